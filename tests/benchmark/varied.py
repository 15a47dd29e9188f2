"""Copies of articles in which names and numbers differ, so that no cache of words or texts helps twice."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

_DIGITS = re.compile(r"\d+")
_NAME = re.compile(r"(?<=[a-zà-ỹ,] )(?P<name>[A-ZĐ][a-zà-ỹ]+(?: [A-ZĐÀ-Ỹ][a-zà-ỹ]+){2,3})(?=[ ,.;)])")
_GIVEN = (
    "An",
    "Bình",
    "Chi",
    "Dũng",
    "Giang",
    "Hà",
    "Khánh",
    "Lan",
    "Minh",
    "Nam",
    "Oanh",
    "Phúc",
    "Quang",
    "Sơn",
    "Tâm",
)
_KEPT = frozenset(map(str, range(2015, 2051)))  # years


def _digits(match: re.Match[str], chance: random.Random) -> str:
    said = match.group()
    if said in _KEPT or len(said) < 3:
        return said
    return str(chance.randrange(10 ** (len(said) - 1), 10 ** len(said)))


def _name(match: re.Match[str], chance: random.Random) -> str:
    first, *_ = match["name"].split()
    return f"{first} {chance.choice(_GIVEN)} {chance.choice(_GIVEN)}"


def varied(texts: Sequence[str], copies: int, seed: int = 57) -> Iterator[str]:
    """The texts in turn, each copy with other names and numbers; the same seed gives the same copies."""
    chance = random.Random(seed)
    for number in range(copies):
        text = texts[number % len(texts)]
        text = _NAME.sub(lambda m: _name(m, chance) if chance.random() < 0.5 else m.group(), text)
        yield _DIGITS.sub(lambda m: _digits(m, chance), text)


def texts_in(folder: Path) -> list[str]:
    """The articles of a folder, by name."""
    return [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
