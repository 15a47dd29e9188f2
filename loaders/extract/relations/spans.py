"""Small tools over a skeleton that the relation rules share: the chunk at a letter, lists of like things, clauses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.extract.relations.frame import Frame
from loaders.extract.things import Chunk
from loaders.resources.load import load_yaml

_LIST = re.compile(r"(?:,|và|;|, và|cùng|cùng với|hoặc|-)\Z")
_VERBS = load_yaml("verbs.yaml")


def any_of(words: Iterable[str]) -> str:
    """Words as an alternation, longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def words_of(name: str) -> str:
    """The verb list of verbs.yaml as an alternation, longest first."""
    return any_of(_VERBS[name])


def chunk_at(frame: Frame, match: re.Match[str], group: str) -> Chunk | None:
    """The chunk whose letter a group of a match holds."""
    return frame.skeleton.at.get(match.start(group)) if match[group] else None


def listed(frame: Frame, chunk: Chunk, *, left: bool = True, right: bool = True) -> list[Chunk]:
    """A chunk with the like ones that commas and `và` join to it, in order."""
    out = [chunk]
    i = frame.index(chunk)
    for step, wanted in ((-1, left), (1, right)):
        k = i
        while wanted and 0 <= k + step < len(frame.chunks):
            one, other = sorted((k, k + step))
            if step > 0 and chunk.kind == "D" and _of_then(frame, k):
                k += 2
                out.append(frame.chunks[k])
                continue
            if not _alike(frame.chunks[k + step].kind, chunk.kind) or not _LIST.match(
                frame.gap(frame.chunks[one], frame.chunks[other])
            ):
                break
            k += step
            out.insert(0, frame.chunks[k]) if step < 0 else out.append(frame.chunks[k])
    return out


def _alike(one: str, other: str) -> bool:
    return one == other or {one, other} <= {"E", "I"}


def _of_then(frame: Frame, k: int) -> bool:
    """`D của B và D`: the issuer stands between two listed documents."""
    three = frame.chunks[k : k + 3]
    return (
        len(three) == 3
        and three[1].kind in "BC"
        and three[2].kind == "D"
        and frame.gap(three[0], three[1]) == "của"
        and _LIST.match(frame.gap(three[1], three[2])) is not None
    )


def clause_before(frame: Frame, offset: int) -> str:
    """The skeleton before an offset, back to the last semicolon or full stop."""
    return re.split(r"[;.]\s", frame.skeleton.text[:offset])[-1]


def nearest(frame: Frame, offset: int, kinds: str) -> Chunk | None:
    """The last chunk of some kinds before an offset in the same clause."""
    start = offset - len(clause_before(frame, offset))
    found = [c for c in frame.chunks if start <= frame.skeleton.offset(c) < offset and c.kind in kinds]
    return found[-1] if found else None
