"""Node labels and relationship types from YAML into frozen types, checked once at load."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import yaml

from graph.errors import ModelError

_LABEL = re.compile(r"[A-Z][A-Za-z]+\Z")
_TYPE = re.compile(r"[A-Z]+(?:_[A-Z]+)*\Z")
_VALUE_TYPES = {"string", "strings", "int", "float", "date", "bool"}


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its name, type and meaning."""

    name: str
    type: str
    says: str


@dataclass(frozen=True, slots=True)
class NodeType:
    """A label with its key, its properties (common ones included) and how views show it."""

    label: str
    prefix: str
    vi: str
    en: str
    key: tuple[str, ...]
    actor: bool
    colour: str
    shape: str
    says: str
    never: str
    properties: tuple[Property, ...]
    indexes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RelationType:
    """A relationship type with the labels at its ends; `claimed` ones are sums of claims."""

    type: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    claimed: bool
    vi: str
    en: str
    says: str
    never: str


@dataclass(frozen=True, slots=True)
class Model:
    """Everything the product knows about the shape of the graph."""

    nodes: Mapping[str, NodeType]
    relations: Mapping[str, RelationType]
    claimed: tuple[Property, ...]
    statuses: tuple[str, ...]

    @property
    def actors(self) -> tuple[str, ...]:
        """Labels of things that act or are acted on, in declared order."""
        return tuple(n.label for n in self.nodes.values() if n.actor)

    @property
    def claimed_types(self) -> tuple[str, ...]:
        """Relationship types that are sums of claims, in declared order."""
        return tuple(r.type for r in self.relations.values() if r.claimed)

    def label_of(self, node_id: str) -> str:
        """The label of a node, from the prefix of its id.

        Raises:
            ModelError: where no label has that prefix.
        """
        prefix = node_id.partition("_")[0]
        for node in self.nodes.values():
            if node.prefix == prefix:
                return node.label
        raise _wrong(f"no label has the prefix of the id {node_id!r}", "nodes.yaml")


def _wrong(what: str, place: str) -> ModelError:
    return ModelError(what, place=place, remedy="mend the YAML of graph/model")


def _properties(raw: Mapping[str, Any], place: str) -> tuple[Property, ...]:
    out = []
    for name, spec in raw.items():
        if spec.get("type") not in _VALUE_TYPES:
            raise _wrong(f"property {name} has no known type", place)
        out.append(Property(name, spec["type"], spec["says"]))
    return tuple(out)


def _indexes(raw: Mapping[str, Any], label: str, properties: tuple[Property, ...]) -> tuple[str, ...]:
    listed = raw["indexes"]
    names = (*(listed["actor"] if raw["labels"][label]["actor"] else ()), *listed.get(label, ()))
    unknown = set(names) - {p.name for p in properties}
    if unknown:
        raise _wrong(f"index on a property that is not declared: {sorted(unknown)}", f"nodes.yaml {label}")
    return names


def _node_types(raw: Mapping[str, Any]) -> dict[str, NodeType]:
    common = _properties(raw["common"], "nodes.yaml common")
    strangers = set(raw["indexes"]) - {"actor", *raw["labels"]}
    if strangers:
        raise _wrong(f"index on an unknown label: {sorted(strangers)}", "nodes.yaml indexes")
    out: dict[str, NodeType] = {}
    for label, spec in raw["labels"].items():
        place = f"nodes.yaml {label}"
        if not _LABEL.match(label):
            raise _wrong(f"label {label} is not CamelCase", place)
        if not isinstance(spec["prefix"], str) or spec["prefix"] in {n.prefix for n in out.values()}:
            raise _wrong(f"prefix {spec['prefix']} is no text or is used twice", place)
        properties = (*common, *_properties(spec["properties"], place))
        out[label] = NodeType(
            label, spec["prefix"], spec["vi"], spec["en"], tuple(spec["key"]), bool(spec["actor"]), spec["colour"],
            spec["shape"], spec["says"], spec["not"], properties, _indexes(raw, label, properties),
        )  # fmt: skip
    return out


def _relation_types(raw: Mapping[str, Any], nodes: Mapping[str, NodeType]) -> dict[str, RelationType]:
    actors = tuple(n.label for n in nodes.values() if n.actor)

    def ends(names: list[str], place: str) -> tuple[str, ...]:
        labels = tuple(label for name in names for label in (actors if name == "actor" else (name,)))
        for label in labels:
            if label not in nodes:
                raise _wrong(f"unknown label {label}", place)
        return labels

    out: dict[str, RelationType] = {}
    for kind, spec in raw.items():
        place = f"relations.yaml {kind}"
        if not _TYPE.match(kind):
            raise _wrong(f"type {kind} is not UPPER_SNAKE", place)
        out[kind] = RelationType(
            kind, ends(spec["from"], place), ends(spec["to"], place), bool(spec["sum"]), spec["vi"], spec["en"],
            spec["says"], spec.get("not", ""),
        )  # fmt: skip
    return out


@cache
def model() -> Model:
    """The model, read once.

    Raises:
        ModelError: where a YAML file breaks the rules of the model.
    """
    here = files("graph.model")
    nodes_raw = yaml.safe_load((here / "nodes.yaml").read_text("utf-8"))
    relations_raw = yaml.safe_load((here / "relations.yaml").read_text("utf-8"))
    nodes = _node_types(nodes_raw)
    return Model(
        nodes=MappingProxyType(nodes),
        relations=MappingProxyType(_relation_types(relations_raw["types"], nodes)),
        claimed=_properties(relations_raw["claimed"], "relations.yaml claimed"),
        statuses=tuple(relations_raw["statuses"]),
    )
