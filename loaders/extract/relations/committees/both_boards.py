"""Roles in two or three committees at once: `Trưởng ban của cả hai`, `Ban A và Ban B đều do ông C làm Trưởng ban`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.resolution.committees.levels import committee_of
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.things import ROLE, Chunk, Committee, Person, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import COUNTS, any_of, list_of, words_of

_TITLES: dict[str, tuple[str, str]] = load_yaml("committees.yaml")["bare_heads"]
_HEAD_ROLES: dict[str, str] = load_yaml("committees.yaml")["head_roles"]
_LATELY = 3
_NUMBER = words_of("numbers")
_COUNT = rf"(?P<count>{_NUMBER})"
_BOARDS = rf"(?:{words_of('boards')})(?: (?:{words_of('these')}))?"
# R của cả hai · R cả hai ban
_OF_ALL = re.compile(
    rf"(?:(?:{words_of('of')}) )?(?:cả {_COUNT}(?: {_BOARDS})?|(?P<few>{_NUMBER}) {_BOARDS})(?= ?[.,;(]|$| là)"
)
# R của hai ban : C và C
_OF_LISTED = re.compile(
    rf"(?:(?:{words_of('of')}) )?(?:cả {_COUNT}|(?P<few>{_NUMBER})) {_BOARDS} ?(?::|là|gồm)"
    r" (?P<boards>C(?:(?: ,| và) C)+)"
)
# C và C đều do T P làm R
_ALL_BY = re.compile(rf"(?:, )?(?:(?:hiện|nay) )?(?:{words_of('jointly')})\b")
_JOINED = list_of("joiners")
# C , C và C , vì cả ba đều do T đứng đầu · cả hai ban đều do P làm R
_EACH_BY = Pattern(
    rf"(?:cả {_COUNT}(?: {_BOARDS})?|(?P<few>{_NUMBER}) {_BOARDS}|(?P<all>C(?:(?: ,| và| cùng| , và) C)+))"
    rf"(?: (?:hiện|nay))? (?:{words_of('jointly')}) do "
    rf"(?:chính )?(?:T )*?(?P<who>[PT])(?: , T ,)? (?:trực tiếp )?(?:{words_of('heading')}|(?:làm|là|giữ vai) R)"
)
# trưởng cả hai ban là T P
_HEADED = Pattern(
    rf"(?P<head>{any_of(_TITLES)}) (?:cả )?{_COUNT} {_BOARDS} (?:(?:vẫn|hiện|nay|{words_of('jointly')}) )*là (?:T )*"
    r"(?P<who>P)"
)


def of_all_boards(holdings: list[Holding], frame: Frame, frames: list[Frame]) -> list[Holding]:
    """What a sentence says, with the roles that it gives in each of several committees.

    Args:
        holdings: those of a sentence.
        frame: it.
        frames: those before it.
    """
    out = list(holdings)
    for holding in holdings if ROLE in frame.kinds else ():
        board = holding.office.body
        role = next((c for c in frame.chunks if c.thing == holding.office and c.kind == ROLE), None)
        alone = role is not None and (board is None or "bare" in role.notes)
        listed = _listed(frame, role) if role is not None and alone else []
        if listed:
            out.remove(holding)
            out += [replace(holding, office=replace(holding.office, body=each)) for each in listed]
            continue
        for other in _boards(frame, frames, role, board) if role is not None and isinstance(board, Committee) else ():
            out.append(replace(holding, office=replace(holding.office, body=other)))
    for match in apart(frame, _HEADED):
        who = frame.skeleton.at[match.start("who")].thing
        title, rank = _TITLES[match["head"]]
        for board in _last(frames, COUNTS[match["count"]], ""):
            office = Title(title, rank, "committee", board, "asserted", True)
            if isinstance(who, Person):
                out.append(Holding(who, office, "asserted", "role.shared", frame.number))
    return [*out, *_of_each(out, frame, frames)]


def _of_each(holdings: list[Holding], frame: Frame, frames: list[Frame]) -> Iterator[Holding]:
    """`Ban Chỉ đạo A, Ban Chỉ đạo B và Tổ công tác C, vì cả ba đều do Chủ tịch UBND tỉnh đứng đầu`: in all three."""
    for match in apart(frame, _EACH_BY):
        who, said = frame.skeleton.at[match.start("who")].thing, match["count"] or match["few"]
        count = COUNTS[said] if said else match["all"].count("C")
        here = (c.thing for c in frame.chunks if frame.skeleton.offset(c) < match.start("who"))
        named = list(dict.fromkeys(thing for thing in here if isinstance(thing, Committee)))
        boards = named if len(named) == count else _last(frames, count, "") if not named else []
        told = {h.office.body for h in holdings if h.holder == who and h.office.rank == "head"}
        for board in boards if isinstance(who, Person | Title) else ():
            if board not in told and isinstance(who, Person | Title):
                office = Title(_HEAD_ROLES[board.kind], "head", "committee", board, "asserted", True)
                yield Holding(who, office, "asserted", "role.shared", frame.number)


def _listed(frame: Frame, role: Chunk) -> list[Committee]:
    """`Trưởng ban của hai ban: Ban Chỉ đạo A và Ban Chỉ đạo B`: as many committees as it says, named behind it."""
    said = _OF_LISTED.match(frame.skeleton.after(role))
    if said is None:
        return []
    start = frame.skeleton.offset(role)
    behind = (c.thing for c in frame.chunks if frame.skeleton.offset(c) > start)
    named = [thing for thing in behind if isinstance(thing, Committee)][: said["boards"].count("C")]
    return named if len(named) == COUNTS[said["count"] or said["few"]] else []


def _boards(frame: Frame, frames: list[Frame], role: Chunk, board: Committee) -> list[Committee]:
    """The further committees that a role is in."""
    said = _OF_ALL.match(frame.skeleton.after(role))
    if said is not None:
        return [c for c in _last([*frames, frame], COUNTS[said["count"] or said["few"]], board.kind) if c != board]
    named = [c for c in frame.chunks if isinstance(c.thing, Committee)]
    if len(named) != 2 or named[1].thing != board or frame.gap(*named) not in _JOINED:
        return []
    first = named[0].thing
    return [first] if isinstance(first, Committee) and _ALL_BY.match(frame.skeleton.after(named[1])) else []


def _last(frames: list[Frame], count: int, kind: str) -> list[Committee]:
    """The committees, of a kind where it says one, of the last sentence that names so many, else none."""
    for frame in reversed(frames[-_LATELY:]):
        named = list(dict.fromkeys(filter(None, (committee_of(c.thing) for c in frame.chunks))))
        named = [board for board in named if kind in ("", board.kind)]
        if len(named) == count:
            return named
    return []
