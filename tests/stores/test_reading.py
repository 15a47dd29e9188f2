"""Statements that read, on both servers: rows, caps, time limits, values, wrong statements."""

from __future__ import annotations

import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from graph.embedded import EmbeddedConnection
from graph.errors import QueryTimeoutError, StoreError, UsageError
from graph.open import open_store
from graph.store import Rows, Store

_MAKE = """
CREATE (a:Official {id: 'a', name: 'Đặng Văn A', aliases: ['A', 'Á']})
CREATE (b:Position {id: 'b', single_seat: true})
CREATE (a)-[:HOLDS {id: 'r', support: 2, claims: ['c1', 'c2']}]->(b)
"""
_ENDLESS = "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x, y WHERE x + y = -1 RETURN count(*) AS n"
# Neither server looks at its time limit within one expression.
_STUBBORN = "RETURN size([x IN range(1, 40000) WHERE size([y IN range(1, 6000) WHERE x + y = 3]) = 1]) AS n"
_LONG = "UNWIND range(1, 6000000) AS x RETURN x"
_LONGER = "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN x, y AS longer"

EVIL = [
    "",
    " ",
    "a\x00b",
    "😀",
    "\u202eabc",
    "e\u0301\u0323",
    "' OR 1=1 //",
    '"',
    "\\",
    "`}) DETACH DELETE n //",
    "$x",
    "{0} %s",
    "x" * 100_000,
    "\\u0027",
    "Ủy ban nhân dân tỉnh Đắk Lắk",
]
SENT = [*EVIL, 0, -1, 2**63 - 1, -(2**63), 1.5, True, None, [], [1, "a", [None]], {"a": {"b": [1]}}, {"`x`": "$y"}]


def _made(store: Store) -> None:
    store.transact(lambda tx: tx.run(_MAKE))


def test_read_gives_columns_in_order_and_plain_rows(store: Store) -> None:
    found = store.read("UNWIND [1, 2] AS x RETURN x AS b, {k: x} AS a")
    assert found == Rows(("b", "a"), ({"b": 1, "a": {"k": 1}}, {"b": 2, "a": {"k": 2}}), truncated=False)


def test_read_gives_columns_without_rows(store: Store) -> None:
    assert store.read("MATCH (n:Official) RETURN n.id AS id, n.name") == Rows(("id", "n.name"), ())


def test_read_gives_nodes_relationships_and_paths_as_plain_values(store: Store) -> None:
    _made(store)
    row = store.read("MATCH p = (n:Official)-[r:HOLDS]->(m) RETURN n, r, p").rows[0]
    node = {"labels": ["Official"], "properties": {"id": "a", "name": "Đặng Văn A", "aliases": ["A", "Á"]}}
    other = {"labels": ["Position"], "properties": {"id": "b", "single_seat": True}}
    step = {"type": "HOLDS", "properties": {"id": "r", "support": 2, "claims": ["c1", "c2"]}}
    assert row == {
        "n": node,
        "r": step,
        "p": {"nodes": [node, other], "relationships": [{**step, "start": "a", "end": "b"}]},
    }
    assert json.loads(json.dumps(row, allow_nan=False)) == row


def test_read_gives_times_points_and_odd_numbers_as_plain_values(store: Store) -> None:
    row = store.read(
        "RETURN date('2025-07-01') AS d, localdatetime('2025-07-01T08:30') AS t, duration('P1DT2H') AS u, "
        "point({x: 1, y: 2}) AS p, 0.0 / 0.0 AS nan, 1 / 0.0 AS inf"
    ).rows[0]
    assert row["p"] == {"srid": 7203, "x": 1.0, "y": 2.0}
    assert (row["d"], row["t"][:16], row["u"]) == ("2025-07-01", "2025-07-01T08:30", "P1DT2H")
    assert (row["nan"], row["inf"]) == ("NaN", "Infinity")


@pytest.mark.parametrize("value", SENT, ids=range(len(SENT)))
def test_read_takes_any_value_as_a_parameter(store: Store, value: object) -> None:
    found = store.read("RETURN $v AS v", {"v": value}).rows[0]["v"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    "value", ["\ud800", 2**63, object(), {1: 2}, {1, 2}], ids=["half", "large", "object", "key", "set"]
)
def test_read_refuses_a_value_that_cannot_be_sent_and_goes_on(store: Store, value: object) -> None:
    with pytest.raises(UsageError) as caught:
        store.read("RETURN $v AS v", {"v": value})
    assert caught.value.remedy
    assert store.read("RETURN 1 AS x").rows == ({"x": 1},)


@pytest.mark.parametrize(
    ("cap", "rows", "truncated"), [(0, 5, False), (4, 4, True), (5, 5, False), (6, 5, False), (1, 1, True)]
)
def test_read_cuts_rows_and_says_so(store: Store, cap: int, rows: int, truncated: bool) -> None:
    found = store.read("UNWIND range(1, 5) AS x RETURN x", max_rows=cap)
    assert [row["x"] for row in found.rows] == list(range(1, rows + 1))
    assert found.truncated is truncated


