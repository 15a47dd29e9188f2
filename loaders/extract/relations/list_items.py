"""How people stand in a list behind an office: with a title of their own before or behind the name."""

from __future__ import annotations

from loaders.extract.relations.frame import OFFICES, PEOPLE, Frame
from loaders.extract.things import TITLE, Chunk


def has_own_post(frame: Frame, chunk: Chunk) -> bool:
    """`các Phó Thủ tướng: A, B; Bộ trưởng Bộ Nội vụ C`: behind the semicolon another list goes on."""
    left = frame.left_of(chunk) if chunk.kind in PEOPLE and titled_before(frame, chunk) else None
    return left is not None and frame.skeleton.before(left).endswith((";", "; các", "; và"))


def titled_before(frame: Frame, chunk: Chunk) -> bool:
    """Whether a name has a title of its own right before it."""
    left = frame.left_of(chunk)
    return left is not None and left.kind in OFFICES and frame.gap(left, chunk) == ""


def titled_behind(frame: Frame, chunk: Chunk) -> bool:
    """Whether a name has a title of its own behind it."""
    right = frame.right_of(chunk)
    return right is not None and right.kind == TITLE and frame.gap(chunk, right) in (",", "-", "–", "(")


def goes_on(frame: Frame, chunk: Chunk, first: Chunk | None) -> bool:
    """`các Phó Hiệu trưởng: A, B; C - Trưởng khoa X`: behind the semicolon stands somebody with another title."""
    if first is None or chunk.kind not in PEOPLE or not frame.skeleton.before(chunk).endswith(";"):
        return False
    return titled_behind(frame, chunk) and not titled_behind(frame, first)
