"""One thing, one record: a document with the date that the article gives it once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from loaders.extract.resolution.assemble import Read
from loaders.extract.skeletons.frame import Frame
from loaders.extract.statements import Statement
from loaders.extract.things import Policy


def unify_documents(reads: list[Read]) -> None:
    """`Kế hoạch số 9/KH-UBND` beside `Kế hoạch số 9/KH-UBND ngày 6/3/2026` has that date."""
    chunks = [chunk for read in reads for chunk in read.chunks if isinstance(chunk.thing, Policy)]
    meant = _dated([chunk.thing for chunk in chunks if isinstance(chunk.thing, Policy)])
    for chunk in chunks if meant else ():
        if isinstance(chunk.thing, Policy):
            chunk.thing = meant.get(chunk.thing, chunk.thing)


def _dated(policies: list[Policy]) -> dict[Policy, Policy]:
    """The mentions without a date, each with the one date of its number."""
    dates: dict[tuple[str, str], set[str]] = {}
    for policy in policies:
        if policy.date and policy.sign:
            dates.setdefault((policy.type, policy.sign), set()).add(policy.date)
    out = {}
    for policy in policies:
        known = dates.get((policy.type, policy.sign), set())
        if not policy.date and len(known) == 1:
            out[policy] = replace(policy, date=next(iter(known)))
    return out


def with_days(frames: list[Frame], statements: list[Statement]) -> list[Statement]:
    """`Ngày 3/3, UBND tỉnh ban hành D`: the day of D wherever the article names it, where but one is told.

    Args:
        frames: the sentences, whose documents get their days.
        statements: all statements on documents.
    """
    told: dict[tuple[str, str], set[str]] = {}
    for s in statements:
        if s.type == "ISSUED" and isinstance(s.object, Policy) and s.date and not s.object.date:
            told.setdefault((s.object.type, s.object.sign), set()).add(s.date)
    days = {key: next(iter(dates)) for key, dates in told.items() if len(dates) == 1}
    if not days:
        return statements

    def dated(thing: Any) -> Any:
        day = days.get((thing.type, thing.sign)) if isinstance(thing, Policy) and not thing.date else None
        return replace(thing, date=day) if day else thing

    for frame in frames:
        for chunk in frame.chunks:
            chunk.thing = dated(chunk.thing)
    out = [replace(s, subject=dated(s.subject), object=dated(s.object)) for s in statements]
    return [
        replace(s, date=s.date or s.object.date) if isinstance(s.object, Policy) and s.type == "ISSUED" else s
        for s in out
    ]
