"""The reference page is the one that would be generated now, and examples of the help are commands that exist."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer.main

from app.cli.commands import COMMANDS
from app.cli.main import build
from app.cli.texts import text
from app.environment import ROOT
from app.reference import PAGE, table
from graph.messages import LANGUAGES, speak


def options_of(command: str) -> set[str]:
    """The options that a command takes."""
    found = typer.main.get_command(build([command])).commands[command]  # type: ignore[attr-defined]
    return {option for param in found.params for option in param.opts if option.startswith("-")}


def test_page_is_as_it_would_be_generated(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "app.reference", str(tmp_path / "now.md")], cwd=ROOT, check=True)
    assert PAGE.read_text("utf-8") == (tmp_path / "now.md").read_text("utf-8"), "run `python -m app.reference`"


def test_table_keeps_bars_and_line_ends_inside_their_cells() -> None:
    assert list(table(("a", "b"), [("x|y", "1\n2")])) == ["| a | b |", "| --- | --- |", "| x\\|y | 1 2 |", ""]


def test_table_of_nothing_is_nothing() -> None:
    assert list(table(("a",), [])) == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
def test_examples_of_the_help_are_of_this_command_and_its_options(command: str, lang: str) -> None:
    speak(lang)
    lines = [line.strip() for line in text("commands", command).split("\n") if line.startswith("  ailamgi ")]
    speak(LANGUAGES[0])
    said = [shlex.split(line) for line in lines]
    strangers = [
        w for words in said for w in words if w.startswith("-") and len(w) > 1 and w not in options_of(command)
    ]
    assert said
    assert {words[1] for words in said} == {command}
    assert strangers == []
