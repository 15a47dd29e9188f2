"""One office each, in order: `A và B, lần lượt là T1, T2`, `A, B, cựu giám đốc và phó giám đốc Sở X`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from loaders.extract.relations.offices.exclusive import exclusive
from loaders.extract.relations.offices.lists.posts_together import is_plural
from loaders.extract.relations.offices.lists.units_in_turn import give_units_in_turn
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Body, Chunk, Committee, Enterprise, Holder, Institution, Title, Unit
from loaders.resources.words import words_of

_POLITE = words_of("polite")
# R X , R và R · R , C và C: what stands behind an office up to the next one
_TAIL = r"(?: (?!và [TRC]\b)[a-zà-ỹđ]+){0,9}"
_IN_TURN = re.compile(
    r"(?P<people>P(?:(?: ,| và) P)+)(?: [^;.PTRNC]{0,40}?)?(?: ,)? lần lượt (?:là|làm|giữ chức|giữ các chức vụ) "
    rf"(?P<offices>[TR]{_TAIL}(?:(?: ,| và|, và) [TRC]{_TAIL})+)"
)
# T , T và R lần lượt là các đồng chí : P , P và P · theo thứ tự , T , T là P và P
_OFFICES_FIRST = re.compile(
    rf"(?P<order>\btheo thứ tự ,? )?(?P<offices>[TR](?:(?: ,| và|, và) [TR])+)(?P<turn> lần lượt)?"
    rf" (?:là|gồm|do|thuộc về|được giao cho|giao cho)(?: các| hai| ba)?(?: (?:{_POLITE}))*(?: ,| :)?"
    rf" (?P<people>P(?:(?: ,| và| và các| ;)(?: (?:{_POLITE}))? P)+)(?! [,(–-] [TR])"
)
_TAKEN = re.compile(r"(?<!\w)(?:làm|là|giữ|giữ chức|giữ vai trò|kiêm)\Z")  # do P làm R , R là P , P
# C , C và C lần lượt do P , P và P làm R
_BOARDS_IN_TURN = re.compile(
    r"(?P<boards>C(?:(?: ,| và) C)+) lần lượt do [^;.PTRNC]{0,20}(?:T )?(?P<people>P(?:(?: ,| và) P)+) làm (?P<role>R)"
)
# các T làm R gồm : C ( P ) ; C ( P ) · R các C : P ( C ) ; P ( C )
_BOARDS_IN_BRACKETS = re.compile(
    r"(?P<role>R)(?: (?:gồm|là|lần lượt|cụ thể|như|sau|các|tổ|công|tác|C|:))* (?P<pairs>"
    rf"C \( (?:T )?P \)(?: ?(?:;|,|và|; và|, và)(?: (?:{_POLITE}))? C \( (?:T )?P \))+|"
    rf"P \( C \)(?: ?(?:;|,|và|; và|, và)(?: (?:{_POLITE}))? P \( C \))+)"
)
# T của B : P ( B ) ; P ( B ) · ba T : P ( I ) và P ( I )
_BODIES_IN_BRACKETS = re.compile(
    r"(?P<office>T)(?:(?: của)? B)?(?P<between> [^;.PTRBU]{1,60})?"
    rf" (?P<pairs>P \( [BEIU] \)(?: ?(?:,|;|và|; và)(?: (?:{_POLITE}))? P \( [BEIU] \))+)"
)
# các T : B P ; E P · T các sở dự họp : B P ; B P
_HOUSES = re.compile(
    r"(?:(?:các|những) (?P<office>T)(?: [^:;.PTRN]{1,30})?|(?P<heads>T) (?:các|những) [^:;.PTRN]{1,40}) : "
    r"(?P<pairs>[BEI] P(?:(?: ;| ,| và| ; và) [BEI] P)+)"
)
# T : P , P (T of several bodies) · các T , T : P và P
_OF_SEVERAL = re.compile(
    r"(?P<offices>T(?:(?: ,| và) T)*)(?: :| là| gồm)? (?P<people>P(?:(?: ,| và) P)*)(?= ?[,.;)(]|\Z| [a-zà-ỹ])"
)
_PAIR = re.compile(r"(?<!P , )(?<!P và )(?P<p1>P) (?:và|,) (?P<p2>P) [,(] (?P<t1>T) và (?P<t2>T)(?! [P])")

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


def give_of_several(frame: Frame) -> None:
    """`Giám đốc các sở Nội vụ, Y tế: A, B`, `các Thứ trưởng Bộ X, Bộ Y: A, B`: one body each, or nobody's is known."""
    for match in _OF_SEVERAL.finditer(frame.skeleton.text) if {"T", "P"} <= frame.kinds else ():
        chunks = [frame.skeleton.at[match.start("offices") + m.start()] for m in re.finditer("T", match["offices"])]
        titles = [c.thing for c in chunks if isinstance(c.thing, Title)]
        posts = [replace(t, body=body, more=()) for t in titles for body in t.more or (t.body,)]
        plural = frame.skeleton.before(chunks[0]).endswith("các")
        if len(posts) < 2 or len({p.title for p in posts}) > 1 or not (plural or titles[0].more):
            continue
        if len({p.body for p in posts}) < len(posts) or titles[0].status != "asserted":
            continue
        people = [frame.skeleton.at[match.start("people") + m.start()] for m in re.finditer("P", match["people"])]
        for person, post in zip(people, posts, strict=True) if len(people) == len(posts) else ():
            frame.give(
                person, Chunk(chunks[0].kind, chunks[0].start, chunks[0].end, post, chunks[0].rule), "title.in_turn"
            )
        frame.owned.update((id(chunk), "title.in_turn") for chunk in chunks)


