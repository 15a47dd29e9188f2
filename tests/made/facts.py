"""What is true of a made article: facts, and the readings of one that are equally right."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.evaluate.names import norm, number, words

ALWAYS = frozenset({"HOLDS", "LEADS", "MEMBER_OF"})
_LEVEL = re.compile(r"\b(?:tỉnh|thành phố) (?=\S)")


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact in the form in which two are compared; `who` and `what` are keys."""

    type: str
    who: str
    what: str
    role: str = ""
    status: str = "asserted"

    def __str__(self) -> str:
        """As a line of the command."""
        return " · ".join(part for part in (self.type, self.who, self.what, self.role, self.status) if part)


# Facts any one of which is right, the plainest first.
Readings = tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Truth:
    """What an article states, what it leaves open, and of which types all is known."""

    stated: tuple[Readings, ...]
    open: frozenset[Fact]
    types: frozenset[str]


def name_key(name: object) -> str:
    """The key of a person or body: case, signs and the word of the level aside."""
    return _LEVEL.sub("", norm(name))


def post_key(title: object, body: object) -> str:
    """The key of an office."""
    return f"{norm(title)} | {name_key(body)}"


def committee_key(*names: str) -> str:
    """The key of a committee: the telling words of its name, and of its house where that is told apart."""
    return " ".join(sorted(words(" ".join(names))))


def document_key(name: object) -> str:
    """The key of a document: its number."""
    return number({"number": name})
