"""Every statement that asks gives the same rows on the embedded store and on Neo4j, and its golden row on both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.model.model import model
from graph.store import Store
from queries.answers.asker import statements
from queries.catalogue import catalogue
from queries.lookup import by_id, by_name, by_words
from queries.run import run_query
from tests.stores.fixtures import wipe
from tests.story import claim_about, given, holds, id_named, tell

pytestmark = pytest.mark.neo4j

GOLDEN: Mapping[str, Mapping[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("golden_answers.yaml").read_text("utf-8")
)
DAYS = (None, "2025-06-30")


@dataclass(frozen=True, slots=True)
class Both:
    """The two stores, each with the story."""

    embedded: Store
    neo4j: Store


@pytest.fixture(scope="module")
def both(_embedded_for_all: Store, _neo4j_for_all: Store) -> Both:
    for store in (_embedded_for_all, _neo4j_for_all):
        wipe(store)
        tell(store)
    return Both(_embedded_for_all, _neo4j_for_all)


@pytest.mark.parametrize("name", catalogue())
@pytest.mark.parametrize("day", DAYS)
def test_canned_query_gives_the_same_rows_on_both(both: Both, name: str, day: str | None) -> None:
    params, _ = given(both.embedded, catalogue()[name].example.params)
    ours, theirs = (run_query(store, name, params, day, max_rows=0) for store in (both.embedded, both.neo4j))
    assert ours.columns == theirs.columns
    assert ours.rows == theirs.rows


@pytest.mark.parametrize("name", catalogue())
def test_canned_query_gives_its_example_on_both(both: Both, name: str) -> None:
    example = catalogue()[name].example
    params, day = given(both.embedded, example.params)
    found = [run_query(store, name, params, day).rows for store in (both.embedded, both.neo4j)]
    assert [any(holds(row, example.row) for row in rows) for rows in found] == [True, True]


def _value(store: Store, value: Any) -> Any:
    """A parameter of a golden entry: `id of Label: name` and `claim of TYPE: name` stand for ids, in lists too."""
    if isinstance(value, list):
        return [_value(store, item) for item in value]
    if isinstance(value, str) and value.startswith("id of "):
        label, _, name = value.removeprefix("id of ").partition(": ")
        return id_named(store, label, name)
    if isinstance(value, str) and value.startswith("claim of "):
        kind, _, name = value.removeprefix("claim of ").partition(": ")
        return claim_about(store, kind, name)
    return value


def _sorted(rows: tuple[dict[str, Any], ...]) -> list[str]:
    return sorted(yaml.safe_dump(row, allow_unicode=True) for row in rows)


def test_every_statement_of_the_answers_has_a_golden_row() -> None:
    assert sorted(GOLDEN) == sorted(statements())


@pytest.mark.parametrize("name", GOLDEN)
def test_statement_of_the_answers_gives_its_row_on_both(both: Both, name: str) -> None:
    entry = GOLDEN[name]
    cypher = statements()[name].replace("<label>", entry.get("label", ""))
    params = {key: _value(both.embedded, value) for key, value in entry["params"].items()}
    ours, theirs = (store.read(cypher, params).rows for store in (both.embedded, both.neo4j))
    assert _sorted(ours) == _sorted(theirs)
    assert [row for row in ours if holds(row, entry["row"])] != []


LOOKUPS: Mapping[str, tuple[str, Mapping[str, Any], str]] = {
    "by_name": (by_name(model().actors), {"folded": "dinh thach khe"}, "Đinh Thạch Khê"),
    "by_words": (by_words(model().actors), {"form": "thach khe", "words": ["thach", "khe"]}, "Đinh Thạch Khê"),
}


@pytest.mark.parametrize("name", LOOKUPS)
def test_lookup_finds_the_same_on_both(both: Both, name: str) -> None:
    cypher, params, found = LOOKUPS[name]
    ours, theirs = (store.read(cypher, params).rows for store in (both.embedded, both.neo4j))
    assert ours == theirs
    assert [row["name"] for row in ours] == [found]


def test_lookup_by_id_finds_the_same_on_both(both: Both) -> None:
    params = {"id": id_named(both.embedded, "Position", "Bí thư Tỉnh ủy Hòa Bình")}
    ours, theirs = (store.read(by_id("Position"), params).rows for store in (both.embedded, both.neo4j))
    assert ours == theirs
    assert [(row["name"], row["province"], row["until"]) for row in ours] == [
        ("Bí thư Tỉnh ủy Hòa Bình", "Hòa Bình", "2025-07-01")
    ]
