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
from queries.answers.question import understand
from queries.answers.records import Answer
from queries.answers.say import say

_LONGEST = 1000
_SEATS = ("leader", "members", "person", "former")


def ask(store: Store, text: str, as_of: PartialDate | None = None) -> Answer:
    """The answer to a question in Vietnamese (with diacritics or without) or English.

    Args:
        store: an open store.
        text: the question.
        as_of: the day that is meant where the question names none.
    """
    question = understand(text[:_LONGEST])
    if len(text) > _LONGEST:
        return Answer(text, question.lang, "unknown", say("too_long", question.lang, most=str(_LONGEST)))
    day = question.day or (PartialDate(int(question.year)) if question.year and question.intent in _SEATS else as_of)
    asker = Asker(store)
    case = Case(with_people(question, asker), asker, day)
    answer = BY_INTENT.get(question.intent, about)(case)
    gone = ended(case, answer)
    return with_heir(lambda other: ask(store, other, day), case, answer, noted(case, answer, gone), gone)
