"""How labels, relations and statuses look: colours and shapes of the model, families and dashes of `style.yaml`."""

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
from graph.model.model import model

# Names that the page's script can draw (pages/js/shapes.js).
SHAPES = (
    "dot", "box", "square", "diamond", "hexagon", "pentagon", "triangle", "plus", "star", "page", "octagon", "ellipse",
    "tag", "card", "bubble",
)  # fmt: skip
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")


@dataclass(frozen=True, slots=True)
class Family:
    """Relation types that look alike; colours for light and dark pages, width in pixels."""

    name: str
    light: str
    dark: str
    width: float
    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """Families in declared order, the family of each relation type, the dashes of each status."""

    families: tuple[Family, ...]
    family_of: Mapping[str, Family]
    dashes: Mapping[str, tuple[int, ...]]


def _wrong(what: str, place: str) -> ModelError:
    return ModelError(what, place=place, remedy="mend style.yaml of viz/pages or the model")


def _families(raw: Mapping[str, Any]) -> tuple[Family, ...]:
    out = []
    for name, spec in raw.items():
        for colour in (spec["light"], spec["dark"]):
            if not _COLOUR.match(colour):
                raise _wrong(f"{colour!r} is no colour", f"family {name}")
        out.append(Family(name, spec["light"], spec["dark"], float(spec["width"]), tuple(spec["types"])))
    return tuple(out)


def parse_style(raw: Mapping[str, Any]) -> Style:
    """The style that a mapping of the form of `style.yaml` describes.

    Raises:
        ModelError: where a type has no family or two, or a status no dashes, or a label no colour or shape of its own.
    """
    families = _families(raw["families"])
    family_of: dict[str, Family] = {}
    for family in families:
        for kind in family.types:
            if kind in family_of:
                raise _wrong(f"{kind} is in two families", f"family {family.name}")
            family_of[kind] = family
    dashes = {status: tuple(int(part) for part in parts) for status, parts in raw["dashes"].items()}
    for what, have, want in (
        ("family", set(family_of), set(model().relations)),
        ("dashes", set(dashes), set(model().statuses)),
    ):
        if have != want:
            raise _wrong(f"{what} missing or unknown: {sorted(have ^ want)}", "style.yaml")
    _check_nodes()
    return Style(families, MappingProxyType(family_of), MappingProxyType(dashes))


def _check_nodes() -> None:
    for node in model().nodes.values():
        if node.shape not in SHAPES:
            raise _wrong(f"shape {node.shape!r} cannot be drawn", f"nodes.yaml {node.label}")
        if not _COLOUR.match(node.colour):
            raise _wrong(f"{node.colour!r} is no colour", f"nodes.yaml {node.label}")


@cache
def style() -> Style:
    """The style of all pages, read once."""
    return parse_style(yaml.safe_load((files("viz.pages") / "style.yaml").read_text("utf-8")))
