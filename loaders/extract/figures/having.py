"""What an owner can have: money that only an initiative has, earnings of a firm, what a place alone counts."""

from __future__ import annotations

from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.phrases import BOOKED, EARNED, OF_ECONOMY, PLANNED, REGISTERED, SPENT, holds, only_money
from loaders.extract.figures.record import Measure
from loaders.extract.statements import Actor
from loaders.extract.things import Enterprise, Institution, Programme, Unit

_PLANNED_KINDS = ("scheme", "project", "centre")
_MONEY = ("VND", "USD")


def may_have(actor: Actor, measure: Measure, unit: str, *, named: bool) -> bool:
    """Whether a measure can be of an actor; `named` where its sentence names him."""
    of_initiative = isinstance(actor, Programme)
    if measure.programme:
        return of_initiative
    if measure.peers and not isinstance(actor, Programme | Enterprise | Institution):
        return False
    words = measure.name.lower().split()
    if not isinstance(actor, Unit | Programme) and any(OF_ECONOMY.at(words, i) for i in range(len(words))):
        return False  # Viện trưởng A cho rằng GDP tăng 7,46%
    if unit in _MONEY and not of_initiative and only_money(measure.name.lower()):
        return False
    bare = " " not in measure.name and not measure.name.isupper()
    if bare and not isinstance(actor, Programme | Institution):
        return False  # `vốn`, `lớp`: of whatever was spoken of
    earns = isinstance(actor, Enterprise | Institution)
    earns = earns and (measure.owned or EARNED.at(words, 0) > 0 or EARNED.at(words, 2) > 0)
    return named or of_initiative or not measure.named or earns


def set_aside(line: Line, number: Number, measure: Measure, actor: Actor) -> str:
    """`target` for money set aside for something, until the text says that it was spent; else empty."""
    if number.unit != "VND":
        return ""
    words = measure.name.lower().split()
    if any(SPENT.at(words, i) for i in range(len(words))):
        return ""
    there = isinstance(actor, Unit) and " ".join(words[-2:]) in REGISTERED
    there = there or (isinstance(actor, Unit) and holds(BOOKED, line, 0, number.start))
    aside = bool(words) and PLANNED.at(words, 0) > 0 and not there
    return "target" if aside or (isinstance(actor, Programme) and actor.kind in _PLANNED_KINDS) else ""
