"""Words that look like the name of a body and mean none: a class of bodies (`Sở Y tế các tỉnh`), an idea."""

from __future__ import annotations

from loaders.extract.grammar.places.places import RawUnit, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import PROVINCE_LEVELS, WARD_LEVELS
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, split_all

_NOT_BODIES = frozenset(tuple(n.lower().split()) for n in load_yaml("bodies.yaml")["not_bodies"])
_OF_RUNGS = frozenset(tuple(words.split()) for words in load_yaml("bodies.yaml")["of_rungs"])
_BESIDE = (",", "/")
_IDEA_HEADS = frozenset(words[0] for words in _NOT_BODIES)
_EVERYWHERE = split_all(load_yaml("places.yaml")["everywhere"])
_PLACES = frozenset(load_yaml("places.yaml")["classes"])
_PAIRS = (frozenset(PROVINCE_LEVELS), frozenset(WARD_LEVELS))
ALL_OF = frozenset(list_of("all_of"))


def is_generic(reader: Reader, i: int) -> bool:
    """`các sở`, `sở, ban, ngành`, `Sở, ngành`: a class of bodies, not one."""
    if reader.word(i - 1) in (*ALL_OF, "nhiều"):
        return True
    return reader.word(i + 1) in (",", "-") and reader.word(i + 2) in ("ban", "ngành", "phòng")


def of_all(reader: Reader, end: int, unit: RawUnit | None) -> bool:
    """`Sở Y tế các tỉnh`, `UBND tỉnh, thành phố`, `Tỉnh ủy trên cả nước`: a class of bodies, not one.

    Args:
        reader: the document.
        end: the token behind the body.
        unit: its unit as written.
    """
    if unit is not None and unit.name:
        return False
    if _side_by_side(reader, end):
        return True
    words = reader.view.lower[end : end + 3]
    if words and words[0] in ALL_OF:
        return words[1:2] != [] and words[1] in _PLACES
    if any(tuple(words[:size]) in _EVERYWHERE for size in (2, 3)):
        return True
    if unit is None or words[:1] not in ([","], ["/"]) or not reader.find(end + 1, "level"):
        return False
    other = raw_unit(reader, end + 1)
    return other is not None and not other.name and any({other.level, unit.level} <= pair for pair in _PAIRS)


def _side_by_side(reader: Reader, end: int) -> bool:
    """`Bí thư Tỉnh ủy, Thành ủy`: one of two committees of places named without any; not `Thành ủy A`."""
    lower, words = reader.view.lower, reader.view.words
    if tuple(lower[end - 2 : end]) not in _OF_RUNGS:
        return False
    first = end if reader.word(end) in _BESIDE else end - 3
    pair = tuple(lower[first - 2 : first]), tuple(lower[first + 1 : first + 3])
    named = words[first + 3 : first + 4]
    return reader.word(first) in _BESIDE and _OF_RUNGS.issuperset(pair) and not (named and named[0][:1].isupper())


def is_idea(reader: Reader, i: int) -> bool:
    """`Chính phủ số, kinh tế số`, `Trung tâm Hội nghị`: no body; `của Chính phủ số 71` is one."""
    if reader.word(i) not in _IDEA_HEADS or reader.word(i + 3).isdigit():
        return False
    return any(tuple(reader.view.lower[i : i + size]) in _NOT_BODIES for size in (2, 3, 4, 5))
