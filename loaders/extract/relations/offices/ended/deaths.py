"""Who has died, and who stands before a court: what they held is over."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.skeletons.frame import PEOPLE, Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.skeletons.spans import words_of
from loaders.extract.things import PERSON, Person

# ông A, nguyên T, từ trần · tin ông A mất đến với · tin P - T - qua đời · P , tác giả của nhiều bài thơ , đã qua đời
_HAS_DIED = Pattern(
    rf"(?P<who>[PN])(?: *(?:[,(–-] ?)?(?:[TR]|\d+ tuổi)(?: \))?)*"
    rf"(?: , (?:{words_of('known_as')})(?!\w)[^;.:PNTR]{{1,120}}?)?(?: [,–-])?"
    rf"(?: (?:đã|vừa|do|vì|tuổi|cao|sức|yếu|bệnh|nặng|về|từ|giã|biệt|rời))*"
    rf"(?: bị (?:{words_of('mishaps')})[^;.PNTR]{{0,60}})? (?:{words_of('died')})(?!\w)"
)
# lễ tang đồng chí A, viếng nguyên T A; not Ban Tổ chức lễ tang , T P đọc điếu văn · Trưởng Ban Tổ chức lễ tang P
_NO_POST = r"(?<!trưởng ban tổ chức )(?<!trưởng ban )"
_MOURNED = Pattern(rf"(?<!\w){_NO_POST}(?:{words_of('rites')})(?! [,-])(?: (?:của|cho|cố|đồng chí|[TR]|,))* (?P<who>P)")
# P ( 1907 - 1988 ): the years of a life, not of an office
_LIVED = re.compile(r"(?P<who>P) \( ?(?P<born>1\d{3}|20\d\d) ?[-–] ?(?P<died>1\d{3}|20\d\d) ?\)")
_SHORTEST_LIFE = 25

# tượng đài T P · phần mộ đồng chí P · kỷ niệm 110 năm ngày sinh T P · 35 năm ngày mất của P
_REMEMBERED = Pattern(
    r"(?<!\w)(?:(?:8|9|1\d|2\d)\d năm (?:ngày|năm) sinh|\d+ năm (?:ngày|năm) (?:mất|hy sinh)"
    rf"|(?:{words_of('memorials')}))(?: (?:của|cố|đồng chí|nhà|cách mạng|[TR]))* (?P<who>P)"
)

# khu lưu niệm T P: the name of a place
_CALLED_AFTER = re.compile(rf"(?<!\w)(?:{words_of('memorials')})(?: (?:cố|đồng chí|nhà|cách mạng|[TR]|,))* \Z")

# bị cáo P · các bị can P , P và P
_ACCUSED = re.compile(r"(?:bị cáo|bị can) (?:(?:là|gồm|:|,|T|đầu vụ) )*(?P<who>[PN](?:(?: ,| và) P)*)")


def the_dead(frames: list[Frame]) -> set[str]:
    """Names of those whose death an article tells."""
    out = set()
    for frame in frames:
        for pattern in (_HAS_DIED, _MOURNED, _REMEMBERED) if not frame.kinds.isdisjoint(PEOPLE) else ():
            for match in apart(frame, pattern):
                who = frame.skeleton.at.get(match.start("who"))
                if who is not None and isinstance(who.thing, Person):
                    out.add(who.thing.name)
        for match in _LIVED.finditer(frame.skeleton.text) if PERSON in frame.kinds else ():
            who = frame.skeleton.at.get(match.start("who"))
            long = int(match["died"]) - int(match["born"]) >= _SHORTEST_LIFE
            if long and who is not None and isinstance(who.thing, Person):
                out.add(who.thing.name)
    return out


def named_in_memory(frame: Frame, holding: Holding) -> bool:
    """`thăm khu lưu niệm Thủ tướng A`: the post and the name are those of a place, as in the name of a street."""
    names = [c for c in frame.chunks if c.thing is holding.holder]
    return bool(names) and all(_CALLED_AFTER.search(frame.skeleton.before(c) + " ") for c in names)


def the_accused(frames: list[Frame]) -> set[str]:
    """Names of those whom an article calls defendants (`bị cáo Lê Văn A`, `các bị can A và B`)."""
    out = set()
    for frame in frames:
        for match in _ACCUSED.finditer(frame.skeleton.text) if frame.kinds & set(PEOPLE) else ():
            out |= {
                chunk.thing.name
                for k in range(match.start("who"), match.end())
                if (chunk := frame.skeleton.at.get(k)) is not None and isinstance(chunk.thing, Person)
            }
    return out


def ended(holding: Holding) -> Holding:
    """The holding of somebody who died."""
    over = holding.status in ("asserted", "acting")
    return replace(holding, status="former", rule="office.deceased") if over else holding
