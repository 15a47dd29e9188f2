"""`Ủy viên Ban Thường vụ, Phó Bí thư Đảng ủy Công an tỉnh`: a seat named without its owner, by the post behind it."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.reader import Reader
from loaders.extract.things import Body, Chunk, Title

_SEATS = ("standing_committee", "executive_committee")
_LAST_WORDS = ("vụ", "hành", "btv", "bch")
_LINKS = ([","], ["và"], ["-"], ["–"])
_OWNER = "Đảng ủy "


def append_beside(reader: Reader, before: list[Chunk], chunk: Chunk) -> None:
    """Adds a chunk to those of its sentence; a seat before it without an owner is in the committee of its post."""
    if before and isinstance(chunk.thing, Title):
        before[-1] = _with_owner(reader, before[-1], chunk, chunk.thing)
    before.append(chunk)


def _with_owner(reader: Reader, seat: Chunk, post: Chunk, next_: Title) -> Chunk:
    """The seat as one in the party committee that the post behind it is of, if it names none itself.

    A `Bí thư` may well sit in the committee above (`Ủy viên Ban Thường vụ, Bí thư Đảng ủy phường X`).
    """
    mine = seat.thing
    body, other = mine.body if isinstance(mine, Title) else None, next_.body
    if not isinstance(mine, Title) or not isinstance(body, Body) or body.head not in _SEATS:
        return seat
    bare = reader.word(seat.end - 1) in _LAST_WORDS and reader.view.lower[seat.end : post.start] in _LINKS
    if not bare or next_.title == "Bí thư" or not isinstance(other, Body):
        return seat
    own = other.name if "Bí thư" in next_.title else other.parent
    if not own.startswith(_OWNER) or own == body.parent:
        return seat
    name = f"{body.name.removesuffix(f' {body.parent}')} {own}"
    body = replace(body, name=name, parent=own, province=other.province, unit=other.unit)
    return replace(seat, thing=replace(mine, body=body))
