"""Dates of a question in the forms that Vietnamese dates are read in: ISO, English months, words without diacritics."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ISO = re.compile(r"(?<![\d/-])((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?(?![\d/-])")
_BARE = re.compile(r"\b(ngay|thang|nam) (?=\d)", re.IGNORECASE)
_MARKED = {"ngay": "ngày", "thang": "tháng", "nam": "năm"}


def _iso(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    return f"{day}/{month}/{year}" if day else f"{month}/{year}"


def _english(text: str, months: Mapping[str, int]) -> str:
    names = "|".join(months)
    pattern = re.compile(
        rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)? )?({names})(?: (\d{{1,2}})(?:st|nd|rd|th)?,?)? ((?:19|20)\d\d)\b", re.I
    )

    def written(match: re.Match[str]) -> str:
        before, name, after, year = match.groups()
        day, month = before or after, months[name.lower()]
        return f"{day}/{month:02d}/{year}" if day else f"{month:02d}/{year}"

    return pattern.sub(written, text)


def bound_of(before: str, bounds: Mapping[str, str]) -> str:
    """Whether a date is the end or the beginning of what is asked: `Trước tháng 3/2025`, `Sau 1/7/2025`.

    Args:
        before: the text before the date.
        bounds: patterns of words right before a date, by what it is with them.
    """
    return next((bound for bound, said in bounds.items() if re.search(rf"\b(?:{said}) *\Z", before, re.I)), "")


def without_bound(before: str, bounds: Mapping[str, str]) -> str:
    """The text before a date without such words."""
    return re.sub(rf"\b(?:{'|'.join(bounds.values())}) *\Z", "", before, flags=re.I)


def dated(text: str, months: Mapping[str, int]) -> str:
    """The text with its dates as `01/03/2025` or `03/2025`, and the words before dates with their marks.

    Args:
        text: the question, normalised.
        months: English names of months by number.
    """
    said = _english(_ISO.sub(_iso, text), months)
    return _BARE.sub(lambda m: _MARKED[m[1].lower()] + " ", said)
