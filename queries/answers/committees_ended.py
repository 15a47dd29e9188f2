"""Committees that have ended: told by a sentence on them, nothing in the graph has it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from graph.dates import PartialDate
from graph.search import search_form
from queries.answers.asker import Asker
from queries.answers.committee import Committee
from queries.answers.word_lists import words

_TELLING = ["LEADS", "MEMBER_OF", "ESTABLISHED", "STANDING_BODY_OF"]
_PARTS = re.compile(r"[;:\n]|\.(?=\s|\Z)")


def end_of(asker: Asker, committee: Committee, day: dt.date | None) -> Mapping[str, Any] | None:
    """The sentence by which a committee has ended on a day, if a later one does not have anybody in it.

    A committee that is to end some day (`tự giải thể khi hoàn thành nhiệm vụ`) is one still.
    """
    facts = asker.facts_at("into", [committee.id], types=_TELLING)
    topics = _topics(committee)
    told = [row for row in asker.quotes(facts) if any(_ends(part, topics) for part in _PARTS.split(str(row["quote"])))]
    known = [row for row in told if day is None or not row["published"] or _day(row["published"]) <= day]
    last = max(known, key=lambda row: row["published"] or "", default=None)
    if last is None:
        return None
    ending = last["published"] or "9"
    later = [f for f in facts if f.status == "asserted" and (f.last_seen or "") > ending]
    return None if any(day is None or _day(f.last_seen or "") <= day for f in later) else last


def _day(iso: str) -> dt.date:
    return PartialDate.parse(iso).first_day


def _heads() -> str:
    return "|".join(entry["words"] for entry in words()["committees"])


def _topics(committee: Committee) -> list[str]:
    """What a committee is for as its names say it behind the head, without whose it is."""
    owner = committee.owner_form.split()
    out = []
    for form in committee.search:
        head = re.match(rf"(?:{_heads()}) ", form)
        topic = form[head.end() :] if head is not None else ""
        ends = (" ".join(owner[start:]) for start in range(len(owner)))
        mine = next((end for end in ends if f" {topic}".endswith(f" {end}")), "")
        out.append(topic.removesuffix(mine).strip())
    return [topic for topic in out if topic]


def _ends(part: str, topics: list[str]) -> bool:
    """Whether a part of a sentence says that a committee of a topic has ended."""
    said = f" {search_form(part)} "
    cues = "|".join(words()["committee_ends"])
    for match in re.finditer(rf" (?:{cues})(?= )", said):
        before, behind = said[: match.start() + 1], said[match.end() :]
        if before.endswith(tuple(f" {word} " for word in words()["not_yet_ended"])) or part.rstrip().endswith("?"):
            continue
        if behind.startswith(tuple(f" {word} " for word in words()["ended_when"])):
            continue
        named = re.match(rf" (?:\w+ )?(?:cua )?(?:{_heads()}) ", behind)
        if named is not None and _named(behind[named.end() :], topics):
            return True
        if named is None and _named(re.split(rf" (?:{_heads()}) ", before)[-1], topics) and _has_head(before):
            return True
    return False


def _has_head(text: str) -> bool:
    return re.search(rf" (?:{_heads()}) ", text) is not None


def _named(text: str, topics: list[str]) -> bool:
    return any(f"{text} ".startswith(f"{topic} ") for topic in topics)
