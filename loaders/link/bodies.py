"""The node of a public body: its key, its level, and the days between which it exists as far as reference data say."""

from __future__ import annotations

from graph.records import Node, Value
from graph.reference.bodies import body_id, department_end, district_end, heir_of
from graph.reference.provinces import Province
from loaders.extract.things import WARD_LEVELS, Body

_LEVEL_OF = {"tỉnh": "province", "thành phố": "province", **dict.fromkeys(WARD_LEVELS, "ward")}


def times(province: Province | None) -> dict[str, Value]:
    """The days between which what belongs to a province exists, as far as they are known."""
    known = (("valid_from", province.valid_from), ("valid_to", province.valid_to)) if province is not None else ()
    return {name: day for name, day in known if day}


def _level(body: Body, province: Province | None) -> str:
    if body.unit is None:
        return "central" if province is None else "province"
    level = _LEVEL_OF.get(body.unit.level, "district")
    return "district" if level == "province" and body.unit.name != body.unit.province else level


def _lineage(body: Body, level: str, province: Province) -> dict[str, Value]:
    """Its days and its heir: `Sở Giao thông vận tải Hòa Bình` until 2025-03, then `Sở Xây dựng Hòa Bình`."""
    if level != "province":
        ended = district_end(body.unit.level) if body.unit is not None else None
        return {"valid_to": ended} if ended is not None else times(province)
    merged = department_end(body.head, body.name, province)
    told = times(province) | ({"valid_to": merged} if merged is not None else {})
    heir = heir_of(body.head, body.name, province)
    return told | ({"heir": heir.id, "heir_rule": heir.rule} if heir is not None else {})


def body_node(body: Body, province: Province | None, house: str = "") -> Node:
    """A public body: head, name and province, or whose it is. The name holds field and unit in one form.

    Args:
        body: the body.
        province: its province.
        house: what tells a body of which every house has one from those of others (`loaders/link/belonging.py`).
    """
    level = _level(body, province)
    lineage = _lineage(body, level, province) if province is not None else {}
    key = body_id(body.head, body.name, province.id if province is not None else house)
    return Node("PublicBody", key, body.name, props={"kind": body.kind, "level": level, **lineage})
