"""A public body as written, with the rule of its head."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from loaders.extract.grammar.places.places import RawUnit
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

Spec = Mapping[str, Any]
_HEADS: dict[str, Spec] = {spec["id"]: spec for spec in load_yaml("bodies.yaml")["heads"]}
_ZONES = list_of("boards_of_zones")
SEATED = ("standing_committee", "executive_committee")  # heads of boards of a committee or society, with seats


@dataclass(frozen=True, slots=True)
class RawBody:
    """A body as written. `fixed` is the canonical name of a body with one instance; else `head` names the rule.

    owner: whose board it is (fields.yaml). closed: the field ends with the name of a region or zone, so that no unit is
    to be added to it.
    """

    head: str
    end: int
    fixed: str = ""
    kind: str = ""
    family: str = ""
    field: str = ""
    unit: RawUnit | None = None
    parent: RawBody | None = None
    also: tuple[str, ...] = ()
    owner: str = ""
    closed: bool = False

    @property
    def in_province(self) -> str:
        """The province that its own name tells."""
        return self.unit.name if self.unit is not None and self.unit.province else ""

    @property
    def spec(self) -> Spec:
        """Its rule in bodies.yaml; empty for a fixed body or a ministry."""
        return _HEADS.get(self.head, {})


def head_spec(head: str) -> Spec:
    """The rule of a head by its id."""
    return _HEADS[head]


def is_head(head: str) -> bool:
    """Whether an id is that of a head."""
    return head in _HEADS


def is_of_zones(body: RawBody) -> bool:
    """`Ban Quản lý các khu công nghiệp tỉnh`: a board that is a house of its own, with a party committee."""
    return body.head == "party_board" and body.field.lower().startswith(_ZONES)
