"""The level of a commune that is named without its word, where its district stands behind it."""

from __future__ import annotations

from loaders.extract.grammar.reader import Reader
from loaders.extract.things import DISTRICT_LEVELS
from loaders.extract.words.gazetteer import level_before


def level_told(reader: Reader, i: int, end: int) -> str:
    """`UBND Mỹ Châu (huyện Phù Mỹ)`: the level of a commune whose district stands behind it, by the lists."""
    district = reader.find(end + 1, "level") if reader.word(end) in ("(", ",") else None
    known = district is not None and district.entry.name in DISTRICT_LEVELS
    return level_before(reader.view.span_text(i, end)) if known else ""
