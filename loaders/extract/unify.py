"""One thing, one record: a document with the date that the article gives it once."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.assemble import Read
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
        if policy.date and policy.number:
            dates.setdefault((policy.type, policy.number), set()).add(policy.date)
    out = {}
    for policy in policies:
        known = dates.get((policy.type, policy.number), set())
        if not policy.date and len(known) == 1:
            out[policy] = replace(policy, date=next(iter(known)))
    return out
