"""The unit behind the head of a body: with its level, a former district, or a place without its level word."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.bodies.ministries import ministry
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.people.names import cut_end, is_surname, name_weight
from loaders.extract.grammar.places.level_told import level_told
from loaders.extract.grammar.places.place_names import district_end, is_district_name, split_unit
from loaders.extract.grammar.places.places import (
    RawUnit,
    old_unit,
    past_dash,
    past_kind,
    past_short,
    person_follows,
    raw_unit,
)
from loaders.extract.grammar.reader import Reader
from loaders.resources.words import phrases_of

_WARD, _NUMBERED, _LONGEST_NUMBER = "xã", "quận", 2
_NO_PLACES = phrases_of("no_places")  # Đảng ủy Khu tự trị Choang


def with_unit(reader: Reader, body: RawBody) -> RawBody:
    """A body with the unit behind it, where one stands there."""
    old = reader.word(body.end) == "cũ" and reader.word(body.end + 1) == "của"  # Sở Y tế cũ của Bạc Liêu
    of = reader.word(body.end + old) == "của" and raw_unit(reader, body.end + old + 1)
    k = body.end + old + 1 if of else past_short(reader, body.end)
    unit = old_unit(reader, k) or raw_unit(reader, k)
    if unit is None and body.head not in ("department", "room", "centre", "agency", "subdepartment", "association"):
        named = _bare_name(reader, replace(body, end=past_kind(reader, body.end)))
        return replace(body, unit=named, end=named.end) if named else body
    if unit is None and (known := _district(reader, body.end)):
        return replace(body, unit=known, end=known.end)
    return replace(body, unit=unit, end=unit.end) if unit else body


def _district(reader: Reader, i: int) -> RawUnit | None:
    """`Trung tâm Y tế Móng Cái`: a former district without its level word."""
    hit = reader.find(i, "province")
    longer = hit is not None and is_district_name(reader.view.words[i : hit.end + 1])  # Thành ủy Điện Biên Phủ
    end = district_end(reader, i) if i in reader.run_end and (hit is None or longer) else None
    if i in reader.run_end and hit is None and past_dash(reader, i, reader.run_end[i]) > reader.run_end[i]:
        end = past_dash(reader, i, reader.run_end[i])  # Thành ủy Phan Rang - Tháp Chàm
    return RawUnit("", reader.view.span_text(i, end), end) if end is not None else None


def _bare_name(reader: Reader, body: RawBody) -> RawUnit | None:
    """A place without its level word: `Huyện ủy Lạc Sơn`, `Đảng ủy Bàn Thạch`, `UBND Bàn Thạch`."""
    i = body.end
    if body.spec.get("level") == _NUMBERED and reader.word(i).isdigit() and len(reader.word(i)) <= _LONGEST_NUMBER:
        return RawUnit(_NUMBERED, reader.word(i), i + 1)  # Quận đoàn 10
    if i not in reader.run_end or reader.find(i, "title", "role", "head", "body", "field", "committee_head"):
        return None
    if reader.find(i, "honorific") and district_end(reader, i) is None:  # Huyện ủy Bác Ái
        return None
    centre = (reader.word(i), reader.word(i + 1)) in _NO_PLACES or reader.view.words[i] == "Bộ"
    land = reader.find(i, "country")  # Hội Phụ nữ Lào
    if centre or ministry(reader, i) is not None or (land is not None and land.end == reader.run_end[i]):
        return None
    if (known := _district(reader, i)) is not None:
        return replace(known, level=body.spec.get("level", ""))
    if body.spec.get("level") == "tỉnh":
        return None  # a province is found by its name
    end = split_unit(reader, i)
    if name_weight(reader.view.words[i : cut_end(reader, i)]) >= 4 or person_follows(
        reader, i, body.spec.get("level", _WARD)
    ):
        return None
    words = reader.view.words[i:end]
    if end == i + 1 and "".join(reader.view.words[end : end + 1]).islower() and not reader.is_stop(end):
        return None  # Công đoàn Ngân hàng
    if end - i > 3 or (len(words) >= 3 and is_surname(words[0])):
        return None
    return RawUnit(body.spec.get("level", "") or level_told(reader, i, end), reader.view.span_text(i, end), end)
