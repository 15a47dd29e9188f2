"""Who is from abroad: people beside an office of another state, and names that nobody in Vietnam has."""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.extract.grammar.people.person_names import is_foreign_name
from loaders.extract.skeletons.frame import OFFICES, Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.skeletons.spans import any_of, words_of
from loaders.extract.things import ABROAD, PERSON, WARD_LEVELS, Body, Chunk, Committee, Person, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_ABROAD = frozenset(load_yaml("foreign.yaml")["people"])
_SURE = list_of("surely_abroad")  # of one syllable, but no other word
_NATIONS = [n.lower() for n in load_yaml("foreign.yaml")["countries"] if " " in n or n in _SURE]
_BESIDE = re.compile(r"(?:- \w+ )?[,(:–-]?(?: hiện| nay)?(?: là)?")  # Park Do - hyun , ...
_JOINED = re.compile(r",|-|–|và|,? kiêm")
# Đoàn đại biểu Đảng Cộng sản Trung Quốc do P dẫn đầu; not: đoàn Việt Nam thăm Trung Quốc do P dẫn đầu
_DELEGATION = Pattern(
    rf"\bđoàn (?:(?!(?:{words_of('going')}|việt nam)\b)[^;.PT,]){{0,80}}?\b(?:{any_of(_NATIONS)}|{ABROAD})\b"
    r"[^;.PT,]{0,25}? do (?:\w+ ){0,2}?(?P<who>P)"
)
# Kinds of bodies that no other state has: a name that is strange is that of a minority.
_OURS_ALONE = ("front", "mass", "department", "assembly")


def foreigners(frames: list[Frame]) -> set[str]:
    """People beside an office abroad: `ông A, Bộ trưởng Bộ Y tế Lào`."""
    out = set(_ABROAD)
    for frame in frames:
        if PERSON in frame.kinds and "đoàn" in frame.skeleton.text:
            led = (frame.skeleton.at[match.start("who")].thing for match in apart(frame, _DELEGATION))
            out |= {who.name for who in led if isinstance(who, Person)}
        for left, right in pairwise(frame.chunks) if ABROAD in frame.kinds else ():
            beside = _BESIDE.fullmatch(frame.gap(left, right)) is not None
            for person, office in ((left, right), (right, left)):
                own = person is right or not _is_followed(frame, office)
                if beside and own and office.kind == ABROAD and isinstance(person.thing, Person):
                    out.add(person.thing.name)
        out |= {who.name for office in frame.chunks if office.kind == ABROAD and (who := _at_the_head(frame, office))}
    return out


def _at_the_head(frame: Frame, office: Chunk) -> Person | None:
    """`ông A, Phó Bí thư Tỉnh ủy, Phó Tỉnh trưởng Salavan`: who has an office abroad behind posts without a place."""
    chunk = office
    left = frame.left_of(office)
    while left is not None and left.kind in OFFICES and _JOINED.fullmatch(frame.gap(left, chunk)):
        if _is_placed(frame, left):
            return None
        chunk = left
        left = frame.left_of(chunk)
    beside = left is not None and chunk is not office and _BESIDE.fullmatch(frame.gap(left, chunk)) is not None
    return left.thing if beside and left is not None and isinstance(left.thing, Person) else None


def _is_placed(frame: Frame, office: Chunk) -> bool:
    """Whether the words of an office name its place: `Phó Bí thư Tỉnh ủy Nghệ An`, not `Phó Bí thư Tỉnh ủy`."""
    body = office.thing.body if isinstance(office.thing, Title) else None
    if not isinstance(body, Body):
        return body is not None
    words = frame.skeleton.words[office.start : office.end]
    return body.unit is not None and body.unit.name.split()[-1] in words


def _is_followed(frame: Frame, office: Chunk) -> bool:
    """`Chủ tịch nước A, Chủ tịch nước Lào [Kham ...]`: whether a name stands right behind an office abroad."""
    return any(word[0].isupper() for word in frame.skeleton.words[office.end : office.end + 1])


def of_another_state(holding: Holding) -> bool:
    """`Phó Thống đốc Hirata Jun`: nobody with a name that is not of Vietnam has a public post; in a firm they may.

    What is of a commune, of the Front or of a union here has no namesake abroad: `Puih Hyao, Bí thư Đảng ủy xã`.
    """
    body = holding.office.body
    local = isinstance(body, Body) and body.unit is not None and not holding.office.guessed
    ours = local and (body.kind in _OURS_ALONE or body.unit.level in WARD_LEVELS)  # type: ignore[union-attr]
    public = isinstance(body, Body | Committee) and not ours
    return public and isinstance(holding.holder, Person) and is_foreign_name(holding.holder.name)
