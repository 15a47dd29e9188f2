"""Of which level and province a committee is, and what its owner is called, by the body or place that has it."""

from __future__ import annotations

import re

from graph.text import UPPER
from loaders.extract.things import Body, Enterprise, Institution, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("committees.yaml")
_IN_NAME = re.compile(rf" tỉnh ([{UPPER}][^,]+)$")
_UNIONS = tuple(_WORDS["unions"])
_OF_ORGANS, STATE = frozenset(_WORDS["of_organs"]), frozenset(_WORDS["state"])

Founder = Body | Enterprise | Institution
Owner = Founder | Unit


def province_in(name: str) -> str:
    """`Bệnh viện Đa khoa tỉnh Lai Châu`: the province that is part of a name."""
    match = _IN_NAME.search(name)
    return match[1] if match is not None else ""


def of_unit(unit: Unit | None) -> tuple[str, str, str]:
    """Level, owner and province of the committee of a place."""
    if unit is None:
        return "", "", ""
    if unit.is_province:
        return "province", unit.name, unit.province
    return unit.rung, unit.shown, unit.province


def of_owner(body: Owner | None) -> tuple[str, str, str]:
    """Level, owner and province of the committee of a body, firm, institution or place."""
    if body is None:
        return "", "", ""
    if isinstance(body, Unit):
        return of_unit(body)
    if not isinstance(body, Body):
        return "organisation", body.name, province_in(body.name)
    if body.name in STATE:
        return "government", "Chính phủ", ""
    if body.head == "standing_committee" and body.parent.startswith(_UNIONS):
        return "organisation", body.parent, body.province  # Ban Thường vụ Liên đoàn Lao động tỉnh
    if body.head in _OF_ORGANS and body.unit is not None and body.unit.name == body.unit.province:
        return "organisation", body.name, body.province  # Đảng ủy Công an tỉnh
    if body.unit is not None and body.head.endswith(("party", "_committee", "people_committee", "council")):
        return of_unit(body.unit)
    level = "ministry" if body.kind == "ministry" else "organisation"
    return level, body.name, body.province or province_in(body.name)
