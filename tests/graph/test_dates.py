"""Partial dates, what they can mean, and intervals whose ends may be unknown."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.dates import Interval, PartialDate, vietnamese

DAY, MONTH, YEAR = PartialDate(2025, 7, 1), PartialDate(2025, 7), PartialDate(2025)


def partial_dates() -> st.SearchStrategy[PartialDate]:
    whole = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
    return st.builds(lambda day, parts: PartialDate(*(day.year, day.month, day.day)[:parts]), whole, st.integers(1, 3))


@pytest.mark.parametrize(("text", "expected"), [("2025-07-01", DAY), ("2025-07", MONTH), ("2025", YEAR)])
def test_parse_takes_a_day_a_month_or_a_year(text: str, expected: PartialDate) -> None:
    assert PartialDate.parse(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25",
        "2025-7-1",
        "2025-13",
        "2025-02-30",
        "2025-00-01",
        "2025-07-01 ",
        "2025-07-01T00:00",
        "01/07/2025",
        "0000",
    ],
)
def test_parse_refuses_what_is_no_iso_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|day"):
        PartialDate.parse(text)


def test_a_day_needs_its_month() -> None:
    with pytest.raises(ValueError, match="no such date"):
        PartialDate(2025, 0, 3)


@given(partial_dates())
def test_parse_reads_what_iso_writes(date: PartialDate) -> None:
    assert PartialDate.parse(date.iso) == date
    assert str(date) == date.iso


@given(partial_dates())
def test_first_and_last_day_enclose_all_that_it_can_mean(date: PartialDate) -> None:
    assert date.first_day <= date.last_day
    assert date.first_day.isoformat().startswith(date.iso)
    assert date.last_day.isoformat().startswith(date.iso)
    assert not (date.last_day + dt.timedelta(1)).isoformat().startswith(date.iso)


@pytest.mark.parametrize(
    ("date", "precision", "written"), [(DAY, "day", "01/07/2025"), (MONTH, "month", "07/2025"), (YEAR, "year", "2025")]
)
def test_it_says_how_exact_it_is_and_is_written_as_vietnamese_text_does(
    date: PartialDate, precision: str, written: str
) -> None:
    assert (date.precision, date.vietnamese, vietnamese(date.iso)) == (precision, written, written)


def test_february_ends_where_its_year_says() -> None:
    assert (PartialDate(2024, 2).last_day.day, PartialDate(2025, 2).last_day.day) == (29, 28)


@pytest.mark.parametrize("nothing", [None, ""])
def test_no_date_is_not_known(nothing: str | None) -> None:
    assert vietnamese(nothing) == "chưa rõ"


HELD = Interval(PartialDate(2024, 6), PartialDate(2025, 7, 1))


@pytest.mark.parametrize(
    ("day", "surely", "possibly"),
    [
        (dt.date(2024, 5, 31), False, False),
        (dt.date(2024, 6, 1), False, True),  # the month does not say from which day
        (dt.date(2024, 6, 30), True, True),
        (dt.date(2025, 6, 30), True, True),
        (dt.date(2025, 7, 1), False, False),  # half open: the successor's first day
    ],
)
def test_an_interval_holds_surely_or_possibly(day: dt.date, surely: bool, possibly: bool) -> None:
    assert (HELD.surely_holds(day), HELD.can_hold(day)) == (surely, possibly)


@pytest.mark.parametrize("interval", [Interval(), Interval(start=YEAR), Interval(end=PartialDate(2026))])
def test_an_unknown_end_is_never_sure(interval: Interval) -> None:
    day = dt.date(2025, 12, 31)
    assert interval.can_hold(day)
    assert not interval.surely_holds(day)


def test_an_end_within_a_year_can_be_its_last_day() -> None:
    assert Interval(end=YEAR).can_hold(dt.date(2025, 12, 30))
    assert not Interval(end=YEAR).can_hold(dt.date(2025, 12, 31))


@given(partial_dates(), partial_dates(), st.dates(dt.date(1899, 1, 1), dt.date(2101, 1, 1)))
def test_what_holds_surely_can_hold(start: PartialDate, end: PartialDate, day: dt.date) -> None:
    held = Interval(start, end)
    assert held.can_hold(day) or not held.surely_holds(day)
