"""Canned queries and statements of the user's own: values, caps, the day, and what is refused."""

from __future__ import annotations

import json

import pytest

from graph.errors import AilamgiError, NotFoundError, ReadOnlyError, UsageError
from graph.store import Store
from loaders.write.writer import Writer
from queries.run import run_cypher, run_query
from tests.factories import Draft, body, official, post

PARTY = body("Tỉnh ủy An Giang")
SECRETARY = post("Bí thư", PARTY)
PEOPLE = tuple(official(name) for name in ("Đoàn Hạc Vân", "Mạc Thạch Khê", "Ông Ích Lam"))


@pytest.fixture
def holders(embedded_store: Store) -> Store:
    """Three persons who were seen in one post, a year apart."""
    writer = Writer(embedded_store, "v1")
    writer.prepare()
    days = ("2024-05-01", "2025-05-01", "2026-05-01")
    facts = [Draft(who.name, day).says("HOLDS", who, SECRETARY).facts() for who, day in zip(PEOPLE, days, strict=True)]
    writer.write(facts)
    return embedded_store


def test_run_query_gives_declared_columns_and_the_parameters_as_given(holders: Store) -> None:
    result = run_query(holders, "post_holders", {"post": "bi thu tinh uy an giang"})
    given = {"post": "bi thu tinh uy an giang", "later": True, "as_of": None}
    assert [row["leader"] for row in result.rows] == ["Đoàn Hạc Vân", "Mạc Thạch Khê", "Ông Ích Lam"]
    assert {tuple(row) for row in result.rows} == {result.columns}
    assert (result.params, result.sent["post"]) == (given, [SECRETARY.id])


def test_run_query_as_json_is_the_envelope(holders: Store) -> None:
    said = json.loads(json.dumps(run_query(holders, "post_holders", {"post": SECRETARY.id}).as_json()))
    assert list(said) == ["query", "params", "columns", "rows", "truncated", "seconds"]
    assert (said["query"], said["truncated"], len(said["rows"])) == ("post_holders", False, 3)


@pytest.mark.parametrize(("most", "shown", "truncated"), [(2, 2, True), (3, 3, False), (0, 3, False)])
def test_run_query_says_when_there_are_more_rows(holders: Store, most: int, shown: int, truncated: bool) -> None:
    result = run_query(holders, "post_holders", {"post": SECRETARY.id}, max_rows=most)
    assert (len(result.rows), result.truncated) == (shown, truncated)


@pytest.mark.parametrize(
    ("as_of", "day", "seen"),
    [
        ("2025-05", "2025-05-31", 2),
        ("30/04/2025", "2025-04-30", 1),
        ("2024", "2024-12-31", 1),
        ("2027-01-01", "2027-01-01", 3),
    ],
)
def test_run_query_as_of_means_the_last_day_of_a_partial_date(holders: Store, as_of: str, day: str, seen: int) -> None:
    result = run_query(holders, "post_holders", {"post": SECRETARY.id, "later": False}, as_of)
    assert (result.params["as_of"], len([row for row in result.rows if row["leader"]])) == (day, seen)


@pytest.mark.parametrize(
    ("name", "given", "as_of", "kind", "told"),
    [
        ("post_holder", {}, None, UsageError, "post_holders"),
        ("post_holders", {"pots": "x"}, None, UsageError, "post"),
        ("post_holders", {}, None, UsageError, "post"),
        ("post_holders", {"post": ""}, None, UsageError, ""),
        ("post_holders", {"post": "Bí thư Tỉnh ủy Cà Mau"}, None, NotFoundError, ""),
        ("post_holders", {"post": "pos_0000000000000000"}, None, NotFoundError, ""),
        ("province_committees", {"province": "An Gian"}, None, UsageError, "An Giang"),
        ("province_committees", {"level": "city"}, None, UsageError, "province, district"),
        ("surroundings", {"actor": SECRETARY.id, "depth": "3"}, None, UsageError, "2"),
        ("post_holders", {"post": SECRETARY.id}, "31/02/2025", UsageError, "2025-07-01"),
    ],
)
def test_run_query_refuses_what_it_does_not_know(
    holders: Store, name: str, given: dict[str, str], as_of: str | None, kind: type[AilamgiError], told: str
) -> None:
    with pytest.raises(kind) as caught:
        run_query(holders, name, given, as_of)
    assert told in caught.value.remedy


def test_run_cypher_gives_the_same_envelope_without_a_name(holders: Store) -> None:
    said = run_cypher(holders, "MATCH (o:Official) WHERE o.name = $name RETURN o.name AS who", {"name": PEOPLE[0].name})
    assert (said.query, said.params, said.columns) == (None, {"name": "Đoàn Hạc Vân"}, ("who",))
    assert said.rows == ({"who": "Đoàn Hạc Vân"},)


def test_run_cypher_refuses_to_write(holders: Store) -> None:
    with pytest.raises(ReadOnlyError):
        run_cypher(holders, "MATCH (n) DETACH DELETE n")
    assert run_cypher(holders, "MATCH (o:Official) RETURN count(o) AS n").rows == ({"n": 3},)
