"""Transactions on both servers: whole or not at all, one at a time, tried again where that helps."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from neo4j.exceptions import Neo4jError, SessionExpired

from graph import store as store_module
from graph.errors import StoreError, UsageError
from graph.model.model import model
from graph.store import Store, Tx
from tests.stores.test_reading import EVIL

_MERGE = "MERGE (n:Official {id: $id}) SET n.name = $name RETURN n.name AS name"


def _officials(store: Store) -> list[str]:
    return [row["id"] for row in store.read("MATCH (n:Official) RETURN n.id AS id ORDER BY id").rows]


def test_transact_writes_all_and_gives_the_result(store: Store) -> None:
    def work(tx: Tx) -> str:
        tx.run(_MERGE, {"id": "a", "name": "A"})
        return str(tx.run(_MERGE, {"id": "b", "name": "B"})[0]["name"])

    assert store.transact(work) == "B"
    assert _officials(store) == ["a", "b"]


def test_transact_sees_its_own_writes(store: Store) -> None:
    def work(tx: Tx) -> list[dict[str, object]]:
        tx.run(_MERGE, {"id": "a", "name": "A"})
        return tx.run("MATCH (n:Official) RETURN n")

    assert store.transact(work) == [{"n": {"labels": ["Official"], "properties": {"id": "a", "name": "A"}}}]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, SystemExit])
def test_transact_writes_nothing_where_the_work_fails(store: Store, error: type[BaseException]) -> None:
    def work(tx: Tx) -> None:
        tx.run(_MERGE, {"id": "a", "name": "A"})
        raise error("stop")

    with pytest.raises(error, match="stop"):
        store.transact(work)
    assert _officials(store) == []
    store.transact(lambda tx: tx.run(_MERGE, {"id": "b", "name": "B"}))
    assert _officials(store) == ["b"]


@pytest.mark.parametrize(
    "broken",
    [
        "CREATE (n:Official {id: 'a'})",
        "UNWIND [3, 2, 1, 0] AS x MERGE (n:Official {id: 'x' + toString(6 / x)})",
        "MERGE (n:Official {id: 'b'}) SET n.name = {a: 1}",
        "MERGE (n:Official {id: $missing})",
        "MERGE (n:Official {id: 'b'",
        "MERGE (n:Official {id: null})",
    ],
    ids=["constraint", "half-way", "value", "parameter", "syntax", "null"],
)
def test_transact_writes_nothing_where_a_statement_fails(store: Store, broken: str) -> None:
    def work(tx: Tx) -> None:
        tx.run(_MERGE, {"id": "a", "name": "A"})
        tx.run(broken)

    with pytest.raises(StoreError) as caught:
        store.transact(work)
    assert caught.value.remedy
    assert _officials(store) == []


def test_transact_writes_nothing_where_a_value_cannot_be_sent(store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.run(_MERGE, {"id": "a", "name": "A"})
        tx.run(_MERGE, {"id": "b", "name": "\ud800"})

    with pytest.raises(UsageError):
        store.transact(work)
    assert _officials(store) == []


def test_transact_writes_nothing_where_the_work_hides_an_error(store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.run(_MERGE, {"id": "a", "name": "A"})
        try:
            tx.run("CREATE (n:Official {id: 'a'})")
        except Neo4jError:
            tx.run(_MERGE, {"id": "b", "name": "B"})

    with pytest.raises(StoreError):
        store.transact(work)
    assert _officials(store) == []


@pytest.mark.parametrize("text", EVIL, ids=range(len(EVIL)))
def test_transact_keeps_any_text_as_it_is(store: Store, text: str) -> None:
    store.transact(lambda tx: tx.run(_MERGE, {"id": "a", "name": text}))
    assert store.read("MATCH (n:Official {name: $name}) RETURN n.name AS name", {"name": text}).rows == (
        {"name": text},
    )


def test_transact_takes_a_large_batch(store: Store) -> None:
    rows = [{"id": f"a{number}", "props": {"name": "x" * 2000}} for number in range(5000)]
    statement = "UNWIND $rows AS row MERGE (n:Official {id: row.id}) SET n += row.props RETURN count(n) AS n"
    assert store.transact(lambda tx: tx.run(statement, {"rows": rows})) == [{"n": 5000}]


def test_transact_runs_the_work_again_where_the_connection_is_lost(store: Store) -> None:
    seen: list[int] = []

    def work(tx: Tx) -> None:
        seen.append(1)
        tx.run(_MERGE, {"id": f"a{len(seen)}", "name": "A"})
        if len(seen) == 1:
            raise SessionExpired("lost")

    store.transact(work)
    assert len(seen) == 2
    assert _officials(store) == ["a2"]


def test_transact_gives_up_where_the_connection_is_lost_each_time(store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.run(_MERGE, {"id": "a", "name": "A"})
        raise SessionExpired("lost")

    with pytest.raises(StoreError, match="lost"):
        store.transact(work)
    assert _officials(store) == []


def test_transact_loses_no_update_of_many_threads(store: Store) -> None:
    store.transact(lambda tx: tx.run("MERGE (n:Official {id: 'a'}) SET n.count = 0"))

    def work(tx: Tx) -> None:
        count = tx.run("MATCH (n:Official {id: 'a'}) RETURN n.count AS n")[0]["n"]
        tx.run("MATCH (n:Official {id: 'a'}) SET n.count = $n", {"n": count + 1})

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda _: store.transact(work), range(40))) == [None] * 40
    assert store.read("MATCH (n:Official) RETURN n.count AS n").rows == ({"n": 40},)


def test_transact_refuses_a_transaction_within_a_transaction(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "_WAIT_FOR_WRITER", 0.1)
    with pytest.raises(StoreError, match="đang ghi"):
        store.transact(lambda _: store.transact(lambda tx: tx.run("RETURN 1")))


def test_read_sees_nothing_of_an_open_transaction(store: Store) -> None:
    def work(tx: Tx) -> int:
        tx.run(_MERGE, {"id": "a", "name": "A"})
        return len(_officials(store))

    assert store.transact(work) == 0
    assert _officials(store) == ["a"]


def test_prepare_makes_what_the_model_declares_and_can_run_again(store: Store) -> None:
    store.prepare()
    unique = {
        (row["labelsOrTypes"][0], *row["properties"])
        for row in store.read("SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties").rows
        if "UNIQUE" in row["type"]
    }
    indexed = {
        (row["labelsOrTypes"][0], *row["properties"])
        for row in store.read("SHOW INDEXES YIELD labelsOrTypes, properties, state").rows
        if row["labelsOrTypes"] and row["state"] == "ONLINE"
    }
    assert unique == {(label, "id") for label in model().nodes}
    assert indexed == unique | {(n.label, name) for n in model().nodes.values() for name in n.indexes}


def test_info_counts_what_the_store_holds(store: Store) -> None:
    store.transact(
        lambda tx: tx.run(
            "CREATE (:Official {id: 'a'})-[:HOLDS {id: 'r'}]->(:Position {id: 'b'}), "
            "(:Article {id: 'c', loaded: '2025-04-18T08:00:00'}), (:Article {id: 'd', loaded: '2025-04-19T08:00:00'})"
        )
    )
    info = store.info()
    assert {label: n for label, n in info.nodes.items() if n} == {"Official": 1, "Position": 1, "Article": 2}
    assert {kind: n for kind, n in info.relations.items() if n} == {"HOLDS": 1}
    assert (list(info.nodes), list(info.relations)) == (list(model().nodes), list(model().relations))
    assert info.last_load == "2025-04-19T08:00:00"


def test_info_of_an_empty_store_knows_no_load(store: Store) -> None:
    info = store.info()
    assert (sum(info.nodes.values()), sum(info.relations.values()), info.last_load) == (0, 0, None)
