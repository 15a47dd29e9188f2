"""Houses with their committees and posts, as `houses.yaml` declares them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_DATA: Mapping[str, Any] = yaml.safe_load(Path(__file__).with_name("houses.yaml").read_text("utf-8"))
LEVELS: tuple[str, ...] = tuple(_DATA["levels"])
SHARES: Mapping[str, int] = {level: told["share"] for level, told in _DATA["levels"].items()}
Office = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Post:
    """What stands behind a name: as it is written, and its offices, each as titles and bodies equally right."""

    said: str
    offices: tuple[Office, ...]

    def __str__(self) -> str:
        """In a sentence."""
        return self.said


@dataclass(frozen=True, slots=True)
class Role:
    """A role in a committee: alone, joined with its whole name or a short one, and as it may be read."""

    alone: str
    of: str
    of_short: str
    read: tuple[str, ...]

    def __str__(self) -> str:
        """In a sentence."""
        return self.alone


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee as an article first writes it, with its roles."""

    name: str
    house: str
    short: str
    head: Role
    deputy: Role
    standing: Role

    def __str__(self) -> str:
        """In a sentence."""
        return self.name

    def role(self, name: str) -> Role:
        """Its role of that name."""
        return {"head": self.head, "deputy": self.deputy, "standing": self.standing}[name]


@dataclass(frozen=True, slots=True)
class House:
    """A government, ministry, firm or university."""

    level: str
    name: str
    of: str
    called: str
    about: str
    first: str
    committees: Mapping[str, tuple[Committee, ...]]
    posts: tuple[Post, ...]
    near: tuple[Post, ...]

    def __str__(self) -> str:
        """In a sentence."""
        return self.called


def committee(name: str, house: str) -> Committee:
    """A committee by its written name."""
    told = next(told for begins, told in _DATA["kinds"].items() if name.startswith(begins))
    head, deputy, standing = (_role(told, role, name) for role in ("head", "deputy", "standing"))
    return Committee(name, house, told["short"], head, deputy, standing)


def _role(kind: Mapping[str, Any], role: str, name: str) -> Role:
    told, short = kind[role], kind["short"]
    of_short = told["joined"].format(committee=short) if short.startswith("Ban") else told["alone"]
    return Role(told["alone"], told["joined"].format(committee=name), of_short, tuple(told["read"]))


def _office(told: str) -> Office:
    return tuple(_title_and_body(reading) for reading in told.split(" = "))


def _title_and_body(told: str) -> tuple[str, str]:
    title, body = told.split(" | ")
    return title, body


def _posts(told: Sequence[Mapping[str, Any]], names: Mapping[str, str], key: str) -> tuple[Post, ...]:
    return tuple(
        Post(post.get(key, post["said"]).format(**names), tuple(_office(o.format(**names)) for o in post["is"]))
        for post in told
    )


def _house(level: str, told: Mapping[str, Any], entry: Mapping[str, str]) -> House:
    names = {"of": "", **entry, "word": entry["name"].split()[0]}
    called = told["called"].format(**names)
    committees = {
        topic: tuple(committee(name.format(**names), called) for name in ways)
        for topic, ways in told["committees"].items()
    }
    posts, near = (_posts(told["posts"], names, key) for key in ("said", "near"))
    about, first = told["about"].format(**names), told["first"].format(**names)
    return House(level, names["name"], names["of"], called, about, first, committees, posts, near)


@cache
def houses(level: str) -> tuple[House, ...]:
    """The houses of a level."""
    told = _DATA["levels"][level]
    return tuple(_house(level, told, entry) for entry in told["houses"])
