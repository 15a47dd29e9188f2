"""Who joins an initiative without running it: by a verb, in a list of partners, as an example, as a seller."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.relations.frame import Frame
from loaders.extract.relations.parties import Stage
from loaders.extract.relations.spans import any_of
from loaders.extract.statements import Statement
from loaders.extract.things import Enterprise, Institution, Programme
from loaders.resources.load import load_yaml

_WORDS = load_yaml("initiatives.yaml")
_JOIN = re.compile(rf"\b(?:{any_of(_WORDS['joining'])})\b")
_PLEDGE = re.compile(rf"\b(?:{any_of(_WORDS['pledging'])})\b")
_ABSENT = re.compile(rf"\b(?:{any_of(_WORDS['absent'])})\b")
_WHOEVER = re.compile(r"\b(?:khi|để|muốn|nếu|người|hộ|tiểu thương) \Z")  # Khi tham gia, các tiểu thương được E ...
_EXAMPLES = re.compile(rf"\A(?:{any_of(_WORDS['examples'])})\b")
_PARTNERS = re.compile(
    rf"\A(?:các )?(?:{any_of(_WORDS['partners'])}) (?:{any_of(_WORDS['partnering'])})[^:]{{0,20}}"
    r"(?::| (?:bao )?gồm\b| có\b)"
)
_RECEPTION = re.compile(r"\b(?:hưởng ứng|tham gia|đồng hành|vào cuộc)\b")
_SELLS = re.compile(r"\b(?:bán nhiều nhất|bán chạy nhất|gian hàng|người bán)\b")
_MOVEMENT = re.compile(r"\b(?:thúc đẩy|hưởng ứng|tham gia|đẩy mạnh|đi đầu|tích cực)\b[^.;]{0,20}phong trào\b")
_CLAUSE = re.compile(r"[^.;]+")
_FIRMS = re.compile(r"[EYIZ]")
_LIST = r"[EYIZ](?: ?(?:,|và|, và|cùng) [EYIZ])*"
# E và I tham gia truy xuất nguồn gốc.
_NEXT = re.compile(
    rf"\A(?:(?:các|hai|cả|ngoài ra|cùng đó) ,? ?)*{_LIST} (?:cùng |cũng |đã |đều )*"
    r"(?:tham gia|đồng hành|chung tay|góp)\b"
)
# Viettel là đơn vị xây dựng · phần lõi thuê E viết · do các kỹ sư của I làm chung
_MADE = re.compile(
    rf"{_LIST} (?:là|làm) (?:{any_of(_WORDS['made'])})\b"
    rf"|\b(?:{any_of(_WORDS['hiring'])}) (?:[^.;,G]{{0,30}} của )?{_LIST} (?:{any_of(_WORDS['making'])}|làm)\b"
)
_ONTO = re.compile(r"\blên G")
_RECENT = 2


@dataclass(slots=True)
class Told:
    """The initiatives named last, and where."""

    last: Programme | None = None
    line: int = -9
    number: int = -9
    movements: tuple[Programme, ...] = ()
    received: int = -9
    sentence: int = -1

    def note(self, frame: Frame, programme: Programme) -> None:
        """An initiative is named."""
        self.last, self.line, self.number = programme, frame.sentence.line, frame.number
        if programme.kind in ("movement", "campaign"):
            together = self.sentence == frame.number
            self.movements = (*self.movements, programme) if together else (programme,)
            self.sentence = frame.number


def joining(frame: Frame, stage: Stage, told: Told) -> Iterator[Statement]:
    """TAKES_PART_IN of one sentence; who runs an initiative does not join it (the caller takes those out)."""
    text = stage.text
    if told.last is not None and _RECEPTION.search(text):
        told.received = frame.sentence.line
    if not _FIRMS.search(text):
        return
    near = told.last is not None and frame.sentence.line - told.line <= 1
    for clause in _CLAUSE.finditer(text):
        targets, rule = _targets(frame, stage, clause, told, near)
        for party in stage.parties(clause.start(), clause.end()) if targets else ():
            for target in targets if isinstance(party, Enterprise | Institution) else ():
                yield Statement("TAKES_PART_IN", party, target, rule, frame.number)


def _targets(
    frame: Frame, stage: Stage, clause: re.Match[str], told: Told, near: bool
) -> tuple[tuple[Programme, ...], str]:
    """The initiatives that the firms of a clause join, and by which rule."""
    words = clause.group().strip()
    last = (told.last,) if told.last is not None else ()
    if _PARTNERS.match(words):
        return last if near else (), "joins.partners"
    verb = _JOIN.search(clause.group()) or _ONTO.search(clause.group())
    said = clause.group()
    if verb is not None and (_ABSENT.search(said[: verb.end()]) or _WHOEVER.search(said[: verb.start()])):
        return (), ""
    here = [k for k in sorted(stage.programmes) if clause.start() <= k < clause.end()]
    if verb is not None and here:
        behind = next((k for k in here if k >= clause.start() + verb.end()), here[-1])
        return (stage.programmes[behind],), "joins.verb"
    if told.movements and (_PLEDGE.search(words) or _MOVEMENT.search(words)):
        return told.movements, "joins.movement"
    if here:
        return (), ""
    if told.last is not None and frame.sentence.line == told.line and _MADE.search(words):
        return last, "joins.made"
    if (
        told.last is not None
        and told.number == frame.number - 1
        and frame.sentence.line == told.line
        and _NEXT.match(words)
    ):
        return last, "joins.next"
    if _EXAMPLES.match(words) and frame.sentence.line - told.received <= _RECENT:
        return last, "joins.example"
    market = told.last is not None and told.last.kind in ("marketplace", "platform")
    if market and frame.sentence.line == told.line and _SELLS.search(words):
        return last, "joins.sellers"
    return (), ""
