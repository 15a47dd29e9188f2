"""Where enterprises, schools and industrial parks lie."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.relations.frame import Frame
from loaders.extract.relations.pattern import Pattern, matches
from loaders.extract.relations.spans import chunk_at
from loaders.extract.statements import Statement
from loaders.extract.things import Enterprise, Institution, Unit

_SEAT = Pattern(
    r"(?P<what>[EI])(?P<mid>[^.;EIGP]{0,90}?)(?:có trụ sở tại|có trụ sở ở|trụ sở chính tại"
    r"|trụ sở đặt tại|đặt trụ sở tại|đặt tại|nằm tại|đóng tại|nằm trong|đặt trong|có nhà máy tại"
    r"|đóng trên địa bàn|tọa lạc tại) (?P<where>[UL])"
)
_PARK_IN = Pattern(r"(?P<what>U)(?: \(| ,|) (?P<where>L)")


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


def seat_statements(frames: list[Frame]) -> Iterator[Statement]:
    """LOCATED_IN, sentence by sentence."""
    for frame in frames:
        yield from _located(frame)
