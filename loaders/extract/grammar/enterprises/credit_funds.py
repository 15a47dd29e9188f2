"""People's credit funds, which are called after a commune or a place: `Quỹ tín dụng nhân dân xã Tân Lập`."""

from __future__ import annotations

from loaders.extract.grammar.places.places import raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml

_FUND = load_yaml("enterprises.yaml")["credit_fund"]
_CENTRAL = ["trung", "ương"]


def is_credit_fund(head: Hit) -> bool:
    """Whether the head of a firm is that of such a fund."""
    return bool(head.entry.name == _FUND)


def fund_name_end(reader: Reader, k: int) -> int:
    """Behind `Trung ương`, or the commune that the fund is called after; 0 where neither stands at a token."""
    if reader.view.lower[k : k + 2] == _CENTRAL:
        return k + 2
    unit = raw_unit(reader, k) if reader.find(k, "level") else None
    return unit.end if unit is not None and unit.name else 0