def give_in_turn(frame: Frame) -> None:
    """`A và B, lần lượt là T1, T2`, `A, B, cựu giám đốc và phó giám đốc Sở X`: one office each, in order."""
    give_units_in_turn(frame)
    for pair in _PAIR.finditer(frame.skeleton.text):
        _give_pair(frame, [frame.skeleton.at[pair.start(g)] for g in ("p1", "p2", "t1", "t2")])
    _give_behind(frame)
    match = _IN_TURN.search(frame.skeleton.text)
    if match is None:
        return
    people = [frame.skeleton.at[match.start("people") + m.start()] for m in re.finditer("P", match["people"])]
    offices = [frame.skeleton.at[match.start("offices") + m.start()] for m in re.finditer("[TRC]", match["offices"])]
    offices = [_of_board(offices[0], office) for office in offices]
    if len(people) == len(offices):
        for person, office in zip(people, offices, strict=True):
            frame.give(person, office, "title.in_turn")


def _give_behind(frame: Frame) -> None:
    """`T1, T2 và T3 lần lượt là các đồng chí: A, B, C`: one each; nobody's where there are fewer names, or more.

    Without a word that says so, where nobody has two of the posts (`Giám đốc Sở X, Giám đốc Sở Y là A và B`).
    """
    match = _OFFICES_FIRST.search(frame.skeleton.text) if {"P"} < frame.kinds else None
    if match is None:
        return
    people = [frame.skeleton.at[match.start("people") + m.start()] for m in re.finditer("P", match["people"])]
    offices = [frame.skeleton.at[match.start("offices") + m.start()] for m in re.finditer("[TR]", match["offices"])]
    posts = [office.thing for office in offices if isinstance(office.thing, Title)]
    said = match["turn"] or match["order"]
    each = len(people) == len(offices) and all(exclusive(one, other) for one, other in pairwise(posts))
    if not (said or each) or _TAKEN.search(frame.skeleton.before(offices[0])) is not None:
        return
    for person, office in zip(people, offices, strict=False) if len(people) == len(offices) else ():
        frame.give(person, _of_last(office, offices[-1]), "title.in_turn")
    frame.owned.update((id(office), "title.in_turn") for office in offices)


def _of_last(office: Chunk, last: Chunk) -> Chunk:
    """`Trưởng ban, Phó Trưởng Ban Chỉ đạo X`, `Bí thư, Chủ tịch xã`: of what the last of several names."""
    own, named = office.thing, last.thing
    if not isinstance(own, Title) or not isinstance(named, Title) or own.body is not None or own.role != named.role:
        return office
    return Chunk(office.kind, office.start, office.end, replace(own, body=named.body), office.rule)


def _of_board(first: Chunk, office: Chunk) -> Chunk:
    """`làm Tổ trưởng Tổ công tác số 1, Tổ công tác số 2`: behind a role a committee stands for that role in it."""
    if not isinstance(office.thing, Committee) or not isinstance(first.thing, Title):
        return office
    return Chunk(office.kind, office.start, office.end, replace(first.thing, body=office.thing), office.rule)


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
    if not is_plural(frame, office) and "các" not in f"{frame.words_of(office)} {match['between'] or ''}".split():
        return  # Giám đốc tiếp hai bác sĩ: A (Bệnh viện X), B (Bệnh viện Y)
    for pair in re.finditer(r"(P) \( ([BEIU])", match["pairs"]):
        who, what = (frame.skeleton.at[match.start("pairs") + pair.start(g)] for g in (1, 2))
        body = _in_bracket(None if office.thing.guessed else office.thing.body, what.thing)
        if body is not None:
            own = replace(office.thing, body=body, guessed=False)
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


def _in_bracket(said: Holder | None, own: object) -> Body | Enterprise | Institution | None:
    """The body of one of several posts: of the brackets, or where they name a unit, the body that was said, there."""
    if isinstance(own, Body | Enterprise | Institution):
        return own if said is None else None
    if not isinstance(own, Unit) or not isinstance(said, Body) or said.unit is None or said.parent:
        return None
    return said.at(own)


def give_boards_in_turn(frame: Frame) -> None:
    """`Tiểu ban A và Tiểu ban B lần lượt do C và D làm Trưởng tiểu ban`: one committee each, in order.

    So do names in brackets: `do các Phó Chủ tịch làm Tổ trưởng gồm: Tổ công tác A (ông X); Tổ công tác B (ông Y)`.
    """
    if not {"C", "P", "R"} <= frame.kinds:
        return
    turn, brackets = _BOARDS_IN_TURN.search(frame.skeleton.text), _BOARDS_IN_BRACKETS.search(frame.skeleton.text)
    match = turn or brackets
    role = frame.skeleton.at.get(match.start("role")) if match is not None else None
    if match is None or role is None or not isinstance(role.thing, Title):
        return
    boards, people = (
        [frame.skeleton.at[match.start(group) + m.start()] for m in re.finditer(kind, match[group])]
        for group, kind in ((("boards", "C"), ("people", "P")) if turn else (("pairs", "C"), ("pairs", "P")))
    )
    for board, person in zip(boards, people, strict=False):
        if len(boards) == len(people) and isinstance(board.thing, Committee):
            office = replace(role.thing, body=board.thing)
            frame.give(person, Chunk(role.kind, role.start, role.end, office, role.rule), "title.in_turn")
            frame.owned[id(role)] = "title.in_turn"
