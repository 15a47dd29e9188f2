"""Who is named right beside a number: `Kon Tum 32,18 điểm`, `PII của An Giang là 40,16 điểm`."""

from __future__ import annotations

from loaders.extract.article.context import Context
from loaders.extract.figures.line import Line
from loaders.extract.figures.subjects import (
    GOVERNING,
    chunks,
    gives,
    is_aside,
    may_own,
    of_initiative,
)
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Chunk, Committee, Enterprise, Institution, Programme, Unit
from loaders.resources.load import load_yaml

_FILLERS = frozenset(load_yaml("measured.yaml")["fillers"])


def actor_of(chunk: Chunk, context: Context) -> Actor | None:
    """The actor that a chunk stands for: a government acts for its place."""
    thing = chunk.thing
    if isinstance(thing, Body) and thing.kind in GOVERNING:
        unit = thing.unit
        if unit is None or not unit.name:
            return thing if unit is None and not thing.province else None
        return context.province_unit(unit.province) if unit.name == unit.province else unit
    if isinstance(thing, Unit):
        return thing if thing.name else None
    return thing if isinstance(thing, Programme | Body | Committee | Enterprise | Institution) else None


def beside(line: Line, start: int, low: int, wide: bool, context: Context) -> Actor | None:
    """`Kon Tum 32,18 điểm`, `PII của An Giang là 40,16 điểm`."""
    i = start - 1
    while i >= 0 and not line.tags[i] and line.words[i] in _FILLERS:
        i -= 1
    chunk = line.owner_at(i) if i >= 0 else None
    if (
        chunk is not None
        and chunk.kind in "LUEIB"
        and not of_initiative(line, chunk.start - line.first - 1)
        and may_own(chunk, wide)
        and ("(" in line.words[i + 1 : start] or not is_aside(line, chunk, start, "của"))
    ):
        return actor_of(chunk, context)
    for chunk in reversed(list(chunks(line, low, start))):
        at = chunk.start - line.first
        if not wide and chunk.kind in "LU" and line.words[at - 1 : at] == [","]:
            return None  # `Theo xếp hạng của Bộ X, Thái Nguyên đứng thứ 8`
        if at > 1 and line.words[at - 1] == "của" and may_own(chunk, wide) and not of_initiative(line, at - 1):
            if line.tags[at - 2] == "D" or gives(line, chunk):
                continue
            return actor_of(chunk, context)
    return None
