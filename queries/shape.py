"""What a canned query is made of: frozen types that the catalogue is read into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

Lang = Literal["vi", "en"]

# What a parameter may be; for those that name nodes, the labels that they name.
NODE_TYPES: Mapping[str, tuple[str, ...]] = {
    "actor": (), "person": ("Official",), "post": ("Position",), "committee": ("SteeringCommittee",),
    "body": ("PublicBody", "Enterprise", "Institution", "Programme"), "programme": ("Programme",),
    "policy": ("Policy",),
}  # fmt: skip
PLAIN_TYPES = ("text", "words", "int", "bool", "date", "choice", "label", "relation")
PROVINCE_TYPES = ("province", "provinces")
PARAM_TYPES = (*NODE_TYPES, *PROVINCE_TYPES, *PLAIN_TYPES)
COLUMN_TYPES = ("id", "text", "texts", "code", "label", "relationship", "date", "int", "number", "share", "bool")
# Stands in every statement without being declared: the day that `--as-of` names, or null.
AS_OF = "as_of"
# A switch that the resolver of a province reads; it stands in no statement.
LINEAGE = "lineage"


@dataclass(frozen=True, slots=True)
class Said:
    """A text in both languages of the product."""

    vi: str
    en: str

    def in_(self, lang: str) -> str:
        """The text in one of them."""
        return self.en if lang == "en" else self.vi


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter. `choices` are empty unless its type is `choice`; `default` stands where it is not given."""

    name: str
    type: str
    says: Said
    required: bool
    default: Any
    choices: tuple[str, ...]
    least: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `says` is what its heading alone does not; `plain` ones are left out of tables for people."""

    name: str
    type: str
    heading: Said
    says: Said | None
    plain: bool

    @property
    def shown(self) -> bool:
        """Whether a table for people has it; ids are for programs."""
        return not self.plain and self.type != "id"


@dataclass(frozen=True, slots=True)
class Example:
    """Parameters and one row that they give on the story of the tests; the row may leave out columns.

    A parameter whose value no reader can know (the id of a relationship) says where it is found: the query, its
    parameters, what its row has, and the column.
    """

    params: Mapping[str, Any]
    row: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Query:
    """One canned query. `cypher` is what is sent, its fragments expanded."""

    name: str
    title: Said
    says: Said
    params: tuple[Param, ...]
    columns: tuple[Column, ...]
    cypher: str
    example: Example

    def with_example(self, example: Example) -> Query:
        """The same query with its example."""
        return replace(self, example=example)

    def param(self, name: str) -> Param | None:
        """The parameter of that name."""
        return next((p for p in self.params if p.name == name), None)
