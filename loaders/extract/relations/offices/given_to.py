"""Whom an office is given to, or taken from, behind it: `miễn nhiệm chức T đối với ông A và bà B`."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.skeletons.spans import any_of, listed
from loaders.extract.things import Chunk, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import words_of

_ADDRESSING, _NUMBER, _TELLING = map(words_of, ("addressing", "numbers", "telling"))
_RANKS = any_of(rank.lower() for rank in load_yaml("titles.yaml")["ranks"])
# phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026 đối với ông A · đối với 3 cán bộ gồm: ông A
_FOR = re.compile(
    r"(?P<mid>(?:(?!giao |nhường |trao |bầu |miễn nhiệm |bổ nhiệm |thay |thế )[^;.PN]){0,120}?)"
    rf"(?:đối với|cho|với)(?: (?:các|{_NUMBER}|\d+|đồng chí|ông|bà|vị|nhân sự|cán bộ|sĩ quan|T|,|:"
    r"|gồm có|gồm|(?:sau|dưới)(?: đây)?|có tên|là(?= :)"
    rf"|{_RANKS}))* (?P<who>[PN])"
)
# ông A (T), ông B (T) và ông C (T) · ông A - nguyên T , nghỉ hưu theo chế độ ; ông B
_LINK = re.compile(
    r"(?:(?:\) ?)?(?:,|và|, và|;|, nguyên)|-|–|\("
    rf"|, (?:để |do |được )?(?:{words_of('retiring')})(?: [^;,.PTRN]{{1,25}})? ;)\Z"
)
_TELLS = re.compile(rf"(?:[,–-] (?:T(?: ,| kiêm| và)? )+|\( T \) ,? ?)(?:đã |cũng )?(?:{_TELLING}|{_ADDRESSING})(?!\w)")
_VERB_BEHIND = re.compile(r"(?!và |cùng |kiêm )[a-zà-ỹđ]")


def given_to(frame: Frame, offices: list[Chunk]) -> list[Chunk]:
    """Whom an office is given to, or taken from, behind it: `miễn nhiệm chức T đối với ông A và bà B`."""
    match = _FOR.match(frame.skeleton.after(offices[-1]))
    if match is None:
        return []
    offset = frame.skeleton.text.index(match.group(), frame.skeleton.offset(offices[-1])) + match.start("who")
    person = frame.skeleton.at.get(offset)
    return _with_titles_between(frame, person) if person is not None else []


def _with_titles_between(frame: Frame, first: Chunk) -> list[Chunk]:
    """`đối với ông A, T1 và ông B, T2, T3`: the people of a list in which each has titles behind the name."""
    out, left = [c for c in listed(frame, first, left=False) if c is first or not _acts(frame, c)], first
    for chunk in frame.chunks[frame.index(first) + 1 :]:
        if (chunk.kind not in OFFICES and chunk.kind not in PEOPLE) or not _LINK.match(frame.gap(left, chunk)):
            break
        if chunk.kind in PEOPLE and (_acts(frame, chunk) or _apart(frame, left, chunk)):
            break
        if chunk.kind in PEOPLE and chunk not in out:
            out.append(chunk)
        left = chunk
    return out


def _apart(frame: Frame, left: Chunk, person: Chunk) -> bool:
    """`đối với ông A (T), bà B chủ trì`: behind a bracket, who has none is of the list only behind `và`."""
    gap = frame.gap(left, person)
    return gap.startswith(")") and "và" not in gap and not re.match(r"[(,.;]|\Z|và\b", frame.skeleton.after(person))


def _acts(frame: Frame, person: Chunk) -> bool:
    """`miễn nhiệm ông A; ông B thôi làm T`, `trao cho ông A, bà B, T, nhấn mạnh`: a clause of its own begins."""
    before, after = frame.skeleton.before(person), frame.skeleton.after(person)
    if before.endswith(",") and _TELLS.match(after):
        return True
    return before.endswith(";") and _VERB_BEHIND.match(after) is not None


def handed_over(frame: Frame, offices: list[Chunk], said: str) -> bool:
    """`A bàn giao nhiệm vụ T cho B và nhiệm vụ T cho C`: each takes what A leaves, for a time where it says so."""
    takers = given_to(frame, offices)
    if not takers:
        return False
    start = frame.skeleton.text.index("bàn giao")
    giver = next((c for c in frame.chunks if c.kind in PEOPLE and frame.skeleton.offset(c) < start), None)
    behind = frame.skeleton.text[frame.skeleton.offset(offices[-1]) : frame.skeleton.offset(takers[0])]
    status = "acting" if "tạm" in said + behind else "asserted"
    for office in offices:
        for taker in takers:
            own = status if not _deputises(frame, taker, office) else "acting"
            frame.give(taker, office, "office.handed_over", own)
        if giver is not None and giver not in takers:
            frame.give(giver, office, "office.former", "former")
    return True


def _deputises(frame: Frame, person: Chunk, office: Chunk) -> bool:
    """`bàn giao nhiệm vụ Chủ tịch UBND tỉnh cho ông A, Phó Chủ tịch UBND tỉnh`: the deputy has it for a time."""
    for own in frame.chunks[frame.index(person) + 1 :]:
        if not isinstance(own.thing, Title) or not isinstance(office.thing, Title):
            return False
        if own.thing.rank in ("deputy", "standing_deputy") and own.thing.body == office.thing.body:
            return True
    return False
