"""Stores that the tests of several kinds of questions ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load

BOARDS = Path(__file__).parent / "boards"


@pytest.fixture(scope="package")
def boards(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the articles of boards/."""
    with open_store(folder=tmp_path_factory.mktemp("boards")) as store:
        Load(store).run(sorted(BOARDS.glob("*.txt")))
        yield store
