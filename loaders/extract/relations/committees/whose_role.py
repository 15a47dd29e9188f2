"""Roles that name no committee, or are told of a bare post: what the text has said before of who has them."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.resolution.committees.levels import committee_of
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.things import ROLE, Committee, Person, Title


def where_they_have_it(
    holdings: list[Holding], frame: Frame, frames: list[Frame], before: list[Holding]
) -> list[Holding]:
    """`Ông A sẽ thôi nhiệm vụ Trưởng ban`: of the committee that he was said to head, not of the one named last.

    Args:
        holdings: those of a sentence.
        frame: it.
        frames: those before it.
        before: the holdings of the sentences before.
    """
    if ROLE not in frame.kinds:
        return holdings
    out = []
    for holding in holdings:
        board = holding.office.body
        if _told_by_context(frame, holding) and isinstance(board, Committee) and board not in _here(frame, frames):
            had = _had(holding, board, before)
            if had is not None:
                out.append(replace(holding, office=replace(holding.office, body=had)))
                continue
        out.append(holding)
    return out


def _told_by_context(frame: Frame, holding: Holding) -> bool:
    """Whether a person's role names no committee."""
    office = holding.office
    alone = office.role and isinstance(holding.holder, Person) and office.rank != "member"
    return alone and any(c.thing == office and "bare" in c.notes for c in frame.chunks)


def _here(frame: Frame, frames: list[Frame]) -> set[Committee]:
    """The committees that the paragraph names, roles without one left out."""
    line = frame.sentence.line
    chunks = (c for f in (frame, *frames) if f.sentence.line == line for c in f.chunks if "bare" not in c.notes)
    return {board for board in (committee_of(c.thing) for c in chunks) if board is not None}


def _had(holding: Holding, board: Committee, before: list[Holding]) -> Committee | None:
    """The only other committee of this kind in which the holder was said to have this role, not in this one too."""
    same = [h for h in before if h.holder == holding.holder and h.office.role and h.status == "asserted"]
    boards = {h.office.body for h in same if h.office.title == holding.office.title}
    alike = [b for b in boards if isinstance(b, Committee) and b.kind == board.kind]
    return alike[0] if len(alike) == 1 and alike[0] != board else None


def by_who_has_it(holdings: list[Holding]) -> list[Holding]:
    """`Thứ trưởng, đồng thời là Phó Trưởng ban X`: of the only one whom the text has named as such before.

    A ministry or government has several deputies, so that a bare post can mean but the one told of; a head's role may
    go with the post.
    """
    had: dict[tuple[str, object], list[Person]] = {}
    out = []
    for holding in holdings:
        who, office = holding.holder, holding.office
        if isinstance(who, Title) and who.guessed and who.rank == "deputy" and office.role:
            known = had.get((who.title, who.body), [])
            holding = replace(holding, holder=known[0]) if len(known) == 1 else holding
        elif isinstance(who, Person) and not office.role and who not in had.setdefault((office.title, office.body), []):
            had[office.title, office.body].append(who)
        out.append(holding)
    return out
