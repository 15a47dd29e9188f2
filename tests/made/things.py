"""What articles on documents speak of: actors, documents, partners, programmes, policies and committees set up."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.made.facts import committee_key, document_key, name_key
from tests.made.houses import House

_DATA: Mapping[str, Any] = yaml.safe_load(Path(__file__).with_name("things.yaml").read_text("utf-8"))
_MOST_NUMBERS = 480


@dataclass(frozen=True, slots=True)
class Thing:
    """As it is written, the keys that are right for it, and of an actor that of its place."""

    said: str
    keys: tuple[str, ...]
    place: str = ""

    def __str__(self) -> str:
        """In a sentence."""
        return self.said


def _thing(told: Mapping[str, Any], names: Mapping[str, str], key: Callable[[str], str]) -> Thing:
    keys = tuple(key(name.format(**names)) for name in told["is"])
    return Thing(told["said"].format(**names), keys, name_key(told.get("place", "").format(**names)))


def _document(dice: random.Random, papers: Mapping[str, str]) -> Thing:
    kind = dice.choice(list(papers))
    number = papers[kind].format(n=dice.randint(10, _MOST_NUMBERS))
    return Thing(f"{kind} số {number}", (document_key(number),))


def things(dice: random.Random, house: House) -> dict[str, Thing | str]:
    """One of each for an article about a commune and its province, by the letters of the frames."""
    names = {"name": house.name, "of": house.of}
    actor, founder = dice.choice(_DATA["actors"]), dice.choice(_DATA["founders"])
    board = dice.choice(_DATA["boards"])
    return {
        "A": _thing(actor, names, name_key),
        "D": _document(dice, actor["papers"]),
        "E": _thing(dice.choice(_DATA["partners"]), names, name_key),
        "Q": _thing(dice.choice(_DATA["programmes"]), names, name_key),
        "V": _thing(dice.choice(_DATA["policies"]), names, document_key),
        "F": _thing(founder, names, name_key),
        "G": _document(dice, founder["papers"]),
        "B": Thing(board, (committee_key(board, house.of), committee_key(board))),
        "S": _thing(dice.choice(_DATA["standing"]), names, name_key),
        "subject": dice.choice(_DATA["subjects"]),
        "day": f"{dice.randint(1, 28)}/{dice.randint(1, 12)}/2025",
    }
