"""Of which committee, and of what kind, a thing or role is, and whether a post of one level may lead it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from loaders.extract.grammar.bodies.made_bodies import ministry_body
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import (
    Body,
    Chunk,
    Committee,
    Enterprise,
    Holder,
    Institution,
    Person,
    Thing,
    Title,
    Unit,
)
from loaders.resources.load import load_yaml
from loaders.resources.words import phrases_of, words_of

_CHAIN = 4
# Between a name or a post and the role of the same person.
_BESIDE = ((",",), ("-",), ("–",), ("kiêm",), ())
_BESIDE_ROLE = (*_BESIDE, ("(",), (",", "("))  # Chủ tịch UBND tỉnh A (Trưởng ban)
_TOLD = phrases_of("told_as")
CENTRAL, BELOW = ("central", "government"), ("province", "district", "ward")
LOCAL_BODIES = ("government", "party", "assembly", "department")
# T P được phân công làm R
_ASSIGNED = re.compile(
    rf"(?:, )?(?:(?:{words_of('already')}|cũng) )*được (?:(?:tin tưởng|tín nhiệm) )?"
    rf"(?:{words_of('appointing')}|giao|cử)(?: (?:nhiệm vụ|thêm|trực tiếp))*(?: (?:{words_of('being')}))?"
)
_AS_WELL = frozenset(load_yaml("committees.yaml")["as_well"])
_NATIONAL = ("government", "party", "assembly", "ministry", "agency", "office")
_TELLING = ("government", "party", "assembly", "ministry")


def committee_of(thing: Thing) -> Committee | None:
    """The committee that a thing is, or that a role is in."""
    held = thing.body if isinstance(thing, Title) else thing
    return held if isinstance(held, Committee) else None


def fits(committee: Committee, own: Body) -> bool:
    """Whether who has a post of this body may lead a committee: of the same rung, place and province.

    The Bí thư of a ward leads none of the province, a Giám đốc Sở none of a ward.
    """
    if not is_local(own):
        return own.head != "fixed" or committee.level not in BELOW
    if committee.level in CENTRAL or (committee.province and committee.province != own.province):
        return False
    unit = own.unit
    lower = unit is not None and unit.name and unit.name != own.province
    if committee.level not in BELOW or unit is None:
        return committee.level == "province" or committee.level not in BELOW
    if not lower:
        return committee.level == "province" or not unit.name
    return committee.level == unit.rung and committee.owner in (unit.shown, unit.name)


def last_fitting(named: Iterable[Committee], meant: Committee, own: list[Body]) -> Committee | None:
    """The first committee of the kind meant that somebody with a post of one of these bodies may lead.

    Args:
        named: the committees of the text, the last first.
        meant: the one that the context tells.
        own: the bodies that somebody has a post of.
    """
    return next((c for c in named if c.kind == meant.kind and any(fits(c, body) for body in own)), None)


def is_local(body: Body) -> bool:
    """Whether a body is of a province, or of a place in one, and tells by that which committees its holders lead."""
    return bool(body.province) and body.kind in LOCAL_BODIES


def elsewhere(body: Body, province: str) -> Body:
    """The like body of another province, where the text names the one by its kind alone (`Bí thư Tỉnh ủy`)."""
    own = body.unit if body.unit is not None and body.unit.name != body.province else None
    return replace(body, province=province, unit=own) if body.province and province else body


def since(lower: list[str], chunks: list[Chunk], token: int) -> list[str]:
    """The words between the last chunk and a token."""
    return lower[chunks[-1].end if chunks else token : token]


def own_holder(chunks: list[Chunk], between: list[str], *, assigned: bool = False) -> Holder | None:
    """What the title beside the name before a role is of: `Chủ tịch UBND tỉnh A, Trưởng ban`.

    Args:
        chunks: those before the role; a seat among others (`Thành ủy viên`) says less than the post beside it.
        between: the words between the last of them and the role.
        assigned: whether they may say too that the role was given (`được phân công làm`).
    """
    beside = tuple(between) in _BESIDE_ROLE
    told = tuple(between) in _TOLD or (assigned and _ASSIGNED.fullmatch(" ".join(between)) is not None)
    for chunk in reversed(chunks[-_CHAIN:] if beside or told else ()):
        title = chunk.thing
        if isinstance(title, Title) and title.rank != "member":
            body = title.body
            return body if beside or not isinstance(body, Body) or body.head != "fixed" else None
        if not isinstance(title, Title | Person):
            return None
    return None


def own_post(chunks: list[Chunk], between: list[str]) -> Body | None:
    """The same where it is a body."""
    holder = own_holder(chunks, between)
    return holder if isinstance(holder, Body) else None


def posts_beside(reader: Reader, chunks: list[Chunk]) -> dict[str, Holder]:
    """`ông A, Thứ trưởng Bộ B`, `Thứ trưởng Bộ B A`: by whole names, of what a sentence tells people to have a post."""
    out: dict[str, Holder] = {}
    for one, other in pairwise(chunks):
        person, title = (one.thing, other.thing) if isinstance(one.thing, Person) else (other.thing, one.thing)
        between = tuple(reader.view.lower[one.end : other.start])
        if not isinstance(person, Person) or not isinstance(title, Title) or not person.full or title.body is None:
            continue
        if title.rank != "member" and title.status == "asserted" and between in _BESIDE:
            out.setdefault(person.name, title.body)
    return out


def told_before(posts: dict[str, Holder], chunks: list[Chunk], between: list[str]) -> Holder | None:
    """`Ông A, đồng thời là Phó Trưởng Ban Chỉ đạo X`: of what the text told before that he has a post."""
    person = chunks[-1].thing if chunks and not _AS_WELL.isdisjoint(between) else None
    if not isinstance(person, Person) or not _AS_WELL.issuperset(between):
        return None
    told = {post for name, post in posts.items() if name == person.name or name.endswith(f" {person.name}")}
    return next(iter(told)) if len(told) == 1 else None


def is_national(own: Holder | None) -> bool:
    """`Cục Dược`, `Văn phòng Chính phủ`, `Bộ Y tế`: whether a body is of no place, as what its holders lead."""
    return isinstance(own, Body) and own.kind in _NATIONAL and not own.province and own.unit is None


def of_leader(committee: Committee, own: Holder | None) -> Committee:
    """`Hiệu trưởng Trường X A, Trưởng Ban Chỉ đạo chuyển đổi số`: who heads a committee tells whose it is.

    Args:
        committee: one of which the text does not say whose it is, so that it was taken to be the province's.
        own: of what its head has a post; a department's director may head one of the province or of his own.
    """
    if isinstance(own, Enterprise | Institution):
        return replace(committee, level="organisation", owner=own.name, province="")
    if is_national(own):
        return replace(committee, level="", owner="", province="")
    if not isinstance(own, Body) or own.kind not in _TELLING:
        return committee
    unit = own.unit
    if unit is None or not unit.name or unit.name == own.province:
        return committee
    return replace(committee, level=unit.rung, owner=unit.shown, province=unit.province or committee.province)


def head_before(role: Chunk, chunks: list[Chunk]) -> str:
    """`Ông A, Giám đốc Sở X, Trưởng Ban Chỉ đạo Y`: the name that a head's role stands behind, over other titles."""
    title = role.thing
    if not isinstance(title, Title) or not title.role or title.rank != "head" or title.status != "asserted":
        return ""
    for chunk in reversed(chunks):
        if chunk is not role and not isinstance(chunk.thing, Title):
            return chunk.thing.name if isinstance(chunk.thing, Person) and chunk.thing.full else ""
    return ""


def is_other_owner(thing: Thing, committee: Committee) -> bool:
    """Whether a firm, a school or a place is not whose committee this is, but may have one of its own."""
    if committee.level in BELOW:
        return False
    if isinstance(thing, Unit):
        return bool(thing.name) and committee.level == "organisation"
    return isinstance(thing, Enterprise | Institution) and thing.name != committee.owner


def role_kind(title: str) -> str:
    """The kind of committee that a role is in: `Tổ trưởng` leads a team."""
    lowered = title.lower()
    if "chủ tịch" in lowered:
        return "council"
    return "task_force" if "tổ " in f"{lowered} " else "sub_committee" if "tiểu ban" in lowered else "committee"


def ministry_meant(last: Body | None, main: str) -> Body | None:
    """`Hội đồng Khoa học Bộ`: the ministry that the article names most, rather than one named in passing before.

    Args:
        last: the ministry named last.
        main: the field of the one named most, empty where another is told of right here.
    """
    if not main or (last is not None and last.name == f"Bộ {main}"):
        return last
    return ministry_body(main)


def initials(name: str) -> str:
    """`Đại học Thái Nguyên` -> ĐHTN."""
    return "".join(word[0].upper() for word in name.split())
