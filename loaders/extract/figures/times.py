"""Spans of time that are no full dates: quarters, terms, months alone, years without their word."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.dates import PartialDate
from loaders.resources.words import COUNTS

_ROMAN = {"i": 3, "ii": 6, "iii": 9, "iv": 12}
# quý I/2026 · giai đoạn 2026 - 2030 · 6 tháng đầu năm · năm nay · 9 giờ 30 phút · tháng 12
_SPANS = re.compile(
    r"(?<!\w)(?:quý (?P<quarter>i{1,3}|iv)(?:(?:\s?[/-]\s?| năm | )(?P<qy>20\d\d))?(?P<next> tới)?(?!\w)"
    r"|(?:giai đoạn |nhiệm kỳ )?(?<![\d.,/])(?P<from>(?:19|20)\d\d)\s?[-–]\s?(?P<till>20\d\d)(?!\d)"
    r"|(?P<months>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng (?:đầu|cuối|qua)(?: năm)?(?: (?P<my>20\d\d))?"
    r"|(?:cuối |đầu |giữa )?năm (?P<rel>nay|ngoái|qua|tới)(?!\w)|nửa đầu năm|(?:cùng|đầu|giữa|cuối) kỳ|cùng năm"
    r"|(?<![\d.,/])\d{1,2} tháng(?! \d)|(?P<ends>(?:hết|cuối) năm)(?!\w| (?:nay|ngoái|qua|tới|\d|học))"
    r"|(?:đến|tới|hết|cuối|giữa|trước) tháng (?P<month>\d{1,2})(?![\d/]|[.,]\d| năm)"
    r"|(?<![\d.,])\d{1,2} giờ(?: \d{1,2}(?: phút)?)?|ngày \d{1,2}(?![\d/]|[.,]\d)|tháng \d{1,2}(?![\d/]|[.,]\d)"
    r"|(?:ngày|hôm|sáng|chiều|tối|trưa|đêm|từ|đến|trước|hết|tới) \d{1,2}[/-]\d{1,2}(?![\d/])"
    r"|(?:mốc|đến|tới|từ|kế hoạch|pii|dti|hết|vào|mục tiêu) (?P<year>20\d\d)(?![\d.,]\d|\s?%|\w))"
)


# lợi nhuận trước thuế 2024 của nhà băng: a number of four digits without a dot is a year
_BARE_YEAR = re.compile(r"(?<![\d.,/–-])(?<![–-] )20[0-3]\d(?![\d/–-]|[.,]\d|\s?[%–-])")


# Words before a day and month that are no part of the date.
_BEFORE_DATES = ("từ ", "đến ", "trước ", "hết ", "tới ", "ngày ")
_FIRST_SURE, _LAST_SURE = 2, 11  # in January and December `cuối năm` may be of the year before
_HALF_A_YEAR, _YEAR = 6, 12


@dataclass(frozen=True, slots=True)
class Span:
    """A time at character offsets: ISO where it has a date, first and last day."""

    start: int
    end: int
    iso: str = ""
    first: dt.date | None = None
    last: dt.date | None = None


def spans(low: str, published: PartialDate | None) -> Iterator[Span]:
    """Spans and bare years of lower-case text; a day and month behind `trước` is left to the finder of dates."""
    for match in _BARE_YEAR.finditer(low) if "20" in low else ():
        yield Span(match.start(), match.end(), *_whole(int(match.group())))
    for match in _SPANS.finditer(low):
        if "/" in match.group() and published is not None and match.group().startswith(_BEFORE_DATES):
            continue
        yield Span(match.start("year") if match["year"] else match.start(), match.end(), *_dates(match, published))


def _whole(year: int) -> tuple[str, dt.date, dt.date]:
    return str(year), dt.date(year, 1, 1), dt.date(year, 12, 31)


def _dates(match: re.Match[str], published: PartialDate | None) -> tuple[str, dt.date | None, dt.date | None]:
    """ISO month or year, first and last day of `quý I/2026`, `giai đoạn 2026 - 2030`, `6 tháng đầu năm`."""
    groups = match.groupdict()
    now = published.year if published else 0
    year = int(groups["qy"] or groups["my"] or groups["year"] or groups["till"] or 0)
    if groups["rel"] and now:
        year = {"nay": now, "ngoái": now - 1, "qua": now - 1, "tới": now + 1}[groups["rel"]]
        if groups["rel"] == "nay":
            return _whole(year)
    if groups["ends"] and published and _FIRST_SURE <= published.month <= _LAST_SURE:
        return _whole(now)
    if groups["month"] and published and published.month and 1 <= int(groups["month"]) <= _YEAR:
        month = _nearest(int(groups["month"]), published)
        return month.iso, month.first_day, month.last_day
    if groups["quarter"]:
        month_of = _ROMAN[groups["quarter"]]
        past = now - 1 if published and published.month and month_of - 2 > published.month else now
        past = now if groups["next"] else past
        date = PartialDate(year or past, month_of) if year or past else None
        return (date.iso, dt.date(date.year, month_of - 2, 1), date.last_day) if date else ("", None, None)
    if groups["months"] and (year or now):
        count = int(groups["months"]) if groups["months"].isdigit() else COUNTS[groups["months"]]
        date = PartialDate(year or now, count) if 1 <= count <= _YEAR else None
        return (date.iso, None, date.last_day) if date else ("", None, None)
    if not year:
        return "", None, None
    first = int(groups["from"]) if groups["from"] else year
    return str(year), dt.date(first, 1, 1), dt.date(year, 12, 31)


def _nearest(month: int, published: PartialDate) -> PartialDate:
    """A month without a year: the one nearest to the day of publication."""
    away = month - published.month
    return PartialDate(published.year + (away < -_HALF_A_YEAR) - (away > _HALF_A_YEAR), month)
