"""The catalogue: every file holds, its example is true on the story, and a file that breaks a rule is refused."""

from __future__ import annotations

import pytest
import yaml

from graph.errors import ModelError, UsageError
from graph.store import Store
from queries.catalogue import canned, catalogue, parse_query
from queries.fragments import expand, parse_fragments
from queries.run import run_query
from tests.story import given, holds

GOOD = {
    "name": "probe",
    "title": {"vi": "Thử", "en": "Probe"},
    "says": {"vi": "Chỉ để thử.", "en": "For tests alone."},
    "params": {"person": {"type": "person", "required": True, "says": {"vi": "một người", "en": "a person"}}},
    "columns": ["person_id", "person"],
    "cypher": "UNWIND $person AS one MATCH (o:Official {id: one}) WHERE $as_of IS NULL OR true\n"
    "RETURN o.id AS person_id, o.name AS person",
    "example": {"params": {"person": "A"}, "row": {"person": "A"}},
}
PLACE = "queries/catalogue/probe.yaml"


def _text(**changed: object) -> str:
    return yaml.safe_dump({**GOOD, **changed}, allow_unicode=True)


def _cypher(old: str, new: str) -> str:
    return str(GOOD["cypher"]).replace(old, new)


@pytest.mark.parametrize("name", catalogue())
def test_example_is_a_row_of_its_query(story: Store, name: str) -> None:
    example = canned(name).example
    params, day = given(story, example.params)
    rows = run_query(story, name, params, day).rows
    assert [row for row in rows if holds(row, example.row)] != []


@pytest.mark.parametrize("name", catalogue())
def test_canned_query_gives_each_declared_column(story: Store, name: str) -> None:
    params, day = given(story, canned(name).example.params)
    result = run_query(story, name, params, day)
    assert {tuple(row) for row in result.rows} == {tuple(column.name for column in canned(name).columns)}


def test_parse_query_takes_a_file_that_keeps_the_rules() -> None:
    query = parse_query(_text(), PLACE)
    assert (query.name, [c.name for c in query.columns]) == ("probe", ["person_id", "person"])


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"columns": ["person", "person_id"]}, "the statement returns person_id, person"),
        ({"columns": ["person_id"]}, "the statement returns person_id, person"),
        ({"columns": ["person_id", "persom"]}, "persom"),
        ({"cypher": _cypher("AS person\n", "AS x").replace("o.name AS person", "o.name AS name")}, "person_id, name"),
        ({"cypher": _cypher("$as_of IS NULL OR true", "true")}, "as_of"),
        ({"cypher": _cypher("$person", "$persons")}, "persons"),
        ({"cypher": _cypher("Official", "Officer")}, "Officer"),
        ({"cypher": _cypher("WHERE", "SET o.x = 1 WITH o WHERE")}, "SET"),
        ({"cypher": _cypher("WHERE", "<nothing o> WHERE")}, "nothing"),
        ({"title": {"vi": "Thử"}}, "needs vi and en"),
        ({"name": "other"}, "other"),
        ({"example": {"params": {}, "row": {"person": "A"}}}, "lacks ['person']"),
        ({"example": {"params": {"person": "A"}, "row": {}}}, "params and a row"),
        ({"example": {"params": {"person": "A"}, "row": {"post": "x"}}}, "['post'] too many"),
        ({"params": {}}, "person"),
        ({"params": {"person": {"type": "man", "required": True, "says": {"vi": "a", "en": "a"}}}}, "man"),
        ({"params": {"person": {"type": "person", "says": {"vi": "a", "en": "a"}}}}, "required or has a default"),
        ({"more": 1}, "keys"),
    ],
)
def test_parse_query_refuses_a_file_that_breaks_a_rule(changed: dict[str, object], told: str) -> None:
    with pytest.raises(ModelError) as caught:
        parse_query(_text(**changed), PLACE)
    assert told in caught.value.message


def test_canned_names_those_that_look_alike() -> None:
    with pytest.raises(UsageError) as caught:
        canned("comittee_leader")
    assert "committee_leaders" in caught.value.remedy


def test_expand_refuses_fragments_in_a_circle() -> None:
    pairs = (("a", "<b>"), ("b", "<a>"))
    circle = parse_fragments({name: {"takes": [], "says": name, "cypher": cypher} for name, cypher in pairs})
    with pytest.raises(ModelError):
        expand("<a>", "probe", circle)


def test_expand_refuses_another_number_of_arguments() -> None:
    with pytest.raises(ModelError) as caught:
        expand("<as_of r s>", "probe")
    assert "takes 1 arguments, not 2" in caught.value.message
