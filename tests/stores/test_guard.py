"""A statement that is to read changes nothing: refused by its text, and by both servers where the text gets by."""

from __future__ import annotations

from contextlib import suppress

import pytest

from graph import store as store_module
from graph.errors import AilamgiError, ReadOnlyError, StoreError
from graph.store import Store
from tests.graph.test_cypher_text import OUTWARDS, READS, WRITES

_SHOW = ("SHOW CONSTRAINTS YIELD name", "SHOW INDEXES YIELD labelsOrTypes, properties, owningConstraint")
# Past the first guard, each of these met a server at least once that let it run to its end.
_BY_SERVER = (
    "CREATE (n:Nobody)",
    "CREATE (n:Official {id: 'z'})",
    "MERGE (n:Official {id: 'z'}) RETURN n",
    "MATCH (n:Official) SET n.x = 1",
    "MATCH (n:Official) SET n:Nobody",
    "MATCH (n:Official) REMOVE n.name",
    "MATCH (n) DETACH DELETE n",
    "PROFILE MATCH (n) DETACH DELETE n",
    "PROFILE MATCH (n:Official) SET n.x = 1",
    "FOREACH (x IN [1] | CREATE (:Nobody))",
    "MATCH (n:Official) CALL { WITH n SET n.x = 1 } IN TRANSACTIONS",
    "CALL { MATCH (n) DETACH DELETE n } IN TRANSACTIONS",
    "CREATE INDEX nobody FOR (n:Official) ON (n.y)",
    "CREATE CONSTRAINT nobody FOR (n:Nobody) REQUIRE n.y IS UNIQUE",
    "DROP CONSTRAINT official_id",
    "DROP INDEX official_name_folded",
    "CREATE USER nobody SET PASSWORD 'nobody12345'",
    "DROP USER reader",
    "CALL db.createLabel('Nobody')",
    "CALL merge.node(['Official'], {id: 'z'}, {}, {})",
    "CALL do.when(true, 'MATCH (n:Official) SET n.x = 1', '', {})",
)


def _state(store: Store) -> list[object]:
    """All that the store holds, and its schema."""
    nodes = store.read("MATCH (n) RETURN labels(n) AS labels, n ORDER BY n.id").rows
    relations = store.read("MATCH ()-[r]->() RETURN r ORDER BY r.id").rows
    return [nodes, relations, *(sorted(map(str, store.read(show).rows)) for show in _SHOW)]


@pytest.fixture
def filled(store: Store) -> Store:
    store.transact(
        lambda tx: tx.run(
            "CREATE (a:Official {id: 'a', name: 'A'})-[:HOLDS {id: 'r'}]->(:Position {id: 'b'}), (:Official {id: 'c'})"
        )
    )
    return store


@pytest.mark.parametrize("statement", [*WRITES, *OUTWARDS])
def test_read_refuses_and_changes_nothing(filled: Store, statement: str) -> None:
    before = _state(filled)
    with pytest.raises(ReadOnlyError):
        filled.read(statement)
    assert _state(filled) == before


@pytest.mark.parametrize("statement", _BY_SERVER)
def test_read_changes_nothing_where_the_text_gets_by(
    filled: Store, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    before = _state(filled)
    with monkeypatch.context() as patch, suppress(AilamgiError):
        patch.setattr(store_module, "refuse_all_but_reading", lambda cypher: None)
        filled.read(statement)
    assert _state(filled) == before


@pytest.mark.parametrize(
    "statement",
    ["CREATE (n:Nobody)", "MATCH (n:Official) SET n.x = 1", "DROP CONSTRAINT official_id"],
)
def test_read_says_that_nothing_was_written_where_the_text_gets_by(
    filled: Store, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    monkeypatch.setattr(store_module, "refuse_all_but_reading", lambda cypher: None)
    with pytest.raises(ReadOnlyError, match="không có gì được ghi"):
        filled.read(statement)


@pytest.mark.parametrize("statement", ["MATCH (n) DETACH DELETE n", "PROFILE MATCH (n:Official) SET n.x = 1"])
def test_read_commits_nothing_where_all_else_gets_by(
    embedded_store: Store, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    embedded_store.transact(lambda tx: tx.run("CREATE (:Official {id: 'a'})"))
    before = _state(embedded_store)
    with monkeypatch.context() as patch:
        patch.setattr(store_module, "refuse_all_but_reading", lambda cypher: None)
        patch.setattr(embedded_store._connection, "reader", embedded_store._connection.writer)
        with pytest.raises(ReadOnlyError):
            embedded_store.read(statement)
    assert _state(embedded_store) == before


@pytest.mark.parametrize("source", ["file:///etc/hosts", "http://127.0.0.1:9/x"])
def test_engine_loads_no_csv_for_anybody(embedded_store: Store, source: str) -> None:
    with pytest.raises(StoreError, match="disabled"):
        embedded_store.transact(lambda tx: tx.run(f"LOAD CSV FROM '{source}' AS row RETURN row"))


@pytest.mark.parametrize("source", ["file:///etc/hosts", "http://127.0.0.1:9/x"])
def test_read_of_the_embedded_store_loads_no_csv_where_the_text_gets_by(
    embedded_store: Store, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    monkeypatch.setattr(store_module, "refuse_all_but_reading", lambda cypher: None)
    with pytest.raises(ReadOnlyError):
        embedded_store.read(f"LOAD CSV FROM '{source}' AS row RETURN row")


@pytest.mark.parametrize(
    "statement", [s for s in READS if not s.startswith("CALL db.index") and "$" not in s and "&!" not in s]
)
def test_read_takes_what_only_reads(store: Store, statement: str) -> None:
    assert store.read(statement).columns is not None
