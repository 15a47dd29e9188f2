"""The family that the topic of a steering committee is of."""

from __future__ import annotations

import re

from loaders.resources.load import load_yaml

_WORDS = load_yaml("committees.yaml")
_FAMILIES: tuple[tuple[str, tuple[str, ...]], ...] = tuple((f["id"], tuple(f["any"])) for f in _WORDS["families"])
_NUMBERS: dict[str, str] = _WORDS["numbers"]
_FILLERS: tuple[str, ...] = tuple(_WORDS["fillers"])
_SIGNS = re.compile(r"[,\"“”‘’]")


def family(topic: str, number: str, kind: str = "") -> str:
    """The family of a topic, or the topic itself where it is of none or a council's; a number names the topic alone.

    `Phòng chống tham nhũng` and `về phòng, chống tham nhũng` are one: lower case, no commas, no words that open it.
    """
    lowered = topic.lower()
    if number:
        return _NUMBERS.get(number, number)
    for name, words in _FAMILIES if kind != "council" else ():
        if any(map(lowered.__contains__, words)):
            return name
    plain = " ".join(_SIGNS.sub(" ", lowered).split())
    while (filler := next((f for f in _FILLERS if plain.startswith(f"{f} ")), "")) != "":
        plain = plain[len(filler) + 1 :]
    return plain