def test_read_gives_all_rows_of_a_long_answer(store: Store) -> None:
    found = store.read("UNWIND range(1, 12345) AS x RETURN x")
    assert sum(row["x"] for row in found.rows) == 12345 * 12346 // 2


def test_read_ends_a_long_answer_at_its_cap(store: Store) -> None:
    found = store.read(_LONGER, max_rows=3)
    assert (len(found.rows), found.truncated) == (3, True)
    assert _still_running(store, "longer", 5) == []


def _still_running(store: Store, part: str, seconds: float) -> list[str]:
    """The statements with this text that the server still runs after so many seconds; it may end them sooner."""
    deadline = time.monotonic() + seconds
    while True:
        said = [row["currentQuery"] for row in store.read("SHOW TRANSACTIONS YIELD currentQuery").rows]
        found = [statement for statement in said if part in statement]
        if not found or time.monotonic() > deadline:
            return found
        time.sleep(0.05)


def test_read_ends_one_statement_and_not_another_of_the_same_text(store: Store) -> None:
    counted: list[int] = []

    def all_rows() -> None:
        counted.append(len(store.read("UNWIND range(1, 100000) AS x RETURN x").rows))

    whole = threading.Thread(target=all_rows)
    whole.start()
    cut = [store.read("UNWIND range(1, 100000) AS x RETURN x", max_rows=1).truncated for _ in range(5)]
    whole.join(60)
    assert cut == [True] * 5
    assert counted == [100000]


@pytest.mark.parametrize("statement", [_ENDLESS, _STUBBORN, _LONG])
def test_read_keeps_its_time_limit_and_the_store_answers_on(store: Store, statement: str) -> None:
    started = time.monotonic()
    with pytest.raises(QueryTimeoutError, match=r"0\.3"):
        store.read(statement, timeout=0.3)
    assert time.monotonic() - started < 10
    assert store.read("RETURN 1 AS x").rows == ({"x": 1},)


def test_read_ends_what_ran_too_long_on_the_server(store: Store) -> None:
    with pytest.raises(QueryTimeoutError):
        store.read(_ENDLESS, timeout=0.2)
    assert _still_running(store, "-1", 20) == []


@pytest.mark.parametrize(("cap", "seconds"), [(-1, None), (0, 0), (0, -1.0)])
def test_read_refuses_limits_that_make_no_sense(store: Store, cap: int, seconds: float | None) -> None:
    with pytest.raises(UsageError):
        store.read("RETURN 1", max_rows=cap, timeout=seconds)


@pytest.mark.parametrize(
    "statement",
    [
        "",
        "SELECT 1",
        "MATCH (n) RETURN n ORDER",
        "RETURN 1; RETURN 2",
        "RETURN $missing",
        "RETURN nope(1)",
        "CALL algo.nope()",
        "RETURN n",
        "RETURN 1 / 0",
        "RETURN 'never",
    ],
)
def test_read_tells_what_is_wrong_with_a_statement(store: Store, statement: str) -> None:
    with pytest.raises(UsageError) as caught:
        store.read(statement)
    assert caught.value.message
    assert caught.value.remedy


def test_read_finds_nothing_by_labels_types_and_properties_that_are_not_there(store: Store) -> None:
    found = store.read("OPTIONAL MATCH (n:Nobody {x: 1})-[r:NOTHING]->() RETURN n, r.y AS y")
    assert found.rows == ({"n": None, "y": None},)


def test_read_serves_many_threads(store: Store) -> None:
    def ask(number: int) -> int:
        return int(store.read("RETURN $n AS n", {"n": number}).rows[0]["n"])

    with ThreadPoolExecutor(20) as pool:
        assert list(pool.map(ask, range(40))) == list(range(40))


def test_a_store_that_closes_waits_for_what_still_uses_its_drivers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    stop, close = EmbeddedConnection.stop_statement, EmbeddedConnection.close

    def stop_slowly(connection: EmbeddedConnection, port: int) -> None:
        time.sleep(0.3)
        stop(connection, port)
        order.append("stopped")

    def close_and_say(connection: EmbeddedConnection) -> None:
        order.append("closed")
        close(connection)

    monkeypatch.setattr(EmbeddedConnection, "stop_statement", stop_slowly)
    monkeypatch.setattr(EmbeddedConnection, "close", close_and_say)
    with open_store(folder=tmp_path) as store:
        assert store.read("UNWIND range(1, 5) AS x RETURN x", max_rows=1).truncated
    assert order == ["stopped", "closed"]


def test_a_store_that_closes_does_not_wait_for_ever(tmp_path: Path) -> None:
    with open_store(folder=tmp_path) as store:
        with pytest.raises(QueryTimeoutError):
            store.read(_STUBBORN, timeout=0.2)
        started = time.monotonic()
    assert time.monotonic() - started < 15


def test_read_refuses_a_closed_store(embedded_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded_store, "_closed", True)
    with pytest.raises(StoreError, match="đóng"):
        embedded_store.read("RETURN 1")
