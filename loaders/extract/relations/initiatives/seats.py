"""Where enterprises, schools and industrial parks lie."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, Rules
from loaders.extract.skeletons.spans import any_of, chunk_at
from loaders.extract.statements import Statement
from loaders.extract.things import Enterprise, Institution, Title, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("seats.yaml")
_SEAT = any_of(_WORDS["seated"])
_ANOTHER = re.compile(rf"\b(?:{any_of(_WORDS['another'])})\b")
_PARKS = frozenset(_WORDS["parks"])
_RULES = Rules(
    # E , đơn vị thành viên đặt tại U · Về E : thành lập năm 1994 , trụ sở tại U · E ( trụ sở tại U )
    (Pattern(rf"(?P<what>[EIT])[^.;EIGP]{{0,90}}?\b(?:{_SEAT}) (?P<where>[UL])"), "located.seat"),
    # doanh nghiệp có trụ sở ở U là E
    (Pattern(rf"\b(?:{_SEAT}) (?P<where>[UL]) (?:là|,) (?P<what>[EI])"), "located.seat"),
    # E tại U · E (U) · E , doanh nghiệp ở U
    (Pattern(r"(?P<what>[EI])(?: , [^.,;A-ZĐ]{0,30})? (?:tại|ở|thuộc|\() (?P<where>U)"), "located.at"),
    (Pattern(r"(?P<what>U)(?: \(| ,|) (?P<where>L)"), "located.park"),
)


def seat_statements(frames: list[Frame]) -> Iterator[Statement]:
    """LOCATED_IN, sentence by sentence."""
    for frame in frames:
        for match, rule in _RULES.matches(frame):
            what, where = chunk_at(frame, match, "what"), chunk_at(frame, match, "where")
            if what is None or where is None or not isinstance(where.thing, Unit):
                continue
            if _ANOTHER.search(match.string, match.end("what"), match.start("where")) is not None:
                continue
            thing = what.thing.body if isinstance(what.thing, Title) else what.thing
            if isinstance(thing, Enterprise | Institution | Unit) and _fits(thing, where.thing, rule):
                yield Statement("LOCATED_IN", thing, where.thing, rule, frame.number)


def _fits(what: Enterprise | Institution | Unit, where: Unit, rule: str) -> bool:
    """Whether one can lie in another: a firm or school in a place, by `tại` alone in a park; a park in a province."""
    if isinstance(what, Unit):
        return rule == "located.park" and what.level in _PARKS
    return rule == "located.seat" or (rule == "located.at" and where.level in _PARKS)
