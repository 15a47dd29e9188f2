"""Values told one after the other: `A, B và C lần lượt đạt x; y và z`, of several owners or of several measures."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.article.context import Context
from loaders.extract.figures.beside import actor_of
from loaders.extract.figures.indices import unlisted
from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.measures import Measures
from loaders.extract.figures.nouns import left_of, phrase, right_of
from loaders.extract.figures.record import Measure
from loaders.extract.statements import Actor
from loaders.extract.things import Chunk, Unit

_MOST = 6
_MARK = ["lần", "lượt"]
_JOINED = frozenset([",", "và"])
_BETWEEN = frozenset([",", ";", "và", "%", "điểm"])


@dataclass(frozen=True, slots=True)
class Told:
    """One value of a series; `owner` is None where the values are of several measures of one owner."""

    number: Number
    measure: Measure
    owner: Actor | None


def series_of(line: Line, measures: Measures, context: Context, before: list[Actor]) -> list[Told]:
    """The values behind `lần lượt` with their owners or measures; empty where their numbers do not agree.

    Args:
        line: the sentence.
        measures: names of measures so far.
        context: the article's context.
        before: actors that the sentence before names, in order (`của ba tỉnh lần lượt là`).
    """
    at = next((i for i in range(len(line.words) - 1) if line.words[i : i + 2] == _MARK), -1)
    if at < 0:
        return []
    numbers = _run(line, at)
    if len(numbers) < 2:
        return []
    chunks = _listed(line, at, len(numbers))
    actors = [actor_of(c, context) for c in chunks] or (before if len(before) == len(numbers) else [])
    if len(actors) == len(numbers):
        measure = _measure(line, numbers, measures)
        return [Told(n, measure, a) for n, a in zip(numbers, actors, strict=True)] if measure is not None else []
    names = measures.memory.shares[-len(numbers) :]
    if len(names) == len(numbers) and all(n.unit == "%" for n in numbers):
        return [Told(n, Measure(m, at, n.end), None) for n, m in zip(numbers, names, strict=True)]
    return []


def sharers(line: Line, number: Number, context: Context) -> list[Actor]:
    """The places of `A, B và C đều đạt 100%` before the last, which own the same value."""
    at = number.start
    while at > 0 and line.void[at - 1] and not line.tags[at - 1]:
        at -= 1
    for count in range(_MOST, 1, -1):
        found = _listed(line, at, count)
        if found and all(c.kind in "LU" for c in found) and line.words[found[-1].start - line.first - 1] == "và":
            return [a for c in found if (a := actor_of(c, context)) is not None]
    return []


def told_together(line: Line, start: int, actor: Actor, context: Context) -> bool:
    """Whether the actor before a count is told with others (`VNPT A, Viettel A xóa 30 bản`, `xã A, B, C còn 9 bản`).

    The number is then that of all of them; others may be names that are not understood.
    """
    near = (line.owner_at(i) for i in range(start - 1, -1, -1) if not _closed(line, i, start))
    found = next((c for c in near if c is not None and actor_of(c, context) == actor), None)
    if found is None or found.kind == "G" or found.rule == "place.context":
        return False
    at, end = found.start - line.first, found.end - line.first
    before = line.owner_at(at - 2) if at > 1 and line.words[at - 1] in _JOINED else None
    behind = line.owner_at(end + 1) if end + 1 < start and line.words[end] in _JOINED else None
    if any(other is not None and other.kind == found.kind and not _around(other, found) for other in (before, behind)):
        return True
    unknown = end + 1 < start and line.words[end] in _JOINED
    return unknown and not line.tags[end + 1] and line.text(end + 1, end + 2).istitle()


def _closed(line: Line, i: int, start: int) -> bool:
    """Whether a token stands in a bracket that closes before the number."""
    behind = [word for word in line.words[i:start] if word in "()"]
    return behind[:1] == [")"]


def _around(inner: Chunk, outer: Chunk) -> bool:
    """`xã Lát, tỉnh Lâm Đồng`: whether a place only tells where the one before it lies."""
    return isinstance(inner.thing, Unit) and isinstance(outer.thing, Unit) and inner.thing.level != outer.thing.level


def _run(line: Line, at: int) -> list[Number]:
    out: list[Number] = []
    for number in line.numbers:
        if number.start < at:
            continue
        if out and not all(w in _BETWEEN for w in line.words[out[-1].end : number.start]):
            break
        out.append(number)
    return out


def _listed(line: Line, at: int, count: int) -> list[Chunk]:
    """The list of `count` actors that ends right before `lần lượt`."""
    out: list[Chunk] = []
    i = at - 1
    while i >= 0 and len(out) < count:
        chunk = line.owner_at(i)
        if chunk is not None and chunk.kind in "LUBEI":
            out.insert(0, chunk)
            i = chunk.start - line.first - 1
        elif line.words[i] in (",", "và"):
            i -= 1
        else:
            break
    return out if len(out) == count else []


def _measure(line: Line, numbers: list[Number], measures: Measures) -> Measure | None:
    """The one measure of a series: an index, the phrase before it or the noun behind its last number."""
    first, last = numbers[0], numbers[-1]
    if first.unit == "điểm" or (not first.unit and 0 < first.quantity.value < 1):
        name = measures.index_at(first.start) or unlisted(line, first.start)
        return Measure(name, 0, last.end, index=True) if name else None
    left, right = left_of(line, first, 0), right_of(line, last)
    if left.head >= 0:
        return Measure(phrase(line, left.head, left.end), left.head, last.end)
    said = phrase(line, right.start, right.end) or (measures.memory.share if first.unit == "%" else "")
    return Measure(said, left.clause, right.end) if said else None
