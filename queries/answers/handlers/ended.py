"""What a question asks about that is no more on its day: former provinces, merged bodies, the districts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.dates import PartialDate
from graph.reference.provinces import MERGER_DAY, Province, successor
from graph.text import normal
from queries.answers.entities import provinces_in
from queries.answers.handlers.base import Case
from queries.answers.public_bodies import bodies_in
from queries.answers.records import Answer
from queries.answers.say import day, say

LAW = "202/2025/QH15"
SEATS = ("leader", "members", "standing")
# What does not change with the merger: a province's own history, documents, figures.
_WITHOUT_NOTE = (
    "lineage",
    "figures",
    "compare",
    "issuer",
    "replaces",
    "amends",
    "based_on",
    "location",
    "made_of",
    "in_force",
)
_SEATED = ("Position", "PublicBody", "SteeringCommittee")


@dataclass(frozen=True, slots=True)
class Ended:
    """Something that is no more.

    Attributes:
        name: what it was called.
        day: the first day without it.
        document: what ended it.
        heir: the name of what it became; empty for a district, which became nothing.
        units: for a province, both units.
    """

    name: str
    day: str
    document: str
    heir: str = ""
    units: tuple[Province, Province] | None = None

    def said(self, lang: str) -> str:
        """In words, with the day and the document."""
        key = "merged_into" if self.units else "body_merged_into" if self.heir else "district_ended"
        return say(key, lang, old=self.name, new=self.heir, date=day(self.day, lang), document=self.document)


def ended(case: Case, answer: Answer) -> list[Ended]:
    """What the question asks about and is no more on its day; without a day, what is no more today."""
    if answer.kind == "ask_back" or case.question.intent in _WITHOUT_NOTE:
        return []
    gone = [*_provinces(case, answer), *_bodies(case, answer)]
    whole = any(one.units for one in gone)
    return list({one.said(case.lang): one for one in gone if one.units or not (whole and one.document == LAW)}.values())


def _provinces(case: Case, answer: Answer) -> Iterator[Ended]:
    if case.date is not None and case.date < MERGER_DAY:
        return
    for units in provinces_in(case.question):
        heir = successor(units[0]) if len(units) == 1 and units[0].merged_into else None
        if heir is not None and _meant(case, answer, units[0].name):
            yield Ended(units[0].name, heir.valid_from or "", LAW, heir.name, (units[0], heir))


def _meant(case: Case, answer: Answer, name: str) -> bool:
    """Whether the province itself is meant: `Viện Hải dương học` is no matter of Hải Dương."""
    if answer.kind != "unknown":
        return name in answer.text
    return case.question.intent in SEATS and (not case.question.marked or name in normal(case.question.text))


def _bodies(case: Case, answer: Answer) -> Iterator[Ended]:
    ids = [body.id for body in bodies_in(case.question, case.asker)]
    if case.question.intent in SEATS:
        ids += [fact.object.id for fact in answer.facts if fact.object.label in _SEATED]
    for row in case.asker.rows_at("ended", ids):
        if row["heir"] == row["name"]:
            continue  # `Tỉnh ủy Phú Thọ` of the new province
        if _over(row["ended"], case.date) and (row["heir"] or row["level"] == "district"):
            yield Ended(row["name"], row["ended"], row["document"] or say("district_law", case.lang), row["heir"] or "")


def _over(end: str, asked: dt.date | None) -> bool:
    return asked is None or PartialDate.parse(end).first_day <= asked


def noted(case: Case, answer: Answer, gone: Iterable[Ended]) -> Answer:
    """The answer with a note on what is no more.

    For a day on or after the end what is known of before is not the answer: it becomes partial.
    """
    notes = [one.said(case.lang) for one in gone]
    if not notes:
        return answer
    if case.date is None or answer.kind == "unknown":
        return answer.saying(" ".join([answer.text, *notes]))
    return answer.saying(" ".join([*notes, say("until_then", case.lang, text=answer.text)])).being("partial")
