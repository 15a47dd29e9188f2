"""The statements that derive from the model, run on both servers."""

from __future__ import annotations

from typing import Any

import pytest

from graph.statements import (
    count_nodes,
    count_relations,
    delete_alone,
    delete_claimed,
    delete_nodes,
    delete_structural,
    every_statement,
    merge_claimed,
    merge_nodes,
    merge_structural,
)
from graph.store import Store, Tx

_HOLDS = ("HOLDS", "Official", "Position")
_FROM = ("FROM", "Claim", "Article")


def _run(store: Store, statement: str, **params: Any) -> int:
    return int(store.transact(lambda tx: tx.run(statement, params))[0]["n"])


@pytest.fixture
def filled(store: Store) -> Store:
    _run(store, merge_nodes("Official"), rows=[{"id": "off_1", "props": {"name": "A", "aliases": ["x"]}}])
    _run(store, merge_nodes("Position"), rows=[{"id": f"pos_{i}", "props": {"name": "P"}} for i in (1, 2)])
    _run(store, merge_nodes("Claim"), rows=[{"id": f"clm_{i}", "props": {}} for i in (1, 2)])
    _run(store, merge_nodes("Article"), rows=[{"id": "art_1", "props": {"title": "B"}}])
    claimed = [{"id": f"rel_{i}", "subject": "off_1", "object": "pos_1", "props": {"support": i}} for i in (1, 2)]
    _run(store, merge_claimed(*_HOLDS), rows=claimed)
    _run(store, merge_structural(*_FROM), rows=[{"subject": "clm_1", "object": "art_1", "props": {}}])
    return store


def test_merge_nodes_makes_overwrites_and_takes_away(filled: Store) -> None:
    changed = {"id": "off_1", "props": {"name": "Á", "aliases": None, "home": "An Giang"}}
    assert _run(filled, merge_nodes("Official"), rows=[changed, {"id": "off_2", "props": {}}]) == 2
    found = filled.read("MATCH (n:Official) RETURN properties(n) AS p ORDER BY n.id").rows
    assert [row["p"] for row in found] == [{"id": "off_1", "name": "Á", "home": "An Giang"}, {"id": "off_2"}]


def test_merge_claimed_keeps_one_relationship_for_each_id(filled: Store) -> None:
    again = [{"id": "rel_1", "subject": "off_1", "object": "pos_1", "props": {"support": 5}}]
    assert _run(filled, merge_claimed(*_HOLDS), rows=again) == 1
    found = filled.read("MATCH (:Official)-[r:HOLDS]->(:Position) RETURN r.id AS id, r.support AS s ORDER BY id").rows
    assert found == ({"id": "rel_1", "s": 5}, {"id": "rel_2", "s": 2})


def test_merge_structural_keeps_one_relationship_between_two_nodes(filled: Store) -> None:
    again = [{"subject": "clm_1", "object": "art_1", "props": {"x": 1}}] * 2
    assert _run(filled, merge_structural(*_FROM), rows=again) == 2
    assert filled.read("MATCH ()-[r:FROM]->() RETURN r.x AS x").rows == ({"x": 1},)


@pytest.mark.parametrize(("subject", "obj"), [("off_9", "pos_1"), ("off_1", "pos_9"), ("pos_1", "off_1")])
def test_merge_claimed_tells_of_an_end_that_is_not_there(filled: Store, subject: str, obj: str) -> None:
    rows = [
        {"id": "rel_9", "subject": subject, "object": obj, "props": {}},
        {"id": "rel_1", "subject": "off_1", "object": "pos_1", "props": {}},
    ]
    assert _run(filled, merge_claimed(*_HOLDS), rows=rows) == 1
    assert _run(filled, count_relations("HOLDS")) == 2


def test_delete_claimed_takes_away_what_it_names(filled: Store) -> None:
    rows = [{"id": "rel_1", "subject": "off_1"}, {"id": "rel_9", "subject": "off_1"}]
    assert _run(filled, delete_claimed(*_HOLDS), rows=rows) == 1
    assert filled.read("MATCH ()-[r:HOLDS]->() RETURN r.id AS id").rows == ({"id": "rel_2"},)


def test_delete_structural_takes_away_what_it_names(filled: Store) -> None:
    rows = [{"subject": "clm_1", "object": "art_1"}, {"subject": "clm_2", "object": "art_1"}]
    assert _run(filled, delete_structural(*_FROM), rows=rows) == 1
    assert (_run(filled, count_relations("FROM")), _run(filled, count_nodes("Article"))) == (0, 1)


def test_delete_alone_leaves_nodes_that_something_touches(filled: Store) -> None:
    assert _run(filled, delete_alone("Position"), ids=["pos_1", "pos_2", "pos_9"]) == 1
    assert filled.read("MATCH (n:Position) RETURN n.id AS id").rows == ({"id": "pos_1"},)


def test_delete_nodes_takes_their_relationships_too(filled: Store) -> None:
    assert _run(filled, delete_nodes("Position"), ids=["pos_1", "pos_9"]) == 1
    assert (_run(filled, count_relations("HOLDS")), _run(filled, count_nodes("Official"))) == (0, 1)


@pytest.mark.parametrize("part", range(8))
def test_every_statement_is_understood(store: Store, part: int) -> None:
    said = [s for s in every_statement() if not s.startswith("CREATE ")][part::8]

    def work(tx: Tx) -> list[list[dict[str, Any]]]:
        return [tx.run(statement, {"rows": [], "ids": []}) for statement in said]

    assert store.transact(work) == [[{"last": None}] if "last" in s else [{"n": 0}] for s in said]
