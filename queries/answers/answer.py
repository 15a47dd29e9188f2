"""Asks the graph a question: understand, look, say. One handler an intent; each gives one of the five kinds."""

from __future__ import annotations

from collections.abc import Callable

from graph.dates import PartialDate
from graph.store import Store
from queries.answers import handlers
from queries.answers.asker import Asker
from queries.answers.handlers.base import Case
from queries.answers.question import understand
from queries.answers.records import Answer

_SEATS = ("leader", "members", "person", "former")
_HANDLERS: dict[str, Callable[[Case], Answer]] = handlers.BY_INTENT


def ask(store: Store, text: str, as_of: PartialDate | None = None) -> Answer:
    """The answer to a question in Vietnamese (with diacritics or without) or English.

    Args:
        store: an open store.
        text: the question.
        as_of: the day that is meant where the question names none.
    """
    question = understand(text)
    day = question.day or (PartialDate(int(question.year)) if question.year and question.intent in _SEATS else as_of)
    case = Case(question, Asker(store), day)
    return _HANDLERS.get(question.intent, handlers.about)(case)
