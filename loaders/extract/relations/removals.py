"""Offices taken away, and seats in standing committees: `miễn nhiệm chức T đối với ông A`, `tham gia Ban Thường vụ`."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import Frame, Holding
from loaders.extract.relations.pattern import Pattern, apart
from loaders.extract.things import Body, Chunk, Committee, Person, Title

_REMOVED = Pattern(
    r"(?:miễn nhiệm|bãi nhiệm|cách chức|cho thôi|thôi)(?: giữ)?(?: các)?(?: chức| chức vụ| chức danh"
    r"| nhiệm vụ| giữ chức)* (?P<office>[TR])(?P<mid>(?:(?!giao |nhường |trao )[^;.PN]){0,40}?)"
    r"(?:đối với|cho|với|của) (?P<who>[PN])"
)
_OPEN = re.compile(r"\b(?:sẽ|dự kiến|đang trình|đề nghị|đề xuất|chưa|xin)\b[^;.]*$")
_LEFT_BEHIND = Pattern(r"(?P<office>[TR]) (?:mà )?(?P<who>[PN]) (?:vừa )?để lại")
_SEAT = Pattern(
    r"(?P<who>[PN])(?P<mid>(?: , [TR])*[^;.PN]{0,60}?)(?P<verb>thôi tham gia|tham gia|bổ sung vào"
    r"|bầu vào|được bầu vào)(?: B ,)* (?P<body>B)"
)

# ông A rút khỏi Ban Chỉ đạo
_LEFT = Pattern(
    r"(?P<who>[PN])(?P<mid>[^;.PN]{0,80}?)\b(?:rút khỏi|rời khỏi|thôi tham gia|không còn tham gia|ra khỏi"
    r"|không còn trong) (?:danh sách |thành phần )?(?P<body>C)"
)
# bổ sung bà B vào Ban Chỉ đạo · bổ sung bà B , T , vào danh sách Ủy viên
_JOINED = Pattern(
    r"bổ sung (?:thêm )?(?P<who>[PN])(?P<mid>(?: [,(]? ?T ?[,)]?)*) (?:vào|tham gia|làm)(?: danh sách| thành phần)? "
    r"(?P<body>[CR])"
)
# không còn tham gia Ban Chỉ đạo có A , T và B , T
_GONE = Pattern(r"(?:không còn|thôi|không tiếp tục) tham gia (?P<body>C) (?:có|gồm|là)(?: :)?(?: các)?(?: đồng chí)? ")
# ông A không còn tham gia vì nghỉ hưu
_STAYS_AWAY = Pattern(
    r"(?P<who>[PN])(?P<mid>[^;.PN]{0,60}?)\b(?:không còn tham gia|thôi tham gia|rút tên)"
    r"(?= (?:vì|do|để|từ|nữa)|[ ,]*[.;,]|$)"
)
_ITEM = re.compile(r"(?:^|[,;:]|\bvà)\s*$")


def give_leaving(frame: Frame) -> None:
    """A seat in a committee that somebody leaves, or gets, without a word for the role."""
    for pattern, status in ((_LEFT, "former"), (_JOINED, "asserted")):
        for match in apart(frame, pattern):
            who, what = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start("body"))
            if who is None or what is None or not isinstance(who.thing, Person):
                continue
            if not _OPEN.search(frame.skeleton.text[: match.end()]):
                _seat(frame, who.thing, what, status)
    for match in apart(frame, _GONE):
        body = frame.skeleton.at.get(match.start("body"))
        for chunk in frame.chunks:
            behind = frame.skeleton.text[match.end() : frame.skeleton.offset(chunk)]
            later = frame.skeleton.offset(chunk) >= match.end()
            if body is not None and later and isinstance(chunk.thing, Person) and _ITEM.search(behind):
                _seat(frame, chunk.thing, body, "former")
    for match in apart(frame, _STAYS_AWAY):
        who = frame.skeleton.at.get(match.start("who"))
        body = next((c for c in reversed(frame.chunks) if c.kind in ("R", "C")), None)
        if who is not None and body is not None and isinstance(who.thing, Person):
            _seat(frame, who.thing, body, "former")


def _seat(frame: Frame, who: Person, where: Chunk, status: str) -> None:
    """An ordinary seat in a committee, or in that of a role."""
    thing = where.thing.body if isinstance(where.thing, Title) else where.thing
    if isinstance(thing, Committee):
        office = Title("Ủy viên", "member", "committee", thing, "asserted", True)
        frame.holdings.append(Holding(who, office, status, f"role.{status}_seat", frame.number))


def give_removals(frame: Frame) -> None:
    """Former offices that are said of the office first."""
    for pattern in (_REMOVED, _LEFT_BEHIND):
        for match in apart(frame, pattern):
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
    for match in apart(frame, _SEAT):
        who, body = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start("body"))
        if who is None or body is None or not isinstance(who.thing, Person) or not isinstance(body.thing, Body):
            continue
        if body.thing.head not in ("standing_committee", "executive_committee"):
            continue
        status = "former" if match["verb"].startswith("thôi") else "asserted"
        office = Title("Ủy viên", "member", "party", body.thing)
        frame.holdings.append(Holding(who.thing, office, status, "office.seat", frame.number))
