"""What is true of a filled frame: its facts with the names that were drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from tests.made.facts import ALWAYS, Fact, Readings, Truth, committee_key, name_key, post_key
from tests.made.frame import Frame, Told
from tests.made.houses import Committee, Office, Role
from tests.made.people import Person
from tests.made.things import Thing

Cast = Mapping[str, object]
_BY_PLACE = frozenset({"RUNS", "IMPLEMENTS", "WORKS_WITH"})


def truth_of(filled: Iterable[tuple[Frame, Cast]]) -> Truth:
    """What is true of an article of one or more filled frames."""
    parts = list(filled)
    stated = [reading for frame, cast in parts for told in frame.facts for reading in _readings(told, cast)]
    left_open = [reading for frame, cast in parts for told in frame.may for reading in _readings(told, cast)]
    types = {told.type for frame, _ in parts for told in (*frame.facts, *frame.may)}
    return Truth(tuple(stated), frozenset(chain.from_iterable(left_open)), ALWAYS | types)


def _readings(told: Told, cast: Cast) -> Iterator[Readings]:
    match told.type:
        case "HOLDS":
            yield from _held(told, cast)
        case "LEADS" | "MEMBER_OF":
            yield tuple(_seated(told, cast))
        case _:
            yield tuple(_done(told, cast))


def _held(told: Told, cast: Cast) -> Iterator[Readings]:
    """A reading for each office, or one of all where any of them will do."""
    who = name_key(_person(cast, told.who).name)
    each = [
        [Fact("HOLDS", who, key, status=told.status) for key in _office_keys(office)]
        for office in _offices(_person(cast, told.of), told.what)
    ]
    yield from map(tuple, each) if told.whole else [tuple(chain.from_iterable(each))]


def _offices(person: Person, which: str) -> tuple[Office, ...]:
    return (person.post if which == "post" else person.other).offices


def _office_keys(office: Office) -> list[str]:
    return [post_key(title, body) for title, body in office]


def _seated(told: Told, cast: Cast) -> Iterator[Fact]:
    """A seat in a committee, of a person or of whoever has that person's post."""
    committee, person = cast[told.what], _person(cast, told.who)
    if not isinstance(committee, Committee):
        raise TypeError(f"{told.what} is no committee")
    holders = [name_key(person.name)]
    if told.by_post:
        holders = [key for office in person.post.offices for key in _office_keys(office)]
    for holder in holders:
        for role in _roles(told, committee, cast):
            key = committee_key(committee.name, committee.house)
            yield Fact(told.type, holder, key, name_key(role), told.status)


def _roles(told: Told, committee: Committee, cast: Cast) -> tuple[str, ...]:
    if told.type == "MEMBER_OF":
        return ("",)
    drawn = cast["R"] if told.role == "R" else committee.role(told.role)
    if not isinstance(drawn, Role):
        raise TypeError("R is no role")
    return drawn.read


def _done(told: Told, cast: Cast) -> Iterator[Fact]:
    """An act of a body; who works with whom is told either way, and some acts may be told of its place."""
    actor, thing = cast[told.who], cast[told.what]
    if not isinstance(actor, Thing) or not isinstance(thing, Thing):
        raise TypeError(f"{told.who} or {told.what} is no thing")
    places = (actor.place,) if actor.place and told.type in _BY_PLACE else ()
    for who in (*actor.keys, *places):
        for what in thing.keys:
            yield Fact(told.type, who, what, status=told.status)
            if told.type == "WORKS_WITH":
                yield Fact(told.type, what, who, status=told.status)


def _person(cast: Cast, letter: str) -> Person:
    person = cast[letter]
    if not isinstance(person, Person):
        raise TypeError(f"{letter} is nobody")
    return person
