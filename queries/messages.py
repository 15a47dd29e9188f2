"""Errors of this package in the language of the user, and the short texts that go into them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import TypeVar

from graph.errors import AilamgiError
from graph.messages import problem as _problem
from graph.messages import spoken, texts
from graph.text import fold

_MOST_NEAR = 5

_E = TypeVar("_E", bound=AilamgiError)


def problem(kind: type[_E], key: str, *, place: str = "", **fields: object) -> _E:
    """An error of this kind with the text of a key of messages.yaml, its braces filled from `fields`."""
    return _problem(kind, key, place=place, package="queries", **fields)


def piece(key: str, **fields: str) -> str:
    """A text that stands inside another message."""
    return texts("queries")[key][spoken()]["message"].format(**fields)


def near(name: str, known: Iterable[str]) -> str:
    """`Có phải: a, b? ` with those of the names that look like it; empty where none does."""
    folded = {fold(item): item for item in known}
    found = difflib.get_close_matches(fold(name), folded, n=_MOST_NEAR, cutoff=0.5)
    found += [f for f in folded if fold(name) and fold(name) in f and f not in found][: _MOST_NEAR - len(found)]
    return perhaps(folded[f] for f in found)


def perhaps(names: Iterable[str]) -> str:
    """`Có phải: a, b? `, empty for no names."""
    listed = ", ".join(names)
    return piece("near", names=listed) + " " if listed else ""
