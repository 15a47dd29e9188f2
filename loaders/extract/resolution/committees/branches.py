"""The party and the government of one place may each have a like committee: what tells the two apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile

from graph.reference.provinces import cities
from loaders.extract.article.committee_memory import CommitteeMemory
from loaders.extract.grammar.bodies.made_bodies import party_body
from loaders.extract.grammar.bodies.raw_bodies import head_spec
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.committees.levels import BELOW
from loaders.extract.resolution.committees.owners import Owner
from loaders.extract.things import HEADS, PERSON, PRONOUN, Body, Chunk, Committee, Holder, Title

_SIDES = ("party", "government")
_PARTIES = {"province": "Tỉnh ủy", "city": "Thành ủy", "district": "Huyện ủy", "ward": "Đảng ủy"}
_BY_NUMBER, _ALSO_FOR = re.compile(r"\b57\b"), re.compile(r"Đề án (?:số )?06")


@dataclass(frozen=True, slots=True)
class Side:
    """The party's or the government's: its family, and the word for the body (`Tỉnh ủy`, `Ủy ban nhân dân`)."""

    family: str
    word: str


def side_of(raw: RawCommittee, founder: Owner | None) -> Side | None:
    """Whose of the two a committee is said to be, by its name or by who sets it up."""
    if raw.body is not None:
        body = raw.body.parent or raw.body  # Ban Thường vụ Tỉnh ủy
        return Side(body.family, body.spec["name"]) if body.family in _SIDES and body.spec else None
    named = raw.owned and (raw.unit is None or raw.owner_word != "")
    if named or not isinstance(founder, Body) or founder.family not in _SIDES or founder.unit is None:
        return None
    head = founder.head if founder.family == "government" else party_body(founder.unit).head
    return Side(founder.family, head_spec(head)["name"])


def is_of_party(raw: RawCommittee) -> bool:
    """Whether its name says that it is the party's."""
    side = side_of(raw, None)
    return side is not None and side.family == "party"


def branch_of(memory: CommitteeMemory, made: Committee, side: Side | None, *, party_later: bool) -> str:
    """The branch of a committee: of the side told of second, of the government where the party's is told of later.

    Args:
        memory: of the committees named before.
        made: the committee, without branch.
        side: whose it is said to be; where that is not said it is the one of the two named last in the paragraph.
        party_later: whether the text tells of the party's further on.
    """
    if made.level not in BELOW:
        return ""
    key = (made.kind, made.owner, made.topic)
    if side is None:
        return next((c.branch for _, c in reversed(memory.named) if (c.kind, c.owner, c.topic) == key), "")
    known = (family for of, family in memory.branches.items() if of == key or (not made.topic and of[:2] == key[:2]))
    first = next(known, "party" if party_later else side.family)
    memory.branches.setdefault(key, first)
    return "" if first == side.family else side.word


def of_that_side(memory: CommitteeMemory, meant: Committee | None, side: Side | None) -> Committee | None:
    """`Ban Chỉ đạo của UBND tỉnh`, where the text told of the party's: the last one of that side, else none."""
    if meant is None or side is None or meant.level not in BELOW:
        return meant
    if _is_of(memory, meant, side):
        memory.branches.setdefault((meant.kind, meant.owner, meant.topic), side.family)
        return meant
    alike = (c for _, c in reversed(memory.named) if (c.kind, c.owner) == (meant.kind, meant.owner))
    return next((c for c in alike if _is_of(memory, c, side)), None)


def numbered_before(memory: CommitteeMemory, made: Committee) -> bool:
    """`Phó Trưởng Ban Chỉ đạo 57 tỉnh, Trưởng Ban Chỉ đạo của UBND tỉnh về ... và Đề án 06`: the first is the party's.

    The party's is for its resolution alone, the government's for Đề án 06 too.
    """
    if not _ALSO_FOR.search(made.name):
        return False
    alike = [c for c in memory.all if (c.kind, c.owner, c.topic) == (made.kind, made.owner, made.topic)]
    return any(_BY_NUMBER.search(c.name) for c in alike) and not any(_ALSO_FOR.search(c.name) for c in alike)


def other_of_two(meant: Committee | None, role: RawTitle, before: list[Chunk]) -> Committee | None:
    """The same two the other way round: nobody is head and deputy of one committee in one list of posts.

    Args:
        meant: the committee that a role names.
        role: as written.
        before: the chunks of the sentence before it.
    """
    raw = role.holder
    if meant is None or not isinstance(raw, RawCommittee) or raw.body is not None or not _BY_NUMBER.search(meant.name):
        return meant
    posts = takewhile(lambda c: c.kind not in (PERSON, PRONOUN), reversed(before))
    alike = [c.rank for c in posts if isinstance(c.thing, Title) and _is_fuller(c.thing.body, meant)]
    if meant.level not in BELOW or not alike or role.rank in alike or role.rank not in HEADS:
        return meant
    place = "city" if meant.owner in cities() else meant.level
    return replace(meant, branch=_PARTIES[place])


def _is_fuller(one: Holder | None, other: Committee) -> bool:
    same = isinstance(one, Committee) and (one.kind, one.whose, one.topic) == (other.kind, other.whose, other.topic)
    return same and one is not None and _ALSO_FOR.search(one.name) is not None


def _is_of(memory: CommitteeMemory, committee: Committee, side: Side) -> bool:
    first = memory.branches.get((committee.kind, committee.owner, committee.topic), side.family)
    return (first == side.family) == (not committee.branch)
