"""Names that the next word ran into (`Vi Văn Hảichính`, `Vi Thị Tiến14`), and those that a teaser breaks off."""

from __future__ import annotations

import re

from graph.reference.provinces import provinces
from graph.text import LOWER, UPPER
from loaders.extract.grammar.cut_off import breaks_off
from loaders.extract.grammar.people.names import STRONG
from loaders.extract.grammar.reader import STOP_HEADS, Reader
from loaders.extract.words.syllables import is_syllable

_NUMBERED = re.compile(r"(?P<word>\D+)\d+")
_PROVINCES = frozenset(province.name for province in provinces())
_SHORTEST = 2


def whole_name(reader: Reader, name: str, end: int) -> str:
    """A person's name without what ran into it; empty where nothing tells where it ends, or it is a province's.

    Args:
        reader: the document.
        name: as written.
        end: the token behind it.
    """
    if breaks_off(reader, end):
        return _gone_on(reader, name)
    before, _, last = name.rpartition(" ")
    if is_syllable(last.lower()) or not before:
        return name
    noted = _NUMBERED.fullmatch(last)
    if noted is not None and is_syllable(noted["word"].lower()):
        return f"{before} {noted['word']}"
    if not last.isalpha() or name.isascii():
        return name
    cuts = [k for k in range(_SHORTEST, len(last) - 1) if is_syllable(last[:k].lower()) and is_syllable(last[k:])]
    found = {k: f"{before} {last[:k]}" for k in cuts}
    if _PROVINCES.intersection(found.values()):
        return ""
    if name.split()[0] not in STRONG:
        return name
    told = [one for k, one in found.items() if last[k:] in STOP_HEADS or _stands_whole(reader, one)]
    return told[0] if len(told) == 1 else "" if told else name


def _gone_on(reader: Reader, name: str) -> str:
    """`Vi Thị ...` as `Vi Thị Hà` where the text has that in full."""
    if any(name.startswith(f"{province} ") for province in _PROVINCES):
        return ""  # Giám đốc Sở Y tế Lâm Đồng Vi ...
    longer = re.findall(rf"{re.escape(name)}(?: [{UPPER}][{LOWER}]+){{1,2}}(?! ?…| ?\.\.)", reader.view.text)
    return longer[0] if len(set(longer)) == 1 else name


def _stands_whole(reader: Reader, name: str) -> bool:
    """Whether a name stands in the text with nothing run into it."""
    return re.search(rf"{re.escape(name)}(?![{LOWER}])", reader.view.text) is not None
