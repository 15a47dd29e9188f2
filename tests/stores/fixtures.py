"""Stores for tests: one embedded and one Neo4j for the whole run, emptied before every test that uses them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.open import open_store
from graph.store import Store
from tests.stores.neo4j_server import Address, given, running

_BATCH = "MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(*) AS n"


def wipe(store: Store) -> None:
    """Take everything out; constraints and indexes stay. Only for stores that these fixtures opened."""
    while store.transact(lambda tx: tx.run(_BATCH))[0]["n"]:
        pass


@pytest.fixture(scope="session")
def neo4j_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """A Neo4j server; one that was there before must hold nothing, for what it holds will be deleted."""
    there = given()
    if there is None:
        with running(tmp_path_factory.mktemp("neo4j")) as address:
            yield address
        return
    with open_store(uri=there.uri, user=there.user, password=there.password, database=there.database) as store:
        if store.read("MATCH (n) RETURN n LIMIT 1").rows:
            pytest.exit("AILAMGI_TEST_NEO4J_URI names a database that is not empty; these tests delete what they find")
    yield there


@pytest.fixture(scope="session")
def _embedded_for_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(folder=tmp_path_factory.mktemp("embedded")) as store:
        store.prepare()
        yield store


@pytest.fixture(scope="session")
def _neo4j_for_all(neo4j_address: Address) -> Iterator[Store]:
    there = neo4j_address
    with open_store(uri=there.uri, user=there.user, password=there.password, database=there.database) as store:
        store.prepare()
        yield store
        wipe(store)


@pytest.fixture
def embedded_store(_embedded_for_all: Store) -> Store:
    """The embedded store, empty, with constraints and indexes."""
    wipe(_embedded_for_all)
    return _embedded_for_all


@pytest.fixture
def neo4j_store(_neo4j_for_all: Store) -> Store:
    """A real Neo4j, empty, with constraints and indexes; tests that ask for it alone bear the marker neo4j."""
    wipe(_neo4j_for_all)
    return _neo4j_for_all


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def store(request: pytest.FixtureRequest) -> Store:
    """Each of the two stores in turn, empty, with constraints and indexes."""
    found = request.getfixturevalue(f"{request.param}_store")
    if not isinstance(found, Store):
        raise TypeError(f"{request.param}_store gave {type(found).__name__}")
    return found
