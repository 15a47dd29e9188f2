"""Cypher text that is derived from the model."""

from __future__ import annotations

import pytest

from graph.errors import ModelError
from graph.model.model import model
from graph.statements import (
    constraints,
    count_nodes,
    count_relations,
    delete_alone,
    delete_claimed,
    delete_nodes,
    delete_structural,
    every_statement,
    indexes,
    merge_claimed,
    merge_nodes,
    merge_structural,
)
from tests.stores.cypher_lint import projections_in_literals


def test_constraints_make_the_id_of_each_label_unique() -> None:
    said = constraints()
    assert len(said) == len(model().nodes)
    assert said[0] == "CREATE CONSTRAINT official_id IF NOT EXISTS FOR (n:Official) REQUIRE n.id IS UNIQUE"


def test_indexes_are_those_that_the_model_declares() -> None:
    said = indexes()
    assert len(said) == sum(len(n.indexes) for n in model().nodes.values())
    assert "CREATE INDEX official_group IF NOT EXISTS FOR (n:Official) ON (n.group)" in said
    assert "CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation)" in said
    assert "CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url)" in said


@pytest.mark.parametrize("label", model().actors)
def test_indexes_let_every_actor_be_found_by_its_folded_name(label: str) -> None:
    assert "name_folded" in model().nodes[label].indexes


def test_merge_claimed_finds_both_ends_by_label_and_id() -> None:
    assert merge_claimed("HOLDS", "Official", "Position") == (
        "UNWIND $rows AS row MATCH (a:Official {id: row.subject}) MATCH (b:Position {id: row.object}) "
        "MERGE (a)-[r:HOLDS {id: row.id}]->(b) SET r += row.props RETURN count(r) AS n"
    )


@pytest.mark.parametrize("build", [merge_nodes, delete_nodes, delete_alone, count_nodes])
@pytest.mark.parametrize("label", ["Person", "Official) DETACH DELETE n //", "", "official"])
def test_statements_take_no_label_outside_the_model(build: object, label: str) -> None:
    assert callable(build)
    with pytest.raises(ModelError, match="no label"):
        build(label)


@pytest.mark.parametrize("build", [merge_claimed, delete_claimed, merge_structural, delete_structural])
@pytest.mark.parametrize(
    ("kind", "source", "target"),
    [
        ("KNOWS", "Official", "Official"),
        ("HOLDS", "Position", "Official"),
        ("HOLDS", "Official", "Person"),
        ("HOLDS]->() DETACH DELETE a //", "Official", "Position"),
    ],
)
def test_statements_take_no_relationship_outside_the_model(build: object, kind: str, source: str, target: str) -> None:
    assert callable(build)
    with pytest.raises(ModelError, match="in the model"):
        build(kind, source, target)


def test_merge_claimed_refuses_structure() -> None:
    with pytest.raises(ModelError, match="no sum of claims"):
        merge_claimed("FROM", "Claim", "Article")


def test_merge_structural_refuses_sums_of_claims() -> None:
    with pytest.raises(ModelError, match="is a sum of claims"):
        merge_structural("HOLDS", "Official", "Position")


def test_count_relations_refuses_an_unknown_type() -> None:
    with pytest.raises(ModelError, match="no type"):
        count_relations("KNOWS")


def test_every_statement_covers_all_ends_of_the_model() -> None:
    ends = sum(len(r.sources) * len(r.targets) for r in model().relations.values())
    nodes, relations = len(model().nodes), len(model().relations)
    assert len(every_statement()) == len(constraints()) + len(indexes()) + 1 + 4 * nodes + relations + 2 * ends


@pytest.mark.parametrize("statement", every_statement())
def test_every_statement_holds_no_projection_in_a_literal(statement: str) -> None:
    assert projections_in_literals(statement) == []


@pytest.mark.parametrize("label", list(model().nodes))
def test_label_of_knows_the_prefix_of_every_label(label: str) -> None:
    assert model().label_of(f"{model().nodes[label].prefix}_0123456789abcdef") == label


@pytest.mark.parametrize("wrong", ["", "xyz_0123", "Official_1", "off"[:2] + "_1"])
def test_label_of_refuses_an_unknown_prefix(wrong: str) -> None:
    with pytest.raises(ModelError, match="prefix"):
        model().label_of(wrong)
