"""Blanks that were lost between words of a question: `banchi dao` -> `ban chi dao`, where only known words come out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from graph.reference.provinces import provinces
from graph.search import search_form

# A syllable of Vietnamese without diacritics: onset, vowels, coda.
_SYLLABLE = re.compile(
    r"(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?\Z"
)
_SHORTEST, _MOST_PARTS = 2, 4
_LEAST_LETTERS = 2.5  # of a part, on average: `Dolaco` is a name, not `do la co`


def is_syllable(word: str) -> bool:
    """Whether a word without diacritics may be one of Vietnamese."""
    return bool(_SYLLABLE.match(word))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from (*_texts(key), *_texts(item))
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


@cache
def _vocabulary(lists: tuple[str, ...]) -> frozenset[str]:
    names = (search_form(name) for p in provinces() for name in (p.name, *p.aliases))
    found = {word for text in (*lists, *names) for word in text.split()}
    return frozenset(word for word in found if len(word) >= _SHORTEST and _SYLLABLE.match(word))


def _parts(word: str, known: frozenset[str], left: int = _MOST_PARTS) -> list[str]:
    """The fewest known words that make up a word; empty for none."""
    if word in known:
        return [word]
    best: list[str] = []
    for cut in range(_SHORTEST, len(word) - _SHORTEST + 1) if left > 1 else ():
        if word[:cut] in known:
            rest = _parts(word[cut:], known, left - 1)
            if rest and (not best or len(rest) + 1 < len(best)):
                best = [word[:cut], *rest]
    return best


def respaced(form: str, words: Mapping[str, Any]) -> str:
    """A question in search form with lost blanks put back; a word that is one syllable stays."""
    lists = tuple(sorted(text for key in ("titles", "post_titles", "committees", "bodies", "idle", "leading", "fields")
                         for text in _texts(words[key])))  # fmt: skip
    known = _vocabulary(lists)
    out = []
    for word in form.split():
        whole = word.isalpha() and word.isascii() and not _SYLLABLE.match(word)
        parts = _parts(word, known) if whole else []
        out += parts if parts and len(word) / len(parts) >= _LEAST_LETTERS else [word]
    return " ".join(out)
