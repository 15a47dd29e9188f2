"""Fills frames and makes articles of them: the n-th article of a frame and a seed is the same in every run."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.made.facts import Truth
from tests.made.frame import Frame, group
from tests.made.houses import SHARES, Committee, House, Post, houses
from tests.made.people import Person, invented
from tests.made.things import things
from tests.made.truth import Cast, truth_of

DAY = "2026-03-12"
_ROLES = ("head", "head", "deputy", "standing")
# A comma before another sign, and `Hội đồng` of a role before that of the committee.
_DOUBLE = re.compile(r",(?=[,.;:])|\b(\w+ \w+ )(?=\1)")
# The letter that begins a sentence, or an item of a list.
_BEGINS = re.compile(r"(?:^|[.!?] |\n(?:- )?)(?=[^\W\d_])[^\W\d_]")
_MOST_PARAGRAPHS = 3


@dataclass(frozen=True, slots=True)
class Made:
    """An article, the part of it that a frame gave, and what is true of it."""

    frame: str
    level: str
    told: str
    text: str
    truth: Truth


@dataclass(frozen=True, slots=True)
class _Dealer:
    """Deals people and committees of one house.

    No two people of an article share a given name, no two of a house an office.
    """

    dice: random.Random
    house: House
    posts: list[Post]
    taken: set[str]

    @classmethod
    def of(cls, dice: random.Random, house: House, frame: Frame, taken: set[str]) -> _Dealer:
        """For a frame, which may want posts in short or of one office alone."""
        posts = [p for p in (house.near if frame.near else house.posts) if len(p.offices) == 1 or not frame.one_office]
        return cls(dice, house, _apart(dice, posts), taken)

    def people(self, *frames: Frame) -> dict[str, Person]:
        """One for each letter of the frames, written in a form of the first."""
        letters = sorted({letter for frame in frames for letter in frame.people})
        shared = self.dice.choice(frames[0].forms)
        return {letter: self._person(frames[0], shared if frames[0].same_form else "") for letter in letters}

    def _person(self, frame: Frame, form: str) -> Person:
        name, honorific = invented(self.dice, self.taken)
        post = self.posts.pop()
        other = self.posts.pop() if frame.uses_others else post
        return Person(name, honorific, post, other, form or self.dice.choice(frame.forms))

    def committees(self, count: int) -> list[Committee]:
        """Some of different topics."""
        topics = self.dice.sample(sorted(self.house.committees), count)
        return [self.dice.choice(self.house.committees[topic]) for topic in topics]


def _apart(dice: random.Random, posts: list[Post]) -> list[Post]:
    """The posts in a new order, without those that share an office with one before."""
    out: list[Post] = []
    for post in dice.sample(posts, len(posts)):
        if not {o for p in out for o in p.offices} & set(post.offices):
            out.append(post)
    return out


def _house(dice: random.Random, frame: Frame) -> House:
    shares = [SHARES[level] for level in frame.levels]
    return dice.choice(houses(dice.choices(frame.levels, shares)[0]))


def _filled(dice: random.Random, frame: Frame, cast: Mapping[str, object]) -> str:
    text = frame.text
    for slot, choices in frame.vary.items():
        text = text.replace(f"{{{slot}}}", dice.choice(choices))
    said = _DOUBLE.sub("", text.format(**cast))
    return _BEGINS.sub(lambda hit: hit[0][:-1] + hit[0][-1].upper(), said)


def _cast(dealer: _Dealer, frame: Frame, committee: Committee) -> dict[str, object]:
    role = committee.role(dealer.dice.choice(_ROLES))
    return {"C": committee, "R": role, **dealer.people(frame)}


def _alone(dice: random.Random, frame: Frame) -> Made:
    house = _house(dice, frame)
    dealer = _Dealer.of(dice, house, frame, set())
    cast = _cast(dealer, frame, dealer.committees(1)[0]) | (things(dice, house) if house.of else {})
    return _article(dice, house, [(frame, cast)])


def _story(dice: random.Random, frame: Frame) -> Made:
    """A frame and up to two others on one committee, with the same people."""
    house = _house(dice, frame)
    dealer = _Dealer.of(dice, house, frame, set())
    others = [f for f in group(frame.group) if f is not frame]
    told = [frame, *dice.sample(others, dice.randrange(_MOST_PARAGRAPHS))]
    cast: dict[str, object] = {"C": dealer.committees(1)[0], **dealer.people(*told)}
    return _article(dice, house, [(each, cast) for each in told])


def _turns(dice: random.Random, frame: Frame) -> Made:
    """A frame and another one on two committees of a house, told by different people."""
    house = _house(dice, frame)
    dealer = _Dealer.of(dice, house, frame, set())
    first, second = dealer.committees(2)
    cast = _cast(dealer, frame, first)
    other = dice.choice([f for f in group(frame.group) if len(f.people) <= len(dealer.posts)])
    return _article(dice, house, [(frame, cast), (other, _cast(dealer, other, second))])


def _tour(dice: random.Random, frame: Frame) -> Made:
    """A frame and one or two others, each on another place."""
    level = dice.choice(frame.levels)
    places = dice.sample(houses(level), dice.randint(2, _MOST_PARAGRAPHS))
    told = [frame, *dice.choices(group(frame.group), k=len(places) - 1)]
    taken: set[str] = set()
    parts: list[tuple[Frame, Cast]] = []
    texts = []
    for each, place in zip(told, places, strict=True):
        dealer = _Dealer.of(dice, place, each, taken)
        cast = _cast(dealer, each, dealer.committees(1)[0])
        parts.append((each, cast))
        where = place.called if level == "province" else f"{place.name}, tỉnh {place.of}"
        texts.append(f"Tại {where}, công tác chuyển đổi số có nhiều chuyển biến. {_filled(dice, each, cast)}")
    head = "Các địa phương đẩy mạnh chuyển đổi số", "12/03/2026", "Nhiều địa phương đã sơ kết công tác quý I."
    return _made(level, head, texts, parts)


def _article(dice: random.Random, house: House, parts: list[tuple[Frame, Cast]]) -> Made:
    about = f"{house.about[0].upper()}{house.about[1:]} đẩy mạnh chuyển đổi số"
    texts = [_filled(dice, frame, cast) for frame, cast in parts]
    return _made(house.level, (about, "12/03/2026", house.first), texts, parts)


def _made(level: str, head: tuple[str, ...], texts: list[str], parts: list[tuple[Frame, Cast]]) -> Made:
    frame = parts[0][0]
    return Made(frame.id, level, "\n\n".join(texts), "\n\n".join((*head, *texts)) + "\n", truth_of(parts))


_ARTICLES: Mapping[str, Callable[[random.Random, Frame], Made]] = {
    "alone": _alone, "story": _story, "turns": _turns, "tour": _tour,
}  # fmt: skip


def made(frame: Frame, seed: int, number: int) -> Made:
    """The n-th article of a frame."""
    return _ARTICLES[frame.article](random.Random(f"{seed}/{frame.id}/{number}"), frame)
