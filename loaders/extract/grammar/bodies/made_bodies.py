"""Bodies made by their canonical names: of a unit (`UBND tỉnh X`), of a parent (`Văn phòng Tỉnh ủy X`)."""

from __future__ import annotations

from loaders.extract.grammar.bodies.pointing import with_owner
from loaders.extract.grammar.bodies.raw_bodies import RawBody, head_spec
from loaders.extract.things import PROVINCE_LEVELS, Body, Enterprise, Holder, Institution, Unit
from loaders.resources.load import load_yaml

_PARTY_OF_LEVEL = {
    "tỉnh": "provincial_party", "huyện": "district_party", "quận": "quarter_party", "thị xã": "town_party",
    "phường": "party_committee", "xã": "party_committee", "thị trấn": "party_committee", "đặc khu": "party_committee",
    "thành phố": "city_party",
}  # fmt: skip

_DEPARTMENT = "Sở "
_ELECTED, _COMMITTEE, _CHAPTER = "executive_committee", "Đảng ủy ", "Đảng bộ "
_FIRMS: dict[str, str] = {
    spelt: firm["name"] for firm in load_yaml("enterprises.yaml")["known"] for spelt in firm.get("names", ())
}


def house_of(body: Body) -> str:
    """Whose an inner committee is, by the name that a firm is known by: `Tập đoàn Điện lực Việt Nam` is EVN."""
    return _FIRMS.get(body.parent, body.parent)


def party_body(unit: Unit) -> Body:
    """The party committee of a unit: Tỉnh ủy X, Thành ủy X, Đảng ủy phường X."""
    return make_body(head_spec(_PARTY_OF_LEVEL.get(unit.level, "party_committee"))["id"], unit)


def implied_party(head: str, unit: Unit | None) -> Body | None:
    """The party committee that a title says without its name; `Đảng ủy viên` is of none of a province or district."""
    if unit is None or (head == "party_committee" != _PARTY_OF_LEVEL.get(unit.level, head)):
        return None
    return party_body(unit)


def _elector(head: str, parent: Body) -> str:
    """Whose a body is: `Ban Chấp hành Đảng bộ phường X`, which the members elect, not of the `Đảng ủy phường X`."""
    local = head == _ELECTED and parent.head == "party_committee" and parent.unit is not None
    return f"{_CHAPTER}{parent.name.removeprefix(_COMMITTEE)}" if local else parent.name


def make_body(head: str, unit: Unit | None, field: str = "", parent: Body | None = None) -> Body:
    """A body with its canonical name."""
    spec = head_spec(head)
    name = spec["name"] + (f" {field}" if field else "")
    if parent is not None:
        name = with_owner(name, _elector(head, parent))
    elif unit is not None:
        name += f" {unit.shown}" if spec.get("shows") or unit.name.isdigit() else f" {unit.name}"
    province = unit.province if unit is not None else (parent.province if parent else "")
    unit = unit if unit is not None else (parent.unit if parent else None)
    return Body(name, spec["kind"], spec["family"], head, province, unit, parent.name if parent else "")


def department_of_room(room: object) -> Body | None:
    """The department that a room is of: `Sở Y tế Lâm Đồng` of its `Phòng Kế toán`; None for any other thing."""
    if not isinstance(room, Body) or room.head != "room" or not room.parent.startswith(_DEPARTMENT):
        return None
    spec = head_spec("department")
    return Body(room.parent, spec["kind"], spec["family"], "department", room.province, room.unit)


def ministry_body(field: str) -> Body:
    """`Bộ Y tế`, by its field."""
    return Body(f"Bộ {field}", "ministry", "ministry", "ministry")


def joint_body(raw: RawBody, unit: Unit) -> Body:
    """`Văn phòng HĐND và UBND phường`: several heads of one unit."""
    names = " và ".join([head_spec(raw.head)["name"], *(head_spec(a)["name"] for a in raw.also)])
    return Body(f"{names} {unit.shown}", raw.kind, raw.family, raw.head, unit.province, unit)


def whole(holder: Holder | None) -> Body | None:
    """A holder as that which a room, faculty or committee is part of."""
    if isinstance(holder, Enterprise | Institution):
        return Body(holder.name, "outside", "any", "outside")
    return holder if isinstance(holder, Body) else None


def level_at_end(name: str) -> str:
    """`Bệnh viện Sản Nhi tỉnh` -> tỉnh: the word for a province that a name ends with, empty for none."""
    return next((word for word in PROVINCE_LEVELS if name.endswith(f" {word}")), "")


def placed(name: str, level: str, unit: Unit) -> str:
    """A name that ends with the word for a province, with the name of that province."""
    return f"{name.removesuffix(level)}{unit.shown}"
