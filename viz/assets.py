"""The files of the page put together: style, script and their digests for the content security policy."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from graph.errors import ModelError

STYLES = ("tokens", "frame", "controls", "drawer", "table", "narrow", "print")
SCRIPTS = (
    "dom", "data", "state", "filter", "theme", "shapes", "rings", "lines", "bulk", "stage", "marks", "labels",
    "views", "chips", "evidence", "drawer", "path", "combobox", "search", "legend", "timeline", "table",
    "save", "picture", "exchange", "keyboard", "start",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Assets:
    """Text to be put in line, with `sha256-...` of each."""

    style: str
    library: str
    script: str

    @property
    def script_digests(self) -> tuple[str, str]:
        """Of the library and of the script."""
        return _digest(self.library), _digest(self.script)

    @property
    def style_digest(self) -> str:
        """Of the style."""
        return _digest(self.style)


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def _page_file(folder: str, name: str) -> str:
    text = (files("viz.pages") / folder / f"{name}.{folder}").read_text("utf-8")
    return text.replace("\r\n", "\n")


def inline(text: str, place: str) -> str:
    """The text, refused where it could end the element that it is put in.

    Raises:
        ModelError: where it holds an end tag or a comment of HTML.
    """
    lowered = text.lower()
    for token in ("</script", "</style", "<!--"):
        if token in lowered:
            raise ModelError(f"{token!r} in a file that is put in line", place=place, remedy="write it another way")
    return text


@cache
def assets(library: str) -> Assets:
    """Style and script of the page beside the drawing library that is handed in."""
    style = "\n".join(_page_file("css", name) for name in STYLES)
    parts = "\n".join(_page_file("js", name) for name in SCRIPTS)
    script = f'"use strict";\n(() => {{\n{parts}\n}})();\n'
    return Assets(inline(style, "pages/css"), inline(library, "vis-network"), inline(script, "pages/js"))
