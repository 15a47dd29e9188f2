"""Reports without facts of the graph of their own: crime, sport, markets, weather, advertisements, obituaries."""

from __future__ import annotations

from loaders.extract.words.view import View
from loaders.resources.load import load_yaml

_GENRES: dict[str, tuple[int, list[tuple[str, tuple[str, ...]]]]] = {
    name: (spec["least"], [(word, tuple(word.replace("-", " - ").split())) for word in spec["words"]])
    for name, spec in load_yaml("measured.yaml")["genres"].items()
}


def genres_of(view: View) -> frozenset[str]:
    """The kinds of such a report of which an article holds enough words; mostly none."""
    known = set(view.lower)
    maybe = [
        (name, least, found)
        for name, (least, words) in _GENRES.items()
        if len(found := [word for word, parts in words if known.issuperset(parts)]) >= least
    ]
    if not maybe:
        return frozenset()
    text = view.text.lower()
    return frozenset(name for name, least, words in maybe if sum(word in text for word in words) >= least)
