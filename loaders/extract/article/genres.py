"""Reports without facts of the graph of their own: crime, sport, markets, weather, advertisements, obituaries."""

from __future__ import annotations

from loaders.extract.words.view import View
from loaders.resources.load import load_yaml

_LEAST: dict[str, int] = {}
# By the first part of each word (`vn-index` is three tokens): its genre, the word, its parts.
_WORDS: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
for _name, _spec in load_yaml("measured.yaml")["genres"].items():
    _LEAST[_name] = _spec["least"]
    for _word in _spec["words"]:
        _parts = tuple(_word.replace("-", " - ").split())
        _WORDS.setdefault(_parts[0], []).append((_name, _word, _parts))
_FIRST = frozenset(_WORDS)


def genres_of(view: View) -> frozenset[str]:
    """The kinds of such a report of which an article holds enough words; mostly none."""
    known = view.known
    found: dict[str, list[str]] = {}
    for first in _FIRST & known:
        for name, word, parts in _WORDS[first]:
            if known.issuperset(parts):
                found.setdefault(name, []).append(word)
    maybe = {name: words for name, words in found.items() if len(words) >= _LEAST[name]}
    if not maybe:
        return frozenset()
    text = view.text.lower()
    return frozenset(name for name, words in maybe.items() if sum(word in text for word in words) >= _LEAST[name])
