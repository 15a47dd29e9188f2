"""The canned queries of `catalogue/`, read and checked once; a file that breaks a rule stops the product."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import yaml

from graph.errors import UsageError
from queries.checks import check_statement, wrong
from queries.fragments import expand
from queries.messages import near, problem
from queries.shape import COLUMN_TYPES, LINEAGE, PARAM_TYPES, PROVINCE_TYPES, Column, Example, Param, Query, Said

_KEYS = {"name", "title", "says", "params", "columns", "cypher", "example"}
_PARAM_KEYS = {"type", "says", "required", "default", "choices", "least", "most"}


def _said(raw: Any, place: str) -> Said:
    if not isinstance(raw, dict) or set(raw) != {"vi", "en"} or not all(isinstance(t, str) and t for t in raw.values()):
        raise wrong(f"needs vi and en: {raw!r}", place)
    return Said(raw["vi"], raw["en"])


def parse_columns(raw: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Column]:
    """The columns that queries may have.

    Raises:
        ModelError: where one has no known type or lacks a language.
    """
    out: dict[str, Column] = {}
    for name, entry in raw.items():
        place = f"columns.yaml {name}"
        if entry.get("type") not in COLUMN_TYPES:
            raise wrong(f"no column type {entry.get('type')!r}", place)
        says = _said(entry["says"], place) if "says" in entry else None
        heading = _said({"vi": entry.get("vi"), "en": entry.get("en")}, place)
        out[name] = Column(name, entry["type"], heading, says, bool(entry.get("plain")))
    return MappingProxyType(out)


@cache
def columns() -> Mapping[str, Column]:
    """All columns, read once."""
    return parse_columns(yaml.safe_load((files("queries") / "columns.yaml").read_text("utf-8")))


def _check_param(param: Param, raw: Mapping[str, Any], place: str) -> None:
    if set(raw) - _PARAM_KEYS:
        raise wrong(f"unknown keys: {sorted(set(raw) - _PARAM_KEYS)}", place)
    if param.type not in PARAM_TYPES:
        raise wrong(f"no parameter type {param.type!r}", place)
    if param.required == ("default" in raw):
        raise wrong("is either required or has a default", place)
    if (param.type == "choice") != bool(param.choices) or (param.choices and param.default not in param.choices):
        raise wrong("choices belong to the type choice, and its default is one of them", place)
    if param.type == "int" and (param.least is None or param.most is None):
        raise wrong("a number needs least and most", place)


def _params(raw: Mapping[str, Mapping[str, Any]], place: str) -> tuple[Param, ...]:
    out = []
    for name, entry in raw.items():
        here = f"{place} {name}"
        param = Param(
            name=name,
            type=entry.get("type", ""),
            says=_said(entry.get("says"), here),
            required=bool(entry.get("required")),
            default=entry.get("default"),
            choices=tuple(entry.get("choices", ())),
            least=entry.get("least"),
            most=entry.get("most"),
        )
        _check_param(param, entry, here)
        out.append(param)
    if any(p.name == LINEAGE for p in out) and not any(p.type in PROVINCE_TYPES for p in out):
        raise wrong(f"{LINEAGE} belongs beside a province", place)
    return tuple(out)


def _example(raw: Any, query: Query, place: str) -> Example:
    if not isinstance(raw, dict) or set(raw) != {"params", "row"} or not raw["row"]:
        raise wrong("the example needs params and a row", place)
    strangers = set(raw["params"]) - {p.name for p in query.params} - {"as_of"}
    strangers |= set(raw["row"]) - {c.name for c in query.columns}
    missing = {p.name for p in query.params if p.required} - set(raw["params"])
    if strangers or missing:
        raise wrong(f"the example has {sorted(strangers)} too many and lacks {sorted(missing)}", place)
    return Example(MappingProxyType(raw["params"]), MappingProxyType(raw["row"]))


def parse_query(text: str, place: str) -> Query:
    """One query from its YAML.

    Raises:
        ModelError: where the file breaks a rule, with the file and what is wrong.
    """
    raw = yaml.safe_load(text)
    if not isinstance(raw, dict) or set(raw) != _KEYS:
        raise wrong(f"has not the keys {', '.join(sorted(_KEYS))}", place)
    if place.rpartition("/")[2] != f"{raw['name']}.yaml":
        raise wrong(f"the name {raw['name']} is not that of the file", place)
    strangers = [name for name in raw["columns"] if name not in columns()]
    if strangers or len(set(raw["columns"])) != len(raw["columns"]):
        raise wrong(f"columns that are not in columns.yaml or stand twice: {strangers}", place)
    query = Query(
        name=raw["name"],
        title=_said(raw["title"], place),
        says=_said(raw["says"], place),
        params=_params(raw["params"], place),
        columns=tuple(columns()[name] for name in raw["columns"]),
        cypher=expand(raw["cypher"], place).strip(),
        example=Example({}, {}),
    )
    check_statement(query, place)
    return query.with_example(_example(raw["example"], query, place))


@cache
def catalogue() -> Mapping[str, Query]:
    """All canned queries by name, in the order of their names.

    Raises:
        ModelError: where a file breaks a rule.
    """
    folder = files("queries") / "catalogue"
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name)
    parsed = (parse_query(f.read_text("utf-8"), f"queries/catalogue/{f.name}") for f in found)
    return MappingProxyType({query.name: query for query in parsed})


def canned(name: str) -> Query:
    """The query of a name.

    Raises:
        UsageError: where there is none, with those that look like it.
    """
    found = catalogue().get(name)
    if found is None:
        raise problem(UsageError, "no_query", place="query", name=name, near=near(name, catalogue()))
    return found
