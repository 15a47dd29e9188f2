"""Who chaired at which day, on both stores: a secretary moves, a paper errs, a province becomes part of another."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from graph.dates import PartialDate
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask
from queries.run import run_query

STORY = Path(__file__).with_name("chairs")
FIRST, SECOND, OF_CAN_THO = "Lâm Thanh Mẫn Chi", "Đồng Thị Tràm Hương", "Sơn Pho Rích"
PEOPLE = (FIRST, SECOND, OF_CAN_THO)
# The day; who chaired the committee of Hậu Giang; who that of Cần Thơ; the kind of answer about Hậu Giang.
DAYS: Mapping[str, tuple[str | None, str | None, str]] = {
    "2024-12-31": (None, None, "partial"),
    "2025-01-20": (None, None, "partial"),  # the post is named, and nobody is seen in it yet
    "2025-02-10": (FIRST, None, "derived"),
    "2025-03-15": (FIRST, None, "derived"),
    "2025-04-09": (FIRST, None, "derived"),
    "2025-04-10": (None, None, "partial"),  # he has left
    "2025-04-14": (None, None, "partial"),
    "2025-04-15": (SECOND, None, "derived"),
    "2025-05-20": (SECOND, None, "derived"),  # a paper still calls the first one secretary
    "2025-06-30": (SECOND, None, "derived"),
    "2025-07-01": (None, None, "partial"),  # the province has ended, and its committee with it
    "2025-07-16": (None, OF_CAN_THO, "partial"),
    "2025-08-15": (None, OF_CAN_THO, "partial"),
}


@pytest.fixture
def told(store: Store) -> Store:
    Load(store).run([STORY])
    return store


def chairs(store: Store, province: str, day: str) -> list[tuple[str, bool, str | None]]:
    """Persons who chaired on the day: with whether it is derived, and by which rule."""
    committee = f"Ban Chỉ đạo 57 {province}"
    given = {"committee": committee, "rank": "head", "later": False}
    rows = run_query(store, "committee_leaders", given, day).rows
    return [(r["leader"], r["derived"], r["rule"]) for r in rows if r["leader_label"] == "Official"]


def test_chairs_of_all_days(told: Store) -> None:
    found = {
        day: tuple(chairs(told, province, day) for province in ("tỉnh Hậu Giang", "thành phố Cần Thơ")) for day in DAYS
    }
    expected = {
        day: (
            [(old, True, "ex_officio")] if old is not None else [],
            [(new, False, None)] if new is not None else [],
        )
        for day, (old, new, _) in DAYS.items()
    }
    assert found == expected


def test_answers_of_all_days(told: Store) -> None:
    for day, (old, new, kind) in DAYS.items():
        answer = ask(told, "Ai là Trưởng Ban Chỉ đạo 57 tỉnh Hậu Giang?", PartialDate.parse(day))
        merged = day >= "2025-07-01"
        named = {SECOND if merged else old, new if merged else None} - {None}
        assert (day, answer.kind) == (day, kind)
        assert (day, {person for person in PEOPLE if person in answer.text}) == (day, named)
        assert (day, "sáp nhập vào Cần Thơ từ ngày 01/07/2025" in answer.text) == (day, merged)


def test_derived_chair_has_both_sentences_and_all_steps(told: Store) -> None:
    answer = ask(told, "Ai là Trưởng Ban Chỉ đạo 57 tỉnh Hậu Giang?", PartialDate.parse("2025-05-20"))
    assert [Path(e.path or "").name for e in answer.evidence] == ["1-lap-ban.txt", "3-dieu-dong.txt"]
    assert len(answer.steps) == 3
    assert answer.steps[0].startswith("Bí thư Tỉnh ủy Hậu Giang làm Trưởng ban")
    assert answer.steps[1].startswith(f"{SECOND} giữ chức Bí thư Tỉnh ủy Hậu Giang")
    assert "ex_officio" in answer.steps[2]


def test_error_of_the_paper_is_shown_as_a_conflict_with_both_sides(told: Store) -> None:
    rows = run_query(told, "conflicts", {"kind": "overlap"}).rows
    seat = [row for row in rows if row["seat"] == "Bí thư Tỉnh ủy Hậu Giang"]
    assert [(r["a"], r["a_last_seen"], r["b"], r["b_start"] or r["b_first_seen"], r["newer"]) for r in seat] == [
        (FIRST, "2025-05-20", SECOND, "2025-04-16", FIRST)
    ]


def test_ends_carry_the_rule_that_gave_them(told: Store) -> None:
    rows = run_query(told, "post_holders", {"post": "Bí thư Tỉnh ủy Hậu Giang"}).rows
    ends = {(row["leader"], row["status"]): (row["end"], row["closed_by"]) for row in rows}
    assert ends[FIRST, "asserted"] == ("2025-04-10", "left")
    assert ends[SECOND, "asserted"] == ("2025-07-01", "dissolved")
