"""Word lists as parts of regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.resources.load import load_yaml

SHARED = ("verbs.yaml", "to_come.yaml", "small_words.yaml", "shared_words.yaml")  # no name stands in two of them
_LISTS: dict[str, Iterable[str]] = {name: words for file in SHARED for name, words in load_yaml(file).items()}
COUNTS: dict[str, int] = load_yaml("shared_words.yaml")["numbers"]


def any_of(words: Iterable[str]) -> str:
    """Words as an alternation, longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def list_of(name: str) -> tuple[str, ...]:
    """A list of one of the files that patterns share."""
    return tuple(_LISTS[name])


def phrases_of(name: str) -> tuple[tuple[str, ...], ...]:
    """The same, each phrase as its words."""
    return tuple(tuple(phrase.split()) for phrase in _LISTS[name])


def split_all(phrases: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """Phrases of any list as their words, to look one up among them."""
    return frozenset(tuple(phrase.split()) for phrase in phrases)


def words_of(name: str) -> str:
    """Such a list as an alternation, longest first."""
    return any_of(_LISTS[name])


def not_behind(name: str) -> str:
    """What lets a pattern match only where none of these words stands right before."""
    return "".join(rf"(?<!{re.escape(word)} )" for word in list_of(name))
