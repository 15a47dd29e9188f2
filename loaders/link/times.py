"""When an office began or ended, where its sentence says so beside it or at its head; everything else stays unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from graph.vietnamese_dates import DateFound, find_dates
from loaders.extract.relations.frame import OFFICES, Frame
from loaders.extract.statements import Statement
from loaders.extract.things import BODY, COMMITTEE, ENTERPRISE, INSTITUTION, PROVINCE, UNIT, Chunk, Title
from loaders.extract.view import View
from loaders.resources.load import load_yaml

_TERMS = load_yaml("terms.yaml")
_VERBS = load_yaml("office_verbs.yaml")["ways"]
_PLACES = (BODY, COMMITTEE, ENTERPRISE, INSTITUTION, PROVINCE, UNIT)
_FAR = 90


def _any(words: Iterable[str]) -> str:
    """The phrases as alternatives, longest first, whatever blanks they are written with."""
    longest = sorted(words, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest)


# `Sáng 15/5, ` · `, từ ngày 12/5/2025` · ` đến ngày 30/6/2025` · ` nhiệm kỳ 2015-2020` · ` (2015–2020)`
_OPENS = re.compile(rf"(?:{_any(_TERMS['opens'])})\s*\(?\s*", re.I)
_FROM = re.compile(rf"[\s,(]*(?:{_any(_TERMS['from'])})\s+", re.I)
_UNTIL = re.compile(rf"[\s,(]*(?:{_any(_TERMS['until'])})\s+", re.I)
_TERM = re.compile(
    rf"[\s,(]*(?:{_any(_TERMS['term'])})\s*\(?(?P<first>(?:19|20)\d\d)\s?[-–—]\s?(?P<last>(?:19|20)\d\d)", re.I
)
_GIVES = re.compile(rf"(?<!\w)(?:{_any([*_VERBS['appoint'], 'quyết định'])})(?!\w)", re.I)
_TAKES = re.compile(rf"(?<!\w)(?:{_any([*_VERBS['leave'], *_VERBS['remove'], 'nghỉ hưu', 'từ trần'])})(?!\w)", re.I)
_SETS_UP = re.compile(rf"(?<!\w)(?:{_any(_TERMS['sets_up'])})(?!\w)", re.I)
# The office in the sentence is that of the one who comes; these rules speak of the one who goes.
_OF_ANOTHER = ("office.replaced", "office.predecessor")
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
    Bí thư từ ngày 12/5/2025` the end; `nguyên Bí thư (2015-2020)` both ends. A date elsewhere in the sentence gives
    nothing: it may be that of a document, a meeting or a birth.
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
        return [
            chunk
            for chunk in frame.chunks
            if chunk.kind in OFFICES and isinstance(chunk.thing, Title) and chunk.thing.title == title
        ]

    def _beside(self, statement: Statement, frame: Frame) -> Told | None:
        """What follows the office and its body at once."""
        offices = self._offices(statement, frame)
        if len(offices) != 1 or statement.rule in _OF_ANOTHER:
            return None
        start, end = self._behind(frame, offices[0]), self._text(frame)[1]
        text = self._view.text
        term = _TERM.match(text, start, end)
        if term is not None:
            return Told(valid_from=term["first"], valid_to=term["last"]) if statement.status == "former" else None
        found = list(find_dates(text, start, min(end, start + _FAR), self._view.published))
        if not found or not _FROM.fullmatch(text, start, found[0].start):
            until = found and statement.status == "former" and _UNTIL.fullmatch(text, start, found[0].start)
            return Told(valid_to=found[0].date.iso) if until else None
        return self._from(statement, frame, found)

    def _from(self, statement: Statement, frame: Frame, found: list[DateFound]) -> Told:
        first = found[0].date.iso
        if statement.status != "former":
            return Told(valid_from=first)
        if len(found) > 1 and _UNTIL.fullmatch(self._view.text, found[0].end, found[1].start):
            return Told(valid_from=first, valid_to=found[1].date.iso)
        leaves = _TAKES.search(self._view.text, *self._text(frame)) is not None
        return Told(valid_to=first) if leaves else Told(valid_from=first)

    def _behind(self, frame: Frame, office: Chunk) -> int:
        """The offset behind an office and the body or place that follows it at once."""
        end = office.end
        for chunk in frame.chunks[frame.index(office) + 1 :]:
            if chunk.kind not in _PLACES or chunk.start - end > 1:
                break
            end = chunk.end
        return self._view.ends[end - 1]

    def _at_head(self, statement: Statement, frame: Frame) -> Told | None:
        """The date with which the sentence begins, where the sentence is about coming, going or setting up."""
        start, end = self._text(frame)
        text = self._view.text
        first = next(iter(find_dates(text, start, min(end, start + _FAR), self._view.published)), None)
        if first is None:
            return None
        if _FROM.fullmatch(text, start, first.start):
            began = statement.status != "former" and statement.rule.startswith("office.")
            return Told(valid_from=first.date.iso) if began else None
        if not _OPENS.fullmatch(text, start, first.start):
            return None
        return self._event(statement, text[first.end : end], first.date.iso)

    def _event(self, statement: Statement, rest: str, day: str) -> Told | None:
        if statement.status == "former":
            going = statement.rule.startswith("office.") and (
                _TAKES.search(rest) or statement.rule == "office.replaced"
            )
            return Told(valid_to=day) if going else None
        given = statement.rule in _GIVING and _GIVES.search(rest) is not None
        seated = statement.type != "HOLDS" and statement.rule.startswith(("office.", "role.")) and _SETS_UP.search(rest)
        return Told(date=day) if given or seated else None
