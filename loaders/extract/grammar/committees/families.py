"""The family that the topic of a steering committee is of."""

from __future__ import annotations

import re

from loaders.resources.load import load_yaml

_WORDS = load_yaml("committees.yaml")
_FAMILIES: tuple[tuple[str, tuple[str, ...]], ...] = tuple((f["id"], tuple(f["any"])) for f in _WORDS["families"])
_NUMBERS: dict[str, str] = _WORDS["numbers"]
_FILLERS: tuple[str, ...] = tuple(_WORDS["fillers"])
_SHORT_FORM = re.compile(r" \([^()]*\)")  # chuyển đổi số (CĐS) trong các cơ quan Đảng
_SIGNS = re.compile(r"[,\"“”‘’]")


def family(topic: str, number: str, kind: str = "") -> str:
    """The family of a topic, or the topic itself where it is of none or a council's; a number names the topic alone.

    `Phòng chống tham nhũng` and `về phòng, chống tham nhũng` are one: lower case, no commas, no words that open it.
    """
    lowered = _SHORT_FORM.sub("", topic.lower())
    if number:
        return _NUMBERS.get(number, number)
    for name, words in _FAMILIES if kind != "council" else ():
        if any(map(lowered.__contains__, words)):
            return name
    topic = plain(lowered)
    while (filler := next((f for f in _FILLERS if topic.startswith(f"{f} ")), "")) != "":
        topic = topic[len(filler) + 1 :]
    return topic


def plain(lowered: str) -> str:
    """A text in lower case without commas and quotation marks, as topics are compared."""
    return " ".join(_SIGNS.sub(" ", lowered).split())


def families_in(lowered: str) -> set[str]:
    """The families of which a text in lower case has words, a number alone left out."""
    return {name for name, words in _FAMILIES if any(w in lowered and not w.isdigit() for w in words)}
