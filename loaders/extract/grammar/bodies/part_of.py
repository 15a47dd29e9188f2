"""Words between a body and the one that it is part of: `Phòng A [của] Sở B`, `Trung tâm C [trực thuộc] Sở D`."""

from __future__ import annotations

from loaders.extract.grammar.reader import Reader
from loaders.resources.words import list_of

_OF, _DIRECTLY = list_of("whose"), ("trực", "thuộc")


def past_of(reader: Reader, k: int) -> int:
    """Behind `của`, `thuộc` or `trực thuộc` at a token; else the token itself."""
    if (reader.word(k), reader.word(k + 1)) == _DIRECTLY:
        return k + 2
    return k + (reader.word(k) in _OF)
