"""Several bodies of one title: `giám đốc các sở: Nội vụ (ông A), Y tế (bà B)`, `Chủ tịch UBND các xã X, Y`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extract.grammar.body_fields import field_hit
from loaders.extract.grammar.names import cut_end, name_weight, split_unit
from loaders.extract.grammar.places import RawUnit
from loaders.extract.reader import Reader

if TYPE_CHECKING:
    from loaders.extract.grammar.titles import RawTitle

# các sở, các phòng: the head of each
_MANY_HEADS = {"sở": "department", "phòng": "room"}
_NAMED = 4


def many_fields(reader: Reader, k: int) -> tuple[str, tuple[str, ...], int]:
    """`các Sở: Nội vụ, Y tế, Giáo dục và Đào tạo`: the head, the fields, and the token behind them."""
    head = _MANY_HEADS.get(reader.word(k + 1), "") if reader.word(k) == "các" else ""
    if not head:
        return "", (), k
    k += 3 if reader.word(k + 2) == ":" else 2
    fields: list[str] = []
    while (hit := field_hit(reader, k, ("field",) if head == "department" else None)) is not None:
        fields.append(hit.entry.name)
        k = hit.end
        if reader.word(k) in (",", "và", ";") and reader.find(k + 1, "field"):
            k += 1
        else:
            break
    return head, tuple(fields), k


def further_of(reader: Reader, i: int, series: RawTitle) -> RawTitle | None:
    """`giám đốc các sở: Nội vụ (ông A), Y tế (bà B)`: the title goes on at a field or place behind a comma."""
    if reader.word(i - 1) not in (",", ";", "và"):
        return None
    if series.fields:
        hit = field_hit(reader, i, ("field",) if series.anaphor == "department" else None)
        return replace(series, end=hit.end, fields=(hit.entry.name,)) if hit is not None else None
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
    at += 1 if reader.word(at) == ":" else 0
    units: list[RawUnit] = []
    while at in reader.run_end:
        end = split_unit(reader, at)
        known = reader.find(at, "province", "province_weak")
        if known is not None and known.end == end and level_name in ("tỉnh", "thành phố"):
            units.append(RawUnit(level_name, known.entry.name, end, province=True))
        else:
            units.append(RawUnit(level_name, reader.view.span_text(at, end), end))
        if reader.word(end) not in (",", "và") or end + 1 not in reader.run_end:
            return tuple(units), end
        at = end + 1
    return tuple(units), at
