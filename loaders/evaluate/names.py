"""Names in the form in which annotations compare: case, tone placement, abbreviations and signs aside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from graph.text import normal
from loaders.resources.load import load_yaml

_WORDS = load_yaml("evaluate.yaml")
_SPELLED_OUT = tuple((re.compile(pattern), full) for pattern, full in _WORDS["spelled_out"])
_LEGAL_FORM = re.compile(_WORDS["legal_form"])
_IDLE = frozenset(_WORDS["idle"])
_SIGNS = re.compile(r"[\s“”\"'‘’.,;:()\-–—/]+")
_LEVEL = re.compile(r"^(?:tỉnh|thành phố) ")
_LEVEL_INSIDE = re.compile(r"\b(?:tỉnh|thành phố) (?=\S)")

Item = Any  # a name, or a mapping of an annotation file


def norm(text: object) -> str:
    """`UBND TP. Huế` -> `ủy ban nhân dân thành phố huế`."""
    out = normal(str(text or "")).lower()
    for pattern, full in _SPELLED_OUT:
        out = pattern.sub(full, out)
    return _SIGNS.sub(" ", out).strip()


def place(text: object) -> str:
    """A province without its level word."""
    return _LEVEL.sub("", norm(text))


def words(text: object) -> set[str]:
    """The telling words of a name."""
    return set(norm(text).split()) - _IDLE


def name_of(item: Item) -> object:
    """The name of an annotated thing, which is a mapping where more than the name is said."""
    return item.get("name") if isinstance(item, Mapping) else item


def names(item: Item) -> set[str]:
    """Name and aliases, normalised."""
    if not isinstance(item, Mapping):
        return {norm(item)}
    return {norm(n) for n in (item.get("name"), *item.get("aliases", ())) if n}


def _short(spellings: set[str]) -> set[str]:
    return {_LEGAL_FORM.sub("", spelling) for spelling in spellings}


def share(a: set[str], b: set[str]) -> float:
    """Common words among all words of both; 0 where either has none."""
    return len(a & b) / len(a | b) if a and b else 0.0


def overlap(a: set[str], b: set[str]) -> float:
    """Common words among those of the shorter; 1 where either has none."""
    return len(a & b) / min(len(a), len(b)) if a and b else 1.0


def alike(a: Item, b: Item, least: float = 0.8) -> bool:
    """The same name, alias or short name, or nearly all words shared."""
    mine, theirs = names(a), names(b)
    if mine & theirs or _short(mine) & _short(theirs):
        return True
    return share(set(" ".join(mine).split()), set(" ".join(theirs).split())) >= least


def same_body(a: Item, b: Item) -> bool:
    """The same name but for the words `tỉnh` and `thành phố`."""
    mine, theirs = (_LEVEL_INSIDE.sub("", norm(name_of(x))) for x in (a, b))
    return mine == theirs


def number(item: Mapping[str, Any]) -> str:
    """The number of a document without blanks, in lower case."""
    raw = normal(str(item.get("number") or "")).replace("Ủy ban Nhân dân", "UBND").replace("T.Ư", "TW")
    return re.sub(r"\s", "", raw).lower()
