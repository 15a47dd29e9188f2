"""The mark behind a name that raises a deputy: `các Phó Trưởng ban: A (thường trực), B`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.things import Chunk, Person, Title
from loaders.resources.words import words_of

_DEPUTIES = ("Phó Trưởng ban", "Phó Bí thư", "Phó Chủ tịch")

# A ( thường trực ) · A - T ( thường trực ) · A ( T , giữ vai thường trực ) · A , T - thường trực ;
_STANDING = re.compile(
    r"(?:[-–,(] ?[TB][^PRN;.()]{0,20}?){0,4}[-–,(] ?(?:giữ vai |giữ vai trò |là )?(?:phó trưởng ban )?thường trực ?"
    r"(?:\)|(?=[;.]|$))"
)
# R , thường trực là P · R ( thường trực ) : P; not: các R , thường trực là P
_STANDING_SEAT = re.compile(r"[-–,(] ?thường trực(?: \))?(?= ?(?:là|:|do)(?:\W|$))")
_OF_SEVERAL = re.compile(rf"(?<!\w)(?:{words_of('many')}|{words_of('numbers')}|\d+)\Z")
# P và P là R ; trong đó P giữ vị trí thường trực
_ONE_OF_THEM = Pattern(
    rf"(?:trong (?:đó|số đó|số này|hai người)|[,;]) ,? ?(?:(?:{words_of('polite')}) )?(?P<who>P) "
    rf"(?:{words_of('being')}|giữ vị trí|là người)(?: phó trưởng ban)? thường trực(?= ?(?:[.,;)]|\Z))"
)


def raised(frame: Frame, office: Chunk, person: Chunk) -> Chunk:
    """`Các Phó Trưởng ban gồm: T A (Thường trực); T B`: the mark behind a name raises the role."""
    title = office.thing
    if not isinstance(title, Title) or not title.title.startswith(_DEPUTIES) or title.rank != "deputy":
        return office
    seat = _STANDING_SEAT.match(frame.skeleton.after(office)) and not _OF_SEVERAL.search(frame.skeleton.before(office))
    if seat or (title.title in _DEPUTIES and _STANDING.match(frame.skeleton.after(person))):
        return Chunk(office.kind, office.start, office.end, title.standing(), office.rule)
    return office


def raise_one_of_them(frame: Frame) -> None:
    """`A và B là Phó Trưởng ban, trong đó A giữ vị trí thường trực`: A is the standing one of them."""
    for match in apart(frame, _ONE_OF_THEM):
        who = frame.skeleton.at[match.start("who")].thing
        frame.holdings[:] = [_raised_of(holding, who) for holding in frame.holdings]


def _raised_of(holding: Holding, who: object) -> Holding:
    told = isinstance(who, Person) and holding.name == who.name and holding.office.role
    return replace(holding, office=holding.office.standing()) if told and holding.office.title in _DEPUTIES else holding
