"""Provinces and bodies that work with enterprises and institutions; where enterprises and industrial parks lie."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.context import Context
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.pattern import Pattern, Rules, matches
from loaders.extract.relations.spans import chunk_at, listed, words_of
from loaders.extract.statements import Actor, Statement
from loaders.extract.things import ENTERPRISE, ROLE, TITLE, Body, Chunk, Enterprise, Institution, Title, Unit

_DO = words_of("cooperating")
_NOT = re.compile(rf"\b(?:{words_of('not_signed')})\b")
_SIGNED = re.compile(r"\bký\b|\bthỏa thuận\b|\bhợp đồng\b|\bbiên bản\b")
# UBND tỉnh X ... ký ... với FPT · X và FPT ký · giữa X và FPT · FPT ... ký với X
_WITH = Pattern(
    rf"(?P<one>[LB])(?P<mid>[^;.EI]{{0,90}}?)\b(?:{_DO})(?P<mid2>[^;.EI]{{0,60}}?)(?:với|cùng|cùng với)"
    rf"(?: (?:các|hai|ba|đối tác|doanh nghiệp))* (?P<other>[EI])"
)
_BOTH = Pattern(rf"(?P<one>[LB])(?: ,)? (?:và|cùng|cùng với|với) (?P<other>[EI])(?P<mid>[^;.]{{0,70}}?)\b(?:{_DO})")
_BETWEEN = Pattern(r"giữa (?P<one>[LB])(?P<mid>[^;.EI]{0,50}?)(?:và|với) (?P<other>[EI])")
_REVERSE = Pattern(
    rf"(?P<other>[EI])(?P<mid>[^;.LB]{{0,90}}?)\b(?:{_DO})(?P<mid2>[^;.LB]{{0,60}}?)(?:với|cùng|cùng với) (?P<one>[LB])"
)
_PARTNER = Pattern(
    r"(?P<one>[LB])(?P<mid>[^;.EI]{0,40}?)\bchọn (?P<other>[EI])(?P<mid2>[^.;]{0,60}?)(?:làm|là) đối tác"
)
_WORKING = Rules(
    (_WITH, "works.with"),
    (_BOTH, "works.both"),
    (_BETWEEN, "works.between"),
    (_REVERSE, "works.reverse"),
    (_PARTNER, "works.partner"),
)
_GENERIC = Pattern(
    r"(?:phối hợp|hợp tác)(?P<mid>[^;.EI]{0,70}?)(?:sở|ngành|các cấp|địa phương|tỉnh)"
    r"(?P<mid2>[^;.EI]{0,30}?)(?:,|với) (?P<other>[EI])"
)
_GOVERNING = ("people_committee", "department", "provincial_party", "city_party", "ministry", "council", "fixed")
_SEAT = Pattern(
    r"(?P<what>[EI])(?P<mid>[^.;EIGP]{0,90}?)(?:có trụ sở tại|có trụ sở ở|trụ sở chính tại"
    r"|trụ sở đặt tại|đặt trụ sở tại|đặt tại|nằm tại|đóng tại|nằm trong|đặt trong|có nhà máy tại"
    r"|đóng trên địa bàn|tọa lạc tại) (?P<where>[UL])"
)
_PARK_IN = Pattern(r"(?P<what>U)(?: \(| ,|) (?P<where>L)")


def _with_holders(frame: Frame) -> tuple[str, frozenset[str]]:
    """The skeleton and its letters; an officer of an enterprise or institution stands for it."""
    text, kinds = frame.skeleton.text, frame.kinds
    for chunk in frame.chunks if TITLE in kinds or ROLE in kinds else ():
        if isinstance(chunk.thing, Title) and isinstance(chunk.thing.body, Enterprise | Institution):
            at = frame.skeleton.offset(chunk)
            text, kinds = f"{text[:at]}E{text[at + 1 :]}", kinds | {ENTERPRISE}
    return text, kinds


def _acting(chunk: Chunk) -> object:
    return chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing


def _pairs(frame: Frame) -> Iterator[tuple[Chunk, Chunk, str, str]]:
    for match, rule in _WORKING.within(*_with_holders(frame)):
        one, other = chunk_at(frame, match, "one"), chunk_at(frame, match, "other")
        if one is not None and other is not None:
            yield one, other, match.group(), rule


def _working(frame: Frame, context: Context) -> Iterator[Statement]:
    done: set[tuple[int, int]] = set()
    for one, other, words, rule in _pairs(frame):
        if _NOT.search(words) or not _partner(one.thing):
            continue
        kind = "signed agreement" if _SIGNED.search(words) else "cooperation"
        for each in listed(frame, other):
            partner = _acting(each)
            if (id(one), id(each)) in done or not isinstance(partner, Enterprise | Institution):
                continue
            done.add((id(one), id(each)))
            yield Statement("WORKS_WITH", one.thing, partner, rule, frame.number, kind=kind)
    if not done:
        yield from _generic(frame, context)


def _partner(thing: Actor | object) -> bool:
    if isinstance(thing, Body):
        return thing.head in _GOVERNING or thing.kind in ("mass", "ministry", "department", "unit", "police")
    return isinstance(thing, Unit)


def _generic(frame: Frame, context: Context) -> Iterator[Statement]:
    """`sự phối hợp giữa các cấp, ngành với Tập đoàn X`: the province stands behind its departments."""
    for match in matches(frame, _GENERIC):
        other = chunk_at(frame, match, "other")
        if other is None or _NOT.search(match.group()):
            continue
        province = context.province_at(other.start, frame.sentence.line)
        if province and isinstance(other.thing, Enterprise):
            unit = context.province_unit(province)
            yield Statement("WORKS_WITH", unit, other.thing, "works.departments", frame.number, kind="cooperation")
            return


def _located(frame: Frame) -> Iterator[Statement]:
    for match in matches(frame, _SEAT):
        what, where = chunk_at(frame, match, "what"), chunk_at(frame, match, "where")
        if (
            what is not None
            and where is not None
            and isinstance(what.thing, Enterprise | Institution)
            and isinstance(where.thing, Unit)
        ):
            yield Statement("LOCATED_IN", what.thing, where.thing, "located.seat", frame.number)
    for match in matches(frame, _PARK_IN):
        what, where = chunk_at(frame, match, "what"), chunk_at(frame, match, "where")
        if what is None or where is None or not isinstance(what.thing, Unit) or not isinstance(where.thing, Unit):
            continue
        if what.thing.level in ("Khu công nghiệp", "Khu công nghệ cao", "Khu kinh tế", "Cụm công nghiệp"):
            yield Statement("LOCATED_IN", what.thing, where.thing, "located.park", frame.number)


def cooperation_statements(frames: list[Frame], context: Context) -> Iterator[Statement]:
    """WORKS_WITH and LOCATED_IN, sentence by sentence."""
    for frame in frames:
        yield from _working(frame, context)
        yield from _located(frame)
