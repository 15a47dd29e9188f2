"""The views: every file holds, and a file that does not fit the queries it draws is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from graph.errors import ModelError, UsageError
from queries.catalogue import canned
from viz.view import checked_params, parse_view, view_named, views

PLACE = "viz/views/probe.yaml"
GOOD = {
    "name": "probe",
    "title": {"vi": "{person}", "en": "{person}"},
    "says": {"vi": "Chỉ để thử.", "en": "For tests alone."},
    "params": ["person"],
    "focus": ["person"],
    "arrangement": "rings",
    "most": 10,
    "draws": [{"query": "person_posts", "given": {"person": "$person"}, "links": [{"from": "person", "to": "target"}]}],
}
DRAW = {"query": "person_posts", "given": {"person": "$person"}, "links": [{"from": "person", "to": "target"}]}
PERSON = {"query": "person_posts", "given": {"person": "$person"}}


def test_there_are_the_views_that_the_design_names() -> None:
    wanted = {
        "overview",
        "surroundings",
        "province",
        "committee",
        "person",
        "programme",
        "policy_tree",
        "path",
        "compare",
    }
    assert wanted <= set(views())


@pytest.mark.parametrize("name", views())
def test_title_names_the_middle_in_both_languages(name: str) -> None:
    view = view_named(name)
    named = [set(re.findall(r"{(\w+)}", title)) for title in (view.title.vi, view.title.en)]
    assert named == [set(view.focus)] * 2


@pytest.mark.parametrize("name", views())
def test_what_names_the_middle_cannot_be_left_out(name: str) -> None:
    view = view_named(name)
    assert {param for param in view.params if view.param(param).required} == set(view.focus)


@pytest.mark.parametrize("name", views())
def test_every_query_that_is_drawn_has_the_columns_of_a_relation(name: str) -> None:
    drawn = [canned(draw.query) for draw in view_named(name).draws]
    assert drawn
    assert [
        query.name for query in drawn if not {"first_seen", "relation", "date"} & {c.name for c in query.columns}
    ] == []


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"name": "other"}, "not the name of its file"),
        ({"more": 1}, "has not the keys"),
        ({"focus": ["policy"]}, "its focus is no parameter"),
        ({"arrangement": "spiral"}, "its arrangement is not known"),
        ({"draws": [{**DRAW, "query": "nothing"}]}, "no query 'nothing'"),
        ({"draws": [{**DRAW, "given": {}}]}, "['person'] do not fit"),
        ({"draws": [{**DRAW, "given": {"person": "$man"}}]}, "['man'] do not fit"),
        ({"draws": [{**DRAW, "given": {"person": "$person", "x": 1}}]}, "['x'] do not fit"),
        ({"draws": [{**PERSON, "links": [{"from": "person"}]}]}, "a link has the keys"),
        ({"draws": [{**PERSON, "links": [{"from": "person", "to": "body", "hue": "red"}]}]}, "a link has the keys"),
        ({"draws": [{**PERSON, "links": [{"from": "person", "to": "post"}]}]}, "no columns ['post', 'post_id']"),
        ({"draws": [{**PERSON, "links": [{"from": "person", "to": "body", "facing": "forward"}]}]}, "['forward']"),
        ({"draws": [{**PERSON, "links": [{"from": "person", "to": "body", "type": "LOVES"}]}]}, "no relation 'LOVES'"),
    ],
)  # fmt: skip
def test_parse_view_refuses_a_file_that_breaks_a_rule(changed: dict[str, object], told: str) -> None:
    with pytest.raises(ModelError) as caught:
        parse_view(yaml.safe_dump({**GOOD, **changed}), PLACE)
    assert told in caught.value.message


def test_parse_view_takes_a_file_that_keeps_the_rules() -> None:
    view = parse_view(yaml.safe_dump(GOOD), PLACE)
    assert (view.name, view.params, view.draws[0].links[0].id) == ("probe", ("person",), "relation")


def test_view_named_names_those_that_look_alike() -> None:
    with pytest.raises(UsageError) as caught:
        view_named("provinc")
    assert "province" in caught.value.remedy


@pytest.mark.parametrize(
    ("given", "told"), [({"prov": "Huế"}, "«prov»"), ({}, "province"), ({"lineage": "no"}, "province")]
)
def test_checked_params_refuses(given: dict[str, str], told: str) -> None:
    with pytest.raises(UsageError) as caught:
        checked_params(view_named("province"), given)
    assert told in caught.value.message
    assert caught.value.remedy


def test_no_view_holds_a_statement() -> None:
    folder = Path(parse_view.__globals__["__file__"]).parent
    files = [*folder.rglob("*.py"), *folder.rglob("views/*.yaml")]
    assert [path.name for path in files if re.search(r"\bMATCH \(|\bUNWIND \$", path.read_text("utf-8"))] == []
