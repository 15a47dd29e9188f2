"""What tells bodies of one kind apart: a branch, a number, a name behind a dash (`khu vực 2 - Đồng Văn`)."""

from __future__ import annotations

import re

from loaders.extract.grammar.people.names import cut_end, name_weight
from loaders.extract.grammar.phrases import open_phrase
from loaders.extract.grammar.places.place_names import split_unit
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml

_ROMAN = re.compile(r"[IVXL]{1,5}")
_PERSON = 4
_CAPTION = frozenset(word.lower() for word in load_yaml("zones.yaml")["credit"])


def is_number(reader: Reader, k: int) -> bool:
    """Whether a digit or a Roman numeral stands at a token."""
    word = reader.view.words[k] if k < len(reader.view.words) else ""
    return word.isdigit() or _ROMAN.fullmatch(word) is not None


def numbered_end(reader: Reader, k: int) -> int | None:
    """End of the branch, number and name behind a head, or None where neither stands there.

    Args:
        reader: the document.
        k: the token behind the head.
    """
    words, end = reader.view.words, k
    if k in reader.run_end and not is_number(reader, k):
        end = cut_end(reader, k)
        if name_weight(words[k:end]) >= _PERSON:
            return None
        if end < len(words) and words[end].islower() and is_number(reader, end + 1):
            end += 1  # Công binh 25
        elif end < len(words) and words[end].islower() and words[end].isalpha() and not reader.is_stop(end):
            end = open_phrase(reader, k) or end  # Binh chủng Thông tin liên lạc
    if is_number(reader, end):
        end += 1
        if (
            reader.word(end) in ("-", "–")
            and (end + 1 in reader.run_end or reader.find(end + 1, "province"))
            and not reader.find(end + 1, "title", "role", "body", "head")
            and reader.word(end + 1) not in _CAPTION
        ):
            province = reader.find(end + 1, "province")
            end = province.end if province is not None else split_unit(reader, end + 1)
    return end if end > k else None
