"""Titles beside a name: `Bí thư Tỉnh ủy Trần Văn A`, `ông A, Giám đốc Sở X`, `A - T1, T2`, `A (T)`: who owns a gap."""

from __future__ import annotations

import re

from loaders.extract.relations.committees.standing_mark import raised
from loaders.extract.relations.offices.before_honorific import before_honorific, nobody_before
from loaders.extract.relations.offices.chains import (
    CHAIN,
    DASH,
    POST,
    WHICH,
    behind_unread_role,
    chained,
    closes_item,
    linked,
    of_others,
    of_the_next,
    opened_by_and,
    orders,
    past_bodies,
    without_next,
    without_subject,
)
from loaders.extract.relations.offices.ended.past import before_another, carried_past, is_over
from loaders.extract.relations.offices.in_brackets import of_who_stays_away
from loaders.extract.relations.offices.lists.shared_posts import has_own, heads_bare_names, share_back, share_bracket
from loaders.extract.relations.offices.there import left_before
from loaders.extract.relations.offices.two_people import (
    of_another_house,
    of_head_and_deputy,
    other_rank,
    role_of_who_stands_before,
    two_people,
    two_ranks,
)
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame, is_role
from loaders.extract.skeletons.spans import COUNTS
from loaders.extract.things import PERSON, TITLE, Chunk, Person, Title
from loaders.resources.words import list_of, words_of

_NUMBER = words_of("numbers")
# bà B vai Phó Trưởng ban
_SEAT = re.compile(r"(?:vai|vai trò|ghế|chức|chân)\Z")
# T ( nay là B ) L P: the new name of the body before the name of who has the post
_RENAMED = re.compile(r"T \( (?:nay|nguyên|trước|trước đây|hiện|hiện nay) là [BU] \)(?: [LU])?\Z")
# Phó Trưởng ban Thường trực , đồng chí T P , thay R
_PRESENTS = (", đồng chí", "là đồng chí", "- đồng chí", ": đồng chí")
_PLURAL = re.compile(rf"(?P<count>các|{_NUMBER}|những|[2-9]|1\d|các đồng chí|cùng các) \Z")
# nếu được giao làm R , T P sẽ họp
_IF_GIVEN = re.compile(rf"(?:^|[;.,:“\"] ?)(?:{words_of('supposing')})(?= )[^;.,PN]*\Z")
_OPEN = re.compile(r"\( ?(?:là |tức |hiện là )?")
_SHARED = re.compile(r"(?:\( ?thường trực ?\) ?|\) ?)?(?:,|và|, và|cùng|;)\Z")
# R ( ông A , T )
_TITLED = re.compile(r", T(?: , T)* \)")
# Phó Thủ tướng P ( thời điểm đó )
_AT_THAT_TIME = re.compile(r"\( ?(?:vào |ở |tại )?(?:thời điểm|thời kỳ|thời gian|khi|lúc|hồi)(?: bấy giờ| đó| ấy) ?\)")
# Phó Chủ tịch thứ ba, chị A, sẽ được bổ sung vào tháng 5
_TO_COME = re.compile(r",? ?sẽ (?:được )?(?:bầu )?(?:bổ sung|kiện toàn)\b")


def _adjacent(frame: Frame, office: Chunk, person: Chunk) -> bool:
    return frame.gap(office, person) == ""


def _left_chain(frame: Frame, person: Chunk) -> list[Chunk]:
    """Titles right before a name, nearest first."""
    out: list[Chunk] = []
    right, i = person, frame.index(person) - 1
    renamed = _RENAMED.search(frame.skeleton.before(person))
    if renamed is not None:
        i = frame.index(frame.skeleton.at[renamed.start()])
    while i >= 0 and frame.free(frame.chunks[i]):
        office = frame.chunks[i]
        gap = "" if renamed is not None and not out else frame.gap(office, right)
        if not out and gap not in WHICH and not before_honorific(frame, office, person, gap):
            break
        presented = gap in _PRESENTS and is_role(office) and nobody_before(frame, office)
        if out and not presented and (not linked(frame, office, right, gap) or _dashed(frame, office)):
            break
        if out and _IF_GIVEN.search(frame.skeleton.before(office)) is not None:
            break
        ranked = any(two_ranks(office, other) for other in out) or (out and two_people(frame, office, out[-1], gap))
        ranked = ranked or (bool(out) and role_of_who_stands_before(frame, office, out[-1]))
        if out and (ranked or of_others(frame, office, person) or _bracketed(frame, office, gap)):
            break
        out.append(office)
        right, i = office, i - 1
    return out


