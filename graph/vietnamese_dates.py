"""Dates as Vietnamese text writes them: grammar of day, month, year in figures and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.dates import PartialDate

# ngày 22/12/2024 · 22-12-2024 · 22.12.2024 · ngày 06 tháng 6 năm 2022 · 3/2025 · tháng 3/2025 · tháng 3 năm 2025
_FULL = r"(?P<d>\d{1,2})(?:[/.-]|\s+tháng\s+)(?P<m>\d{1,2})(?:[/.-]|\s+năm\s+)(?P<y>20\d\d|19\d\d)(?!\d)"
_MONTH = r"(?:[Tt]háng\s+)?(?P<m2>\d{1,2})(?:/|-|\s+năm\s+)(?P<y2>20\d\d|19\d\d)(?![\d/])"
_DAY_MONTH = r"(?<![\d/])(?P<d3>\d{1,2})/(?P<m3>\d{1,2})(?![\d/])"
_DAY_WORDS = r"(?P<d4>\d{1,2})\s+tháng\s+(?P<m4>\d{1,2})(?!\d)"
# ngày 4-7, ngày 16.6; not: các ngày 4-7 tháng 8
_DAY_HYPHEN = r"(?<=[Nn]gày )(?<!ác ngày )(?P<d6>\d{1,2})[-.](?P<m6>\d{1,2})(?![\d/-]|\.\d|\s*tháng\b)"
_YEAR = r"[Nn]ăm\s+(?P<y5>20\d\d|19\d\d)(?!\d)"
_DATE = re.compile(rf"(?<![\d,.])(?:{_FULL}|{_MONTH}|{_DAY_WORDS})|{_DAY_MONTH}|{_DAY_HYPHEN}|{_YEAR}")
_DIGITS = re.compile(r"\d+")
_BEFORE_NUMBERS = ("tháng", "Tháng", "năm", "Năm")
_DAYS, _MONTHS = ("d3", "d4", "d6"), ("m3", "m4", "m6")


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date in a text; `has_year` is False where the year was taken from the context."""

    start: int
    end: int
    date: PartialDate
    has_year: bool


def _make(year: int, month: int = 0, day: int = 0) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def find_dates(text: str, start: int, end: int, near: PartialDate | None = None) -> Iterator[DateFound]:
    """Dates between two offsets, in order.

    Args:
        text: clean text.
        start: first offset.
        end: offset behind the last.
        near: date of publication; day and month without a year get the nearest year to it, or are left out.
    """
    for match in _written(text, start, end):
        groups = match.groupdict()
        if groups["y"]:
            date = _make(int(groups["y"]), int(groups["m"]), int(groups["d"]))
        elif groups["y2"]:
            date = _make(int(groups["y2"]), int(groups["m2"]))
        elif groups["y5"]:
            date = _make(int(groups["y5"]))
        else:
            date = _without_year(groups, near)
        if date is not None:
            yield DateFound(match.start(), match.end(), date, bool(groups["y"] or groups["y2"] or groups["y5"]))


def _written(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where a date is written: it begins with the first digit of a number, or with `tháng` or `năm` before that.

    Numbers are few, so that the long expression is tried at few offsets.
    """
    behind = start
    for number in _DIGITS.finditer(text, start, end):
        at = number.start()
        if at < behind:
            continue
        word = _word_before(text, at)
        match = _DATE.match(text, word, end) if behind <= word < at else None
        match = match or _DATE.match(text, at, end)
        if match is not None:
            behind = match.end()
            yield match


def _word_before(text: str, at: int) -> int:
    """Where `tháng` or `năm` before a number begins; the number itself where neither stands there."""
    end = at
    while end and text[end - 1].isspace():
        end -= 1
    if end == at or text[end - 1] not in "gm":
        return at
    return next((end - len(word) for word in _BEFORE_NUMBERS if text.endswith(word, 0, end)), at)


def _without_year(groups: dict[str, str | None], near: PartialDate | None) -> PartialDate | None:
    if near is None:
        return None
    day, month = (int(next(filter(None, map(groups.get, keys)), 0)) for keys in (_DAYS, _MONTHS))
    candidates = (_make(near.year + shift, month, day) for shift in (0, -1, 1))
    dates = [d for d in candidates if d is not None]
    if not dates:
        return None
    reference = near.last_day
    return min(dates, key=lambda d: abs((d.first_day - reference).days))
