"""Who heads the departments of a province, all that are told of: `Giám đốc các Sở của Quảng Ngãi gồm những ai?`."""

from __future__ import annotations

import re

from queries.answers.entities import provinces_in
from queries.answers.handlers.base import Case
from queries.answers.leaders import post_leaders
from queries.answers.posts import posts_at
from queries.answers.records import Answer, Fact, Found
from queries.answers.say import say
from queries.answers.word_lists import words


def heads_of_departments(case: Case) -> Answer | None:
    """The heads of all departments of a province; None for another question."""
    title = next((t for t in case.question.titles if not t.role), None)
    units = [p for group in provinces_in(case.question) for p in group]
    if not units or not any(re.search(cue, case.question.form) for cue in words()["all_departments"]):
        return None
    head = f"{words()['departments']} "
    bodies = case.asker.found("bodies_of_provinces", ids=[p.id for p in units])
    facts: list[Fact] = []
    shown: list[str] = []
    kind, rank = (title.title, title.rank) if title is not None else ("", "head")
    for body in sorted((b for b in bodies if _is_department(case, b, head)), key=lambda b: (b.name, b.id)):
        posts = posts_at(case.asker, [body.id], kind, rank)
        held = post_leaders(case.asker, posts, case.date).held
        facts += held
        shown += [f"{f.subject.name} ({f.object.name})" for f in held]
    if not facts:
        return case.unknown()
    name = say("departments", case.lang, province=units[0].name)
    return case.told("answer", say("leaders", case.lang, body=name, names=case.list(shown)), facts)


def _is_department(case: Case, body: Found, head: str) -> bool:
    """Whether a body is a department that stands on the day of the question."""
    stands = body.valid_to is None or (case.date is not None and case.date.isoformat() < body.valid_to)
    return stands and any(form.startswith(head) for form in body.search)
