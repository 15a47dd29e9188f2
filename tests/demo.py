"""A store with the sample articles of the demo, for tests that only read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import app.demo
from graph.open import open_store
from graph.store import Store
from loaders.load import Load

ARTICLES = Path(app.demo.__file__).parent / "articles"


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The store of the demo, open."""
    with open_store(folder=tmp_path_factory.mktemp("demo")) as store:
        Load(store).run([ARTICLES])
        yield store
