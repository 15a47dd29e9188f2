"""Bodies with a time: what came and went at the centre in 2025, what became of bodies of provinces and districts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graph.ids import node_id
from graph.noted import noted_rows
from graph.reference.provinces import Province, successor
from graph.text import name_key

PART = "part"


@dataclass(frozen=True, slots=True)
class KnownBody:
    """A central body of the reference data; dates are ISO, None where 2025 did not change it."""

    name: str
    head: str
    kind: str
    valid_from: str | None
    valid_to: str | None
    into: str
    parts: tuple[str, ...]
    document: str

    @property
    def id(self) -> str:
        """Id of its node."""
        return body_id(self.head, self.name, "")


@dataclass(frozen=True, slots=True)
class Heir:
    """What a body of a province became: the id of its node, and the rule that says so."""

    id: str
    rule: str


@dataclass(frozen=True, slots=True)
class Merger:
    """What a rule of lineage stands on."""

    date: str
    document: str


def body_id(head: str, name: str, province: str) -> str:
    """Id of a body's node: its head, its name in one form, and the id of its province, empty for none."""
    return node_id("bod", (head, name_key(name), province))


@cache
def known_bodies() -> tuple[KnownBody, ...]:
    """The central bodies of bodies.csv, in its order."""
    return tuple(
        KnownBody(
            row["name"],
            row["head"],
            row["kind"],
            row["valid_from"] or None,
            row["valid_to"] or None,
            row["into"],
            tuple(filter(None, row["parts"].split("|"))),
            row["document"],
        )
        for row in noted_rows("graph.reference", "bodies.csv")
    )


@cache
def _by_name() -> dict[str, KnownBody]:
    return {name_key(body.name): body for body in known_bodies()}


def known_body(name: str) -> KnownBody | None:
    """The central body of that name, None where the reference data do not have it."""
    return _by_name().get(name_key(name))


@cache
def _lineage() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((files("graph.reference") / "lineage.yaml").read_text("utf-8"))
    return loaded


def merger(rule: str) -> Merger:
    """The date and the document behind a rule of lineage."""
    entry = next(e for e in _lineage().values() if e.get("rule") == rule)
    return Merger(entry["date"], entry["document"])


def district_end(level: str) -> str | None:
    """The first day without units of that level word (huyện, thị xã ...); None where they are still there."""
    districts = _lineage()["districts"]
    return str(districts["date"]) if level in districts["levels"] else None


def words_of(kind: str) -> tuple[str, ...]:
    """The words by which names of bodies show what kind of province they are of: `Tỉnh ủy`, `tỉnh`."""
    return tuple(_lineage()["provinces"]["words"][kind])


def _department(head: str, name: str, province: Province) -> str:
    """What a department became in its own province: `Sở Giao thông vận tải Hòa Bình` -> `Sở Xây dựng Hòa Bình`."""
    table = _lineage()["departments"]
    own = name.removesuffix(f" {province.name}")
    if head != table["head"] or own == name:
        return ""
    found = next((e for e in table["into"] if name_key(e["old"]) == name_key(own)), None)
    return f"{found['new']} {province.name}" if found and province.name not in found.get("except", ()) else ""


def department_end(head: str, name: str, province: Province) -> str | None:
    """The month in which a department was merged with another one; None where none is known."""
    return merger(_lineage()["departments"]["rule"]).date if _department(head, name, province) else None


def _renamed(name: str, old: Province, new: Province) -> str:
    """The same body of another province: `Ủy ban nhân dân tỉnh Bình Dương` -> `Ủy ban nhân dân thành phố ...`."""
    stem = name.removesuffix(f" {old.name}")
    for former, present in zip(words_of(old.type), words_of(new.type), strict=True):
        if stem == former or stem.endswith(f" {former}"):
            stem = f"{stem.removesuffix(former)}{present}"
            break
    return f"{stem} {new.name}"


def heir_of(head: str, name: str, province: Province) -> Heir | None:
    """What a body of the level of its province became, where a rule says so.

    A department that was merged before its province became the other department of that province.
    """
    table = _lineage()["provinces"]
    department = _department(head, name, province)
    if department:
        return Heir(body_id(head, department, province.id), _lineage()["departments"]["rule"])
    new = successor(province)
    if new is None or head not in table["heads"] or not name.endswith(f" {province.name}"):
        return None
    party = table["party_heads"]
    head = party[new.type] if head in party.values() else head
    return Heir(body_id(head, _renamed(name, province, new), new.id), table["rule"])
