"""Posts without a body that lead a committee: of the firm, school or ministry whose committee it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.grammar.bodies.members import AROUND, MEMBER_SCHOOLS
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.things import Body, Committee, Enterprise, Holder, Institution, Title

_OF_A_HOUSE = ("organisation", "ministry")


def of_its_own_house(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """`Phó Trưởng Ban Chỉ đạo của Tập đoàn X là Tổng Giám đốc`: that of X, not of the firm named last.

    Args:
        holdings: those of a sentence.
        frames: all up to it.
    """
    return [_at_home(holding, frames) for holding in holdings]


def _at_home(holding: Holding, frames: list[Frame]) -> Holding:
    post, board = holding.holder, holding.office.body
    if not isinstance(post, Title) or not post.guessed or not isinstance(board, Committee):
        return holding
    if board.level not in _OF_A_HOUSE or post.body is None or post.body.name == board.owner:
        return holding
    alike = (house for house in _houses(frames) if house.name == board.owner and _of_a_kind(house, post.body))
    house = next(alike, None) or _called_alone(post.body, board)
    return holding if house is None else replace(holding, holder=replace(post, body=house))


def _called_alone(told: Holder, board: Committee) -> Holder | None:
    """A school that only the name of its committee tells, where the post is of a school."""
    if not isinstance(told, Institution) or not board.owner.startswith((*AROUND, *MEMBER_SCHOOLS)):
        return None
    house = Institution(board.owner, told.kind, board.province)
    return house if _of_a_kind(house, told) else None


def _of_a_kind(one: Holder, other: Holder) -> bool:
    """Whether both are firms, institutions of a kind, or ministries, so that they have the same posts.

    A university and a member school of it have not: `Hiệu trưởng các trường thành viên` sits in its committee.
    """
    if one.name.startswith(AROUND) and other.name.startswith(MEMBER_SCHOOLS):
        return False
    if isinstance(one, Body | Institution) and isinstance(other, Body | Institution):
        return type(one) is type(other) and one.kind == other.kind
    return isinstance(one, Enterprise) and isinstance(other, Enterprise)


def _houses(frames: list[Frame]) -> Iterator[Holder]:
    """What the sentences up to the last one name, by itself or as that of a post, the last first."""
    for frame in reversed(frames):
        for chunk in reversed(frame.chunks):
            thing = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
            if isinstance(thing, Body | Enterprise | Institution):
                yield thing
