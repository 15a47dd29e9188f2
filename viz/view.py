"""The views of `views/*.yaml`, read into frozen types and checked against the catalogue of queries once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import yaml

from graph.errors import ModelError, UsageError
from graph.messages import problem
from graph.model.model import model
from queries.catalogue import catalogue
from queries.messages import near
from queries.shape import Param, Query, Said
from viz.scene import ARRANGEMENTS

_KEYS = {"name", "title", "says", "params", "focus", "arrangement", "most", "draws"}
_LINK_KEYS = {"from", "to", "type", "id", "alone", "facing", "skip", "proof", "count"}
OWN, KEY = "relation", "key"


@dataclass(frozen=True, slots=True)
class Link:
    """How a row becomes a relation.

    Attributes:
        source: the columns of its start: `leader` means leader_id and leader.
        target: the columns of its end.
        type: its type; empty where the row has a column for it.
        id: the column of its id; `key` where the row has none and type and ends make it.
        alone: where it ends instead when start and end are one thing.
        facing: the column that is false where the relation goes the other way; empty for none.
        skip: the column that is true where the row is not drawn; empty for none.
        proof: the column of ids of the relationships whose sentences prove it; empty for its own id.
        count: the column of how many relationships it stands for; empty for one.
    """

    source: str
    target: str
    type: str = ""
    id: str = OWN
    alone: str = ""
    facing: str = ""
    skip: str = ""
    proof: str = ""
    count: str = ""


@dataclass(frozen=True, slots=True)
class Draw:
    """One query of a view: `given` are its parameters, a value of the view's where it begins with `$`."""

    query: str
    given: Mapping[str, Any]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One view. `focus` are the parameters that name what stands in the middle; `most` is its limit of nodes."""

    name: str
    title: Said
    says: Said
    params: tuple[str, ...]
    focus: tuple[str, ...]
    arrangement: str
    most: int
    draws: tuple[Draw, ...]

    def param(self, name: str) -> Param:
        """What the queries say of a parameter; one that names the middle of the view cannot be left out."""
        taken = [
            param
            for draw in self.draws
            for own, value in draw.given.items()
            if value == f"${name}" and (param := catalogue()[draw.query].param(own)) is not None
        ]
        if not taken:
            raise _wrong(f"no query takes {name}", f"view {self.name}")
        param = next((one for one in taken if one.required), taken[0])
        return replace(param, name=name, required=param.required or name in self.focus)


def _wrong(what: str, place: str) -> ModelError:
    return ModelError(what, place=place, remedy="mend the file in viz/views or the query")


def _check_link(link: Link, query: Query, place: str) -> None:
    ends = [f"{end}{part}" for end in (link.source, link.target, link.alone) if end for part in ("_id", "")]
    own = [] if link.id == KEY else [link.id]
    wanted = [*ends, *own, link.facing, link.skip, link.proof, link.count, "" if link.type else "type"]
    missing = set(filter(None, wanted)) - {column.name for column in query.columns}
    if missing:
        raise _wrong(f"{query.name} has no columns {sorted(missing)}", place)
    if link.type and link.type not in model().relations:
        raise _wrong(f"no relation {link.type!r} in the model", place)


def _link(raw: Mapping[str, str], place: str) -> Link:
    if not {"from", "to"} <= set(raw) <= _LINK_KEYS:
        raise _wrong(f"a link has the keys {sorted(raw)}", place)
    rest = {key: value for key, value in raw.items() if key not in ("from", "to")}
    return Link(raw["from"], raw["to"], **rest)


def _draw(raw: Mapping[str, Any], params: tuple[str, ...], place: str) -> Draw:
    query = catalogue().get(raw["query"])
    if query is None:
        raise _wrong(f"no query {raw['query']!r}", place)
    given = dict(raw["given"])
    own = {param.name for param in query.params}
    lacking = {param.name for param in query.params if param.required} - set(given)
    strangers = {str(v)[1:] for v in given.values() if str(v).startswith("$")} - set(params)
    if set(given) - own or lacking or strangers:
        raise _wrong(f"{query.name}: {sorted(set(given) - own | lacking | strangers)} do not fit", place)
    links = tuple(_link(link, place) for link in raw["links"])
    for link in links:
        _check_link(link, query, place)
    return Draw(query.name, MappingProxyType(given), links)


def parse_view(text: str, place: str) -> View:
    """One view from its YAML.

    Raises:
        ModelError: where it breaks a rule or does not fit the queries that it draws.
    """
    raw = yaml.safe_load(text)
    if not isinstance(raw, dict) or set(raw) != _KEYS or place.rpartition("/")[2] != f"{raw['name']}.yaml":
        raise _wrong("has not the keys of a view, or not the name of its file", place)
    params = tuple(raw["params"])
    if set(raw["focus"]) - set(params) or raw["arrangement"] not in ARRANGEMENTS:
        raise _wrong("its focus is no parameter, or its arrangement is not known", place)
    return View(
        name=raw["name"],
        title=Said(**raw["title"]),
        says=Said(**raw["says"]),
        params=params,
        focus=tuple(raw["focus"]),
        arrangement=raw["arrangement"],
        most=int(raw["most"]),
        draws=tuple(_draw(draw, params, place) for draw in raw["draws"]),
    )


@cache
def views() -> Mapping[str, View]:
    """All views by name, in the order of their names."""
    folder = files("viz.views")
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name)
    parsed = (parse_view(f.read_text("utf-8"), f"viz/views/{f.name}") for f in found)
    return MappingProxyType({view.name: view for view in parsed})


def view_named(name: str) -> View:
    """The view of a name.

    Raises:
        UsageError: where there is none, with those that look like it.
    """
    found = views().get(name)
    if found is None:
        known = ", ".join(views())
        raise problem(
            UsageError, "no_view", place="view", package="viz", name=name, near=near(name, views()), known=known
        )
    return found


def checked_params(view: View, given: Mapping[str, str]) -> None:
    """Refuses parameters that a view does not have, and the lack of those that it needs.

    Raises:
        UsageError: with the parameters of the view.
    """
    shown = ", ".join(view.params) or "–"
    for name in given:
        if name not in view.params:
            fields = {"view": view.name, "name": name, "near": near(name, view.params), "known": shown}
            raise problem(UsageError, "no_view_param", place=name, package="viz", **fields)
    for name in view.params:
        param = view.param(name)
        if param.required and name not in given:
            raise problem(UsageError, "missing_view_param", place=name, package="viz", view=view.name, name=name)
