"""Which steering committee or task force a question means: by kind, owner and topic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graph.search import search_form
from queries.answers.asker import Asker
from queries.answers.entities import bodies_in, named, provinces_in
from queries.answers.question import Question, words
from queries.answers.records import Ref

_OWNERS = ("institutions_named", "enterprises_named")
_LEVELS = ["ministry", "organisation", "central", "government", "ward", "district"]


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee that may be meant."""

    id: str
    name: str
    search: tuple[str, ...]
    level: str
    topic: str
    kind: str
    owner: str
    province: str

    @property
    def ref(self) -> Ref:
        """As an answer names it."""
        return Ref(self.id, self.name, "SteeringCommittee")


@dataclass(frozen=True, slots=True)
class Meant:
    """The committees that fit a question; `owned` says whether it names an owner, `topic` the topic that it names."""

    fits: tuple[Committee, ...]
    owner: str
    topic: str


@cache
def families() -> list[dict[str, Any]]:
    """Families of topics (graph/reference/topics.yaml)."""
    raw = yaml.safe_load((files("graph.reference") / "topics.yaml").read_text("utf-8"))
    found: list[dict[str, Any]] = raw["families"]
    return found


def _family(topic: str) -> str:
    padded = f" {topic} "
    for entry in families():
        if any(f" {word} " in padded for word in entry["any"]):
            return str(entry["id"])
    return ""


def head_in(question: Question) -> tuple[str, str, int] | None:
    """The head (`ban chi dao`), its kind, and where what follows it begins; None where the question names none."""
    for entry in words()["committees"]:
        at = question.form.find(f" {entry['words']} ")
        if at >= 0:
            return entry["words"], entry["kind"], at + len(entry["words"]) + 1
    return None


def _topic(question: Question, start: int, owner_names: Iterable[str]) -> str:
    """The words of the topic: what follows the head without its owner and without words that say nothing."""
    rest = question.form[start:]
    for name in sorted(owner_names, key=len, reverse=True):
        rest = rest.replace(f" {name} ", "  ")
    idle = words()["idle"]
    either = "|".join(map(re.escape, sorted(idle, key=len, reverse=True)))
    rest = re.sub(rf"(?<= )(?:{either})(?= )", "", f" {rest} ")
    return " ".join(rest.split())


def _committees(rows: Iterable[Mapping[str, Any]]) -> list[Committee]:
    keys = ("id", "name", "level", "topic", "kind", "owner", "province")
    return [Committee(search=tuple(r["search"] or ()), **{k: r[k] or "" for k in keys}) for r in rows]


def _holds(committee: Committee, phrase: str) -> bool:
    wanted = set(phrase.split())
    return any(wanted <= set(form.split()) for form in committee.search)


def _owned(question: Question, asker: Asker, kind: str) -> tuple[list[Committee], str, list[str]]:
    """Committees of the owner that the question names, the owner in words, and all words that name it."""
    units = provinces_in(question)
    places = [search_form(p.name) for group in units for p in group]
    others = [c for c in _committees(asker.rows("committees_of_level", levels=_LEVELS)) if c.kind == kind]
    owners = {c.owner: search_form(c.owner) for c in others if c.owner and question.has(search_form(c.owner))}
    if owners:
        longest = max(map(len, owners.values()))
        owner = next(name for name, form in sorted(owners.items()) if len(form) == longest)
        return [c for c in others if c.owner == owner], owner, [owners[owner], *places]
    if any(question.has(word) for word in words()["wards"]):
        return [], "?", places
    if units:
        own = _committees(asker.rows("committees_of_provinces", ids=[p.id for group in units for p in group]))
        return [c for c in own if c.level == "province"], units[0][0].name, places
    named_ = [*bodies_in(question, asker), *(h.found for h in named(question, asker, *_OWNERS))]
    if named_:
        return [], named_[0].name, [f for n in named_ for f in n.search]
    centre = [w for w in words()["centre"] if question.has(w)]
    return [c for c in others if centre and c.level in ("central", "government")], "".join(centre[:1]), centre


def committees_meant(question: Question, asker: Asker) -> Meant | None:
    """The committees that a question means; None where it names none.

    A topic that is named must fit: by its family, else by all its words. Without a topic all committees of the owner
    fit; without an owner all of the kind.
    """
    head = head_in(question)
    if head is None:
        return None
    _, kind, start = head
    known, owner, owner_words = _owned(question, asker, kind)
    topic = _topic(question, start, owner_words)
    if not owner:
        known = _committees(asker.rows("committees_of_kind", kind=kind))
    fits = [c for c in known if c.kind == kind]
    if topic:
        family = _family(topic)
        exact = [c for c in fits if family and c.topic == family]
        fits = exact or [c for c in fits if _holds(c, topic)]
    return Meant(tuple(sorted(fits, key=lambda c: c.id)), owner, topic)
