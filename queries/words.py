"""Words for tables: what codes, labels and types are called, dates and numbers as each language writes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graph.dates import PartialDate
from graph.model.model import model
from queries.shape import Column

_DECIMALS = 6


@cache
def codes() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Column -> code -> language -> words."""
    loaded: dict[str, dict[str, dict[str, str]]] = yaml.safe_load((files("queries") / "codes.yaml").read_text("utf-8"))
    return loaded


def number(value: float, lang: str) -> str:
    """`1.200` and `38,93` in Vietnamese, `1,200` and `38.93` in English; no digits that are not there."""
    text = f"{value:,.{_DECIMALS}f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
    return text.translate(str.maketrans(",.", ".,")) if lang == "vi" else text


def date(value: str, lang: str) -> str:
    """`01/07/2025` in Vietnamese, ISO in English; what is no date stays."""
    try:
        return PartialDate.parse(value).vietnamese if lang == "vi" else value
    except ValueError:
        return value


def _name(column: Column, value: str, lang: str) -> str:
    if column.type == "label":
        node = model().nodes.get(value)
        return value if node is None else node.vi if lang == "vi" else node.en
    if column.type == "relationship":
        relation = model().relations.get(value)
        return value if relation is None else relation.vi if lang == "vi" else relation.en
    if column.type == "code":
        return codes().get(column.name, {}).get(value, {}).get(lang, value)
    return date(value, lang) if column.type == "date" else value


def cell(value: Any, lang: str, column: Column | None = None) -> str:
    """A value for people: in the language's own form; empty where it is not known."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return codes()["truth"]["holds" if value else "fails"][lang]
    if isinstance(value, (int, float)):
        if column is not None and column.type == "share":
            return number(round(value * 100, 1), lang) + "%"
        return number(value, lang)
    if isinstance(value, str):
        return value if column is None else _name(column, value, lang)
    if isinstance(value, (list, tuple)):
        return "; ".join(cell(item, lang) for item in value)
    return json.dumps(value, ensure_ascii=False)
