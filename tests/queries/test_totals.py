"""Sums over a province and what merged into it count each thing once."""

from __future__ import annotations

import pytest

from graph.records import Node
from graph.reference.provinces import at
from graph.store import Store
from loaders.write.writer import Writer
from queries.run import run_query
from tests.factories import Draft, enterprise

COUNTS = ("articles", "origins", "programmes", "policies", "partners")
PLATFORM = Node("Programme", "prg_made", "Đất Tổ Số", props={"kind": "platform", "group": "dat to so"})
RESOLUTION = Node("Policy", "pol_made", "Nghị quyết 57-NQ/TW", props={"number": "57-NQ/TW", "group": "57"})
FIRM = enterprise("Minh Phát", "minh phát", "")


def _province(name: str) -> Node:
    found = at(name, None)
    assert found is not None
    return Node("Province", found.id, found.name)


@pytest.fixture
def both(embedded_store: Store) -> Store:
    """Hòa Bình did in April what Phú Thọ does in August; one more article tells it of both."""
    writer = Writer(embedded_store, "v1")
    writer.prepare()
    former, present = _province("Hòa Bình"), _province("Phú Thọ")
    for name, day, places in (
        ("a", "2025-04-10", [former]),
        ("b", "2025-08-10", [present]),
        ("c", "2025-08-20", [former, present]),
    ):
        draft = Draft(name, day)
        for place in places:
            draft.says("RUNS", place, PLATFORM).says("IMPLEMENTS", place, RESOLUTION).says("WORKS_WITH", place, FIRM)
        writer.write([draft.facts()])
    return embedded_store


def test_totals_of_a_present_province_count_each_thing_once(both: Store) -> None:
    for name in ("Phú Thọ", "Hòa Bình"):
        (row,) = run_query(both, "province_totals", {"province": name}).rows
        assert row["merged"] == ["Hòa Bình", "Phú Thọ", "Vĩnh Phúc"]
        assert [row[count] for count in COUNTS] == [3, 3, 1, 1, 1]


def test_totals_of_a_day_are_those_of_the_provinces_of_that_day(both: Store) -> None:
    rows = run_query(both, "province_totals", {"province": "Hòa Bình"}, "2025-06-30").rows
    assert [(row["province"], row["merged"], [row[count] for count in COUNTS]) for row in rows] == [
        ("Hòa Bình", [], [1, 1, 1, 1, 1]),
    ]


def test_totals_over_all_provinces_have_a_row_for_each_that_is_there(both: Store) -> None:
    rows = run_query(both, "province_totals", {}, max_rows=0).rows
    assert (len(rows), sum(row["articles"] for row in rows)) == (34, 3)
