"""Whose committee a letterhead or heading names: `ĐẢNG ỦY PHƯỜNG X` in a line, `BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ` in the next.

It asks of one committee alone, with or without a number below; whose the text is asks `resolution/letterhead_party`.
"""

from __future__ import annotations

from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.committees.minutes import HEADS
from loaders.extract.resolution.resolve import Resolver
from loaders.extract.things import Body

_OWNERS, _LINES = ("party", "government"), 3


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
    if above is None or above.zone not in HEADS or end < lines[at].end or lines[at].line != above.line + 1:
        return None
    raw = raw_body(reader, above.start)
    if raw is None or raw.end < above.end:
        return None
    body = resolver.body(raw, above.start, above.line)
    return body if body is not None and body.family in _OWNERS else None
