"""When a seat ended: what is told first, then the rules left, replaced and dissolved, and nothing else."""

from __future__ import annotations

import pytest

from graph.tenure import End, Holding, ends

A = Holding("a", "An", "HOLDS", begin="2024-01-01", first_seen="2025-01-10", last_seen="2025-03-10")


def former(end: str | None = None, seen: str | None = "2025-05-16", holder: str = "An") -> Holding:
    return Holding("f", holder, "HOLDS", status="former", end=end, first_seen=seen, last_seen=seen)


def other(
    begin: str | None, status: str = "asserted", seen: str | None = "2025-05-20", holder: str = "Bình"
) -> Holding:
    return Holding("b", holder, "HOLDS", status=status, begin=begin, first_seen=seen, last_seen=seen)


def end_of(holding: Holding, *more: Holding, single: bool = True, gone: str | None = None) -> End | None:
    return ends([holding, *more], single=single, gone=gone).get(holding.id)


def test_holder_first_seen_behind_a_former_time_is_in_the_seat_again() -> None:
    seen = Holding("a", "An", "HOLDS", first_seen="2025-01-10", last_seen="2025-03-10")
    assert end_of(seen, former(end="2023-06-30")) is None


def test_no_rule_gives_no_end() -> None:
    assert end_of(A) is None


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (former(end="2025-05-12"), End("2025-05-12", "left")),
        (former(), End("2025-05-16", "left")),
        (former(seen="2025-02-01"), None),  # somebody called An former, and a later article has An in the seat
        (former(seen=None), None),
        (former(holder="Bình"), None),
        (former(end="2023-06-30"), None),  # an earlier time in the seat
        (other(begin="2025-05-15"), End("2025-05-15", "replaced")),
        (other(begin="2025-05-15", status="acting"), End("2025-05-15", "replaced")),
        (other(begin="2025-05"), End("2025-05", "replaced")),
        (other(begin="2025-05-15", status="planned"), None),
        (other(begin=None), None),  # seen later is not told to have begun later
        (other(begin="2025-02-01"), None),  # An was seen behind it: two sides of a conflict
        (other(begin="2025-03"), None),  # perhaps before An was seen last
        (other(begin="2023-01-01"), None),
        (other(begin="2025-05-15", holder="An"), None),
    ],
)
def test_end_follows_from_what_else_is_told_of_the_seat(more: Holding, expected: End | None) -> None:
    assert end_of(A, more) == expected


def test_nobody_is_replaced_in_a_post_that_several_hold() -> None:
    assert end_of(A, other(begin="2025-05-15"), single=False) is None


@pytest.mark.parametrize(("kind", "rank", "expected"), [("LEADS", "head", "replaced"), ("LEADS", "deputy", None)])
def test_head_of_a_committee_is_one_and_deputies_are_not(kind: str, rank: str, expected: str | None) -> None:
    first = Holding("a", "An", kind, rank, first_seen="2025-01-10", last_seen="2025-03-10")
    second = Holding("b", "Bình", kind, rank, begin="2025-05-15")
    found = end_of(first, second, single=False)
    assert (found.rule if found else None) == expected


def test_head_is_not_replaced_by_a_deputy_nor_by_the_post_that_leads() -> None:
    first = Holding("a", "An", "LEADS", "head", first_seen="2025-01-10", last_seen="2025-03-10")
    deputy = Holding("b", "Bình", "LEADS", "deputy", begin="2025-05-15")
    by_post = Holding("c", "pos_1", "post", "head", begin="2025-05-15")
    assert end_of(first, deputy, by_post) is None


def test_end_of_the_body_closes_what_is_open_and_leaves_former_holders_alone() -> None:
    found = ends([A, former(), other(begin=None, status="planned")], single=False, gone="2025-07-01")
    assert (found["a"], found["b"]) == (End("2025-05-16", "left"), End("2025-07-01", "dissolved"))
    assert "f" not in found


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("2025-04-30", End("2025-04-30", "")),
        ("2025-08-31", End("2025-07-01", "dissolved")),
        ("2025-07-01", End("2025-07-01", "")),
    ],
)
def test_earliest_end_counts_and_a_text_comes_before_a_rule(told: str, expected: End) -> None:
    holding = Holding("a", "An", "HOLDS", end=told, last_seen="2025-03-10")
    assert end_of(holding, gone="2025-07-01") == expected


def test_partial_end_is_later_than_a_day_in_it() -> None:
    holding = Holding("a", "An", "HOLDS", end="2025", last_seen="2025-03-10")
    assert end_of(holding, gone="2025-07-01") == End("2025-07-01", "dissolved")
