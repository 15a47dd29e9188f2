"""A bare `Ban Cán sự đảng`: of the organ whose caucus the paragraph tells of, else of the government of the place."""

from __future__ import annotations

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.made_bodies import make_body
from loaders.extract.resolution.unit_meant import resolve_unit
from loaders.extract.things import Body, Unit

HEAD = "party_caucus"


def caucus_meant(context: Context, end: int, near: Unit | None, token: int, line: int) -> Body | None:
    """The caucus; None where words behind it name one that we do not know (`Ban Cán sự đảng Sao Mai`).

    Args:
        context: the running context.
        end: the token behind its words.
        near: the unit of a neighbour in a chain of titles.
        token: where it stands.
        line: its line.
    """
    if end in context.reader.run_end or context.reader.word(end) == "bộ":
        return None
    if near is None:
        here = (h for at, h in reversed(context.holders) if at == line and isinstance(h, Body))
        if (told := next((h for h in here if h.head == HEAD), None)) is not None:
            return told
    unit = near or resolve_unit(context, None, token, line)
    return make_body(HEAD, None, "", make_body("people_committee", unit)) if unit is not None else None
