"""Bodies by a short name that the text gives them."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.reader import Reader


def called_body(reader: Reader, i: int) -> RawBody | None:
    """The body whose short name begins at a token: one that the text gives in brackets, or `Đảng ủy Khối`."""
    words = reader.view.words
    named = reader.called.get(words[i], ()) if i < len(words) else ()
    found = next((replace(body, end=i + len(name)) for name, body in named if words[i : i + len(name)] == name), None)
    longer = reader.find(i, "body", "head") if found is not None and found.fixed else None
    if found is not None and longer is not None:
        placed = reader.find(found.end, "level", "province")
        return None if longer.end > found.end or placed else found  # Đảng ủy Khối các cơ quan tỉnh
    return found
