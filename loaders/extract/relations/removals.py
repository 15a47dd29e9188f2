"""Offices taken away, and seats in standing committees: `miễn nhiệm chức T đối với ông A`, `tham gia Ban Thường vụ`."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import Frame, Holding
from loaders.extract.things import Body, Committee, Person, Title

_REMOVED = re.compile(
    r"(?:miễn nhiệm|bãi nhiệm|cách chức|cho thôi|thôi)(?: giữ)?(?: các)?(?: chức| chức vụ| chức danh"
    r"| nhiệm vụ| giữ chức)* (?P<office>[TR])(?P<mid>[^;.PN]{0,40}?)(?:đối với|cho|với) (?P<who>[PN])"
)
_OPEN = re.compile(r"\b(?:sẽ|dự kiến|đang trình|đề nghị|đề xuất|chưa|xin)\b[^;.]*$")
_LEFT_BEHIND = re.compile(r"(?P<office>[TR]) (?:mà )?(?P<who>[PN]) (?:vừa )?để lại")
_SEAT = re.compile(
    r"(?P<who>[PN])(?P<mid>(?: , [TR])*[^;.PN]{0,60}?)(?P<verb>thôi tham gia|tham gia|bổ sung vào"
    r"|bầu vào|được bầu vào)(?: B ,)* (?P<body>B)"
)

# ông A rút khỏi Ban Chỉ đạo
_LEFT = re.compile(
    r"(?P<who>[PN])(?P<mid>[^;.PN]{0,80}?)\b(?:rút khỏi|rời khỏi|thôi tham gia|không còn tham gia|ra khỏi"
    r"|không còn trong) (?:danh sách |thành phần )?(?P<body>C)"
)
# bổ sung bà B vào Ban Chỉ đạo
_JOINED = re.compile(r"bổ sung (?:thêm )?(?P<who>[PN])(?P<mid>(?: ,? ?T ?,?)*) (?:vào|tham gia) (?P<body>C)")


def give_leaving(frame: Frame) -> None:
    """A seat in a committee that somebody leaves, or gets, without a word for the role."""
    for pattern, status in ((_LEFT, "former"), (_JOINED, "asserted")):
        for match in pattern.finditer(frame.skeleton.text):
            who, what = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start("body"))
            if who is None or what is None or not isinstance(who.thing, Person):
                continue
            if isinstance(what.thing, Committee) and not _OPEN.search(frame.skeleton.text[: match.end()]):
                office = Title("Ủy viên", "member", "committee", what.thing, "asserted", True)
                frame.holdings.append(Holding(who.thing, office, status, f"role.{status}_seat", frame.number))


def give_removals(frame: Frame) -> None:
    """Former offices that are said of the office first."""
    for pattern in (_REMOVED, _LEFT_BEHIND):
        for match in pattern.finditer(frame.skeleton.text):
            office, who = frame.skeleton.at.get(match.start("office")), frame.skeleton.at.get(match.start("who"))
            if (
                office is not None
                and who is not None
                and isinstance(who.thing, Person)
                and isinstance(office.thing, Title)
            ):
                frame.holdings.append(Holding(who.thing, office.thing, "former", "office.removed", frame.number))


def give_seats(frame: Frame) -> None:
    """A seat in the standing committee of a party committee."""
    for match in _SEAT.finditer(frame.skeleton.text):
        who, body = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start("body"))
        if who is None or body is None or not isinstance(who.thing, Person) or not isinstance(body.thing, Body):
            continue
        if body.thing.head not in ("standing_committee", "executive_committee"):
            continue
        status = "former" if match["verb"].startswith("thôi") else "asserted"
        office = Title("Ủy viên", "member", "party", body.thing)
        frame.holdings.append(Holding(who.thing, office, status, "office.seat", frame.number))
