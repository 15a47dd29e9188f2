"""What the READMEs tell a stranger to type is what works: every command of theirs runs, on the articles of the demo."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from app.cli.commands import COMMANDS
from app.cli.main import run
from app.environment import ROOT
from graph.messages import LANGUAGES, speak
from tests.demo import ARTICLES

READMES = ("README.md", "README.vi.md")
_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.S | re.M)
_INLINE = re.compile(r"`ailamgi ([^`]*)`")


def typed(readme: str) -> list[str]:
    """The lines of its code blocks."""
    return [line for block in _BLOCK.findall((ROOT / readme).read_text("utf-8")) for line in block.splitlines()]


@pytest.mark.parametrize("readme", READMES)
def test_readme_has_two_commands_for_a_stranger(readme: str) -> None:
    assert [line for line in typed(readme) if line.startswith("python3")] == ["python3 -m app demo", "python3 -m tests"]


def test_both_readmes_give_the_same_commands() -> None:
    assert typed("README.md") == typed("README.vi.md")


@pytest.mark.parametrize("readme", READMES)
def test_commands_in_the_text_exist(readme: str) -> None:
    said = [words.split() for words in _INLINE.findall((ROOT / readme).read_text("utf-8"))]
    assert [words for words in said if words[0].islower() and words[0] not in COMMANDS] == []
    assert len(said) >= 4


@pytest.mark.parametrize("readme", READMES)
def test_files_that_it_links_are_there(readme: str) -> None:
    linked = re.findall(r"\]\(([^)]+)\)", (ROOT / readme).read_text("utf-8"))
    assert [path for path in linked if not (ROOT / path).is_file()] == []


def test_commands_for_ones_own_articles_run_in_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ARTICLES, tmp_path / "bai-bao")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AILAMGI_STORE", str(tmp_path / "kho"))
    said: dict[str, str] = {}
    for line in typed("README.md"):
        if line.startswith("ailamgi "):
            assert run(shlex.split(line)[1:]) == 0, line
            said[line] = capsys.readouterr().out
    speak(LANGUAGES[0])
    assert [line for line, out in said.items() if not out.strip()] == []
    assert "Đặng Xuân Phong" in next(out for line, out in said.items() if "bi thu tinh uy phu tho" in line)
    assert (tmp_path / "quanh.html").is_file()


@pytest.fixture(scope="module")
def demo_says(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The lines of the demo."""
    said: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.cli.commands.demo.show", said.append)
        run(["demo", "--store", str(tmp_path_factory.mktemp("demo")), "--quiet"])
    return "\n".join(said).splitlines()


@pytest.mark.parametrize("readme", READMES)
def test_the_answer_that_it_shows_is_one_of_the_demo(demo_says: list[str], readme: str) -> None:
    shown = (ROOT / readme).read_text("utf-8").split("```text\n")[1].split("```")[0].splitlines()
    at = demo_says.index(shown[0])
    found = demo_says[at : at + len(shown)]
    assert [line for line, ours in zip(found, shown, strict=True) if not line.startswith(ours)] == []
