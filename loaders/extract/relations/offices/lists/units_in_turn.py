"""One post in several units, one holder each: `A và B, Chủ tịch UBND xã X và xã Y`, `Chủ tịch UBND xã X A, xã Y B`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import PROVINCE, TITLE, UNIT, Body, Chunk, Title, Unit
from loaders.resources.words import words_of

_RULE, _CITY = "title.in_turn", "thành phố"
_POLITE = words_of("polite")
_JOINED = r"(?: ,| và| ,? và)"
_POSTS = rf"(?P<posts>T(?:{_JOINED} (?:các )?[ULB])*)"
_PEOPLE = rf"(?P<people>P(?:{_JOINED} (?:(?:{_POLITE}) )?P)*)"
# P và P , lần lượt là T , U và U
_BEHIND = re.compile(rf"{_PEOPLE}(?: ,| -| –| \()?(?: lần lượt)?(?: (?:là|làm|giữ chức))? {_POSTS}(?! ?(?:P|và [TP]))")
# T , U và U lần lượt là các ông : P , P và P
_BEFORE = re.compile(
    rf"{_POSTS}(?: (?:lần lượt|là|gồm|có|các|ông|bà|đồng chí|:|,|\())*? {_PEOPLE}(?= ?[,.;)(]|\Z| [a-zà-ỹđ])"
)
# T P , U P và U P
_BETWEEN = re.compile(rf"(?P<post>T) P(?P<pairs>(?:{_JOINED} U (?:(?:{_POLITE}) )?P)+)")


def give_units_in_turn(frame: Frame) -> None:
    """Each of several people has the post in one of as many units; where the numbers differ nobody's unit is known."""
    if not {TITLE, "P"} <= frame.kinds or frame.kinds.isdisjoint((UNIT, PROVINCE, "B", TITLE)):
        return
    text = frame.skeleton.text
    for match in _BETWEEN.finditer(text) if " U P" in text else ():
        _give_pairs(frame, match)
    for pattern in (_BEHIND, _BEFORE):
        for match in pattern.finditer(text):
            _give(frame, match)


def _give_pairs(frame: Frame, match: re.Match[str]) -> None:
    office = frame.skeleton.at[match.start("post")]
    for pair in re.finditer(r"(U)[^U]*?(P)", match["pairs"]):
        place, who = (frame.skeleton.at[match.start("pairs") + pair.start(g)] for g in (1, 2))
        own = _there(office, place)
        if own is not None:
            frame.give(who, own, _RULE)


def _give(frame: Frame, match: re.Match[str]) -> None:
    office = frame.skeleton.at[match.start("posts")]
    people = [frame.skeleton.at[match.start("people") + m.start()] for m in re.finditer("P", match["people"])]
    places = [frame.skeleton.at[match.start("posts") + m.start()] for m in re.finditer("[ULB]", match["posts"])]
    title = office.thing
    if len(people) < 2 or not frame.free(office) or not isinstance(title, Title) or title.status != "asserted":
        return
    first = [replace(title, body=body, more=()) for body in title.more or (title.body,)]
    further = [_there(office, place) for place in places]
    posts = [*(_as(office, post) for post in first), *(post for post in further if post is not None)]
    if len(posts) < 2 or len(posts) < len(first) + len(places):
        return
    if len(posts) == len(people):
        for who, post in zip(people, posts, strict=True):
            frame.give(who, post, _RULE)
    frame.owned[id(office)] = _RULE


def _as(office: Chunk, title: Title) -> Chunk:
    """The chunk of a post with another body."""
    return Chunk(office.kind, office.start, office.end, title, office.rule)


def _there(office: Chunk, place: Chunk) -> Chunk | None:
    """The same post in another unit of the rung of its own, or in another body of its kind; else None."""
    title, thing = office.thing, place.thing
    first = next(iter(title.more), title.body) if isinstance(title, Title) else None
    if not isinstance(title, Title) or not isinstance(first, Body):
        return None
    if isinstance(thing, Body):
        return _as(office, replace(title, body=thing, more=())) if thing.head == first.head and thing != first else None
    if not isinstance(thing, Unit) or first.unit is None or first.parent or not _alike(thing, first.unit):
        return None
    there = first.at(thing) if thing != first.unit else None
    return _as(office, replace(title, body=there, more=())) if there is not None else None


def _alike(one: Unit, other: Unit) -> bool:
    """Whether two units are of one rung; a city may be one under a province or one as high as that."""
    rungs = {"province" if unit.is_province else unit.rung for unit in (one, other)}
    return len(rungs) == 1 or ("ward" not in rungs and _CITY in (one.level, other.level))