def _bracketed(frame: Frame, office: Chunk, gap: str) -> bool:
    """`T A (Trưởng ban), T B (Phó Trưởng ban)`: what stands in brackets behind a name is that name's."""
    left = frame.left_of(office) if gap.startswith(")") else None
    return left is not None and left.kind in PEOPLE and frame.gap(left, office) == "("


def _dashed(frame: Frame, office: Chunk) -> bool:
    """`Bí thư Tỉnh ủy A - Trưởng ban, Chủ tịch UBND tỉnh B`: a dash ties the role to the name before it."""
    left = frame.left_of(office)
    return left is not None and left.kind in PEOPLE and DASH.match(frame.gap(left, office)) is not None


def _right_chain(frame: Frame, person: Chunk) -> list[Chunk]:
    """Titles right behind a name, in order; those that touch the next name are left to it."""
    out: list[Chunk] = []
    left, i = person, frame.index(person) + 1
    while i < len(frame.chunks):
        left, i = past_bodies(frame, left, i) if out else (left, i)
        if not frame.free(office := frame.chunks[i]) or of_the_next(frame, person, office):
            break
        gap = frame.gap(left, office)
        whole = gap == "" and not out and _touches(frame, person, office)
        role = gap == "" and is_role(office) and left.kind == TITLE  # ông A - Phó Bí thư Tỉnh ủy Phó Trưởng Ban Chỉ đạo
        closes = is_role(office) and closes_item(frame, office, gap)
        seat = is_role(office) and _SEAT.match(gap) is not None
        seat = seat or (not out and behind_unread_role(frame, person, office))
        if not (whole or seat or POST.match(gap) if not out else role or closes or linked(frame, left, office, gap)):
            break
        if out and gap == "(" and other_rank(out[-1], office):
            break
        out.append(office)
        left, i = office, i + 1
    following = frame.chunks[i] if i < len(frame.chunks) else None
    if out and following is not None and following.kind in PEOPLE and _adjacent(frame, out[-1], following):
        if len(out) > 1 and role_of_who_stands_before(frame, out[-2], out[-1]):
            return out[:-1]
        tied = _dashed(frame, out[0]) or frame.gap(person, out[0]) == "("
        out = without_next(frame, person, out) if not _left_titled(frame, person) or tied else []
    elif out and following is not None and following.kind in PEOPLE:
        out = opened_by_and(frame, out, following)
    return out


def _touches(frame: Frame, person: Chunk, office: Chunk) -> bool:
    """`Vị nguyên Thứ trưởng Bộ X này`, `ông Nguyễn Đức L. Phó Bí thư Tỉnh ủy được bầu`: no comma before the post."""
    named = isinstance(person.thing, Person) and person.thing.honorific and person.kind == PERSON
    posted = isinstance(office.thing, Title) and office.thing.body is not None and not office.thing.guessed
    verb = frame.skeleton.after(office).startswith(("được ", "giữ ", "làm ", "đã ", *list_of("acts")))
    spelt = frame.skeleton.words[office.start][0].isupper() and frame.skeleton.after(office).startswith(
        (",", "- T", "– T")
    )
    pointed = isinstance(office.thing, Title) and office.thing.guessed  # vị Phó Giám đốc này: whoever was meant
    return (person.notes.get("word") == "vị" and not pointed) or (named and posted and (verb or spelt))


def _left_titled(frame: Frame, person: Chunk) -> bool:
    left = frame.left_of(person)
    return left is not None and left.kind in OFFICES and frame.gap(left, person) == ""


def is_plural(frame: Frame, office: Chunk) -> bool:
    """Whether an office is said of several: `các Thứ trưởng`."""
    return _PLURAL.search(frame.skeleton.text[: frame.skeleton.offset(office)]) is not None


def _share(frame: Frame, person: Chunk, office: Chunk) -> None:
    """`các Thứ trưởng A, B và C`, `hai Phó Trưởng ban A, T, và B, T`: a plural title goes on to further names.

    Behind a title of a post the names have no titles of their own; behind a role they may, up to the number said.
    """
    said = _PLURAL.search(frame.skeleton.text[: frame.skeleton.offset(office)])
    word = said["count"] if said else ""
    most = int(word) if word.isdigit() else COUNTS.get(word, 99)
    left, given = person, 1
    for chunk in frame.chunks[frame.index(person) + 1 :]:
        gap = frame.gap(left, chunk)
        if chunk.kind in PEOPLE and given < most and _SHARED.match(gap):
            if not is_role(office) and has_own(frame, chunk):
                return  # các Phó Chủ tịch A, B và ông C, Giám đốc Sở X
            frame.give(chunk, office, "title.plural")
            given += 1
        elif is_role(office) and gap == "(" and frame.skeleton.after(chunk).startswith(")"):
            pass  # các ủy viên A (Sở Nội vụ), B (Sở Tài chính)
        elif not (is_role(office) and chunk.kind == TITLE and (POST.match(gap) or CHAIN.match(gap))):
            return
        left = chunk


