"""The English words of questions: english.yaml as it is loaded, each phrase with what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graph.reference.provinces import provinces
from graph.search import search_form

NAME, TITLE, BODY, TOPIC, UNIT, SAID, STOP, LINK, JOINED, NUMBER = (
    "name", "title", "body", "topic", "unit", "said", "stop", "link", "joined", "number",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning of a phrase; `head` is what the head of a body is called, `party` its party committee."""

    words: str
    head: str = ""
    party: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase: what it is and its meanings.

    Attributes:
        kind: what it is.
        readings: its meanings, the likeliest first.
        rank: of a title that means a rank alone: head, deputy, standing_deputy.
        takes_name: of a body, whether the words behind it belong to its name.
        party: of a body, whether it is a party committee, which is called by its place.
        verb: of a topic, whether it is what is done about the one behind it.
    """

    kind: str
    readings: tuple[Reading, ...]
    rank: str = ""
    takes_name: bool = False
    party: bool = False
    verb: bool = False


@cache
def english() -> Mapping[str, Any]:
    """The word lists of English questions."""
    loaded: dict[str, Any] = yaml.safe_load((files("queries.answers.english") / "english.yaml").read_text("utf-8"))
    return loaded


def spelt(word: str) -> str:
    """A word in small letters, in one of its spellings."""
    return _spelt(word.lower())


@cache
def _spelt(word: str) -> str:
    for ending, one in english()["spellings"].items():
        word = re.sub(ending, one.rstrip("$"), word)
    return word


def _listed(value: Any) -> list[str]:
    return [str(v) for v in value] if isinstance(value, list) else [str(value)]


def _ranked() -> Iterator[tuple[str, Entry]]:
    listed = english()
    for word, title in listed["ranked"].items():
        yield word, Entry(TITLE, (Reading(title),), rank="head")
        for deputy in listed["deputy_words"]:
            for said in (word, f"{word}s"):
                yield f"{deputy} {said}", Entry(TITLE, (Reading(title),), rank="deputy")
                for standing in listed["standing_words"]:
                    yield f"{standing} {deputy} {said}", Entry(TITLE, (Reading(title),), rank="standing_deputy")


def _bodies() -> Iterator[tuple[str, Entry]]:
    for body in english()["bodies"]:
        party = bool(body.get("party"))
        named = english()["party_committees"] if party else ()
        readings = [Reading(n) for n in named] or [Reading(*pair) for pair in body["as"]]
        for said in body["en"]:
            entry = Entry(BODY, tuple(readings), takes_name=bool(body.get("of")), party=party)
            yield said, entry
            if not body.get("of"):
                yield f"{said}s", entry


def _units() -> Iterator[tuple[str, Entry]]:
    for unit in english()["units"]:
        pairs = zip(_listed(unit["vi"]), _listed(unit["party"]), strict=True)
        entry = Entry(UNIT, tuple(Reading(words, party=party) for words, party in pairs))
        yield from ((said, entry) for said in unit["en"])


def _places() -> Iterator[tuple[str, Entry]]:
    for province in provinces():
        form = search_form(province.name)
        entry = Entry(NAME, (Reading(form),))
        yield from ((said, entry) for said in {form, search_form(province.name_en)})
    for said, form in english()["places"].items():
        yield said, Entry(NAME, (Reading(form),))


@cache
def phrases() -> Mapping[tuple[str, ...], Entry]:
    """All phrases by their words, without the 's of some; one that is several things is the last of these."""
    listed = english()
    plain = ((TOPIC, "topics"), (TOPIC, "documents"), (SAID, "phrases"))
    found = [(said, Entry(STOP, (Reading(""),))) for said in listed["dropped"]]
    found += [(said, Entry(LINK, (Reading(""),))) for said in listed["linking"]]
    found += [(said, Entry(JOINED, (Reading(""),))) for said in listed["joined"]]
    for kind, key in plain:
        found += [(str(said), Entry(kind, tuple(map(Reading, _listed(vi))))) for said, vi in listed[key].items()]
    found += [
        (said, Entry(TOPIC, tuple(map(Reading, _listed(vi))), verb=True)) for said, vi in listed["topic_verbs"].items()
    ]
    found += [*_ranked(), *_bodies(), *_units()]
    found += [(said, Entry(TITLE, tuple(map(Reading, _listed(vi))))) for said, vi in listed["titles"].items()]
    found += _places()
    return {tuple(spelt(word) for word in str(said).split() if word != "s"): entry for said, entry in found}


@cache
def longest() -> int:
    """The number of words of the longest phrase."""
    return max(map(len, phrases()))


@cache
def vocabulary() -> frozenset[str]:
    """All words of the phrases, those of places aside."""
    return frozenset(word for said, entry in phrases().items() if entry.kind not in (NAME, JOINED) for word in said)
