"""What is known of one seat in words: its holders, what follows by a rule, what is near."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from queries.answers.handlers.base import Case
from queries.answers.leaders import Leaders, earliest
from queries.answers.records import Answer, Fact
from queries.answers.say import day, say, seen, status


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat as it is worded, with the query that shows it."""

    shown: str
    role: str
    body: str
    query: str
    params: Mapping[str, Any]


def seat_answer(case: Case, seat: Seat, found: Leaders) -> Answer | None:
    """The answer for a seat; None where nothing near is known.

    Stated holders win over derived ones; a post whose holder is not named, a plan, a holder first seen later and a
    former one are near: the answer is partial and says what is not known.
    """
    if found.held and not found.overtaken:
        return _held(case, seat, found)
    if found.derived:
        return _derived(case, seat, found)
    if found.in_charge:
        return _near(case, seat, found.in_charge, "in_charge_only", found.also)
    near = (
        (found.posts, "post_only"),
        (earliest(found.later), "later"),
        (found.planned, "post_planned"),
        (found.former, "former_only"),
    )
    told = next((_near(case, seat, facts, key) for facts, key in near if facts), None)
    if told is None or not found.held:
        return told
    names = case.list([f.subject.name for f in found.held])
    before = say("before", case.lang, names=names, seen=seen(found.held, case.lang))
    return replace(told, text=told.text + before, facts=(*told.facts, *found.held)).with_evidence(
        dict.fromkeys((*told.evidence, *case.asker.evidence(found.held)))
    )


def _held(case: Case, seat: Seat, found: Leaders) -> Answer:
    facts = found.held
    if all(f.status == "acting" for f in facts):
        return _near(case, seat, facts, "acting_only", found.also)
    people = [f"{status(f, case.lang)}{f.subject.name}" for f in facts]
    text = say("seat", case.lang, seat=seat.shown, names=case.list(people), seen=seen(facts, case.lang))
    return case.told("answer", text, facts, query=seat.query, params=seat.params)


def _derived(case: Case, seat: Seat, found: Leaders) -> Answer:
    lang = case.lang
    facts = [fact for fact, _, _ in found.derived]
    _, post, _ = found.derived[0]
    steps = []
    for fact, by, holding in found.derived:
        steps += [
            say("step_post", lang, post=by.subject.name, role=seat.role, committee=seat.body, seen=seen([by], lang)),
            say("step_holder", lang, names=fact.subject.name, post=by.subject.name, seen=seen([holding], lang)),
        ]
    steps.append(say("step_rule", lang))
    people = case.list([f.subject.name for f in facts])
    text = say("derived", lang, seat=seat.shown, names=people, post=post.subject.name, role=seat.role)
    grounds = [ground for _, by, holding in found.derived for ground in (by, holding)]
    return case.told("derived", text, facts, query=seat.query, params=seat.params, steps=steps, grounds=grounds)


def _near(case: Case, seat: Seat, facts: tuple[Fact, ...], key: str, also: Mapping[str, str] | None = None) -> Answer:
    known = also or {}
    people = case.list([
        f"{f.subject.name} ({known[f.subject.id]})" if f.subject.id in known else f.subject.name for f in facts
    ])  # fmt: skip
    first = min((f.first_seen for f in facts if f.first_seen), default=None)
    text = say(
        key, case.lang, seat=seat.shown, names=people, post=people, seen=seen(facts, case.lang), day=case.day_shown,
        first=day(first, case.lang),
    )  # fmt: skip
    return case.told("partial", text, facts, query=seat.query, params=seat.params)