def _in_brackets(frame: Frame, person: Chunk) -> bool:
    """`giám đốc các sở: Nội vụ (ông A), Y tế (bà B)`: the brackets behind an office name its holder alone."""
    office = frame.left_of(person)
    if office is None or office.kind not in OFFICES or not _OPEN.fullmatch(frame.gap(office, person)):
        return False
    if is_role(office) and frame.free(office) and _TITLED.match(frame.skeleton.after(person)):
        frame.give(person, office, "title.bracketed")
        return False
    right = frame.right_of(person)
    closed = frame.skeleton.after(person).startswith(")")
    if not closed and (right is None or right.kind in OFFICES):
        return False
    if closed and frame.free(office):
        frame.give(person, office, "title.bracketed")
    return closed


def give_appositions(frame: Frame) -> None:
    """Gives the offices that stand beside a name to it."""
    for person in [c for c in frame.chunks if c.kind in PEOPLE]:
        if _in_brackets(frame, person):
            continue
        before = _left_chain(frame, person)
        over = carried_past(frame, before[::-1])
        for office in before:
            own = raised(frame, office, person) if is_role(office) else office
            past = id(office) in over or left_before(frame, office, person)
            past = past or (office is before[0] and is_over(frame, office))
            past = past or _AT_THAT_TIME.match(frame.skeleton.after(person)) is not None
            coming = office is before[0] and _TO_COME.match(frame.skeleton.after(person)) is not None
            frame.give(person, own, "title.before", "former" if past else "planned" if coming else "asserted")
            frame.owned[id(office)] = "title.before"
            frame.holder_of[id(office)] = person
        if before and (is_plural(frame, before[-1]) or heads_bare_names(frame, before[0], person)):
            for office in before:
                _share(frame, person, office)
        after = _right_chain(frame, person)
        after = without_subject(frame, person, after) if after else after
        after = [] if after and of_who_stays_away(frame, person, after[0]) else after
        after = [] if after and any(_of_another(own, after[0]) for own in before) else after
        if after and not orders(frame, person, after):
            over = carried_past(frame, after)
            for office in (o for o in after if not before_another(frame, o)):
                past = is_over(frame, office)
                status = "former" if past or id(office) in over else "asserted"
                frame.give(person, office, _after_rule(frame, person, office), status)
                share_bracket(frame, person, office)
            share_back(frame, person, after)


def _of_another(own: Chunk, behind: Chunk) -> bool:
    """Whether the office behind a name is of somebody else than who has the one before it."""
    return of_head_and_deputy(own, behind) or of_another_house(own, behind)


def _after_rule(frame: Frame, person: Chunk, office: Chunk) -> str:
    beside = frame.right_of(person) is office
    return "title.bracket" if beside and frame.gap(person, office) == "(" else "title.after"


def attached(frame: Frame, office: Chunk) -> Chunk | None:
    """The person beside an office, whether or not it was given already."""
    if id(office) in frame.holder_of:
        holder = frame.holder_of[id(office)]
        return holder if holder.kind in PEOPLE else None
    person = _named_behind(frame, office)
    if person is not None:
        return person
    left = frame.left_of(office)
    while left is not None and left.kind in OFFICES and chained(left, office, frame.gap(left, office)):
        office, left = left, frame.left_of(left)
    if left is not None and left.kind in PEOPLE:
        gap, before = frame.gap(left, office), frame.left_of(left)
        if before is not None and frame.gap(before, left) == "" and of_another_house(before, office):
            return None
        return left if POST.match(gap) or (gap == "" and _touches(frame, left, office)) else None
    return None


def _named_behind(frame: Frame, office: Chunk) -> Chunk | None:
    """The person whose name a chain of titles leads to: `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Huỳnh Văn B`."""
    left, right = office, frame.right_of(office)
    while right is not None and right.kind in OFFICES and CHAIN.match(frame.gap(left, right)):
        if two_people(frame, left, right, frame.gap(left, right)):
            return None
        left, right = right, frame.right_of(right)
    if right is None or right.kind not in PEOPLE:
        return None
    gap = frame.gap(left, right)
    if _OPEN.fullmatch(gap) and frame.skeleton.after(right).startswith(")"):
        return right
    return right if gap == "" or before_honorific(frame, left, right, gap) else None
