"""Numbered documents: `57-NQ/TW`, `18/2024/NĐ-CP`, `Kế hoạch số 54/KH-UBND`, `Nghị quyết 57`, with their dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.dates import PartialDate
from graph.text import UPPER
from graph.vietnamese_dates import find_dates
from loaders.extract.grammar.policies.short_numbers import whole_number
from loaders.resources.load import load_yaml

_WORDS = load_yaml("policies.yaml")
_TYPE_OF_CODE = {code: spec["type"] for spec in _WORDS["types"] for code in spec["codes"]}
_TYPE_OF_WORD = {word.lower(): spec["type"] for spec in _WORDS["types"] for word in spec["words"]}
_CODES_OF_TYPE = {spec["type"]: tuple(spec["codes"]) for spec in _WORDS["types"]}
_NOT_POLICIES = frozenset(_WORDS["not_policies"])
_PARTY = frozenset(_WORDS["party"])
_words_longest_first = sorted((w for s in _WORDS["types"] for w in s["words"]), key=len, reverse=True)
_WORD = "|".join(map(re.escape, _words_longest_first))
_CODE = "|".join(map(re.escape, sorted({*_TYPE_OF_CODE, *_NOT_POLICIES}, key=len, reverse=True)))
# An issuer: TW, T.Ư, UBND, BKHCN, TTg, a spelt-out People's Committee, or several joined by dashes.
_ISS = rf"(?:T\.?[ƯW]|[Ủủ]y ban [Nn]hân dân|[{UPPER}][{UPPER}&a-zđ]*(?:\d{{1,3}})?)"
_FULL = re.compile(
    r"(?P<n>\d\d{0,5}[a-z]?)(?P<y>/(?:19|20)\d\d)?(?:"
    rf"\s?[-/–]\s?(?P<code>{_CODE})(?:\s?[-/–.]\s?(?P<iss>{_ISS}(?:[-–]{_ISS})*))?"
    rf"| (?P<code2>{_CODE})[-/](?P<iss2>{_ISS})"
    rf"|/(?P<qh>QH\d\d|UBTVQH\d\d)"
    rf"|/(?P<off>{_ISS}-{_ISS})"
    r")(?!\w)"
)
# issuers of the state, whose numbers are number/type-issuer however they are printed
_STATE = re.compile(r"(?:UBND|HĐND|TTg|CP|QH|S[A-ZĐ]{2,}|B(?!C|T|D)[A-ZĐ]{2,})")
_LEFT_WORD = re.compile(rf"(?:{_WORD})(?:\s*\(?số:?|\s+Số:?|,? số)?\s*$", re.I)
# `nghị quyết 57`, `quyết định số 1045`: small letters as well, where a number follows that is marked or well known
_LOWER = "|".join(sorted(map(str.lower, _WORDS["with_year"]), key=len, reverse=True))
_SHORT = re.compile(
    rf"(?P<w>{_WORD}|{_LOWER})(?P<no> (?:số|Số):?)?\s?(?P<list>\d{{1,5}}(?P<y>/20\d\d(?![/\d-]))?"
    rf"(?:(?:, | và |, và )\d{{1,4}}(?![\d/.%-]|,\d))*)(?![\d/%]|[.,-]\d|-[{UPPER}])"
)
_NO = (" số:", " Số:", " số", " Số")
_BEFORE_NO = (*_words_longest_first, *_LOWER.split("|"))
_LAST_LETTERS = "".join(sorted({word[-1] for word in _BEFORE_NO} | {"ố", ":"}))
_BEHIND_WORD = re.compile(rf"\d(?:(?<=[{_LAST_LETTERS}]\s\d)|(?<=[{_LAST_LETTERS}]\d))")
_NUMBERS = re.compile(r"\d{1,5}(?:/\d{4})?")
_AFTER = re.compile(r"\s?(\w+|%)")
_NOT_NUMBERS = frozenset(_WORDS["not_numbers"])
_WITH_YEAR = frozenset(_WORDS["with_year"])
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_OF_YEAR = re.compile(r" năm (?:19|20)\d\d(?!\d| ?[-–])")
_DATE_AHEAD = re.compile(
    r"(?:[,\s(]{0,3}(?:ban hành |ký |được ký )?(?:ngày ?|hôm )|[,\s]?\()(?=\d{1,2}[/.-]|\d{1,2} tháng)"
)
# `ngày 22/12/20`, `ngày 22/13/2024`, `ngày 22/12//2024`: a misprint, which says nothing and stands in nobody's way
_MISPRINT = re.compile(r"\d{1,2}[/.-]{1,2}\d{1,2}[/.-]{1,2}\d{2,4}(?!\w|[/-])")


@dataclass(frozen=True, slots=True)
class PolicyFound:
    """A document in the text: canonical number (empty while a short form is unresolved), type, place, date."""

    start: int
    end: int
    type: str
    number: str
    short: str = ""
    date: PartialDate | None = None


def _issuer(raw: str) -> str:
    issuer = raw.replace("T.Ư", "TW").replace("TƯ", "TW").replace("T.W", "TW").replace("–", "-")
    issuer = re.sub(r"[Ủủ]y ban [Nn]hân dân", "UBND", issuer)
    return "TTg" if issuer.upper() == "TTG" else issuer


def canonical(match: re.Match[str], word_type: str) -> tuple[str, str] | None:
    """Type and canonical number of a match, or None where it is no policy.

    A type word that is spelt out wins over a broken code: Nghị quyết 57-ND/TW is 57-NQ/TW.
    """
    number, year = match["n"], match["y"] or ""
    if match["qh"]:
        return word_type or "Luật", f"{number}{year}/{match['qh']}"
    if match["off"]:
        return (word_type or "Công văn", f"{number}{year}/{_issuer(match['off'])}") if word_type else None
    code, issuer = match["code"] or match["code2"], _issuer(match["iss"] or match["iss2"] or "")
    if code in _NOT_POLICIES or (not issuer and not word_type):
        return None
    kind = _TYPE_OF_CODE[code]
    if word_type and kind != word_type:
        codes = _CODES_OF_TYPE[word_type]
        if code == "ND" and codes:
            code = codes[0]
        kind = word_type
    if not issuer:
        return kind, f"{number}{year}/{code}"
    first = issuer.split("-")[0]
    party = first in _PARTY or first.endswith(("TU", "TW")) or (_as_party(match) and not _STATE.match(first))
    return kind, f"{number}-{code}/{issuer}" if party and not year else f"{number}{year}/{code}-{issuer}"


def _as_party(match: re.Match[str]) -> bool:
    """Whether a number is written as those of the party and its mass organisations are: `62-KH/TĐTN`."""
    if not match["iss"]:
        return False
    text = match.string
    return "-" in text[match.end("n") : match.start("code")] and "/" in text[match.end("code") : match.start("iss")]


def _date_behind(text: str, end: int, limit: int, near: PartialDate | None) -> tuple[PartialDate | None, int]:
    ahead = _DATE_AHEAD.match(text, end)
    if ahead is None:
        return None, end
    found = next(find_dates(text, ahead.end(), min(limit, ahead.end() + 24), near), None)
    if found is None or found.start - ahead.end() > 1:
        misprint = _MISPRINT.match(text, ahead.end())
        return None, misprint.end() if misprint is not None and "(" not in ahead.group() else end
    close = "(" in ahead.group() and text[found.end : found.end + 1] == ")"
    return found.date, found.end + close


def _full(text: str, near: PartialDate | None) -> Iterator[PolicyFound]:
    for match in _FULL.finditer(text):
        start = match.start()
        if start and (
            text[start - 1].isalnum() or (text[start - 1] in "/.,-" and text[start - 2 : start - 1].isdigit())
        ):
            continue
        left = _LEFT_WORD.search(text, max(0, start - 45), start)
        word = re.sub(r"[\s(]*số:?\s*$", "", left.group().strip(), flags=re.I).strip(" ,(").lower() if left else ""
        made = canonical(match, _TYPE_OF_WORD.get(word, ""))
        if made is None:
            continue
        date, end = _date_behind(text, match.end(), len(text), near)
        yield PolicyFound(left.start() if left else start, end, made[0], made[1], "", date)


def _short(text: str, near: PartialDate | None, full: list[PolicyFound]) -> Iterator[PolicyFound]:
    for match in _short_forms(text):
        kind = _TYPE_OF_WORD[match["w"].lower()]
        if (match.start() and text[match.start() - 1].isalnum()) or (match["y"] and kind not in _WITH_YEAR):
            continue
        numbers = list(_NUMBERS.finditer(text, match.start("list"), match.end("list")))
        if _counts(text, match.end(), kind, near):
            numbers.pop()
        behind = _end_of_date(text, numbers[-1].end(), kind, near) if numbers else 0
        for k, number in enumerate(numbers):
            date = _date_behind(text, number.end(), len(text), near)[0]
            end = _end_of_date(text, number.end(), kind, near)
            whole = whole_number(text, match.start(), behind, kind, number.group(), date, full)
            bare = kind in _WITH_YEAR and match["w"][0].isupper() and not _YEAR.match(number.group())
            if whole or match["no"] or end > number.end() or bare:
                start = match.start() if k == 0 else number.start()
                yield PolicyFound(start, end, kind, whole, number.group(), date)


def _short_forms(text: str) -> Iterator[re.Match[str]]:
    """`nghị quyết 57`, `Kế hoạch số 54, 60`: from the number back to its word, for there are few numbers."""
    behind = 0
    for number in _BEHIND_WORD.finditer(text):
        end = number.start() - text[number.start() - 1].isspace()
        end -= next((len(no) for no in _NO if text.endswith(no, 0, end)), 0)
        begins = (end - len(word) for word in _BEFORE_NO if text.endswith(word, 0, end))
        start = min(begins, default=-1) if text.endswith(_BEFORE_NO, 0, end) else -1
        match = _SHORT.match(text, start) if start >= behind else None
        if match is not None:
            behind = match.end()
            yield match


def _counts(text: str, end: int, kind: str, near: PartialDate | None) -> bool:
    """`Chương trình 30 ngày đêm`, `Nghị quyết 64, 12 xã`: a number of something, not `số 57 ngày 22/12/2024`."""
    after = _AFTER.match(text, end)
    return after is not None and after.group(1) in _NOT_NUMBERS and _end_of_date(text, end, kind, near) == end


def _end_of_date(text: str, end: int, kind: str, near: PartialDate | None) -> int:
    """The end of a date behind a number, or of its year: ` ngày 22/12/2024`, ` năm 2024`."""
    behind = _date_behind(text, end, len(text), near)[1]
    year = _OF_YEAR.match(text, end) if behind == end and kind in _WITH_YEAR else None
    return year.end() if year is not None else behind


def find_policies(text: str, near: PartialDate | None = None) -> list[PolicyFound]:
    """All documents of a clean text in order; short forms are resolved where the text or the table tells.

    Args:
        text: clean text.
        near: date of publication, for dates without a year.
    """
    full = list(_full(text, near))
    taken = [(f.start, f.end) for f in full]
    short = (f for f in _short(text, near, full) if not any(start <= f.start < end for start, end in taken))
    read = [f for f in short if f.type != "Đề án"]
    told = [f for f in read if f.number]
    again = (f if f.number else _named_before(text, f, told) for f in read)
    return sorted([*full, *again], key=lambda f: f.start)


def _named_before(text: str, found: PolicyFound, told: list[PolicyFound]) -> PolicyFound:
    """`Bộ Chính trị ban hành Kết luận số 167 ... Kết luận 167`: a bare number that is told whose it is elsewhere."""
    if text.startswith(" của ", found.end):
        return found
    return replace(found, number=whole_number(text, 0, found.end, found.type, found.short, found.date, told))
