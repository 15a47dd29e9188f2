"""English noun phrases in the order of Vietnamese ones: the kind of body, what it is for, whose it is."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers.english.lexicon import BODY, NAME, NUMBER, STOP, TITLE, TOPIC
from queries.answers.english.pieces import Piece

_NOUNS = (NAME, NUMBER, TOPIC, BODY)


def ordered(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with each noun phrase turned round, and a title before the body that stands before it."""
    pieces = _topics_turned(pieces)
    out: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _run(pieces, at)
        if end == at:
            out.append(pieces[at])
            at += 1
            continue
        core, owner = _turned(pieces[at:end])
        if _titled(pieces, at, end):
            out += [pieces[end], *core, *owner]
            at = end + 1
            continue
        told, at = _complement(pieces, end) if any(p.kind == BODY for p in core) else ([], end)
        out += [*core, *told, *owner]
    return out


def _topics_turned(pieces: Sequence[Piece]) -> list[Piece]:
    """Topics in the order of Vietnamese: `urban development` is phát triển đô thị; a list, and what is done, stays."""
    out: list[Piece] = []
    told: list[Piece] = []
    for piece in pieces:
        if told and (piece.kind != TOPIC or piece.parted or told[-1].entry.verb):
            out += reversed(told)
            told = []
        if piece.kind == TOPIC:
            told.append(piece)
        else:
            out.append(piece)
    return [*out, *reversed(told)]


def _run(pieces: Sequence[Piece], at: int) -> int:
    """Where the nouns end that stand side by side from a place on; a comma parts all but topics."""
    start = at
    while at < len(pieces) and pieces[at].kind in _NOUNS:
        if at > start and pieces[at].parted and pieces[at].kind != TOPIC:
            break
        at += 1
    return at


def _titled(pieces: Sequence[Piece], at: int, end: int) -> bool:
    """Whether a title stands behind what it is of: `the Hai Phong police chief`, `the police chief of Hai Phong`.

    A person's name is before a title that says what it is of: `is A chairman of B`.
    """
    if end == at or end == len(pieces) or pieces[end].kind != TITLE:
        return False
    goes_on = end + 1 < len(pieces) and pieces[end + 1].kind in (STOP, *_NOUNS)
    return pieces[end - 1].kind == BODY or not goes_on


def _turned(run: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
    """The last body of a run with what it is for, and whose it is: whatever else stands before it."""
    at = max((i for i, piece in enumerate(run) if piece.kind == BODY), default=-1)
    if at < 0:
        return list(run), []
    first = at
    while first > 0 and run[first - 1].kind in (TOPIC, NUMBER):
        first -= 1
    if first > 0 and run[first - 1].kind == BODY and run[first - 1].entry.takes_name:
        first = at  # what it is for is the name of the body before it: `the Ministry of Health steering committee`
    core, owner = _turned(run[:first])
    behind = [p for p in run[at + 1 :] if p.kind != NAME]
    names = [p for p in run[at + 1 :] if p.kind == NAME]
    return [run[at], *run[first:at], *behind, *names], [*core, *owner]


def _complement(pieces: Sequence[Piece], at: int) -> tuple[list[Piece], int]:
    """What a body is for where that follows behind a little word: `on science, technology and innovation`."""
    start = at
    while start < len(pieces) and pieces[start].kind == STOP:
        start += 1
    told: list[Piece] = []
    end = at
    while start > at and start < len(pieces) and pieces[start].kind in (TOPIC, NUMBER):
        told.append(pieces[start])
        start += 1
        end = start
        while start < len(pieces) and pieces[start].kind == STOP:
            start += 1
    if end < len(pieces) and pieces[end].kind == BODY:
        return [], at  # another body: `of the Science and Technology Department`
    return told, end
