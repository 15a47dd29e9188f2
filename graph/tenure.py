"""When the holding of a seat ended: told, or by a named rule over what else is told of the seat and its body. Pure.

The rules never move a beginning and never fill a gap; where no rule applies the end is not known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.dates import PartialDate

LEFT, REPLACED, DISSOLVED = "left", "replaced", "dissolved"
_PRESENT = ("asserted", "acting")


@dataclass(frozen=True, slots=True)
class Holding:
    """A person in a seat as a relationship tells it. Dates are ISO and may be partial; None is not known.

    `kind` and `rank` tell seats of one committee apart: its head is not its deputy.
    """

    id: str
    holder: str
    kind: str
    rank: str = ""
    status: str = "asserted"
    begin: str | None = None
    end: str | None = None
    first_seen: str | None = None
    last_seen: str | None = None


@dataclass(frozen=True, slots=True)
class End:
    """The first day on which it surely holds no more; `rule` is empty where a text tells the end itself."""

    day: str
    rule: str


def _first(iso: str) -> str:
    return PartialDate.parse(iso).first_day.isoformat()


def _last(iso: str) -> str:
    return PartialDate.parse(iso).last_day.isoformat()


def _surely_after(later: str | None, earlier: str | None) -> bool:
    """Whether both are known and every reading of one lies behind every reading of the other."""
    return later is not None and earlier is not None and _first(later) > _last(earlier)


def _left(holding: Holding, others: Iterable[Holding]) -> Iterator[End]:
    """Rule `left`: a text calls the person a former holder: with a date, or after the last text that has them in it."""
    for other in others:
        if other.status != "former":
            continue
        if other.end is not None:
            known = holding.begin or holding.first_seen
            if known is None or _first(known) < _first(other.end):  # else it is another time in the seat
                yield End(other.end, LEFT)
        elif other.first_seen is not None and _surely_after(other.first_seen, holding.last_seen):
            yield End(other.first_seen, LEFT)


def _replaced(holding: Holding, others: Iterable[Holding]) -> Iterator[End]:
    """Rule `replaced`: another person's beginning in a seat for one is told, and this one is not seen behind it."""
    known = holding.begin or holding.first_seen
    for other in others:
        if other.holder == holding.holder or other.status not in _PRESENT or other.begin is None:
            continue
        seen = holding.last_seen is None or _first(other.begin) >= _last(holding.last_seen)
        if seen and _surely_after(other.begin, known):
            yield End(other.begin, REPLACED)


@dataclass(frozen=True, slots=True)
class _Seat:
    """What else is told of one person in a seat, and of others where one holds it at a time."""

    own: list[Holding]
    others: list[Holding]


def _end(holding: Holding, seat: _Seat, gone: str | None) -> End | None:
    found = [End(holding.end, "")] if holding.end is not None else []
    if holding.status in _PRESENT:
        found += [*_left(holding, seat.own), *_replaced(holding, seat.others)]
    if holding.status != "former" and gone is not None:
        found.append(End(gone, DISSOLVED))
    order = ("", LEFT, REPLACED, DISSOLVED)
    return min(found, key=lambda e: (_last(e.day), e.day, order.index(e.rule)), default=None)


def ends(holdings: Iterable[Holding], *, single: bool, gone: str | None) -> Mapping[str, End]:
    """The ends of the holdings of one seat or committee by their ids, as far as they are known.

    Args:
        holdings: all that is told of the seat, former and planned holders included.
        single: whether one person holds it at a time; of committees and bodies their heads always are.
        gone: the first day on which its body no longer exists, None where it does.
    """
    by_seat: dict[tuple[str, str], list[Holding]] = defaultdict(list)
    for holding in holdings:
        by_seat[holding.kind, holding.rank].append(holding)
    out: dict[str, End] = {}
    for (kind, rank), seat in by_seat.items():
        alone = single or (kind == "LEADS" and rank == "head")
        own: dict[str, list[Holding]] = defaultdict(list)
        for holding in seat:
            own[holding.holder].append(holding)
        for holding in seat:
            end = _end(holding, _Seat(own[holding.holder], seat if alone else []), gone)
            if end is not None:
                out[holding.id] = end
    return out
