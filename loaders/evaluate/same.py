"""When a found thing, relation or figure is the annotated one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from loaders.evaluate.names import Item, alike, name_of, names, norm, number, overlap, place, same_body, words
from loaders.resources.load import load_yaml

_WORDS = load_yaml("evaluate.yaml")
_NOTES = frozenset(_WORDS["notes"])
_STATUSES = frozenset(_WORDS["statuses"])
_WITH_STATUS = frozenset(_WORDS["with_status"])
_UNITS: Mapping[str, str] = _WORDS["units"]
UNSCORED = frozenset(_WORDS["unscored"])
Same = Callable[[Item, Item], bool]


def _same_policy(a: Item, b: Item) -> bool:
    if a.get("number") or b.get("number"):
        return number(a) == number(b)
    return alike(a, b)


def _same_committee(a: Item, b: Item) -> bool:
    if place(a.get("province")) != place(b.get("province")):
        return False
    mine, theirs = (words(x.get("name")) - words(x.get("province")) for x in (a, b))
    return _one_topic(mine, theirs)


def _one_topic(mine: set[str], theirs: set[str]) -> bool:
    return overlap(mine, theirs) >= 0.5 or "cấp" in mine | theirs


def _same_value(a: Item, b: Item) -> bool:
    if a.get("value") is None or b.get("value") is None:
        return False
    return abs(float(a["value"]) - float(b["value"])) < 1e-6


def _same_figure(a: Item, b: Item) -> bool:
    if a.get("kind") != b.get("kind") or not alike(a.get("subject"), b.get("subject"), 0.6):
        return False
    rank = a.get("rank") is not None and a.get("rank") == b.get("rank") and a.get("out_of") == b.get("out_of")
    wanted = words(a.get("indicator"))
    told = len(wanted & words(b.get("indicator"))) / len(wanted) if wanted else 0.0
    return (_same_value(a, b) or (rank and a.get("value") is None)) and told >= 0.5


def status_of(relation: Item) -> str:
    """former, acting, planned or negated; everything else is asserted."""
    said = str(relation.get("status") or "")
    return said if said in _STATUSES else "asserted"


def _same_end(x: object, y: object) -> bool:
    """Subjects, objects and places: the same place or name, or most words of a long one."""
    mine, theirs = words(x), words(y)
    long = len(mine) > 3 and bool(theirs) and overlap(mine, theirs) >= 0.6
    return place(x) == place(y) or alike(x, y, 0.6) or long


def _same_field(key: str, x: Any, y: Any) -> bool:
    if key == "role" and (x is None or y is None):
        return True
    if (x is None) != (y is None):
        return False
    if isinstance(x, Mapping) and isinstance(y, Mapping):
        return norm(x.get("title")) == norm(y.get("title")) and same_body(x.get("body"), y.get("body"))
    if key == "body":
        return same_body(x, y)
    if key == "policy":
        return number({"number": x}) == number({"number": y}) or alike(x, y)
    if key == "committee":
        return _one_topic(words(x), words(y))
    if key in ("province", "place", "subject", "object"):
        return _same_end(x, y)
    return norm(x) == norm(y) if key in ("person", "title", "role") else alike(x, y, 0.6)


def same_relation(a: Item, b: Item) -> bool:
    """The same type and ends, and the same status where it counts."""
    if a["type"] != b["type"] or (a["type"] in _WITH_STATUS and status_of(a) != status_of(b)):
        return False
    return all(_same_field(key, a.get(key), b.get(key)) for key in (set(a) | set(b)) - _NOTES)


CLASSES: Mapping[str, Same] = {
    "persons": lambda a, b: bool(names(a) & names(b)),
    "provinces": lambda a, b: place(name_of(a)) == place(name_of(b)),
    "bodies": same_body,
    "committees": _same_committee,
    "enterprises": alike,
    "policies": _same_policy,
    "programmes": lambda a, b: alike(a, b, 0.6),
    "relations": same_relation,
    "figures": _same_figure,
}
