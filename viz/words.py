"""The words of the page in both languages, from one YAML file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

import yaml

from graph.errors import ModelError


def checked(raw: Mapping[str, Mapping[str, str]]) -> Mapping[str, Mapping[str, str]]:
    """The table itself, where every key has its words in both languages.

    Raises:
        ModelError: where one is missing or empty.
    """
    for key, both in raw.items():
        if set(both) != {"vi", "en"} or not all(isinstance(text, str) and text for text in both.values()):
            raise ModelError(f"{key} lacks a language", place="words.yaml", remedy="give vi and en")
    return raw


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType(checked(yaml.safe_load((files("viz.pages") / "words.yaml").read_text("utf-8"))))


@cache
def words(lang: str) -> Mapping[str, str]:
    """Each key with its words; `{name}` stands for a value that is filled in later."""
    return MappingProxyType({key: both[lang] for key, both in _table().items()})
