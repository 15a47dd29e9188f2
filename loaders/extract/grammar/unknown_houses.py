"""Houses that no list knows, named in a sentence by their capitals: a bare post there is not of a firm told before."""

from __future__ import annotations

from loaders.extract.grammar.names import cut_end, looks_like_name
from loaders.extract.grammar.place_names import is_unit_name
from loaders.extract.reader import Reader

_OF = ("của", "tại")
_KNOWN = ("province", "level", "head", "body", "title", "role", "honorific", "enterprise", "country", "committee_head")
_SHORTEST = 2


def unknown_house(reader: Reader, start: int, end: int, firm: str) -> bool:
    """`Tại Dược Sao Mai, Chủ tịch HĐQT A`: whether capitals name a house before a post that is not the firm known."""
    return any(
        reader.word(k - 1) in _OF and k in reader.run_end and _is_house(reader, k, firm) for k in range(start + 1, end)
    )


def _is_house(reader: Reader, k: int, firm: str) -> bool:
    words = reader.view.words[k : cut_end(reader, k)]
    known = reader.find(k, *_KNOWN) is not None or looks_like_name(words) or is_unit_name(words)
    return len(words) >= _SHORTEST and not known and " ".join(words).lower() not in firm.lower()
