"""A bare `Ban Cán sự đảng`: of the organ whose caucus the paragraph tells of, else of the government of the place."""

from __future__ import annotations

from loaders.extract.context import Context
from loaders.extract.made_bodies import make_body
from loaders.extract.things import Body, Unit

HEAD = "party_caucus"


def caucus_meant(context: Context, end: int, unit: Unit | None, line: int) -> Body | None:
    """The caucus; None where words behind it name one that we do not know (`Ban Cán sự đảng Sao Mai`).

    Args:
        context: the running context.
        end: the token behind its words.
        unit: the unit of a neighbour in a chain of titles.
        line: its line.
    """
    if end in context.reader.run_end or context.reader.word(end) == "bộ":
        return None
    if unit is not None:
        return make_body(HEAD, None, "", make_body("people_committee", unit))
    told = (h for at, h in reversed(context.holders) if at == line and isinstance(h, Body))
    return next((h for h in told if h.head == HEAD), None)
