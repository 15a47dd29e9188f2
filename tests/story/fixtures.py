"""A store with the story of the tests, for tests that only read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from tests.story import tell


@pytest.fixture(scope="session")
def story_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose store holds the story; closed."""
    folder = tmp_path_factory.mktemp("story")
    with open_store(folder=folder) as store:
        tell(store)
    return folder


@pytest.fixture(scope="session")
def story(story_folder: Path) -> Iterator[Store]:
    """The store of the story, open."""
    with open_store(folder=story_folder) as store:
        yield store
