"""Agencies called by their code: `Phó Cục trưởng A05`, `Cục Cảnh sát giao thông (C08) ... Phó Cục trưởng C08`."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.police_codes import is_code, past_code
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.reader import Reader

_LONGEST_NAME = 14


def agency_by_code(reader: Reader, k: int) -> RawBody | None:
    """The agency whose code stands behind `Cục trưởng`: the one named with that code before, else by the code alone."""
    if reader.view.lower[k - 2 : k] != ["cục", "trưởng"] or not is_code(reader, k):
        return None
    code = reader.view.words[k]
    named = (_named_with(reader, i) for i in range(k - 1, 0, -1) if reader.view.words[i] == code)
    known = next((body for body in named if body is not None), None)
    return replace(known, end=k + 1) if known is not None else RawBody("outside", k + 1, code, "agency", "any")


def _named_with(reader: Reader, at: int) -> RawBody | None:
    """`[Cục Cảnh sát giao thông] (C08)`: the agency right before its code."""
    starts = range(max(0, at - _LONGEST_NAME), at - 1)
    bodies = (raw_body(reader, k) for k in starts if reader.word(k) == "cục")
    return next((body for body in bodies if body is not None and past_code(reader, body.end) > at), None)
