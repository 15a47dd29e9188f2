"""The word lists of questions: words.yaml as it is loaded."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def words() -> dict[str, Any]:
    """The word lists of questions."""
    loaded: dict[str, Any] = yaml.safe_load((files("queries.answers") / "words.yaml").read_text("utf-8"))
    return loaded


def has_phrase(form: str, listed: str) -> bool:
    """Whether a form has any phrase of a list in words.yaml, its words whole and together."""
    return any(f" {phrase} " in f" {form} " for phrase in words()[listed])
