"""Offices taken away, and seats in standing committees: `miễn nhiệm chức T đối với ông A`, `tham gia Ban Thường vụ`."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import Frame, Holding
from loaders.extract.relations.pattern import Pattern, apart
from loaders.extract.relations.spans import words_of
from loaders.extract.things import Body, Person, Title

_REMOVED = Pattern(
    r"(?<!dự kiến )(?<!sẽ )(?<!đề nghị )(?<!đề xuất )(?<!kiến nghị )(?<!trình )"
    r"(?:miễn nhiệm|bãi nhiệm|cách chức|cho thôi|thôi)(?: giữ)?(?: các)?(?: chức| chức vụ| chức danh"
    r"| nhiệm vụ| giữ chức)* (?P<office>[TR])(?P<mid>(?:(?!giao |nhường |trao )[^;.PN]){0,40}?)"
    r"(?:đối với|cho|với|của) (?P<who>[PN])"
)
_LEFT_BEHIND = Pattern(r"(?P<office>[TR]) (?:mà )?(?P<who>[PN]) (?:vừa )?để lại")
# P chuyển từ T sang làm T · điều động P từ T về B
_FROM = Pattern(
    r"(?P<who>[PN])(?: [^;.PNTR]{0,40}?)? (?:chuyển|chuyển công tác|điều động|luân chuyển|điều chuyển|thuyên chuyển) từ"
    r" (?:chức |chức vụ |vị trí |cương vị |ghế )?(?P<office>[TR])"
)
_SEAT = Pattern(
    r"(?P<who>[PN])(?P<mid>(?: , [TR])*[^;.PN]{0,60}?)(?P<verb>thôi tham gia|tham gia|bổ sung vào"
    r"|bầu vào|được bầu vào)(?: B ,)* (?P<body>B)"
)


_OF_OTHERS = re.compile(rf"(?<!\w)(?:{words_of('others')}|nhân sự|cán bộ)(?!\w)")


def give_removals(frame: Frame) -> None:
    """Former offices that are said of the office first."""
    for pattern in (_REMOVED, _LEFT_BEHIND, _FROM):
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
        if _OF_OTHERS.search(match["mid"]) or "về việc" in match["mid"]:
            continue  # công bố quyết định chỉ định nhân sự tham gia Ban Chấp hành
        status = "former" if match["verb"].startswith("thôi") else "asserted"
        office = Title("Ủy viên", "member", "party", body.thing)
        frame.holdings.append(Holding(who.thing, office, status, "office.seat", frame.number))
