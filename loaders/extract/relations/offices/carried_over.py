"""Whom the clause before names, for an office of which no one is said: `ông A thôi ...; thôi giữ chức T`."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.office_verbs import OfficeVerb, Way
from loaders.extract.relations.offices.subjects import appoints, between, is_object
from loaders.extract.skeletons.frame import PEOPLE, Frame
from loaders.extract.things import Chunk
from loaders.resources.words import words_of

_MANY, _NUMBER, _ONWARD, _PEOPLE = map(words_of, ("many", "numbers", "onward", "people"))
_SEVERAL = re.compile(rf"\b(?:\d+|{_NUMBER}|{_MANY}) (?:{_PEOPLE})\b")
# P ... thôi tham gia B ; thôi giữ chức T
_LEAVES = re.compile(rf"(?<!\w)(?:thôi|{words_of('removing')})(?!\w)[^;]*;[^;]*\Z")
# P sinh năm 1975 ; từ năm 2022 làm T · P từng là T ; sau đó về làm T
_STEP = re.compile(
    rf" (?:(?:{_ONWARD})|(?:(?:từ|đến|tới|vào|đầu|cuối|giữa|năm|tháng|ngày|[\d/.-]+) )*(?:19|20)\d\d)(?: ,)?"
    r"(?: (?:chuyển|về|sang|lên|ra|trở về|quay về))* \Z"
)
# 1. P , T , bổ nhiệm T: an item that says what became of somebody
_ITEM = re.compile(rf"(?:(?:{words_of('polite')}) )?P(?: ?[,–-] T)+ ?[,–-]? ")
_OPENS_CLAUSE = re.compile(r"(?:^|[;.:,] |\b(?:riêng|và|còn|theo đó) )\Z")


def _taken_up(clause: str, verb: OfficeVerb) -> bool:
    """Whether a clause goes on about who was moved: with a verb of appointing, or `để tham gia ... và giữ chức`."""
    return appoints(clause + verb.text) or clause.lstrip().startswith("để ")


def _leaving(frame: Frame, people: list[Chunk], stop: int) -> Chunk | None:
    """`ông A thôi tham gia B; thôi giữ chức T`: who opens the clause before, where that tells of leaving too."""
    text = frame.skeleton.text
    last = people[-1] if people else None
    if last is None or _OPENS_CLAUSE.search(text[: frame.skeleton.offset(last)]) is None:
        return None
    return last if _LEAVES.search(between(frame, last, text.rfind(";", 0, stop) + 1)) else None


def carried_over(frame: Frame, verb: OfficeVerb) -> Chunk | None:
    """`Điều động ông A ... giữ chức T1; giới thiệu để bầu giữ chức T2`: the clause before names who is meant.

    That is the last one appointed there, or, in an item of a list, the only person.
    """
    before = frame.skeleton.text[: verb.start]
    clause = before[max(before.rfind(";"), before.rfind(":")) + 1 :]
    people = [c for c in frame.chunks if c.kind in PEOPLE and frame.skeleton.offset(c) < verb.start]
    of_life = verb.now or {Way.PAST, Way.WAS} & verb.ways or {Way.APPOINT, Way.PASSIVE} <= verb.ways
    of_life = of_life or (Way.SERVE in verb.ways and Way.FUTURE not in verb.ways and _STEP.match(clause) is not None)
    if of_life and ";" in before and not re.search(r"[PNTR]", clause) and len({id(c.thing) for c in people}) == 1:
        return people[0]  # ông A, quê xã X; trước đó từng giữ chức T
    if verb.leaves and not re.search(r"[PNTR]", clause) and (leaving := _leaving(frame, people, verb.start)):
        return leaving
    item = frame.sentence.bullet and Way.APPOINT in verb.ways and _ITEM.fullmatch(before)
    if item and sum(chunk.kind in PEOPLE for chunk in frame.chunks) == 1:
        return people[0]
    if not people or re.search(r"[PN]", clause) or not _taken_up(clause, verb) or _SEVERAL.search(clause):
        return None
    appointed = [c for c in people if is_object(frame, c)]
    if appointed and ";" in before:
        return appointed[-1]
    one = len({c.thing.name for c in people}) == 1 and frame.sentence.bullet  # type: ignore[union-attr]
    return people[0] if one and frame.skeleton.offset(people[0]) < 3 else None
