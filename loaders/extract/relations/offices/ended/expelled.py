"""Who is expelled from the Party: what the text says of their seats in it is over."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.things import PERSON, TITLE, Body, Person, Title
from loaders.resources.words import words_of

# bị cách hết chức vụ trong Đảng; not: chức vụ trong Đảng nhiệm kỳ 2015 - 2020
_STRIPPED = (
    r"cách (?:chức )?(?:hết|tất cả|mọi|toàn bộ)(?: các| mọi)? chức vụ (?:trong|về) đảng(?! (?:nhiệm kỳ|giai đoạn|các))"
)
_EXPULSION = rf"(?:khai trừ (?:ra khỏi |khỏi )?đảng|{_STRIPPED})"
# khai trừ đảng đối với P · P , T , bị khai trừ ra khỏi đảng; not: đề nghị khai trừ đảng đối với P
_EXPELLED = re.compile(
    rf"(?<!nghị )(?<!xét )(?<!xuất ){_EXPULSION}(?: [^;.PTRN]{{1,30}})? (?:{words_of('whom')}) (?:T )?(?P<who>P)"
    rf"|(?P<he>P)(?: ?[,(] [TR]| \))* *,? (?:đã |vừa )?bị (?:[^;.,PTRN]{{1,30}} )?{_EXPULSION}"
    rf"|(?P<post>T) (?:đã |vừa )?bị (?:[^;.,PTRN]{{1,30}} )?{_EXPULSION}"
)


def end_for_the_expelled(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """`khai trừ Đảng đối với ông A, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy X`: posts in the Party are former.

    Also of who alone has the post that a headline names (`Phó Bí thư Thành ủy X bị cách hết chức vụ trong Đảng`).
    """
    gone = set()
    for frame in frames if any(map(_in_the_party, holdings)) else ():
        for match in _EXPELLED.finditer(frame.skeleton.text) if frame.kinds & {PERSON, TITLE} else ():
            who = frame.skeleton.at[match.start(match.lastgroup or "who")].thing
            gone |= {who.name} if isinstance(who, Person) else _who_is(who, holdings)
    return [replace(h, status="former") if _in_the_party(h) and h.name in gone else h for h in holdings]


def _who_is(post: object, holdings: list[Holding]) -> set[str]:
    """Who has a post, be it as a standing deputy, where that is one alone."""
    if not isinstance(post, Title):
        return set()
    called = (h for h in holdings if _in_the_party(h) and h.office.body == post.body)
    found = {h.name for h in called if h.office.title.removesuffix(" Thường trực") == post.title}
    return found if len(found) == 1 else set()


def _in_the_party(holding: Holding) -> bool:
    """Whether it is a post in the Party."""
    body = holding.office.body
    return holding.status == "asserted" and isinstance(body, Body) and body.kind == "party"
