"""One office each, in order: `A và B, lần lượt là T1, T2`, `A, B, cựu giám đốc và phó giám đốc Sở X`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.frame import Frame
from loaders.extract.things import Body, Chunk, Committee, Enterprise, Holder, Institution, Title, Unit

_IN_TURN = re.compile(
    r"(?P<people>P(?:(?: ,| và) P)+)(?: [^;.PTRNC]{0,40}?)?(?: ,)? lần lượt (?:là|làm|giữ chức|giữ các chức vụ) "
    r"(?P<offices>[TR](?:(?: ,| và) [TR])+)"
)
# C , C và C lần lượt do P , P và P làm R
_BOARDS_IN_TURN = re.compile(
    r"(?P<boards>C(?:(?: ,| và) C)+) lần lượt do [^;.PTRNC]{0,20}(?P<people>P(?:(?: ,| và) P)+) làm (?P<role>R)"
)
# T của B : P ( B ) ; P ( B )
_BODIES_IN_BRACKETS = re.compile(
    r"(?P<office>T)(?:(?: của)? B)?(?: [^;.PTRBU]{1,60})?"
    r" (?P<pairs>P \( [BU] \)(?: ?(?:,|;|và|; và)(?: (?:đồng chí|ông|bà))? P \( [BU] \))+)"
)
# các T : B P ; E P · T các sở dự họp : B P ; B P
_HOUSES = re.compile(
    r"(?:(?:các|những) (?P<office>T)(?: [^:;.PTRN]{1,30})?|(?P<heads>T) (?:các|những) [^:;.PTRN]{1,40}) : "
    r"(?P<pairs>[BEI] P(?:(?: ;| ,| và| ; và) [BEI] P)+)"
)
_PAIR = re.compile(r"(?<!P , )(?<!P và )(?P<p1>P) (?:và|,) (?P<p2>P) , (?P<t1>T) và (?P<t2>T)(?! [P])")

# P , nguyên T : T , T
_NEW_POSTS = re.compile(
    r"(?P<p>P) , (?P<was>(?:trước|trước đó|trước đây|vốn) là )?(?P<old>T) : (?P<new>T(?:(?: ,| và) T)*)(?= ?[.;]|\Z)"
)


def give_new_posts(frame: Frame) -> None:
    """`1. Ông A, nguyên Bí thư Huyện ủy X: Bí thư Đảng ủy, Chủ tịch HĐND xã`: what he was, and what he is now."""
    for match in _NEW_POSTS.finditer(frame.skeleton.text) if " : T" in frame.skeleton.text else ():
        old = frame.skeleton.at[match.start("old")].thing
        if match["was"] or (isinstance(old, Title) and old.status == "former"):
            for found in re.finditer("T", match["new"]):
                office = frame.skeleton.at[match.start("new") + found.start()]
                frame.give(frame.skeleton.at[match.start("p")], office, "title.in_turn")


def give_in_turn(frame: Frame) -> None:
    """`A và B, lần lượt là T1, T2`, `A, B, cựu giám đốc và phó giám đốc Sở X`: one office each, in order."""
    for pair in _PAIR.finditer(frame.skeleton.text):
        _give_pair(frame, [frame.skeleton.at[pair.start(g)] for g in ("p1", "p2", "t1", "t2")])
    match = _IN_TURN.search(frame.skeleton.text)
    if match is None:
        return
    people = [frame.skeleton.at[match.start("people") + m.start()] for m in re.finditer("P", match["people"])]
    offices = [frame.skeleton.at[match.start("offices") + m.start()] for m in re.finditer("[TR]", match["offices"])]
    if len(people) == len(offices):
        for person, office in zip(people, offices, strict=True):
            frame.give(person, office, "title.in_turn")


def _give_pair(frame: Frame, chunks: list[Chunk]) -> None:
    first, second, one, other = chunks
    titles = [c.thing for c in (one, other) if isinstance(c.thing, Title)]
    if len(titles) == 2 and titles[0].body is not None and titles[0].body == titles[1].body:
        status = titles[0].status
        frame.give(first, one, "title.in_turn", status)
        frame.give(second, other, "title.in_turn", status)


def give_in_brackets(frame: Frame) -> None:
    """`Trưởng các ban của HĐND tỉnh: A (Ban Pháp chế); B (Ban Dân tộc)`: each has the body in the brackets."""
    match = _BODIES_IN_BRACKETS.search(frame.skeleton.text) if "P ( " in frame.skeleton.text else None
    office = frame.skeleton.at.get(match.start("office")) if match is not None else None
    if match is None or office is None or not isinstance(office.thing, Title):
        return
    for pair in re.finditer(r"(P) \( ([BU])", match["pairs"]):
        who, what = (frame.skeleton.at[match.start("pairs") + pair.start(g)] for g in (1, 2))
        body = _in_bracket(office.thing.body, what.thing)
        if body is not None:
            own = replace(office.thing, body=body)
            frame.give(who, Chunk(office.kind, office.start, office.end, own, office.rule), "title.in_turn")
            frame.owned[id(office)] = "title.in_turn"


def give_houses(frame: Frame) -> None:
    """`gồm các Tổng Giám đốc: Công ty A Lê Ba; Công ty B Hà Tư`: each of the body that stands before the name."""
    match = _HOUSES.search(frame.skeleton.text) if " : " in frame.skeleton.text else None
    office = frame.skeleton.at.get(match.start("office" if match["office"] else "heads")) if match is not None else None
    if match is None or office is None or not isinstance(office.thing, Title):
        return
    for pair in re.finditer(r"([BEI]) (P)", match["pairs"]):
        house, who = (frame.skeleton.at[match.start("pairs") + pair.start(g)] for g in (1, 2))
        if isinstance(house.thing, Body | Enterprise | Institution):
            own = replace(office.thing, body=house.thing, guessed=False)
            frame.give(who, Chunk(office.kind, office.start, office.end, own, office.rule), "title.in_turn")
            frame.owned[id(office)] = "title.in_turn"


def _in_bracket(said: Holder | None, own: object) -> Body | None:
    """The body of one of several posts: of the brackets, or where they name a unit, the body that was said, there."""
    if isinstance(own, Body):
        return own if said is None else None
    if not isinstance(own, Unit) or not isinstance(said, Body) or said.unit is None or said.parent:
        return None
    name = said.name.removesuffix(said.unit.shown)
    return replace(said, name=f"{name}{own.shown}", unit=own, province=own.province) if name != said.name else None


def give_boards_in_turn(frame: Frame) -> None:
    """`Tiểu ban A và Tiểu ban B lần lượt do C và D làm Trưởng tiểu ban`: one committee each, in order."""
    match = _BOARDS_IN_TURN.search(frame.skeleton.text)
    role = frame.skeleton.at.get(match.start("role")) if match is not None else None
    if match is None or role is None or not isinstance(role.thing, Title):
        return
    boards, people = (
        [frame.skeleton.at[match.start(group) + m.start()] for m in re.finditer("[PC]", match[group])]
        for group in ("boards", "people")
    )
    for board, person in zip(boards, people, strict=False):
        if len(boards) == len(people) and isinstance(board.thing, Committee):
            office = replace(role.thing, body=board.thing)
            frame.give(person, Chunk(role.kind, role.start, role.end, office, role.rule), "title.in_turn")
            frame.owned[id(role)] = "title.in_turn"
