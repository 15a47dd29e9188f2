"""Neo4j by address: what is refused and what is said."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from graph import server
from graph.errors import StoreError
from graph.open import open_store
from graph.server import check_address, check_agent
from graph.store import Store, Tx
from tests.stores.neo4j_server import Address


def _refusal(**settings: str | None) -> StoreError:
    with pytest.raises(StoreError) as caught:
        open_store(**settings)  # type: ignore[arg-type]
    assert caught.value.exit_code == 3
    assert caught.value.remedy
    return caught.value


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "127.0.0.1:7687",
        "http://127.0.0.1:7687",
        "bolt://",
        "bolt://x:99999",
        "bolt://x:y",
        "bolt+x://x",
        "file:///x",
    ],
)
def test_open_store_refuses_an_address_of_another_form(uri: str) -> None:
    assert "bolt://" in _refusal(uri=uri).remedy


def test_open_store_says_how_an_address_begins() -> None:
    assert "bắt đầu bằng một trong bolt://, bolt+s://" in _refusal(uri="http://127.0.0.1:7474").message


def test_open_store_refuses_an_address_with_a_secret_and_does_not_repeat_it() -> None:
    error = _refusal(uri="bolt://neo4j:geheim@127.0.0.1:7687")
    assert "geheim" not in str(error.as_json())
    assert "AILAMGI_NEO4J_PASSWORD" in error.remedy


@pytest.mark.parametrize("uri", ["bolt://127.0.0.1:1", "neo4j://127.0.0.1:1", "bolt://nobody.invalid:7687"])
def test_open_store_says_that_nothing_answers(uri: str) -> None:
    error = _refusal(uri=uri, password="x")
    assert (error.message, error.place) == ("Không kết nối được tới máy chủ Neo4j.", uri)


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that takes connections and says nothing."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        yield silent.getsockname()[1]


def test_open_store_does_not_wait_for_ever(silent_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_CONNECT_SECONDS", 1)
    started = time.monotonic()
    assert "Không kết nối được" in _refusal(uri=f"bolt://127.0.0.1:{silent_port}", password="x").message
    assert time.monotonic() - started < 15


@pytest.fixture
def web_port() -> Iterator[int]:
    """A port where a web server answers."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()

        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1000)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        thread.join(10)


def test_open_store_says_that_a_web_server_is_no_neo4j(web_port: int) -> None:
    assert "Không kết nối được" in _refusal(uri=f"bolt://127.0.0.1:{web_port}", password="x").message


@pytest.mark.parametrize("agent", ["Neo4j/5.26.0", "Neo4j/5.26.30", "Neo4j/5.27-aura", "Neo4j/2026.08.1"])
def test_check_agent_takes_what_is_new_enough(agent: str) -> None:
    assert check_agent(agent, "") == agent.removeprefix("Neo4j/")


@pytest.mark.parametrize("agent", ["Neo4j/5.25.1", "Neo4j/4.4.40", "Neo4j/5.9.0"])
def test_check_agent_refuses_what_is_too_old(agent: str) -> None:
    with pytest.raises(StoreError, match=r"5\.26") as caught:
        check_agent(agent, "bolt://x")
    assert agent.removeprefix("Neo4j/") in caught.value.message


@pytest.mark.parametrize(
    "agent",
    [
        "Neo4j/v5.11.0 compatible graph database server - Memgraph",
        "Neo4j/5.26.0 compatible (ArcadeDB 26.10.2)",
        "x",
        "",
    ],
)
def test_check_agent_refuses_other_products(agent: str) -> None:
    with pytest.raises(StoreError, match="không phải Neo4j"):
        check_agent(agent, "bolt://x")


@pytest.mark.parametrize("uri", ["bolt://x", "bolt+s://x:7687", "neo4j+ssc://x.y:1", "bolt://[::1]:7687"])
def test_check_address_takes_every_form_of_the_driver(uri: str) -> None:
    with pytest.raises(StoreError):
        check_address(f"x{uri}")
    check_address(uri)


@pytest.mark.neo4j
def test_open_store_says_that_the_password_is_wrong(neo4j_address: Address) -> None:
    error = _refusal(uri=neo4j_address.uri, user="nobody", password="geheim")
    assert "AILAMGI_NEO4J_PASSWORD" in error.remedy
    assert "geheim" not in str(error.as_json())


@pytest.mark.neo4j
def test_open_store_says_that_a_password_is_missing(neo4j_address: Address) -> None:
    assert "AILAMGI_NEO4J_PASSWORD" in _refusal(uri=neo4j_address.uri).remedy


@pytest.mark.neo4j
@pytest.mark.parametrize("database", ["nobody", "không có", "system", "a" * 70])
def test_open_store_says_that_a_database_does_not_exist(neo4j_address: Address, database: str) -> None:
    there = neo4j_address
    error = _refusal(uri=there.uri, user=there.user, password=there.password, database=database)
    assert f"«{database}»" in error.message


@pytest.mark.neo4j
def test_open_store_takes_the_routing_scheme_and_a_named_database(neo4j_address: Address) -> None:
    there = neo4j_address
    routed = there.uri.replace("bolt://", "neo4j://", 1)
    with open_store(uri=routed, user=there.user, password=there.password, database="neo4j") as store:
        assert store.read("RETURN 1 AS x").rows == ({"x": 1},)


@pytest.mark.neo4j
def test_info_says_which_server_it_is(neo4j_store: Store, neo4j_address: Address) -> None:
    info = neo4j_store.info()
    assert (info.kind, info.server, info.place) == ("neo4j", "Neo4j", neo4j_address.uri)
    assert tuple(map(int, info.version.split(".")[:2])) >= (5, 26)


@pytest.mark.neo4j
def test_transact_is_tried_again_after_a_deadlock(neo4j_address: Address, neo4j_store: Store) -> None:
    neo4j_store.transact(lambda tx: tx.run("CREATE (:Official {id: 'a', n: 0}), (:Official {id: 'b', n: 0})"))
    add = "MATCH (n:Official {id: $id}) SET n.n = n.n + 1"
    both_in = threading.Barrier(2)

    def write(ids: tuple[str, str]) -> int:
        runs = 0

        def work(tx: Tx) -> None:
            nonlocal runs
            runs += 1
            tx.run(add, {"id": ids[0]})
            if runs == 1:
                both_in.wait(20)
            tx.run(add, {"id": ids[1]})

        there = neo4j_address
        with open_store(uri=there.uri, user=there.user, password=there.password, database=there.database) as store:
            store.transact(work)
        return runs

    with ThreadPoolExecutor(2) as pool:
        runs = list(pool.map(write, [("a", "b"), ("b", "a")]))
    assert max(runs) > 1
    assert neo4j_store.read("MATCH (n:Official) RETURN sum(n.n) AS n").rows == ({"n": 4},)
