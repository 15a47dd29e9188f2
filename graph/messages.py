"""Messages to users in Vietnamese and English, from a package's messages.yaml, and the errors built from them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TypeVar, cast

import yaml

from graph.errors import AilamgiError, UsageError

LANGUAGES = ("vi", "en")
_Texts = Mapping[str, Mapping[str, Mapping[str, str]]]
_E = TypeVar("_E", bound=AilamgiError)


class _Language:
    """The language of the process; one command or server speaks one language to its user."""

    current = "vi"


def speak(language: str) -> None:
    """Use this language for messages that are built from now on.

    Raises:
        UsageError: where the product does not speak it.
    """
    if language not in LANGUAGES:
        raise UsageError(f"no language {language!r}", place="--lang", remedy=f"use one of {', '.join(LANGUAGES)}")
    _Language.current = language


def spoken() -> str:
    """The language that was chosen last."""
    return _Language.current


@cache
def texts(package: str = "graph") -> _Texts:
    """All messages of a package: key -> language -> `message` and `remedy`."""
    raw = (files(package) / "messages.yaml").read_text("utf-8")
    return cast("_Texts", yaml.safe_load(raw))


def problem(kind: type[_E], key: str, *, place: str = "", package: str = "graph", **fields: object) -> _E:
    """An error of this kind with the text of a key of a package, its braces filled from `fields`."""
    entry = texts(package)[key][_Language.current]
    return kind(entry["message"].format(**fields), place=place, remedy=entry["remedy"].format(**fields))
