"""Associations of people from a province who live elsewhere: `Hội Doanh nhân Quảng Nam phía Nam`, `... tại TP.HCM`."""

from __future__ import annotations

from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.places.places import raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.resources.words import list_of

_ASSOCIATIONS, _OF_A_SIDE, _AT = ("association", "federation"), ("phía", "miền"), list_of("at")
_SIDES = tuple(map(str.lower, list_of("compass")))
_REGION = ["khu", "vực"]


def far_chapter(reader: Reader, i: int, body: RawBody) -> RawBody:
    """The association that begins at a token, by its whole name where it goes on behind the province."""
    end = _far_end(reader, body) if body.head in _ASSOCIATIONS and body.unit is not None else 0
    if not end:
        return body
    name = reader.view.span_text(i, end)
    return RawBody("fixed", end, f"{name[0].upper()}{name[1:]}", body.kind, body.family)


def _far_end(reader: Reader, body: RawBody) -> int:
    """Behind the side of the country, or the city, in which its members live; 0 where none is told."""
    if body.unit is None or body.unit.level or not body.unit.province:
        return 0  # Hội Doanh nhân tỉnh Quảng Nam
    at = reader.word(body.end) in _AT
    k = body.end + at
    k += len(_REGION) * (reader.view.lower[k : k + 2] == _REGION)
    if reader.word(k) in _OF_A_SIDE and reader.word(k + 1) in _SIDES:
        return k + 2
    city = raw_unit(reader, k) if at and reader.find(k, "province", "level") else None
    return city.end if city is not None and city.province and city.name != body.unit.name else 0
