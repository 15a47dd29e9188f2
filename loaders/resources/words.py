"""Word lists as parts of regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.resources.load import load_yaml

_SHARED = load_yaml("shared_words.yaml")
_LISTS: dict[str, Iterable[str]] = {**load_yaml("verbs.yaml"), **load_yaml("to_come.yaml"), **_SHARED}
COUNTS: dict[str, int] = _SHARED["numbers"]


def any_of(words: Iterable[str]) -> str:
    """Words as an alternation, longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def list_of(name: str) -> tuple[str, ...]:
    """A list of shared_words.yaml, to_come.yaml or verbs.yaml."""
    return tuple(_LISTS[name])


def words_of(name: str) -> str:
    """The same as an alternation, longest first."""
    return any_of(_LISTS[name])


def not_behind(name: str) -> str:
    """What lets a pattern match only where none of these words stands right before."""
    return "".join(rf"(?<!{re.escape(word)} )" for word in list_of(name))
