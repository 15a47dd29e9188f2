"""Two posts beside each other that are of two people: two ranks of one house, one post in two houses, two counted."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.exclusive import exclusive
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame, is_role
from loaders.extract.things import HEADS, Body, Chunk, Enterprise, Institution, Title
from loaders.resources.words import words_of

_DEPARTMENTS = {"department", "police"}
_TWO_RANKS = ({"head", "deputy"}, {"head", "standing_deputy"}, {"deputy", "standing_deputy"})
# hai người kia là T và T P · hai R là T và T P
_TWO_ARE = re.compile(
    rf"(?<!\w)(?:hai|2) (?:R|{words_of('people')}|thành viên)(?: [^;:.,PTNBC]{{1,30}})? (?:{words_of('listing')}) "
    rf"(?:(?:{words_of('polite')}) )?\Z"
)


def two_ranks(left: Chunk, right: Chunk) -> bool:
    """`Chủ tịch UBND tỉnh và Phó Chủ tịch UBND tỉnh A`: posts of two people, of whom one alone is named."""
    one, other = left.thing, right.thing
    if not isinstance(one, Title) or not isinstance(other, Title) or one.body is None or one.role or other.role:
        return False
    return one.body == other.body and {one.rank, other.rank} in _TWO_RANKS and one.status == other.status


def of_head_and_deputy(own: Chunk, behind: Chunk) -> bool:
    """`Theo phân công của Chủ tịch UBND tỉnh A, Phó Chủ tịch UBND tỉnh phụ trách ...`: the deputy is another."""
    return two_ranks(own, behind) and "head" in (own.rank, behind.rank)


def of_another_house(own: Chunk, behind: Chunk) -> bool:
    """`Phó Trưởng ban là Giám đốc Sở X A, Giám đốc Công an tỉnh`: nobody leads two departments."""
    one, other = own.thing, behind.thing
    if not isinstance(one, Title) or not isinstance(other, Title) or one.status != other.status:
        return False
    a, b = one.body, other.body
    if not isinstance(a, Body) or not isinstance(b, Body) or a.unit is None or a.unit != b.unit or a == b:
        return False
    return {a.kind, b.kind} <= _DEPARTMENTS and one.rank in HEADS and other.rank in HEADS


def other_rank(left: Chunk, right: Chunk) -> bool:
    """`Phó Trưởng ban (Trưởng ban, bà B, đi vắng)`: in brackets behind a post another rank in the same house."""
    one, other = left.thing, right.thing
    if not isinstance(one, Title) or not isinstance(other, Title) or one.role != other.role or one.body != other.body:
        return False
    return {one.rank, other.rank} in _TWO_RANKS and one.status == other.status


def role_of_who_stands_before(frame: Frame, role: Chunk, title: Chunk) -> bool:
    """`Thứ trưởng A, Phó Trưởng ban và Thứ trưởng B`: a role behind a name, where the post of the next one opens.

    Behind a comma alone it may be B's, unless B has another role in the committee behind the name:
    `Bộ trưởng A, Trưởng ban, Thứ trưởng B, Phó Trưởng ban`.

    Args:
        frame: the sentence.
        role: what stands behind a name, or not.
        title: the office that comes next.
    """
    left, person = frame.left_of(role), frame.right_of(title)
    if not is_role(role) or is_role(title) or left is None or left.kind not in PEOPLE or person is None:
        return False
    if person.kind not in PEOPLE or frame.gap(title, person) != "" or frame.gap(left, role) not in (",", "-", "–"):
        return False
    behind, gap = frame.right_of(person), frame.gap(role, title)
    if gap in ("và", ", và", "cùng", "cùng với"):
        return True
    again = behind is not None and behind.kind in OFFICES and frame.gap(person, behind) in (",", "-", "–")
    return gap == "," and again and behind is not None and other_rank(role, behind)


def two_people(frame: Frame, left: Chunk, right: Chunk, gap: str) -> bool:
    """`Bộ trưởng Bộ X và Bộ trưởng A`, `Chủ tịch UBND tỉnh và Chủ tịch UBND huyện A`: A has the second post alone.

    So has who stands last in `Hai người kia là Giám đốc Sở X và Bí thư Tỉnh đoàn A`.
    """
    one, other = left.thing, right.thing
    if not isinstance(one, Title) or not isinstance(other, Title) or one.role or other.role:
        return False
    if gap not in ("và", ", và") or one.status != other.status:
        return False
    if _TWO_ARE.search(frame.skeleton.text[: frame.skeleton.offset(left)]) is not None:
        return True
    again = one.rank == "head" and other.title.endswith(one.title)
    same = other.body in (None, one.body) or (one.title == other.title and exclusive(one, other))
    return (again and same) or _runs_the_office(one, other)


def _runs_the_office(one: Title, other: Title) -> bool:
    """`Chủ tịch UBND tỉnh và Phó Bí thư Thường trực Tỉnh ủy A`: who stands in for the secretary heads no government."""
    a, b = one.body, other.body
    if not isinstance(a, Body) or not isinstance(b, Body) or (a.unit, a.province) != (b.unit, b.province):
        return False
    return (one.rank, a.head, other.rank, b.kind) == ("head", "people_committee", "standing_deputy", "party")


def two_alike(one: Title, other: Title) -> bool:
    """`Giám đốc Trung tâm X, Giám đốc Trung tâm Y A`: one post at the head of two bodies of a kind is of two people."""
    a, b = one.body, other.body
    alike = isinstance(a, Body) and isinstance(b, Body) and a.head == b.head and a != b
    return alike and one.title == other.title and one.rank == "head" and not one.role


def firm_and_state(one: Title, other: Title) -> bool:
    """`Tiếp Tổng Giám đốc Tập đoàn X, Chủ tịch UBND tỉnh A nói`: who leads a place or a ministry heads no firm.

    Nor a school, as far as who leads one of the health service may head a hospital.
    """
    a, b = one.body, other.body
    if not isinstance(a, Enterprise | Institution) or not isinstance(b, Body) or other.rank not in HEADS:
        return False
    led = b.kind in ("government", "ministry") or (b.kind == "party" and b.unit is not None)
    return one.rank in HEADS and (led or (b.kind == "department" and isinstance(a, Enterprise)))
