"""Towns that bear the name of the province they lie in: `thành phố Bắc Giang` is not the province of Bắc Giang."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from graph.reference.provinces import Province, cities, provinces
from graph.search import search_form
from queries.answers.question import Question
from queries.answers.records import Found
from queries.answers.word_lists import words


@cache
def _cities() -> frozenset[str]:
    return frozenset(map(search_form, cities()))


@cache
def _provinces() -> frozenset[str]:
    return frozenset(search_form(p.name) for p in provinces())


def is_town(owner: str) -> bool:
    """Whether the owner of a committee is a town that bears the name of a province."""
    form = search_form(owner)
    return owner.startswith(words()["city"]) and form in _provinces() and form not in _cities()


def asks_of_town(question: Question, units: Sequence[Province]) -> bool:
    """Whether a question says that the town of such a name is meant, and no province."""
    town = search_form(units[0].name) not in _cities()
    return town and question.of_city and not question.of_province


def names_province(question: Question, found: Found) -> bool:
    """Whether the name of a place in a question is that of the province: `Sơn La`, where the town is not asked for."""
    form = search_form(found.name)
    town = question.of_city and not question.of_province and form not in _cities()
    return found.label == "Place" and form in _provinces() and not town


def part_of_word(question: Question, start: int, form: str) -> bool:
    """Whether what looks like a province begins in the middle of a word: `trực tuyến Quảng Trị` has no Tuyên Quang."""
    text = question.form if question.form.find(f" {form} ") == start else question.plain
    before = text[:start].split()[-1:]
    return " ".join((*before, form.split()[0])) in words()["not_names"]
