"""Which committees a province or body has, and which provinces have one of a kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from queries.answers.committee import Committee, head_in
from queries.answers.committees import committees_meant, of_owner
from queries.answers.committees_ended import end_of
from queries.answers.entities import officials_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.people import person_answer
from queries.answers.leaders import committee_leaders, fits_role
from queries.answers.records import Answer, Fact, Found
from queries.answers.say import role_name, say, status
from queries.answers.word_lists import words

_MOST_LISTED = 40


def listing(case: Case) -> Answer:
    """`Tỉnh X có những ban chỉ đạo nào?`, `Tỉnh nào có Ban Chỉ đạo 57?`: each with its head where one is named."""
    people = officials_in(case.question, case.asker)
    if people:
        return person_answer(case, people) if _has_role(case, people) else case.unknown()
    meant = committees_meant(case.question, case.asker, every=True)
    known = _asked_for(case, meant.fits) if meant is not None else []
    if known:
        return _told(case, known)
    others = of_owner(case.question, case.asker) if meant is not None and meant.topic else []
    if not others:
        return case.unknown()
    near = _told(case, others)
    return near.saying(say("kin_listed", case.lang, text=near.text)).being("partial")


def _told(case: Case, known: Sequence[Committee]) -> Answer:
    """Committees, each with its head where one is named."""
    facts: list[Fact] = []
    shown = []
    for committee in known[:_MOST_LISTED]:
        if end_of(case.asker, committee, case.date) is not None:
            shown.append(f"{committee.shown} ({say('ended_mark', case.lang)})")
            continue
        found = committee_leaders(case.asker, committee.id, "head", case.date)
        derived = [] if found.held else [fact for fact, _, _ in found.derived]
        heads = [*found.held, *derived] or list(found.posts)
        names = case.list([_listed(case, f) for f in heads])
        role = role_name(committee.kind, "head")
        headed = say("committee_headed", case.lang, committee=committee.shown, role=role, names=names)
        shown.append(headed if heads else committee.shown)
        facts += heads
    text = say("committees", case.lang, names="; ".join(shown))
    if len(known) > _MOST_LISTED:
        text += say("committees_more", case.lang, count=str(len(known) - _MOST_LISTED))
    return case.told("answer", text, facts, query="province_committees", params={})


def _has_role(case: Case, people: Sequence[Found]) -> bool:
    """Whether any of some people has, or had, the rank that the question names, if any, in a committee of that kind."""
    title, head = next((t for t in case.question.titles if t.role), None), head_in(case.question)
    if title is None or head is None:
        return True
    facts = case.asker.facts("committees_of_person", ids=[p.id for p in people])
    fitting = [f.object.id for f in facts if fits_role(f, title.rank, title.asked_role)]
    rows = case.asker.rows("committees_by_id", ids=fitting) if fitting else []
    return any(row["kind"] == head[1] for row in rows)


def _listed(case: Case, head: Fact) -> str:
    """A head in a list: who only acts as that, who follows by a rule as that."""
    acting = status(head, case.lang) if head.status == "acting" else ""
    return f"{acting}{head.subject.name}{say('derived_mark', case.lang) if head.derived else ''}"


def _asked_for(case: Case, committees: Sequence[Committee]) -> list[Committee]:
    """Those of provinces alone where it is asked which provinces have one."""
    asked = any(re.search(cue, case.question.form) for cue in words()["which_provinces"])
    provincial = [c for c in committees if c.level == "province"]
    return provincial if asked and provincial and case.question.has_level(*words()["province_words"]) else [*committees]
