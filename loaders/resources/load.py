"""Reads YAML by the quick parser, and the resource files, each once a process."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graph.noted import noted_rows

try:  # the C parser is ten times faster and ships in every wheel of PyYAML
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - source builds without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]


def parse_yaml(text: str) -> Any:
    """What a YAML text holds, plain values alone.

    Raises:
        yaml.YAMLError: where it is none.
    """
    return yaml.load(text, Loader=_Loader)


@cache
def load_yaml(name: str) -> Any:
    """The content of a YAML file of this folder."""
    return parse_yaml((files("loaders.resources") / name).read_text("utf-8"))


@cache
def load_csv(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a CSV file of this folder; lines that begin with # are its header of notes."""
    return noted_rows("loaders.resources", name)
