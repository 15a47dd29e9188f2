"""Reports without figures of the graph of their own: crime, sport, markets, weather, advertisements, obituaries."""

from __future__ import annotations

from loaders.extract.view import View
from loaders.resources.load import load_yaml

_GENRES: list[tuple[int, list[tuple[str, tuple[str, ...]]]]] = [
    (spec["least"], [(word, tuple(word.replace("-", " - ").split())) for word in spec["words"]])
    for spec in load_yaml("measured.yaml")["genres"].values()
]


def off_topic(view: View) -> bool:
    """Whether an article holds enough words of such a report: then only initiatives have figures in it."""
    known = set(view.lower)
    maybe = [
        (least, found)
        for least, words in _GENRES
        if len(found := [word for word, parts in words if known.issuperset(parts)]) >= least
    ]
    if not maybe:
        return False
    text = view.text.lower()
    return any(sum(word in text for word in words) >= least for least, words in maybe)
