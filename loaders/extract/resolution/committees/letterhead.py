"""Whose committee a letterhead names: `ĐẢNG ỦY PHƯỜNG X` in one line, `BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ` in the next."""

from __future__ import annotations

from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.committees.words import phrase_end, phrases
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.resolve import Resolver
from loaders.extract.things import Body

_OWNERS, _HEADS, _LINES = ("party", "government"), ("title", "heading"), 3
_MINUTES, _HEADING = phrases("minutes"), 8
_MEETINGS, _LONGEST_MEETING = phrases("meetings"), 4


def owner_above(reader: Reader, resolver: Resolver, token: int, end: int) -> Body | None:
    """The party committee or government that is all of a line, where a committee is all of the next one.

    Args:
        reader: the document, of which the first lines count.
        resolver: of its bodies.
        token: where the name of a committee begins.
        end: the token behind it.
    """
    lines = reader.view.sentences[:_LINES]
    at = next((i for i, line in enumerate(lines) if line.start == token), 0)
    above = lines[at - 1] if at else None
    if above is None or above.zone not in _HEADS or end < lines[at].end or lines[at].line != above.line + 1:
        return None
    raw = raw_body(reader, above.start)
    if raw is None or raw.end < above.end:
        return None
    body = resolver.body(raw, above.start, above.line)
    return body if body is not None and body.family in _OWNERS else None


def is_minutes(reader: Reader) -> bool:
    """Whether a text is the minutes of a meeting, by one of its first lines."""
    heads = (s for s in reader.view.sentences[:_HEADING] if s.zone in _HEADS)
    return any(phrase_end(reader, s.start, _MINUTES, 2) is not None for s in heads)


def of_the_meeting(reader: Reader, start: int, token: int) -> bool:
    """`Họp [Ban Chỉ đạo X quý I]`, `Kết luận của Trưởng [Ban Chỉ đạo X]`: a heading that tells whose meeting it was.

    Args:
        reader: the document.
        start: where the heading begins.
        token: where the name of a committee begins in it.
    """
    return token > start and phrase_end(reader, start, _MEETINGS, _LONGEST_MEETING) is not None
