"""Committees and teams by their whole names in a question, whatever else it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from queries.answers.asker import Asker
from queries.answers.committee import CENTRAL, Committee, committees_of
from queries.answers.question import Question
from queries.answers.titles import titles_in
from queries.answers.word_lists import words

UNITS = ("ward", "district")
LEVELS = [*UNITS, "ministry", "organisation", *CENTRAL]


def in_full(question: Question, asker: Asker) -> list[Committee]:
    """Committees below or beside the provinces whose whole name stands in the question and ends there."""
    called = committees_of(asker.rows("committees_called", form=question.forms))
    ends = "|".join(words()["name_ends"])
    whole = [
        c for c in called
        if c.level in LEVELS and any(re.search(rf" {re.escape(f)} (?:$|(?:{ends}) )", question.form) for f in c.search)
    ]  # fmt: skip
    return _longest(question, whole)


def wordings(question: Question) -> list[Question]:
    """A question as it is typed, and with a kind of team called as others call it: `tổ công nghệ số [cộng đồng]`."""
    out = [question]
    for one, other in words()["same_teams"]:
        for said, meant in ((one, other), (other, one)):
            if question.has(said):
                form, plain = (f.replace(f" {said} ", f" {meant} ") for f in (question.form, question.plain))
                out.append(replace(question, form=form, plain=plain))
    return out


def by_name(question: Question, number: str) -> Question:
    """The question with what a committee is for, not the number that it goes by: `Ban Chỉ đạo 389`."""
    name = str(words()["called_by_number"][number])
    form, plain = (text.replace(f" {number} ", f" {name} ", 1) for text in (question.form, question.plain))
    return replace(question, form=form, plain=plain, titles=titles_in(form), marked="")


def called_whole(question: Question, asker: Asker) -> list[Committee]:
    """The committees of no kind that has a head of its own, by their whole names."""
    rows = committees_of(asker.rows("committees_called", form=question.forms))
    return _longest(question, [c for c in rows if not _goes_on(question, c)])


def _goes_on(question: Question, committee: Committee) -> bool:
    """Whether a name goes on behind that of a committee: `tổ chuyển đổi số ngành điện` is not `tổ chuyển đổi số`."""
    form = max((f for f in committee.search if question.has(f)), key=len)
    behind = question.forms[question.place(form) + len(form) + 1 :].split("|")[0].split()
    return bool(set(behind[:1]) & set(words()["parting"]))


def _longest(question: Question, committees: Sequence[Committee]) -> list[Committee]:
    """Those whose names are the longest that the question has."""
    lengths = {c.id: max((len(form) for form in c.search if question.has(form)), default=0) for c in committees}
    longest = max(lengths.values(), default=0)
    return [c for c in committees if lengths[c.id] == longest]
