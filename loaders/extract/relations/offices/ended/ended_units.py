"""Posts in bodies of units that were no more when the article was published, and roles in committees that are gone."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from graph.dates import PartialDate
from graph.reference.provinces import MERGER_DAY, has_ended
from loaders.extract.relations.offices.ended.ended_boards import boards_gone
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.things import DISTRICT_LEVELS, Body, Committee, Title, Unit
from loaders.resources.words import words_of

_BOARDS, _CEASING, _EARLIER, _NUMBER, _THESE = map(words_of, ("boards", "ceasing", "earlier", "numbers", "these"))
# C đã giải thể từ N · cả hai ban này đều đã chấm dứt hoạt động · tổ này nay không còn
_GONE = re.compile(
    r"(?P<who>C(?: , do [^;.C]{0,90} ,(?= (?:đã |vừa )?(?:giải thể|ngừng|chấm)))?"
    rf"|(?:cả )?(?:{_NUMBER}|các) (?:{_BOARDS}) (?:{_THESE})|cả hai (?:ban|tổ)|cả (?:hai|ba)"
    rf"|(?P<kind>ban|tổ)(?: chỉ đạo| công tác)? (?:{_THESE})) (?:(?:nay|đều|cùng|cũng|hiện|sau đó|chính thức) )*"
    rf"(?:(?:đã|vừa) (?:(?:được|bị|tự|chính thức|đồng loạt) )*(?:giải thể|(?:{_CEASING}) hoạt động)"
    rf"|(?:{_CEASING}) hoạt động(?= (?:kể )?từ (?:(?:ngày|tháng|năm) )?\d)"
    r"|(?<=, )giải thể|không còn(?: hoạt động| tồn tại)?)"
    r"(?= ?[.;,()]|$| (?:kể|từ|khi|sau|vào|ngày|tháng|năm|theo|do|hồi|cuối|đầu)\b)"
)
_BOTH = 2
_OF_OLD = ("administration", "old_department")
_NOT_YET = re.compile(rf"(?:{words_of('unsaid')}) $")
# xã từng có hai ban : C do P làm R và C do P làm R; not: từng có C , nay do P làm R
_HAD = re.compile(rf"\b(?:{_EARLIER})(?: \w+)? có (?:[^;.PNTR,]{{0,25}}: ?)?C(?!.*\b(?:nay|hiện)\b)")
_OF_ENDS = re.compile(r"giải thể|(?:dứt|thúc|ngừng|dừng|thôi) hoạt động|không còn|(?:từng|trước \w+)(?: \w+)? có ")


def end_with_their_units(holdings: list[Holding], published: PartialDate | None) -> list[Holding]:
    """`Chủ tịch UBND huyện X` told of after 1 July 2025, when there were no districts, as former.

    Args:
        holdings: of a document.
        published: its day, from which on a unit counts as ended; unknown, nothing changes.
    """
    holdings = [
        replace(h, status="former", rule="office.unit_ended") if h.status == "asserted" and _of_old(h) else h
        for h in holdings
    ]
    if published is None or published.first_day < MERGER_DAY:
        return holdings
    return [
        replace(holding, status="former", rule="office.unit_ended")
        if _is_over(holding, published.first_day)
        else holding
        for holding in holdings
    ]


def _is_over(holding: Holding, day: dt.date) -> bool:
    body = holding.office.body
    if holding.status not in ("asserted", "acting"):
        return False
    if isinstance(body, Committee):  # Phó Trưởng ban của huyện
        gone = body.level == "district" or (body.level == "province" and has_ended(body.province, day))
        return gone and holding.office.rank != "member"  # a bare seat may be in a newer one
    return not holding.office.role and isinstance(body, Body) and body.unit is not None and _has_ended(body.unit, day)


def _of_old(holding: Holding) -> bool:
    """`Chủ tịch Ủy ban hành chính tỉnh`, `Trưởng Ty Giáo dục`: of a kind of body that there was until about 1980."""
    return isinstance(holding.office.body, Body) and holding.office.body.head in _OF_OLD


def _has_ended(unit: Unit, day: dt.date) -> bool:
    """Whether a unit is a district, a city within a province, or a province that was merged into another."""
    if unit.level in DISTRICT_LEVELS or (unit.level == "thành phố" and unit.name != unit.province):
        return True
    return unit.level == "tỉnh" and has_ended(unit.name, day)


def end_with_committees(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """`Ban Chỉ đạo X do ông A làm Trưởng ban. Ban này đã giải thể`, `từng có Ban Chỉ đạo X do ông A`: A was its head.

    Args:
        holdings: of a document, in reading order.
        frames: its sentences.
    """
    gone: dict[int, set[Committee]] = {}
    led = any(isinstance(h.office.body, Committee) for h in holdings)
    for frame in frames if led else ():
        told = {*_dissolved(frame, holdings), *_had(frame)} if _OF_ENDS.search(frame.skeleton.text) else set()
        if ended := told | {*boards_gone(frame)}:
            gone[frame.number] = ended
    if not gone:
        return holdings
    return [
        replace(h, status="former", rule="office.former")
        if h.status in ("asserted", "acting") and any(_is_one(h.office.body, gone[n]) for n in gone if n >= h.sentence)
        else h
        for h in holdings
    ]


def _is_one(board: object, gone: set[Committee]) -> bool:
    """Whether a committee is one of those that are no more, also by another name (`Ban Chỉ đạo X` of `... X xã`)."""
    if not isinstance(board, Committee):
        return False
    return any(
        board == c or (c.topic and (c.kind, c.whose, c.topic) == (board.kind, board.whose, board.topic)) for c in gone
    )


def _dissolved(frame: Frame, holdings: list[Holding]) -> list[Committee]:
    match = _GONE.search(frame.skeleton.text)
    if match is None or _NOT_YET.search(frame.skeleton.text[: match.start()]):
        return []
    if match["who"].startswith("C"):
        thing = frame.skeleton.at[match.start("who")].thing
        return [thing] if isinstance(thing, Committee) else []
    back = 1 if match["kind"] else 2
    before = [h.office.body for h in holdings if frame.number - back <= h.sentence <= frame.number]
    named = list(dict.fromkeys(body for body in before if isinstance(body, Committee)))
    if match["kind"] is None:
        return [] if len(named) < _BOTH else named[-_BOTH:] if "hai" in match["who"] else named
    return [c for c in named if (c.kind == "task_force") == (match["kind"] == "tổ")][-1:]


def _had(frame: Frame) -> list[Committee]:
    match = _HAD.search(frame.skeleton.text)
    bodies = (
        (c.thing.body if isinstance(c.thing, Title) else c.thing for c in frame.chunks) if match is not None else ()
    )
    return [body for body in bodies if isinstance(body, Committee)]
