"""`Bình Định có Ban Chỉ đạo X do Chủ tịch UBND tỉnh đứng đầu`: a post that heads a committee is of its province."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from graph.reference.provinces import cities
from loaders.extract.relations.offices.one_place import is_of_context
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.things import Body, Committee, Title, Unit
from loaders.extract.words.view import View


def heads_of_their_place(holdings: Iterable[Holding], frames: list[Frame], view: View) -> list[Holding]:
    """Posts that are given roles, moved to the province of the committee where their words tell no other.

    Args:
        holdings: of a document, in reading order.
        frames: its sentences.
        view: the document.
    """
    by_number = {frame.number: frame for frame in frames}
    return [_moved(holding, by_number[holding.sentence], view) for holding in holdings]


def _moved(holding: Holding, frame: Frame, view: View) -> Holding:
    post, board = holding.holder, holding.office.body
    if not isinstance(post, Title) or not isinstance(board, Committee) or not isinstance(post.body, Body):
        return holding
    unit, chunk = post.body.unit, frame.chunk_of(post)
    if unit is None or not unit.is_province or board.province in ("", unit.province) or chunk is None:
        return holding
    before = view.span_text(frame.sentence.start, chunk.start)
    if board.province not in before or not is_of_context(post, frame, view):
        return holding
    return replace(holding, holder=replace(post, body=_there(post.body, unit, board.province)))


def _there(body: Body, unit: Unit, province: str) -> Body:
    """The same body of another province."""
    own = Unit("thành phố" if province in cities() else "tỉnh", province, province)
    there = body.at(own)
    return there or replace(body, name=body.name.replace(unit.name, province), unit=own, province=province)
