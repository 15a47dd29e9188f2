"""The page's script keeps the rules of the house: small files, small functions, text only as text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGES = Path(__file__).parents[2] / "viz" / "pages"
FILES = sorted([*(PAGES / "js").glob("*.js"), *(PAGES / "css").glob("*.css")])
SCRIPTS = sorted((PAGES / "js").glob("*.js"))
FORBIDDEN = (
    "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval(", "new Function", "srcdoc",
    "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "import(", "localStorage", "sessionStorage",
    "document.cookie",
)  # fmt: skip
_OPENS = re.compile(r"^( *)(?:function \w+|(?:static |get |\*)?\w+\([^;]*\) \{$|.*=> \{$|\w+\(.*\{$)")


def _long_functions(path: Path) -> list[tuple[str, int]]:
    """Functions of more than 40 lines: from a line that opens one to the line that closes it at the same depth."""
    lines = path.read_text("utf-8").splitlines()
    found = []
    for at, line in enumerate(lines):
        opens = _OPENS.match(line)
        if opens and line.rstrip().endswith("{"):
            depth = len(line) - len(line.lstrip())
            ends = (to for to in range(at + 1, len(lines)) if re.match(rf" {{{depth}}}\}}", lines[to]))
            found.append((line.strip(), next(ends) - at + 1))
    return [(name, length) for name, length in found if length > 40]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_file_is_short_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text("utf-8")

    assert text.count("\n") <= 300
    assert text.startswith(("/** ", "/* "))
    assert "\r" not in text


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_functions_are_short(path: Path) -> None:
    assert _long_functions(path) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_script_makes_no_markup_from_text_and_asks_for_nothing(path: Path) -> None:
    text = path.read_text("utf-8")

    assert [word for word in FORBIDDEN if word in text] == []


def test_long_functions_are_found(tmp_path: Path) -> None:
    path = tmp_path / "x.js"
    path.write_text("const X = {\n  run(a) {\n" + "    a();\n" * 40 + "  },\n};\n", "utf-8")

    assert _long_functions(path) == [("run(a) {", 42)]
