"""Several bodies of one title: `giám đốc các sở: Nội vụ (ông A), Y tế (bà B)`, `Chủ tịch UBND các xã X, Y`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.body_fields import field_hit, with_field
from loaders.extract.grammar.bodies.ministries import of_field
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.people.names import cut_end, name_weight
from loaders.extract.grammar.places.place_names import split_unit
from loaders.extract.grammar.places.places import RawUnit, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import PROVINCE_LEVELS
from loaders.resources.load import load_yaml

if TYPE_CHECKING:
    from loaders.extract.grammar.titles.raw_titles import RawTitle

# các sở, các phòng: the head of each
_MANY_HEADS = {"sở": "department", "phòng": "room", "bộ": "ministry", "vụ": "bureau", "cục": "agency"}
_IN_LISTS = ("department", "ministry")  # whose fields are all in one list
_PLACED = ("department", "agency")  # of which each province has its own
_NAMED = 4
# Thứ trưởng [và tương đương của] các bộ [và cơ quan ngang bộ]: X, Y · Chủ tịch UBND các tỉnh[, thành phố]: X, Y
_AND_LIKE, _AND_HOUSES, _AND_UNITS = (
    tuple(tuple(phrase.split()) for phrase in load_yaml("titles.yaml")[name])
    for name in ("and_like", "and_houses", "and_units")
)


def many_fields(reader: Reader, k: int) -> tuple[str, tuple[str, ...], int, RawUnit | None]:
    """`các Sở: Nội vụ, Y tế tỉnh X`: the head, the fields, the token behind them, and the place that they share."""
    start = k
    k += next((len(words) for words in _AND_LIKE if tuple(reader.view.lower[k : k + len(words)]) == words), 0)
    head = _MANY_HEADS.get(reader.word(k + 1), "") if reader.word(k) == "các" else ""
    if not head:
        return "", (), start, None
    k += 2
    k += next((len(words) for words in _AND_HOUSES if tuple(reader.view.lower[k : k + len(words)]) == words), 0)
    k += reader.word(k) == ":"
    k = _past_police(reader, k) if head == "department" else k
    fields: list[str] = []
    while (found := _field(reader, k, head)) is not None:
        fields.append(found[0])
        k = found[1]
        if reader.word(k) in (",", "và", ";") and _field(reader, k + 1, head) is not None:
            k += 1
        else:
            break
    placed = fields and head in _PLACED and reader.find(k, "level", "province") is not None
    unit = raw_unit(reader, k) if placed else None
    named = unit is not None and unit.name and (unit.province or unit.level in PROVINCE_LEVELS)
    return head, tuple(fields), unit.end if unit is not None and named else k, unit if named else None


def _past_police(reader: Reader, k: int) -> int:
    """`các Sở, ngành: [Công an tỉnh;] Nội vụ; Tài chính`: behind a house that is no department but opens their list."""
    house = raw_body(reader, k) if reader.word(k - 1) == ":" and reader.find(k, "head") else None
    goes_on = house is not None and reader.word(house.end) in (",", ";")
    return house.end + 1 if house is not None and goes_on else k


def one_of_many(raw: RawTitle, field: str) -> RawBody:
    """One of the bodies of `Giám đốc các Sở: Nội vụ, Y tế`."""
    if raw.anaphor == "ministry":
        return RawBody("ministry", raw.end, f"Bộ {field}", "ministry", "ministry")
    return RawBody(raw.anaphor, raw.end, field=field, unit=raw.unit)


def _field(reader: Reader, k: int, head: str) -> tuple[str, int] | None:
    """The field of one of several bodies of a head, and the token behind it."""
    if head in ("agency", "bureau"):
        named = k in reader.run_end and reader.find(k, "title") is None
        body = with_field(reader, RawBody(head, k)) if named else None
        if body is None or not body.field:
            return None
        inside = (i for i in range(k, body.end) if reader.word(i) == "," and reader.word(i - 1) == "nam")
        end = next(inside, body.end)  # Đăng kiểm Việt Nam, Hàng hải Việt Nam
        return reader.view.span_text(k, end), end
    k += head == "ministry" and reader.view.words[k : k + 1] == ["Bộ"]
    hit = field_hit(reader, k, ("field",) if head in _IN_LISTS else None)
    return (hit.entry.name, hit.end) if hit is not None else None


def goes_on_with(reader: Reader, start: int, raw: RawTitle) -> bool:
    """`các Bộ trưởng Bộ Công an, Bộ Tài chính`: whether a title may go on at the next body or field."""
    plural = reader.word(start - 1) == "các" and isinstance(raw.holder, RawBody) and raw.holder.head in _IN_LISTS
    return plural or len(raw.fields) + len(raw.units) == 1


def further_of(reader: Reader, i: int, series: RawTitle) -> RawTitle | None:
    """`giám đốc các sở: Nội vụ (ông A), Y tế (bà B)`: the title goes on at a field or place behind a comma."""
    if reader.word(i - 1) not in (",", ";", "và"):
        return None
    if isinstance(series.holder, RawBody):  # các Bộ trưởng Bộ Công an, Bộ Tài chính
        ministry = of_field(reader, i) if series.holder.head == "ministry" else None  # các bộ trưởng Y tế, Nội vụ
        body = raw_body(reader, i) or ministry if i - 1 == series.end else None
        return replace(series, end=body.end, holder=body) if body and body.head == series.holder.head else None
    if series.fields:
        field = _field(reader, i, series.anaphor)
        return replace(series, end=field[1], fields=(field[0],)) if field is not None else None
    if i not in reader.run_end:
        return None
    end = split_unit(reader, i)
    named = reader.word(end) == "(" or name_weight(reader.view.words[end : cut_end(reader, end)]) >= _NAMED
    unit = RawUnit(series.units[0].level, reader.view.span_text(i, end), end)
    return replace(series, end=end, units=(unit,)) if named else None


def many_units(reader: Reader, k: int) -> tuple[tuple[RawUnit, ...], int]:
    """`Chủ tịch Ủy ban nhân dân các huyện: Ba Tri, Giồng Trôm`."""
    head = reader.find(k, "head")
    if reader.word(k) == "các" and (party := reader.find_any_case(k + 1, "head")) and party.entry.spec.get("level"):
        level_name, at = party.entry.spec["level"], party.end
    elif head is not None and "unit" in head.entry.spec["takes"] and reader.word(head.end) == "các":
        level = reader.find(head.end + 1, "level")
        if level is None:
            return (), k
        level_name, at = level.entry.name, level.end
    else:
        return (), k
    mixed = False
    for words in _AND_UNITS:
        mixed |= (further := tuple(reader.view.lower[at : at + len(words)]) == words)
        at += len(words) * further
    at += 1 if reader.word(at) == ":" else 0
    units: list[RawUnit] = []
    while at in reader.run_end:
        at += 2 if (reader.word(at), reader.word(at + 1)) == ("thành", "phố") and at + 2 in reader.run_end else 0
        end = split_unit(reader, at)
        known = reader.find(at, "province", "province_weak")
        if end == at + 1 and len(reader.word(at)) == 1:
            break  # Huế, Đà Nẵng, H: a page cut short
        if known is not None and known.end == end and level_name in PROVINCE_LEVELS:
            units.append(RawUnit("" if mixed else level_name, known.entry.name, end, province=True))
        else:
            units.append(RawUnit(level_name, reader.view.span_text(at, end), end))
        title = reader.find(end + 1, "title") is not None
        if reader.word(end) not in (",", "và") or end + 1 not in reader.run_end or title:
            return tuple(units), end
        at = end + 1
    return tuple(units), at
