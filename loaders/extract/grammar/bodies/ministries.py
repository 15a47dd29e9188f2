"""Ministries as written: `Bộ` and the field that it is of."""

from __future__ import annotations

from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.reader import Reader


def ministry(reader: Reader, i: int) -> RawBody | None:
    """`Bộ KH&CN`; a bare `Bộ` is left to the context."""
    return of_field(reader, i + 1) if reader.view.words[i] == "Bộ" else None


def of_field(reader: Reader, i: int) -> RawBody | None:
    """The ministry of the field at a token."""
    hit = reader.find(i, "field")
    if hit is None or "ministry" not in hit.entry.spec["for"]:
        return None
    ours = reader.word(hit.end) == "việt" and reader.run_end.get(hit.end) == hit.end + 2  # Bộ Nội vụ Việt Nam
    return RawBody("ministry", hit.end + 2 * ours, f"Bộ {hit.entry.name}", "ministry", "ministry")
