"""The whole number that a short form means: `Nghị quyết 57` is 57-NQ/TW, `Nghị định 178/2024` 178/2024/NĐ-CP."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from graph.dates import PartialDate
from graph.text import UPPER
from loaders.resources.load import load_yaml

_WORDS = load_yaml("policies.yaml")
_WELL_KNOWN: dict[tuple[str, str], dict[str, Any]] = {(w["type"], w["short"]): w for w in _WORDS["well_known"]}
_SIGNED = [(kind, tuple(s["by"]), form) for s in _WORDS["signed"] for kind, form in s["forms"].items()]
_OF = re.compile(r",? (?:này )?(?:là )?của (?=(?P<who>.{2,40}))")
_YEAR = re.compile(r"(?:[/.-]|năm )(?P<year>(?:19|20)\d\d)\)?\Z")
_NUMBER = re.compile(r"\d+[a-z]?(?=[-/])")
# Bộ Chính trị vừa ban hành · Thủ tướng A đã ký
_GIVER = re.compile(
    rf"(?P<who>{'|'.join(sorted({by for _, names, _ in _SIGNED for by in names}, key=len, reverse=True))})"
    rf"(?: Chính phủ| Đảng| [{UPPER}]\w*(?: [{UPPER}]\w*){{1,4}})?(?: (?:đã|vừa|cũng|mới|chính thức))*"
    rf" (?:{'|'.join(load_yaml('verbs.yaml')['giving'])}) (?:các )?\Z"
)
_FAR = 90
_DAY = 10  # characters of a date that has a day and a year
_TERM, _FIRST = 5, 2011  # years of a term of the National Assembly, and when its 13th began


def whole_number(
    text: str, start: int, end: int, kind: str, short: str, date: PartialDate | None, full: Iterable[Any]
) -> str:
    """The number that a short form means; empty where neither the article nor its issuer nor the table tells.

    Args:
        text: clean text.
        start: where the short form, or the list that it stands in, begins.
        end: where the short form, or the list that it stands in, ends with its date.
        kind: type of the document.
        short: `57`, `202/2025`.
        date: its date, where the text has one.
        full: the documents of the article that have their whole numbers.
    """
    behind = _OF.match(text, end)
    giver = _GIVER.search(text, max(0, start - _FAR), start) if behind is None else None
    whose = behind["who"] if behind is not None else giver["who"] if giver is not None else ""
    number, _, year = short.partition("/")
    entry = _WELL_KNOWN.get((kind, number)) if not year else None
    if entry is not None and whose.startswith(tuple(entry["of"])):
        return str(entry["number"])
    dated = _YEAR.search(text, max(0, end - _DAY), end)
    explicit = year or (dated["year"] if dated is not None else "")
    if signed := _signed(kind, number, explicit, whose):
        return signed
    denied = entry is not None and (whose.startswith(tuple(entry["not_of"])) or _other_day(date, entry["date"]))
    for known in full:
        same = known.type == kind and _is(known.number, number, year)
        if same and not denied and not _other_day(date, known.date.iso if known.date else ""):
            return str(known.number)
    return str(entry["number"]) if entry is not None and not denied and "said" not in entry else ""


def _is(whole: str, number: str, year: str) -> bool:
    """Whether a whole number begins with that of a short form, and has its year if it has one."""
    found = _NUMBER.match(whole)
    return found is not None and found.group() == number and (not year or f"/{year}/" in whole)


def _other_day(date: PartialDate | None, other: str) -> bool:
    """Whether two dates known to the day differ: `Nghị quyết số 57 ngày 10/7/2023` is not the Politburo's."""
    return date is not None and len(date.iso) == len(other) == _DAY and date.iso != other


def _signed(kind: str, number: str, year: str, whose: str) -> str:
    """What type and issuer make of a bare number: the Politburo's Nghị quyết 18 is 18-NQ/TW, whatever its year."""
    for wanted, by, form in _SIGNED:
        if wanted == kind and (not by or whose.startswith(by)):
            term = _term(int(year)) if year and "{term}" in form else ""
            if (year or "{year}" not in form) and (term or "{term}" not in form):
                return str(form).format(number=number, year=year, term=term)
    return ""


def _term(year: int) -> str:
    """The term of the National Assembly in a year; empty for one in which two terms meet."""
    return str(13 + (year - _FIRST) // _TERM) if (year - _FIRST) % _TERM else ""
