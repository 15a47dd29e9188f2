"""Public bodies that a question names: of the place and level that it names, none of the nation for a province's."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from graph.search import search_form
from graph.text import fold
from queries.answers.asker import Asker
from queries.answers.entities import Hit, named, provinces_at, provinces_beside, provinces_in, units_in
from queries.answers.question import Question
from queries.answers.records import Found
from queries.answers.word_lists import words
from queries.places import with_lineage


def bodies_in(question: Question, asker: Asker) -> list[Found]:
    """Public bodies that the question names, also with the place before the head (`Thai Nguyen People's Committee`)."""
    hits = named(question, asker, "bodies_named")
    if hits:
        return _of_level(question, _of_provinces(question, hits))
    if units_in(question):
        return []
    keys = [f"{head} {place}" for head in words()["bodies"] if question.has(head) for place in _places(question)]
    return _of_level(question, asker.found("bodies_called", keys=keys)) if keys else []


def _of_provinces(question: Question, hits: Sequence[Hit]) -> list[Found]:
    """Without bodies of other provinces than the one that the question names beside them, its epochs aside."""
    kin = {p.name for units in provinces_beside(question, hits) for p in with_lineage(units)}
    known = [h.found for h in hits if not kin or not h.found.home or h.found.home in kin]
    return [b for b in known if not of_nation(question, b) and not _of_ministry_alone(question, b, kin)]


def of_nation(question: Question, body: Found) -> bool:
    """Whether a body is of the whole country, and the question names a place for one of that name: `Hội X tỉnh Y`.

    The search form drops `Việt Nam`; a place that stands elsewhere behind is where something was.
    """
    nation = tuple(f" {word}" for word in words()["nation"])
    if not fold(body.name).endswith(nation) or question.has_level(*words()["nation"]):
        return False
    units = units_in(question)
    for form in body.search:
        start = question.place(form)
        behind = f"{question.forms[start + len(form) + 1 :]} ".lstrip()
        before = any(at < start for at, _, _ in provinces_at(question))
        places = (search_form(p.name) for group in provinces_in(question) for p in group)
        if start >= 0 and (before or any(behind.startswith(f"{place} ") for place in (*places, *units))):
            return True
    return False


def _of_ministry_alone(question: Question, body: Found, places: Collection[str]) -> bool:
    """Whether a body is a department of a ministry that the question does not name, but a place: `Vụ X Hưng Yên`.

    A place that does not follow at once is where something was (`Cục trưởng Cục X nói ở Huế là ai?`), in Vietnamese.
    """
    starts = tuple(f"{head} " for head in words()["ministry_departments"])
    if body.home or question.has_any("ministry_words") or not all(form.startswith(starts) for form in body.search):
        return False
    forms = [search_form(place) for place in places]
    if any(place in form for place in forms for form in body.search):
        return False
    followed = (*forms, *units_in(question))
    follows = any(f" {form} {place} " in question.form for form in body.search for place in followed)
    return follows or (question.lang == "en" and bool(places or units_in(question)))


def _of_level(question: Question, bodies: Sequence[Found]) -> list[Found]:
    """`UBND tỉnh Nam Định` is not that of the city of Nam Định: the level word, where there is one, parts them."""
    city, province = question.of_city, question.of_province
    if city == province:
        return list(bodies)
    other = " tinh " if city else " thanh pho "
    own = [b for b in bodies if other not in f" {fold(b.name)} "]
    return own or list(bodies)


def _places(question: Question) -> list[str]:
    return [search_form(units[0].name) for units in provinces_in(question)]
