"""A load that is killed and run again ends as one that was not: at seeded points, on both stores."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from tests.stores.dump import dump
from tests.stores.neo4j_server import Address

ROOT = Path(__file__).parents[2]
_ALL = sorted((ROOT / "tests" / "gold" / "dev" / "articles").glob("*.txt"))
SAMPLE = _ALL[:: len(_ALL) // 12]
# Ten points where nobody waits, a few while one works.
POINTS = [random.Random(seed) for seed in range(10 if os.environ.get("CI") else 3)]


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    for path in SAMPLE:
        shutil.copy(path, folder)
    return folder


@pytest.fixture(scope="module")
def clean(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    with open_store(folder=tmp_path_factory.mktemp("clean")) as store:
        Load(store).run([articles])
        return dump(store)


def kill_within(place: str, articles: Path, point: random.Random, env: dict[str, str] | None = None) -> int:
    """Starts a load, kills it some time after a random article, and says how many it had told of."""
    command = [sys.executable, "-m", "tests.loaders.load_child", place, str(articles)]
    lines = 0
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ, **(env or {})}
    ) as load:
        stop = point.randrange(1, len(SAMPLE) - 1)
        while lines < stop and load.stdout is not None and load.stdout.readline():
            lines += 1
        time.sleep(point.random() * 0.05)
        load.kill()
    return lines


@pytest.mark.parametrize("point", POINTS, ids=range(len(POINTS)))
def test_load_after_a_kill_ends_as_a_clean_one_embedded(
    articles: Path, clean: list[str], tmp_path: Path, point: random.Random
) -> None:
    told = kill_within(str(tmp_path), articles, point)
    with open_store(folder=tmp_path) as store:
        summary = Load(store).run([articles])
        again = dump(store)
    assert told >= 1
    assert summary.unchanged >= told
    assert again == clean


@pytest.mark.neo4j
@pytest.mark.parametrize("point", POINTS, ids=range(len(POINTS)))
def test_load_after_a_kill_ends_as_a_clean_one_neo4j(
    articles: Path, clean: list[str], neo4j_store: Store, neo4j_address: Address, point: random.Random
) -> None:
    there = neo4j_address
    env = {"AILAMGI_NEO4J_USER": there.user or "", "AILAMGI_NEO4J_PASSWORD": there.password or ""}
    told = kill_within(there.uri, articles, point, env)
    summary = Load(neo4j_store).run([articles])
    assert told >= 1
    assert summary.unchanged >= told
    assert dump(neo4j_store) == clean
