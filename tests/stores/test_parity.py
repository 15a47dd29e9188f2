"""The same articles give the same graph on the embedded store and on Neo4j, and every relationship has its sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.model.model import model
from graph.store import Store
from loaders.load import Load
from tests.stores.dump import dump
from tests.stores.fixtures import wipe

# Every fourth of the annotated articles: some 240, of all kinds.
ARTICLES = sorted((Path(__file__).parents[1] / "gold" / "dev" / "articles").glob("*.txt"))[::4]
REFERENCE = ("MERGED_INTO",)


@pytest.fixture(scope="module")
def loaded(_embedded_for_all: Store) -> Store:
    """The embedded store with those articles."""
    wipe(_embedded_for_all)
    assert Load(_embedded_for_all).run(ARTICLES).new == len(ARTICLES)
    return _embedded_for_all


@pytest.mark.neo4j
def test_load_gives_the_same_graph_on_both_stores(loaded: Store, neo4j_store: Store) -> None:
    assert Load(neo4j_store).run(ARTICLES).new == len(ARTICLES)
    assert dump(loaded) == dump(neo4j_store)


def test_load_gives_every_relationship_between_actors_a_sentence_of_its_article(loaded: Store) -> None:
    told = {
        row["id"]: row
        for row in loaded.read(
            "MATCH (c:Claim)-[:FROM]->(a:Article) "
            "RETURN c.id AS id, c.relation AS relation, c.quote AS quote, c.start AS start, c.end AS end, "
            "a.path AS path"
        ).rows
    }
    raw = {path: Path(path).read_bytes().decode("utf-8") for path in {row["path"] for row in told.values()}}
    kinds = [kind for kind in model().claimed_types if kind not in REFERENCE]
    bare: list[str] = []
    for kind in kinds:
        for row in loaded.read(f"MATCH ()-[r:{kind}]->() RETURN r.id AS id, r.claims AS claims").rows:
            claims = [told[claim] for claim in row["claims"]]
            right = [
                c for c in claims if c["relation"] == row["id"] and raw[c["path"]][c["start"] : c["end"]] == c["quote"]
            ]
            bare += [row["id"]] * (not right or len(right) != len(claims))
    assert told
    assert bare == []
