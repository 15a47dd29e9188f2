"""A place that no list of Vietnam has, right behind a department or a government: the body is one abroad."""

from __future__ import annotations

from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.people.names import MIDDLES, cut_end, is_surname, looks_like_name
from loaders.extract.grammar.places.place_names import is_commune_name, is_district_name, is_unit_name
from loaders.extract.grammar.places.places import RawUnit, is_old
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import PROVINCE_LEVELS
from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_yaml

_CONTINENTS = frozenset(load_yaml("names.yaml")["continents"])
_OPENING = ("title", "role", "head", "body", "field", "committee_head", "honorific", "level", "province")
_OF_PROVINCES = ("department", "old_department")  # bodies that a province or centrally run city alone has
_PREFECTURE, _SHORTEST, _LONGEST = "châu", 2, 3


def strange_place_end(reader: Reader, body: RawBody) -> int | None:
    """Behind `Sở Du lịch [Ulsan]`, `UBND thành phố [Gumi]`, `Sở Y tế tỉnh [Sê Kong]`; else None.

    A name that follows the place (`Sở Công Thương Mukdahan Lê Sơn`) is no part of it; a run that opens with a surname
    is the name of who has the post.
    """
    owner = body
    while owner.parent is not None:
        owner = owner.parent
    if _of_prefecture(owner.field.split()):
        return body.end
    unit = owner.unit
    if unit is not None and unit.name:
        return body.end if _is_unknown(unit) else None
    told = unit is not None and unit.level in PROVINCE_LEVELS
    if not told and (unit is not None or not _is_provincial(owner)):
        return None
    return _end(reader, owner.end, told)


def _is_provincial(body: RawBody) -> bool:
    return body.head in _OF_PROVINCES or body.spec.get("level") == "tỉnh"


def _of_prefecture(field: list[str]) -> bool:
    """`Sở Thương mại châu Hồng Hà`; not `Cục Châu Âu`, `Vụ Thị trường châu Á`."""
    behind = field[field.index(_PREFECTURE) + 1 :] if _PREFECTURE in field else []
    return bool(behind) and behind[0].istitle() and behind[0] not in _CONTINENTS


def _is_unknown(unit: RawUnit) -> bool:
    """Whether a province or city is told that Vietnam never had; a city is known as a district or a commune is."""
    if unit.level not in PROVINCE_LEVELS or unit.province or is_old(unit.name):
        return False
    words = unit.name.split()
    known = is_district_name(words) or is_unit_name(words) or is_commune_name(words)
    return not known and not all(is_syllable(word.lower()) for word in words)


def _end(reader: Reader, k: int, told: bool) -> int | None:
    """Behind the run of capitals at a token that is a strange place; `told`: whether the word for a province is."""
    words = reader.view.words[k : cut_end(reader, k)]
    if not words or is_surname(words[0]) or "'" in words[0] or reader.find(k, *_OPENING):
        return None
    if is_syllable(words[0].lower()):
        place = told and _SHORTEST <= len(words) <= _LONGEST and MIDDLES.isdisjoint(words[1:])
        return k + len(words) if place and not looks_like_name(words) else None
    named = (j for j in range(1, len(words) - 1) if is_surname(words[j]) and looks_like_name(words[j:]))
    return k + next(named, len(words))
