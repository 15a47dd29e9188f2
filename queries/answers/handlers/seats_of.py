"""What somebody, or somebody of an enterprise, is in which committee."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from queries.answers.committee import head_in
from queries.answers.committees import committees_meant
from queries.answers.entities import officials_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.committees import members
from queries.answers.handlers.people import given_name, person_answer
from queries.answers.handlers.shown import shown_post
from queries.answers.leaders import HELD, fits_role
from queries.answers.organisations import organisations_in
from queries.answers.posts import posts_in
from queries.answers.public_bodies import bodies_in
from queries.answers.records import Answer, Fact, Found
from queries.answers.say import say, seen, status
from queries.answers.word_lists import words


def seats_of(case: Case) -> Answer:
    """`X có trong ban chỉ đạo nào?`, `X là gì trong Ban Chỉ đạo Y?`, `Công ty Z có người trong Ban Chỉ đạo Y không?`.

    Of whom no text names nothing is told: neither the head of the committee nor all committees are the answer.
    """
    people = officials_in(case.question, case.asker)
    if people:
        return members(case) if case.question.polar else _of_people(case, people)
    named = given_name(case)
    return named if named.kind == "ask_back" else _of_organisation(case) or case.unknown()


def _meant(case: Case, facts: Sequence[Fact]) -> list[Fact]:
    """Those in the committee that a question names, of the role that it names; all where it asks which committee."""
    role = next((t for t in case.question.titles if t.role), None)
    facts = [f for f in facts if role is None or fits_role(f, role.rank, role.asked_role)]
    if case.question.has_any("which_committee"):
        return facts if role is None else _of_kind(case, facts)
    form = case.question.form
    for name in case.question.people:
        form = form.replace(f" {name} ", " ")
    form = re.sub(rf" (?:{'|'.join(words()['being_what'])}) $", " ", form)
    meant = committees_meant(replace(case.question, form=form, plain=form), case.asker)
    ids = {c.id for c in meant.fits} if meant is not None else set()
    return [f for f in facts if f.object.id in ids]


def _of_kind(case: Case, facts: Sequence[Fact]) -> list[Fact]:
    """Those in committees of the kind that a question names: no task force where it asks for a `ban chỉ đạo`."""
    rows = case.asker.rows("committees_by_id", ids=[f.object.id for f in facts]) if facts else []
    head = head_in(case.question)
    kinds = {row["id"]: row["kind"] for row in rows}
    return [f for f in facts if head is not None and kinds.get(f.object.id) == head[1]]


def _of_people(case: Case, people: Sequence[Found]) -> Answer:
    told = person_answer(case, people)
    if told.query != "person_posts":
        return told  # several people, or nothing is known
    every = case.asker.facts("committees_of_person", ids=[p.id for p in people])
    ids = {f.subject.id for f in told.facts}
    own = [f for f in _meant(case, every) if f.subject.id in ids]
    name = told.facts[0].subject.name
    if not own and case.question.has_any("which_committee") and any(t.role for t in case.question.titles):
        return case.unknown()
    if not own:
        return told.saying(say("polar_untold", case.lang, names=name) + told.text).being("partial")
    text = say("person", case.lang, name=name, posts="; ".join(_shown(case, f) for f in own))
    return case.told("answer", text, own, query="person_posts", params=told.params)


def _shown(case: Case, fact: Fact) -> str:
    return f"{status(fact, case.lang)}{shown_post(case, fact)}{seen([fact], case.lang)}"


def _of_organisation(case: Case) -> Answer | None:
    """The posts of an enterprise or institution that are in a committee, and the holders of such that are."""
    meant = committees_meant(case.question, case.asker)
    owners = {c.owner for c in meant.fits} if meant is not None else set()
    named = [*organisations_in(case.question, case.asker), *bodies_in(case.question, case.asker)]
    found = [o for o in dict.fromkeys(named) if o.name not in owners]
    posts = {p.id: p for p in posts_in(case.asker, [o.id for o in found])} if found else {}
    held = [f for f in case.asker.facts("holders_of", ids=list(posts)) if f.status in HELD] if posts else []
    of_posts = case.asker.facts_at("out_of", list(posts), types=["LEADS", "MEMBER_OF"]) if posts else []
    people = {f.subject.id: f"{f.subject.name} ({f.object.name})" for f in held}
    sits = case.asker.facts("committees_of_person", ids=list(people)) if people else []
    own = [f for f in _meant(case, [*sits, *of_posts]) if f.status in HELD]
    names = {f.subject.id: people.get(f.subject.id, f.subject.name) for f in own}
    if not own:
        return None
    lines = [
        say("person", case.lang, name=name, posts="; ".join(_shown(case, f) for f in own if f.subject.id == i))
        for i, name in names.items()
    ]
    said = say("polar_yes", case.lang, names=found[0].name) if case.question.polar else ""
    return case.told("answer", said + " ".join(lines), own)
