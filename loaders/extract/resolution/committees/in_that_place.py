"""The committee of the place or house that opens a sentence, where the text told before of that of another."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.article.committee_places import of_place
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.committees.levels import BELOW, initials, is_other_owner
from loaders.extract.things import PERSON, Body, Chunk, Committee, Enterprise, Institution, Thing, Title, Unit
from loaders.resources.load import load_yaml

_AT = frozenset(load_yaml("committees.yaml")["at"])


def _of_house(meant: Committee, house: Thing) -> Committee | None:
    """`Ở Công ty X, ông A là Trưởng ban`: the like committee of a firm, where the text told of that of another firm.

    None where it told of that of a ministry.
    """
    if meant.level != "organisation" or not isinstance(house, Enterprise | Institution):
        return None
    name = meant.name.removesuffix(meant.owner).removesuffix("của ").rstrip()
    return replace(meant, name=f"{name} {house.name}", owner=house.name, province="")


def _opens_with_unknown(reader: Reader, chunks: list[Chunk], start: int, meant: Committee) -> bool:
    """`Ở Chư Prông, Tổng Giám đốc A làm Trưởng ban`: a house by a part of its name, in a text about another one's."""
    end = reader.run_end.get(start + 1, 0)
    alone = reader.word(start) in _AT and reader.word(end) == "," and not any(c.start < end for c in chunks)
    told = alone and meant.level == "organisation"
    return told and reader.view.span_text(start + 1, end) not in (meant.owner, initials(meant.owner))


def in_that_place(
    reader: Reader, units: list[tuple[int, Unit]], chunks: list[Chunk], start: int, meant: Committee
) -> Committee | None:
    """`Ở xã Đức An, Trưởng ban là Bí thư Đảng ủy xã`: the committee of the place that opens the sentence.

    Args:
        reader: the document.
        units: those below a province that it names, for one by its bare name (`Còn ở Đức An, ...`).
        chunks: of the sentence.
        start: where it begins.
        meant: the committee that the context tells.
    """
    first = chunks[0] if chunks else None
    opens = first is not None and first.start <= start + 2 and reader.word(start) in _AT
    if first is not None and opens and is_other_owner(first.thing, meant):
        return _of_house(meant, first.thing)
    if _opens_with_unknown(reader, chunks, start, meant):
        return None
    at = start + next((n for n in (2, 1, 0) if all(reader.word(start + i) in _AT for i in range(n))), 0)
    unit = first.thing if first is not None and first.start == at > start and isinstance(first.thing, Unit) else None
    unit = unit or (_by_bare_name(reader, units, chunks, at) if at > start else None)
    if unit is None or not unit.name or meant.level not in BELOW:
        return meant
    if unit.is_province:  # Tại Cao Bằng, Trưởng ban là ông A; not: Tại Hà Nội, ông A, Trưởng ban, phát biểu
        other = meant.level == "province" and meant.province != unit.province
        return of_place(meant, unit) if other and all(_in_province(c, unit) for c in chunks) else meant
    theirs = unit.province in ("", meant.province) if meant.level == "province" else unit.rung == meant.level
    return of_place(meant, unit) if theirs and meant.owner not in (unit.shown, unit.name) else meant


def _by_bare_name(reader: Reader, units: list[tuple[int, Unit]], chunks: list[Chunk], at: int) -> Unit | None:
    """`Ở Đức An, Trưởng ban là ông A`: the only unit called so, where its name is all that stands before a comma."""
    end = reader.run_end.get(at, at)
    alone = reader.word(end) == "," and all(c.kind == PERSON for c in chunks if c.start < end)
    called = {unit for _, unit in units if unit.name == reader.view.span_text(at, end)} if alone else set()
    return next(iter(called)) if len(called) == 1 else None


def _in_province(chunk: Chunk, unit: Unit) -> bool:
    """Whether a chunk is a province, or the name or post of somebody there."""
    thing = chunk.thing
    post = isinstance(thing, Title) and isinstance(thing.body, Body) and thing.body.province == unit.province
    return post or thing == unit
