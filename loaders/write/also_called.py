"""Names by which an enterprise is found besides those of the articles: VRG as Tập đoàn Công nghiệp Cao su Việt Nam."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from graph.text import name_key
from loaders.resources.load import load_yaml


@cache
def _known() -> dict[str, frozenset[str]]:
    """All names of the enterprises that a list knows, by the key of each."""
    listed = load_yaml("enterprises.yaml")
    named = [(entry["name"], *entry.get("names", ())) for entry in listed["known"]]
    return {name_key(name): frozenset(names) for names in (*named, *listed["found_as"]) for name in names}


def also_called(names: Iterable[str]) -> frozenset[str]:
    """The names of a known enterprise that has one of some names as a whole; none for anything else."""
    return frozenset(name for own in names for name in _known().get(name_key(own), ()))
