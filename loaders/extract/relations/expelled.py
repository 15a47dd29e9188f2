"""Who is expelled from the Party: what the text says of their seats in it is over."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.frame import Frame, Holding
from loaders.extract.things import PERSON, Body, Person
from loaders.resources.words import words_of

_EXPULSION = r"khai trừ (?:ra khỏi |khỏi )?đảng"
# khai trừ đảng đối với P · P , T , bị khai trừ ra khỏi đảng; not: đề nghị khai trừ đảng đối với P
_EXPELLED = re.compile(
    rf"(?<!nghị )(?<!xét )(?<!xuất ){_EXPULSION}(?: [^;.PTRN]{{1,30}})? (?:{words_of('whom')}) (?:T )?(?P<who>P)"
    rf"|(?P<he>P)(?: ?[,(] [TR]| \))* ?,? (?:đã )?bị (?:[^;.,PTRN]{{1,30}} )?{_EXPULSION}"
)


def end_for_the_expelled(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """`khai trừ Đảng đối với ông A, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy X`: posts in the Party are former."""
    gone = set()
    for frame in frames:
        for match in _EXPELLED.finditer(frame.skeleton.text) if PERSON in frame.kinds else ():
            who = frame.skeleton.at[match.start("who" if match["who"] else "he")].thing
            gone |= {who.name} if isinstance(who, Person) else set()
    return [replace(h, status="former") if _in_the_party(h) and h.name in gone else h for h in holdings]


def _in_the_party(holding: Holding) -> bool:
    """Whether it is a post in the Party that somebody is called by."""
    body = holding.office.body
    return (
        holding.status == "asserted"
        and holding.rule.startswith("title.")
        and isinstance(body, Body)
        and body.kind == "party"
    )
