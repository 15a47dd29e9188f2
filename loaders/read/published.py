"""When a page was published: a line beside the headline that holds the date, or one at its foot that says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.dates import PartialDate
from graph.text import UPPER
from graph.vietnamese_dates import DateFound, find_dates
from loaders.resources.load import load_yaml

_CUES = load_yaml("zones.yaml")
_DATELINE_WORDS = frozenset(_CUES["dateline_words"])
# Hà Nội (TTXVN 9/2) - ...
_AGENCY = re.compile(r"[^().\n]{2,40} \([^()\n\d]{2,30} (\d{1,2})[/-](\d{1,2})\)")
_LONGEST, _LONGEST_TOLD, _FOOT = 110, 80, 6
_LONGEST_POSTED = 200
# Cà Mau, ngày 8 tháng 4 năm 2025 · what stands beside a date of publication: a weekday, a clock, a bar
_LETTERHEAD = re.compile(r"[^.,;:\n]{2,40}, (?:ngày )?")
_MARKS = re.compile("|".join(map(re.escape, _CUES["date_marks"])) + r"|\d{1,2}:\d{2}")
_WORD = re.compile(r"\w+", re.UNICODE)
_CLOCK = re.compile(r"\d{1,2}[h:g]\d{2}(?::\d{2})?\Z")
_PART = re.compile(r"[^|•·]+")
_PLACE_WORDS = 4  # Hà Nội, Bà Rịa Vũng Tàu, PHÁP ĐÌNH
_EVENT = re.compile("|".join(map(re.escape, _CUES["event_lines"])), re.I)
_BETWEEN = r"[\s:,–-]*(?:(?:lúc|ngày|thứ \w+|chủ nhật|\d{1,2}[:h]\d{2}(?::\d{2})?)[\s:,–-]*)*"
# Ngày đăng: 28/04/2023 - Tác giả: ... · Số ra ngày 28/11/2025 · Người đăng: Quản trị cổng - 26/05/2023 10:44
_OPENS = r"(?:\A|[|([;·–-])\s*"
_POSTED = re.compile(rf"{_OPENS}(?:{'|'.join(_CUES['posted'])}){_BETWEEN}\Z", re.I)
_POSTED_BY = re.compile(
    rf"{_OPENS}(?:{'|'.join(_CUES['posted_by'])})\s*:? [^|\n]{{2,60}}?(?:\s[-–|]|,){_BETWEEN}\Z", re.I
)
_UPDATED = re.compile(rf"{_OPENS}(?:{'|'.join(_CUES['updated'])}){_BETWEEN}\Z", re.I)
# Fri, 16 Aug 2024 19:00:00 +0700: the day of a feed
_MONTHS = _CUES["months_of_feeds"]
_FEED = re.compile(
    rf"(?:[A-Z][a-z]{{2}}, )?(?P<day>\d{{1,2}}) (?P<month>{'|'.join(_MONTHS)}) (?P<year>(?:19|20)\d\d)"
    r"(?: \d{1,2}:\d{2}(?::\d{2})?)?(?: (?:[+-]\d{4}|[A-Z]{1,4}))?"
)
# 2025-04-18 08:00 · Ngày đăng: 2025-04-18T08:00:00+07:00: a day as machines write it, alone in its line
CLOCK = r"(?:[T ,|]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?"
_OF_MACHINES = re.compile(
    rf"(?:(?:{'|'.join(_CUES['posted'])}|date|published|ngày)\s*:?\s*)?"
    rf"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d){CLOCK}",
    re.I,
)
# Cổng TTĐT tỉnh X - 05/03/2025 · [Phòng Hành chính] 14-11-2025: who published it, and when
_HOUSE = re.compile(rf"(?:[{UPPER}][^.;:|\n\d]{{5,70}} [-–] (?:[Tt]hứ \w+, )?|\[[^\]\n\d]{{3,50}}\] )\Z")


def dateline(text: str, start: int, end: int) -> PartialDate | None:
    """The date of a line that holds a date and nothing else that matters, or of a part of it between bars.

    `Thứ Hai, 22/9/2025 | Khoa học - Công nghệ`, `Cao Bằng, thứ Bảy 06/12/2025, 17:20`, `Fri, 16 Aug 2024`.
    """
    if end - start > _LONGEST or _EVENT.match(text, start):
        return None
    if (told := _FEED.fullmatch(text, start, end)) is not None:
        return _day_of_feed(told)
    if (told := _OF_MACHINES.fullmatch(text, start, end)) is not None:
        return _day(int(told["year"]), int(told["month"]), int(told["day"]))
    for part in _PART.finditer(text, start, end):
        date = _date_alone(text, part.start(), part.end())
        if date is not None:
            return date
    return None


def _day_of_feed(told: re.Match[str]) -> PartialDate | None:
    return _day(int(told["year"]), _MONTHS.index(told["month"]) + 1, int(told["day"]))


def _day(year: int, month: int, day: int) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:  # 31 Feb
        return None


def _date_alone(text: str, start: int, end: int) -> PartialDate | None:
    found = next(find_dates(text, start, end), None)
    if found is None or not found.has_year:
        return None
    rest = text[start : found.start] + " " + text[found.end : end]
    words = [w for w in _WORD.findall(rest) if not w.isdigit() and not _CLOCK.match(w)]
    others = [w for w in words if w.lower() not in _DATELINE_WORDS and not w.lower().startswith("gmt")]
    place = len(others) <= _PLACE_WORDS and all(w[0].isupper() for w in others) and text[end - 1] not in ".;:!?”"
    return found.date if place else None


def date_told(text: str, start: int, end: int) -> PartialDate | None:
    """The date of publication that a line says beside other words: a letterhead, a short line with a clock or bar."""
    found = next(find_dates(text, start, min(end, start + _LONGEST_TOLD)), None)
    if found is None or not found.has_year or not found.date.day or _EVENT.match(text, start):
        return None
    if _LETTERHEAD.fullmatch(text, start, found.start):
        return found.date
    if found.end == end and _HOUSE.fullmatch(text, start, found.start):
        return found.date
    rest = f"{text[start : found.start]} {text[found.end : end]}"
    marked = found.start == start or _MARKS.search(rest.lower()) is not None
    return found.date if end - start <= _LONGEST_TOLD and marked and len(_WORD.findall(rest)) <= 12 else None


def day_of_letterhead(text: str, start: int, end: int) -> PartialDate | None:
    """The day of a line that holds a place and a day alone, below the number and the motto of a document."""
    found = next(find_dates(text, start, end), None)
    if found is None or not _is_day(found) or found.end != end:
        return None
    return found.date if _LETTERHEAD.fullmatch(text, start, found.start) else None


def _is_day(found: DateFound) -> bool:
    return found.has_year and bool(found.date.day)


def posted(text: str, start: int, end: int) -> PartialDate | None:
    """The day that a line says that the page was put up on."""
    return _behind(text, start, end, (_POSTED, _POSTED_BY))


def _behind(text: str, start: int, end: int, cues: Sequence[re.Pattern[str]]) -> PartialDate | None:
    """The first day of a short line that stands behind one of some cues."""
    if end - start > _LONGEST_POSTED:
        return None
    days = (found for found in find_dates(text, start, min(end, start + _LONGEST)) if _is_day(found))
    return next((d.date for d in days if any(cue.search(text[start : d.start]) for cue in cues)), None)


def of_agency(text: str, start: int, end: int) -> PartialDate | None:
    """The day of an agency's dateline without a year, which its paragraph has in full: `... công bố ngày 9/2/2026`."""
    told = _AGENCY.match(text, start, end)
    if told is None:
        return None
    days = (found.date for found in find_dates(text, told.end(), end) if _is_day(found))
    return next((day for day in days if (day.day, day.month) == (int(told[1]), int(told[2]))), None)


def at_foot(text: str, lines: Sequence[tuple[int, int]]) -> PartialDate | None:
    """The day that one of the last lines says: who put it up and when, a paper with a clock, when it was put up anew.

    Args:
        text: the clean text.
        lines: where its lines begin and end.
    """
    for start, end in lines[-_FOOT:]:
        if (date := _behind(text, start, end, (_POSTED, _POSTED_BY, _UPDATED))) is not None:
            return date
        found = next(find_dates(text, start, end), None)
        clock = found is not None and re.search(r"(?<!\d)\d{1,2}:\d{2}(?!\d)", text[start:end])
        if found is not None and _is_day(found) and clock and (date := dateline(text, start, end)) is not None:
            return date
    return None


def updated(text: str, start: int, end: int) -> PartialDate | None:
    """The day that a line says that the page was put up anew on."""
    return _behind(text, start, end, (_UPDATED,))
