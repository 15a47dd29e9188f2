"""The command line on a store with the story of the tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.cli.main import run
from graph.messages import LANGUAGES, speak
from graph.open import open_store
from tests.story import tell


@dataclass(frozen=True, slots=True)
class Said:
    """What a command line gave."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="session")
def told_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose store holds the story; closed, for commands that open it."""
    folder = tmp_path_factory.mktemp("told")
    with open_store(folder=folder) as store:
        tell(store)
    return folder


@pytest.fixture
def cli(told_folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Runs a command line on the store of the story."""

    def ran(*argv: str) -> Said:
        code = run([*argv, "--store", str(told_folder)])
        speak(LANGUAGES[0])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return ran
