"""How well the topic that a question names fits a committee: word for word, or as a name of one family of topics."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from queries.answers.spacing import is_syllable
from queries.answers.word_lists import words

# From the best: the very words; a part of the name; another name of the family; a name that the question spells out.
EXACT, PART, FAMILY, SPELT_OUT, NONE = 4, 3, 2, 1, 0


@cache
def families() -> list[dict[str, Any]]:
    """Families of topics (graph/reference/topics.yaml)."""
    raw = yaml.safe_load((files("graph.reference") / "topics.yaml").read_text("utf-8"))
    found: list[dict[str, Any]] = raw["families"]
    return found


def family(topic: str) -> str:
    """The family of a topic in search form, empty for none: `khoa hoc cong nghe` -> nq57."""
    padded = f" {topic} "
    for entry in families():
        if any(f" {word} " in padded for word in entry["any"]):
            return str(entry["id"])
    return ""


def without_idle(text: str) -> list[str]:
    """The words of a topic without those around it that say nothing."""
    rest = re.sub(r" so (?=\d)", " ", f" {text} ")  # `Nghị quyết số 57`, not `chuyển đổi số`
    for phrase in sorted(words()["idle"], key=len, reverse=True):
        while f" {phrase} " in rest:
            rest = rest.replace(f" {phrase} ", " ")
    return list(dict.fromkeys(rest.split()))


def fit(asked: Sequence[str], own: Iterable[str], topic: str, everything: Iterable[str]) -> int:
    """How well a committee fits.

    Args:
        asked: words of the topic that the question names.
        own: words of the committee's topic.
        topic: its topic as stored: a family's id, or words.
        everything: all words of its names, those of its owner too.

    A family never takes in words that it does not have, and a longer name is no other body's or branch's: `chuyển đổi
    số ngành y tế` is not `chuyển đổi số`. What is no Vietnamese word names somebody: `chuyển đổi số Dolaco`.
    """
    wanted, mine, said = set(asked), set(own), set(everything)
    if wanted == mine:
        return EXACT
    if wanted <= said:
        return PART
    kin = family(" ".join(asked))
    extra = wanted - said
    if kin and kin == topic and extra <= set(words()["family_words"].get(kin, ())):
        return FAMILY
    parted = extra & set(words()["parting"]) or any(not (word.isdigit() or is_syllable(word)) for word in extra)
    spelt_out = len(mine) > 1 and mine < wanted and not parted
    return SPELT_OUT if spelt_out else NONE
