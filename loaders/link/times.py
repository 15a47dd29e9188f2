"""When an office began or ended, where its sentence says so beside it or at its head; everything else stays unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from graph.vietnamese_dates import DateFound, find_dates
from loaders.extract.skeletons.frame import OFFICES, Frame
from loaders.extract.skeletons.spans import words_of
from loaders.extract.statements import Statement
from loaders.extract.things import BODY, COMMITTEE, ENTERPRISE, INSTITUTION, PROVINCE, UNIT, Chunk, Title
from loaders.extract.words.view import View
from loaders.resources.load import load_yaml

_TERMS = load_yaml("terms.yaml")
_VERBS = load_yaml("office_verbs.yaml")["ways"]
_PLACES = (BODY, COMMITTEE, ENTERPRISE, INSTITUTION, PROVINCE, UNIT)
_FAR, _DIGIT = 90, re.compile(r"\d")


def any_phrase(words: Iterable[str]) -> str:
    """The phrases as alternatives, longest first, whatever blanks they are written with."""
    longest = sorted(words, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest)


# `Sáng 15/5, ` · `, từ ngày 12/5/2025` · ` đến ngày 30/6/2025` · ` nhiệm kỳ 2015-2020` · ` (2015–2020)`
_OPENS = re.compile(rf"\s*(?:{any_phrase(_TERMS['opens'])})?\s*\(?\s*", re.I)
# , thời hạn 5 năm , kể từ ngày
_LASTING = rf"(?:(?:{any_phrase(_TERMS['lasting'])})\s+\d{{1,2}}\s+(?:năm|tháng)[\s,]*)?"
_FROM = re.compile(rf"[\s,(]*{_LASTING}(?:{any_phrase(_TERMS['from'])})\s+", re.I)
_UNTIL = re.compile(rf"[\s,(]*(?:{any_phrase(_TERMS['until'])})\s+", re.I)
_BEHIND = re.compile(rf"\s+\(?(?:(?:{any_phrase(_TERMS['behind'])})\s+)?", re.I)
_TERM = re.compile(
    rf"[\s,(]*(?:{any_phrase(_TERMS['term'])})\s*\(?(?P<first>(?:19|20)\d\d)(?:\s?[-–—]\s?|\s+(?:{any_phrase(_TERMS['until'])})\s+)"
    rf"(?P<last>(?:19|20)\d\d)",
    re.I,
)
_GIVES = re.compile(rf"(?<!\w)(?:{any_phrase([*_VERBS['appoint'], 'quyết định'])})(?!\w)", re.I)
# HĐND thành phố ngày 31/3 bầu
_WHO_THEN, _DONE = (
    re.compile(r"[^,;:.()\d]{3,60}? (?:ngày|vào ngày|hôm|chiều|sáng|chiều ngày|sáng ngày) ", re.I),
    re.compile(rf"\s+(?:đã |vừa |có |cũng )*(?:{any_phrase([*_VERBS['appoint'], 'quyết định'])})(?!\w)", re.I),
)
_TAKES = re.compile(
    rf"(?<!\w)(?:{any_phrase([*_VERBS['leave'], *_VERBS['remove'], 'nghỉ hưu', 'từ trần'])})(?!\w)", re.I
)
_BEGINS = re.compile(rf"(?<!\w)(?:{any_phrase(_TERMS['begins'])})(?!\w)", re.I)
_ONWARD = re.compile(
    rf"(?<!\w)(?:(?:{words_of('onward')})(?!\w)|(?:{any_phrase(_TERMS['later'])})\s+(?:năm|tháng|ngày)\s+\d)", re.I
)
_SETS_UP = re.compile(rf"(?<!\w)(?:{any_phrase(_TERMS['sets_up'])})(?!\w)", re.I)
# The office in the sentence is that of the one who comes; these rules speak of the one who goes.
_OF_ANOTHER = ("office.replaced", "office.predecessor")
_SIGN = re.compile(r"[,;:]\s")
_GIVING = ("office.appointed", "office.moved", "office.in_place", "office.transferred")


@dataclass(frozen=True, slots=True)
class Told:
    """Dates of one statement, ISO or empty: of the event, of its beginning, of its end."""

    date: str = ""
    valid_from: str = ""
    valid_to: str = ""


class Times:
    """Dates the offices of one article.

    `Sáng 15/5/2025, Bộ Chính trị trao quyết định ... bà Sa giữ chức Bí thư` gives the date of the event; `thôi giữ chức
    Bí thư từ ngày 12/5/2025` the end; `nguyên Bí thư (2015-2020)` both ends. A date that neither opens the clause of
    the office nor stands right behind it gives nothing: it may be that of a document, a meeting or a birth.
    """

    def __init__(self, view: View, frames: list[Frame]) -> None:
        self._view = view
        self._frames = {frame.number: frame for frame in frames}

    def dated(self, statement: Statement) -> Statement:
        """The statement with what its sentence tells of its time; one that has dates already stays."""
        frame = self._frames.get(statement.sentence)
        known = statement.date or statement.valid_from or statement.valid_to
        if frame is None or known or statement.type not in ("HOLDS", "LEADS", "MEMBER_OF"):
            return statement
        found = self._beside(statement, frame) or self._at_head(statement, frame)
        if found is None:
            return statement
        return replace(statement, date=found.date, valid_from=found.valid_from, valid_to=found.valid_to)

    def _text(self, frame: Frame) -> tuple[int, int]:
        return self._view.starts[frame.sentence.start], self._view.ends[frame.sentence.end - 1]

    def _offices(self, statement: Statement, frame: Frame) -> list[Chunk]:
        title = statement.object.title if isinstance(statement.object, Title) else statement.role
        named = [
            chunk
            for chunk in frame.chunks
            if chunk.kind in OFFICES and isinstance(chunk.thing, Title) and chunk.thing.title == title
        ]
        held = [chunk for chunk in named if self._holds(statement, frame, chunk)]
        return held if len(held) == 1 else named

    def _holds(self, statement: Statement, frame: Frame, office: Chunk) -> bool:
        holder = frame.holder_of.get(id(office))
        return holder is not None and holder.thing == statement.subject

    def _beside(self, statement: Statement, frame: Frame) -> Told | None:
        """What follows the office and its body at once."""
        offices = self._offices(statement, frame)
        if len(offices) != 1 or statement.rule in _OF_ANOTHER:
            return None
        start, end = self._behind(frame, offices[0]), self._text(frame)[1]
        text = self._view.text
        term = _TERM.match(text, start, end)
        if term is not None:
            taken = _TAKES.search(text, self._text(frame)[0], self._view.starts[offices[0].start])
            if statement.status == "former" and not taken:
                return Told(valid_from=term["first"], valid_to=term["last"])
            start = term.end()  # miễn nhiệm chức Chủ tịch nhiệm kỳ 2021-2026: the term is that of the council
        found = self._dates(start, end)
        if not found:
            return None
        if _FROM.fullmatch(text, start, found[0].start):
            return (
                None
                if self._opens_next(frame, start, found[0].end)
                else self._from(statement, frame, offices[0], found)
            )
        if statement.status == "former" and _UNTIL.fullmatch(text, start, found[0].start):
            return Told(valid_to=found[0].date.iso)
        if not found[0].has_year or not _BEHIND.fullmatch(text, start, found[0].start):
            return None
        before = text[self._text(frame)[0] : start]
        return self._event(statement, before, before, found[0].date.iso)

    def _opens_next(self, frame: Frame, start: int, end: int) -> bool:
        """Whether a time behind an office opens the clause of the next one (`là T1, từ năm 2020 đến nay là T2`)."""
        text, starts = self._view.text, (self._view.starts[c.start] for c in frame.chunks if c.kind in OFFICES)
        following = next((at for at in starts if at >= end), 0)
        return text[start] in ",;" and bool(following) and _SIGN.search(text, end, following) is None

    def _from(self, statement: Statement, frame: Frame, office: Chunk, found: list[DateFound]) -> Told:
        first = found[0].date.iso
        if statement.status != "former":
            return Told(valid_to=first) if self._is_left(frame, office) else Told(valid_from=first)
        if len(found) > 1 and _UNTIL.fullmatch(self._view.text, found[0].end, found[1].start):
            return Told(valid_from=first, valid_to=found[1].date.iso)
        leaves = _TAKES.search(self._view.text, *self._text(frame)) is not None
        return Told(valid_to=first) if leaves else Told(valid_from=first)

    def _is_left(self, frame: Frame, office: Chunk) -> bool:
        """`sẽ thôi giữ chức T từ 1/10`: whether the words between an office and what is named before it give it up."""
        left = frame.left_of(office)
        start = self._view.ends[left.end - 1] if left is not None else self._text(frame)[0]
        return _TAKES.search(self._view.text, start, self._view.starts[office.start]) is not None

    def _behind(self, frame: Frame, office: Chunk) -> int:
        """The offset behind an office and the body or place that follows it at once."""
        end = office.end
        for chunk in frame.chunks[frame.index(office) + 1 :]:
            if chunk.kind not in _PLACES or chunk.start - end > 1:
                break
            end = chunk.end
        return self._view.ends[end - 1]

    def _at_head(self, statement: Statement, frame: Frame) -> Told | None:
        """What the sentence, or the clause of its office, begins with: a date, a beginning, the years of a term."""
        offices = self._offices(statement, frame)
        ends = {self._view.starts[office.start] for office in offices}
        told = {self._opening(statement, frame, until) for until in ends or {self._text(frame)[1]}}
        found = told.pop() if len(told) == 1 else None
        left = bool(offices) and self._is_left(frame, offices[0])
        if found is not None and statement.status != "former" and found.valid_from and left:
            return Told(valid_to=found.valid_from)  # từ 1/10, ông A sẽ thôi giữ chức T
        return found

    def _opening(self, statement: Statement, frame: Frame, until: int) -> Told | None:
        """What opens the clause nearest before an offset, unless the words behind it go on to another time."""
        text, (start, end) = self._view.text, self._text(frame)
        for at in reversed([start, *(sign.end() for sign in _SIGN.finditer(text, start, until))]):
            behind, told = self._span(statement, at, until, end) or self._day(statement, at, until, end)
            if behind:
                return None if _ONWARD.search(text, behind, until) else told
        return None

    def _span(self, statement: Statement, at: int, until: int, end: int) -> tuple[int, Told | None] | None:
        """The offset behind a beginning or the two ends of a time that opens a clause, and what it tells."""
        text, former = self._view.text, statement.status == "former"
        term = _TERM.match(text, at, end) if former and statement.rule != "office.transferred" else None
        if term is not None:
            told, behind = Told(valid_from=term["first"], valid_to=term["last"]), term.end()
        else:
            dates = self._dates(at, end)
            if not dates or not _FROM.fullmatch(text, at, dates[0].start):
                return None
            closed = len(dates) > 1 and _UNTIL.fullmatch(text, dates[0].end, dates[1].start) is not None
            behind, last = (dates[1].end, dates[1].date.iso) if closed else (dates[0].end, "")
            told = Told(valid_from=dates[0].date.iso, valid_to=last)
        ours = statement.rule.startswith("office.") and ";" not in text[behind:until]
        return behind, told if ours and former == bool(told.valid_to) else None

    def _day(self, statement: Statement, at: int, until: int, end: int) -> tuple[int, Told | None]:
        """The offset behind the date of an event that opens a clause, 0 where there is none, and what it tells."""
        dates, text = self._dates(at, end), self._view.text
        if not dates or not (
            _OPENS.fullmatch(text, at, dates[0].start)
            or (_WHO_THEN.fullmatch(text, at, dates[0].start) and _DONE.match(text, dates[0].end, until))
        ):
            return 0, None
        behind = dates[0].end
        later = (sign.start() for sign in _SIGN.finditer(text, until, end))
        rest = text[behind : next((at for at in later if self._opens(at + 1, end)), end)]
        return behind, self._event(statement, rest, text[behind:until], dates[0].date.iso)

    def _opens(self, at: int, end: int) -> bool:
        """Whether a time begins at an offset."""
        dates, text = self._dates(at, end), self._view.text
        return (
            bool(dates)
            and (_OPENS.fullmatch(text, at, dates[0].start) or _FROM.fullmatch(text, at, dates[0].start)) is not None
        )

    def _dates(self, at: int, end: int) -> list[DateFound]:
        """The first two dates from an offset on."""
        text, end = self._view.text, min(end, at + _FAR)
        if _DIGIT.search(text, at, end) is None:  # as in most clauses
            return []
        return list(islice(find_dates(text, at, end, self._view.published), 2))

    def _event(self, statement: Statement, rest: str, before: str, day: str) -> Told | None:
        """What a date tells, by the words of its clause and those before the office."""
        near = _SIGN.split(before)[-1]
        if statement.status == "former":
            going = statement.rule.startswith("office.") and (
                _TAKES.search(rest) or statement.rule == "office.replaced"
            )
            come = statement.rule == "office.long_ago" and _GIVES.search(near) is not None
            return Told(valid_to=day) if going else Told(date=day) if come else None
        given = statement.rule in _GIVING and _GIVES.search(rest) is not None
        begun = statement.rule == "office.verb" and _BEGINS.search(near) is not None
        seated = statement.type != "HOLDS" and statement.rule.startswith(("office.", "role.")) and _SETS_UP.search(rest)
        return Told(date=day) if given or begun or seated else None
