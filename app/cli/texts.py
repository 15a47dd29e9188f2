"""The texts of the command line, from texts.yaml, in the language of the process."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graph.messages import LANGUAGES, spoken


@cache
def _texts() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((files("app.cli") / "texts.yaml").read_text("utf-8"))
    return loaded


def language_of(argv: Sequence[str]) -> str:
    """The language that the arguments or AILAMGI_LANG ask for, before they are parsed: help is made in it."""
    said = os.environ.get("AILAMGI_LANG", "")
    for i, word in enumerate(argv):
        if word == "--lang" and i + 1 < len(argv):
            said = argv[i + 1]
        elif word.startswith("--lang="):
            said = word.partition("=")[2]
    return said if said in LANGUAGES else LANGUAGES[0]


def text(section: str, key: str, **fields: object) -> str:
    """A text of a section, its braces filled."""
    return str(_texts()[section][key][spoken()]).format(**fields)


def typed(message: str) -> str:
    """What Typer says of a command line, in the user's language; as it is where texts.yaml does not know it."""
    if spoken() == "en":
        return message
    for pattern, said in _texts()["typer"]:
        match = re.fullmatch(pattern, message.strip(), re.S)
        if match:
            return str(said).format(*(typed(group) for group in match.groups()))
    return message


def title() -> str:
    """What the program is, in a sentence."""
    return str(_texts()["app"][spoken()])
