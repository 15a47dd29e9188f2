"""Rows become relations by the columns that a view names, and nothing that a row does not say."""

from __future__ import annotations

import re
from typing import Any

import pytest

from graph.ids import node_id, relation_id
from viz.sketch import Sketch
from viz.view import Link

PERSON, POST, COMMITTEE, BODY = (node_id(prefix, ("x",)) for prefix in ("off", "pos", "com", "bod"))
ROW: dict[str, Any] = {
    "leader_id": PERSON, "leader": "Trần Thị Mẫu", "committee_id": COMMITTEE, "committee": "Ban Chỉ đạo Thử nghiệm",
    "post_id": None, "post": None, "type": "LEADS", "role": "Trưởng ban", "status": "acting", "start": None,
    "date": "2025-03-01", "end": "2025-07-01", "first_seen": "2025-03-02", "last_seen": "2025-05-01", "support": 3,
    "origins": 2, "relation": "rel_1", "via": None, "forward": False, "closed_by": "dissolved", "overruled": False,
}  # fmt: skip
LEADS = Link("leader", "committee", "LEADS")


def _drawn(link: Link, lang: str = "vi", **changed: object) -> Sketch:
    sketch = Sketch(lang)
    sketch.add(link, {**ROW, **changed})
    return sketch


def test_row_becomes_the_relation_that_it_tells() -> None:
    sketch = _drawn(LEADS)
    (line,) = sketch.lines.values()
    edge = line.edge
    assert [(n.id, n.label, n.name) for n in sketch.nodes.values()] == [
        (PERSON, "Official", "Trần Thị Mẫu"),
        (COMMITTEE, "SteeringCommittee", "Ban Chỉ đạo Thử nghiệm"),
    ]
    assert (edge.id, edge.type, edge.source, edge.target) == ("rel_1", "LEADS", PERSON, COMMITTEE)
    assert (edge.role, edge.status, edge.derived) == ("Trưởng ban", "acting", False)
    assert (edge.start, edge.end, edge.first_seen, edge.last_seen) == (
        "2025-03-01",
        "2025-07-01",
        "2025-03-02",
        "2025-05-01",
    )
    assert (edge.support, edge.origins, line.proofs, line.told) == (3, 2, ("rel_1",), True)
    assert sketch.closed == {"rel_1"}


def test_a_relation_of_two_rows_is_drawn_once_as_first_told() -> None:
    sketch = _drawn(LEADS)
    sketch.add(LEADS, {**ROW, "role": "Phó Trưởng ban"})
    assert [line.edge.role for line in sketch.lines.values()] == ["Trưởng ban"]


def test_end_that_is_not_known_leaves_a_node_and_no_relation() -> None:
    sketch = _drawn(LEADS, leader_id=None, leader=None)
    assert ([*sketch.nodes], [*sketch.lines]) == ([COMMITTEE], [])


def test_column_of_direction_turns_a_relation() -> None:
    (line,) = _drawn(Link("leader", "committee", facing="forward")).lines.values()
    assert (line.edge.type, line.edge.source, line.edge.target) == ("LEADS", COMMITTEE, PERSON)


def test_row_about_one_thing_ends_at_the_other_column_or_nowhere() -> None:
    same = {"leader_id": COMMITTEE}
    (line,) = _drawn(
        Link("leader", "committee", "PART_OF", alone="body"), **same, body_id=BODY, body="B"
    ).lines.values()
    assert (line.edge.source, line.edge.target) == (COMMITTEE, BODY)
    assert _drawn(LEADS, **same).lines == {}


def test_row_that_a_named_person_overrules_is_counted_and_not_drawn() -> None:
    sketch = _drawn(Link("leader", "committee", "LEADS", skip="overruled"), overruled=True)
    assert (sketch.lines, len(sketch.overruled)) == ({}, 1)


def test_relation_without_an_id_in_the_row_has_that_of_its_key_and_tells_no_dates() -> None:
    (line,) = _drawn(Link("leader", "committee", "MEMBER_OF", id="key")).lines.values()
    assert (line.edge.id, line.told) == (relation_id("MEMBER_OF", PERSON, COMMITTEE), False)
    assert (line.edge.role, line.edge.status, line.edge.first_seen, line.edge.support) == ("", "asserted", None, 0)


def test_relation_of_a_column_that_is_empty_is_not_drawn() -> None:
    assert _drawn(Link("leader", "committee", "HOLDS", id="via")).lines == {}


DERIVED = {"derived": True, "rule": "ex_officio", "via": "rel_2", "post_id": POST, "post": "Bí thư Tỉnh ủy X"}


@pytest.mark.parametrize(
    ("lang", "rule"),
    [
        ("vi", "Quy tắc ex_officio: người giữ chức ấy đứng đầu theo chức vụ"),
        ("en", "Rule ex_officio: the holder of that post heads it by the post"),
    ],
)
def test_derived_relation_stands_on_two_and_says_its_steps(lang: str, rule: str) -> None:
    sketch = _drawn(LEADS, lang, **DERIVED)
    (line,) = sketch.lines.values()
    first, second, third = sketch.steps(line.edge)
    assert (line.edge.id, line.edge.rule, line.edge.derived) == ("rel_1+rel_2", "ex_officio", True)
    assert line.proofs == ("rel_1", "rel_2")
    assert re.search("Bí thư Tỉnh ủy X .*Trưởng ban: Ban Chỉ đạo Thử nghiệm", first)
    assert re.search("Trần Thị Mẫu .*Bí thư Tỉnh ủy X", second)
    assert third == rule


def test_derived_relation_takes_the_post_from_the_relation_that_it_stands_on() -> None:
    sketch = _drawn(LEADS, derived=True, via="rel_2")
    assert sketch.steps(sketch.lines["rel_1+rel_2"].edge) == ()
    sketch.add(Link("leader", "post", "HOLDS"), {**ROW, "relation": "rel_2", "post_id": POST, "post": "Bí thư"})
    assert len(sketch.steps(sketch.lines["rel_1+rel_2"].edge)) == 3


def test_sum_stands_for_kinds_and_counts() -> None:
    link = Link("leader", "committee", id="key", proof="seen", count="relations")
    sketch = _drawn(link, leader_id="Official", leader="Official", relations=12, seen=["rel_8", "rel_9"])
    (line,) = sketch.lines.values()
    assert sketch.nodes["Official"].name == "Người giữ chức vụ"
    assert COMMITTEE in sketch.nodes[COMMITTEE].note
    assert (line.edge.count, line.edge.support, line.proofs, line.told) == (12, 0, ("rel_8", "rel_9"), True)
    assert (line.edge.first_seen, line.edge.last_seen) == ("2025-03-02", "2025-05-01")


def test_province_is_found_by_its_other_names() -> None:
    hue = node_id("pro", ("46", "all"))
    sketch = _drawn(Link("leader", "committee", "WORKS_WITH"), leader_id=hue, leader="Huế")
    assert "Thừa Thiên Huế" in sketch.nodes[hue].aliases
