"""One thing, one record: a document with the date that the article gives it once."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from loaders.extract.assemble import Read
from loaders.extract.things import Chunk, Enterprise, Policy, Title
from loaders.resources.load import load_yaml

_WORDS = load_yaml("enterprises.yaml")
_HEADS = sorted((h.lower() for h in _WORDS["companies"]), key=len, reverse=True)
_LEGAL = sorted((w.lower() for w in _WORDS["legal_words"]), key=len, reverse=True)
Thing = TypeVar("Thing", Enterprise, Policy)


def unify_things(reads: list[Read], several_places: bool) -> None:
    """Replaces each mention by the record that all mentions together give.

    Args:
        reads: the sentences with their chunks.
        several_places: whether the article is on several provinces, whose documents may bear the same number.
    """
    chunks = [chunk for read in reads for chunk in read.chunks]
    if several_places:
        chunks = [c for c in chunks if not isinstance(c.thing, Policy)]
    _apply(chunks, Policy, _documents([c.thing for c in chunks if isinstance(c.thing, Policy)]))


def _apply(chunks: list[Chunk], kind: type[Thing], meant: dict[Thing, Thing]) -> None:
    if not meant:
        return
    for chunk in chunks:
        thing = chunk.thing
        if isinstance(thing, kind):
            chunk.thing = meant.get(thing, thing)
        elif isinstance(thing, Title) and isinstance(thing.body, kind):
            chunk.thing = replace(thing, body=meant.get(thing.body, thing.body))


def _documents(policies: list[Policy]) -> dict[Policy, Policy]:
    """`Kế hoạch số 9/KH-UBND` beside `Kế hoạch số 9/KH-UBND ngày 6/3/2026` has that date."""
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
