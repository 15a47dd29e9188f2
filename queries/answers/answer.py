"""Asks the graph a question: understand, look, say. One handler an intent; each gives one of the five kinds."""

from __future__ import annotations

from graph.dates import PartialDate
from graph.store import Store
from queries.answers.asker import Asker
from queries.answers.entities import with_people
from queries.answers.handlers import BY_INTENT
from queries.answers.handlers.about import about
from queries.answers.handlers.base import Case
from queries.answers.handlers.ended import ended, noted
from queries.answers.heirs import with_heir
from queries.answers.question import Question, readings
from queries.answers.records import Answer
from queries.answers.say import say

_LONGEST = 1000
_KINDS = ("answer", "derived", "partial", "ask_back", "unknown")
_NOT_TOLD = ("ask_back", "unknown")
_LOOSE = ("leader", "about", "person")
_SEATS = ("leader", "members", "person", "former")


def ask(store: Store, text: str, as_of: PartialDate | None = None) -> Answer:
    """The answer to a question in Vietnamese (with diacritics or without) or English.

    Args:
        store: an open store.
        text: the question.
        as_of: the day that is meant where the question names none.
    """
    asked = readings(text[:_LONGEST], as_of is not None)
    if len(text) > _LONGEST:
        return Answer(text, asked[0].lang, "unknown", say("too_long", asked[0].lang, most=str(_LONGEST)))
    answers: list[Answer] = []
    for question in asked:
        answers.append(_answer(store, question, as_of))
        if answers[-1].kind not in _NOT_TOLD:
            break
    return min(answers, key=lambda answer: _KINDS.index(answer.kind))


def _answer(store: Store, question: Question, as_of: PartialDate | None) -> Answer:
    """The answer to a question in one of its meanings."""
    day = question.day or (PartialDate(int(question.year)) if question.year and question.intent in _SEATS else as_of)
    asker = Asker(store)
    case = Case(with_people(question, asker), asker, day)
    loose = question.unread.before_seat and question.intent in _LOOSE
    if question.unread.behind_who or loose:
        return case.unknown("not_ours")
    answer = BY_INTENT.get(question.intent, about)(case)
    gone = ended(case, answer)
    return with_heir(lambda other: ask(store, other, day), case, answer, noted(case, answer, gone), gone)
