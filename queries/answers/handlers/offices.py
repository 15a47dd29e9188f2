"""Offices of bodies, whose heads are asked for with the name of the body: `Chánh Văn phòng UBND tỉnh X`."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers.handlers.base import Case
from queries.answers.question import Title
from queries.answers.records import Found
from queries.answers.word_lists import words


def offices(case: Case, title: Title, bodies: Sequence[Found]) -> list[Found]:
    """The offices of bodies whose head a title means: `Chánh Văn phòng của UBND tỉnh X`."""
    office = words()["office"]
    if not title.words.endswith(office):
        return []
    keys = [f"{office} {form}" for body in bodies for form in body.search if not form.startswith(office)]
    return case.asker.found("bodies_called", keys=keys) if keys else []


def is_of_office(title: Title, bodies: Sequence[Found]) -> bool:
    """Whether the last words of a title are the first of the name of one of the bodies."""
    office = words()["office"]
    return title.words.endswith(office) and any(form.startswith(office) for body in bodies for form in body.search)
