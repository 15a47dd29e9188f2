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
        end = _past_name(reader, end + 1)
    return end if end > k else None


def _past_name(reader: Reader, end: int) -> int:
    """`khu vực 2 - Đồng Văn`, `khu vực 9 – TP.HCM`: behind the name that a dash ties to a number, if one is tied."""
    if reader.word(end) not in ("-", "–") or reader.word(end + 1) in _CAPTION:
        return end
    longest = reader.find(end + 1, "province", "title", "role", "body", "head")  # TP. alone is short for a title too
    if longest is None:
        return split_unit(reader, end + 1) if end + 1 in reader.run_end else end
    return longest.end if longest.entry.category == "province" else end
