"""Roles that name no committee and that the context gives to one which the holder's own post is far from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from loaders.extract.article.committee_places import of_place
from loaders.extract.resolution.committees.levels import committee_of, fits, is_local, last_fitting
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.things import Body, Committee, Person, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of

_MINISTRY = "ministry"
_NEAR = 2  # sentences: a heading and what stands below it
_ON_A_DOCUMENT = re.compile(rf"\b(?:{any_of(load_yaml('committees.yaml')['state_documents'])})\b")


def on_own_rung(holdings: list[Holding], frame: Frame, frames: list[Frame]) -> list[Holding]:
    """`Ban Chỉ đạo tỉnh họp. Trưởng ban là Bí thư Đảng ủy phường A`: no role in the committee of the province.

    It is in the one of the ward that was named last, or in none that is known. The post is told in the same sentence;
    where the text says whose the committee is, that holds.

    Args:
        holdings: those of a sentence.
        frame: it.
        frames: all up to it.
    """
    out = []
    for holding in holdings:
        own = _own_bodies(frame, holding, frames[-_NEAR:])
        board = holding.office.body
        below = isinstance(board, Committee) and not _from_a_ministry(holding)
        if not own or not isinstance(board, Committee) or (below and any(fits(board, body) for body in own)):
            out.append(holding)
            continue
        if (meant := last_fitting(_named_below(frames), board, own)) is not None:
            out.append(replace(holding, office=replace(holding.office, body=meant)))
    return out


def where_its_head_is(holdings: list[Holding], frame: Frame) -> list[Holding]:
    """`Phó Chủ tịch UBND tỉnh A, Tổ trưởng Tổ công tác triển khai Đề án 06 của Chính phủ`: the province's, not its own.

    The Government's is the document that it carries out; none of its committees is headed from a province or commune.

    Args:
        holdings: those of a sentence.
        frame: it.
    """
    return [_at_its_head(holding, frame) for holding in holdings]


def _at_its_head(holding: Holding, frame: Frame) -> Holding:
    board, holder = holding.office.body, holding.holder
    heads_now = holding.office.rank == "head" and holding.status == "asserted"
    if not isinstance(board, Committee) or board.level != "government" or not heads_now:
        return holding
    own = [holder] if isinstance(holder, Title) else _posts(frame, holder)
    bodies = [title.body for title in own if isinstance(title.body, Body)]
    units = [body.unit for body in bodies if is_local(body) and body.unit is not None]
    if not units or len(units) < len(bodies) or _ON_A_DOCUMENT.search(board.name.lower()) is None:
        return holding
    return replace(holding, office=replace(holding.office, body=of_place(board, units[0])))


def _own_bodies(frame: Frame, holding: Holding, near: list[Frame]) -> list[Body]:
    """The places whose posts the sentence gives to who has a role that names no committee; empty where others too.

    A province is above none of its committees, but it has nobody at the head of a ministry's.
    """
    office = holding.office
    if not office.role or office.rank == "member" or holding.status != "asserted":
        return []
    here = [c for c in frame.chunks if c.thing is office]
    told = here or [c for f in near for c in f.chunks if _same_role(c.thing, office)]
    if not any("bare" in c.notes for c in told):
        return []
    of_ministry = _from_a_ministry(holding)
    own = [holding.holder] if isinstance(holding.holder, Title) else _posts(frame, holding.holder)
    bodies = [title.body for title in own if title.rank != "member" and isinstance(title.body, Body)]
    placed = [b for b in bodies if is_local(b) and b.unit is not None]
    lower = [b for b in placed if b.unit is not None and (of_ministry or b.unit.name not in ("", b.province))]
    return lower if len(lower) == len(bodies) else []


def _from_a_ministry(holding: Holding) -> bool:
    """Whether a post, or who is named below a heading, is given the role in a ministry's committee by the context."""
    board = holding.office.body
    by_heading = isinstance(holding.holder, Title) or holding.rule == "role.roster"
    return by_heading and isinstance(board, Committee) and board.level == _MINISTRY


def _same_role(thing: object, office: Title) -> bool:
    """Whether a role stands for an office, or is that of the heading above it."""
    return thing is office or (isinstance(thing, Title) and (thing.title, thing.body) == (office.title, office.body))


def _posts(frame: Frame, person: Person) -> list[Title]:
    return [h.office for h in frame.holdings if h.holder == person and not h.office.role and h.status == "asserted"]


def _named_below(frames: list[Frame]) -> Iterable[Committee]:
    """The committees of all sentences up to the last one, the last first, without those of ministries."""
    chunks = (chunk for frame in reversed(frames) for chunk in reversed(frame.chunks))
    return (
        board
        for board in map(committee_of, (c.thing for c in chunks))
        if board is not None and board.level != _MINISTRY
    )
