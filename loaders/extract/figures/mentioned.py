"""Who an article or a paragraph names: its association, its firm, the commune that it is at."""

from __future__ import annotations

from collections import Counter

from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import WARD_LEVELS, Body, Chunk, Enterprise, Institution, Unit
from loaders.resources.load import load_yaml

_WHERE = frozenset(load_yaml("measured.yaml")["where"])


def association_of(frames: list[Frame]) -> Body | None:
    """The association that an article names most."""
    named = Counter(b for b in bodies_of(frames) if b.kind == "mass")
    best = named.most_common(1)[0][0] if named else None
    same = [b for b in named if best is not None and (b.head, b.province) == ("labour", best.province)]
    return same[0] if best is not None and best.head == "union" and same else best


def firm_of(frames: list[Frame]) -> Enterprise | None:
    """The firm that an article names most."""
    firms = [c.thing for f in frames if "E" in f.kinds for c in f.chunks if isinstance(c.thing, Enterprise)]
    named = Counter([*firms[:1], *firms])  # who is named first counts twice
    return named.most_common(1)[0][0] if named else None


def bodies_of(frames: list[Frame]) -> list[Body]:
    """The bodies that an article names, each as often as it does."""
    return [c.thing for f in frames if "B" in f.kinds for c in f.chunks if isinstance(c.thing, Body)]


def commune_of(chunk: Chunk, first: int, words: list[str]) -> Unit | None:
    """The commune that a chunk names where its sentence is at it: in front, or behind a word for where.

    Args:
        chunk: what is named.
        first: the token that opens the sentence.
        words: of the sentence, in lower case.
    """
    thing, at = chunk.thing, chunk.start - first
    named = isinstance(thing, Unit) and chunk.rule == "place.named" and bool(thing.name)
    there = at <= 1 or words[at - 1] in _WHERE
    return thing if named and there and isinstance(thing, Unit) and thing.level in WARD_LEVELS else None


def visits(chunk: Chunk) -> bool:
    """Whether a chunk names a place or an institution."""
    return isinstance(chunk.thing, Institution) or (chunk.kind in "LU" and chunk.rule == "place.named")
