"""Reads the resource files; each YAML and CSV is read once a process."""

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


@cache
def load_yaml(name: str) -> Any:
    """The content of a YAML file of this folder."""
    return yaml.load((files("loaders.resources") / name).read_text("utf-8"), Loader=_Loader)


@cache
def load_csv(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a CSV file of this folder; lines that begin with # are its header of notes."""
    return noted_rows("loaders.resources", name)
