"""The version of the extractor: articles that another one has read are read again at the next load."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from graph.ids import digest

_ROOMS = ("read", "extract", "link", "resources")


def _texts(folder: Traversable) -> Iterator[str]:
    for item in sorted(folder.iterdir(), key=lambda i: i.name):
        if item.is_dir() and item.name != "__pycache__":
            yield from _texts(item)
        elif item.name.endswith((".py", ".yaml", ".csv")):
            yield item.read_text("utf-8")


@cache
def extractor_version() -> str:
    """A digest of the rules and word lists, 16 hex digits."""
    here = files("loaders")
    return digest(*(text for room in _ROOMS for text in _texts(here / room)))
