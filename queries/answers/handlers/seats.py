"""What is known of one seat in words: its holders, what follows by a rule, what is near."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from graph.search import search_form
from graph.text import name_key
from queries.answers.handlers.base import Case
from queries.answers.leaders import Leaders, before_acting, earliest, holds_on, still
from queries.answers.records import Answer, Fact
from queries.answers.say import day, say, seen, status
from queries.answers.sitting import without_held_posts
from queries.answers.word_lists import has_phrase

_IN_CHARGE = ("in_charge_now", "in_charge_only")


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat as it is worded, with the query that shows it; `posts` has the title and the name of its posts by id."""

    shown: str
    role: str
    body: str
    query: str
    params: Mapping[str, Any]
    posts: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def of(self, fact: Fact) -> tuple[str, str]:
        """The title and the whole name of the very seat that a fact is about."""
        if fact.object.label == "SteeringCommittee" and fact.role:
            return fact.role, f"{fact.role} {self.body}"
        return self.posts.get(fact.object.id, ("", self.shown))

    def named(self, facts: Sequence[Fact]) -> str:
        """The seat of all of some facts, where it is one; else as it is asked for."""
        names = {name_key(self.of(f)[1]): self.of(f)[1] for f in facts}
        return next(iter(names.values())) if len(names) == 1 else self.shown


def seat_answer(case: Case, seat: Seat, found: Leaders) -> Answer | None:
    """The answer for a seat; None where nothing near is known.

    Who will be in it is a plan alone. Stated holders win over derived ones; a post whose holder is not named, a plan, a
    holder first seen later and a former one are near: the answer is partial and says what is not known.
    """
    if case.question.of_future:
        return _to_come(case, seat, found, "nobody_to_come")
    if case.question.has_any("then_cues") and not _told_of_event(case, found.held):
        return _to_come(case, seat, found, "nobody_then")
    return _as_it_is(case, seat, found)


def _as_it_is(case: Case, seat: Seat, found: Leaders) -> Answer | None:
    """The answer for a seat as it is on the day that is asked for."""
    if found.held and not found.overtaken:
        return _held(case, seat, found)
    if found.derived:
        acting = all(fact.status == "acting" for fact, _, _ in found.derived)
        return _by_acting(case, seat, found) if acting else _derived(case, seat, found)
    if not found.in_charge and not found.posts and found.later:
        return _later(case, seat, found)
    if found.posts and found.planned and not found.held and not found.in_charge:
        return _post_and_plan(case, seat, found)
    near = (
        (found.in_charge, "in_charge_now" if found.held else "in_charge_only"),
        (found.posts, "post_only"),
        (found.planned, "post_planned"),
        (found.former, _key_of_former(case, found.former)),
    )
    told = next((_near(case, seat, facts, key, found.also) for facts, key in near if facts), None)
    if told is None or not found.held:
        return told
    return _after(case, told, found.held)


def _key_of_former(case: Case, former: Sequence[Fact]) -> str:
    """How former holders are told of: of a day in the past they may have been in the seat, unless it was over then."""
    if case.date is None:
        return "former_only"
    if case.question.year and case.question.day is None and _told_of_year(case, former):
        return "former_of_year"
    over = [holds_on(f, case.date) == "no" or (f.first_seen or "9") <= case.date.isoformat() for f in former]
    return "former_by_then" if any(over) else "former_then"


def _told_of_year(case: Case, former: Sequence[Fact]) -> bool:
    """Whether the sentences on all of some former holders speak of the year that is asked for: `Năm 1990, ...`."""
    year = re.compile(rf"(?<!\d){case.question.year}(?!\d)")
    return all(any(year.search(str(row["quote"])) for row in rows) for _, rows in case.asker.quoted(former))


def _after(case: Case, told: Answer, earlier: Sequence[Fact]) -> Answer:
    """An answer with who was in the seat before."""
    once = len({(f.first_seen, f.last_seen) for f in earlier}) == 1
    names = case.list([f.subject.name if once else f"{f.subject.name}{seen([f], case.lang)}" for f in earlier])
    before = say("before", case.lang, names=names, seen=seen(earlier, case.lang) if once else "")
    return _going_on(case, replace(told, facts=(*told.facts, *earlier)), before, earlier)


def _post_and_plan(case: Case, seat: Seat, found: Leaders) -> Answer:
    """The post that has a seat, and who is to come into the seat: its holder is not in it yet."""
    post = case.list([f.subject.name for f in found.posts])
    by_rule = say("post_of_seat", case.lang, seat=seat.shown, post=post, seen=seen(found.posts, case.lang))
    plan = _near(case, seat, found.planned, "post_planned")
    quotes = dict.fromkeys((*plan.evidence, *case.asker.evidence(found.posts)))
    told = plan.saying(f"{by_rule} {plan.text}").with_evidence(quotes)
    return replace(told, facts=(*plan.facts, *found.posts))


def _to_come(case: Case, seat: Seat, found: Leaders, key: str) -> Answer | None:
    """Who is to come into a seat; where no plan is told that, and who is in it."""
    if found.planned:
        return _near(case, seat, found.planned, "post_planned")
    now = _as_it_is(case, seat, found)
    if now is None or now.kind == "unknown":
        return now
    return now.saying(f"{say(key, case.lang, seat=seat.shown)} {now.text}").being("partial")


def _told_of_event(case: Case, facts: Sequence[Fact]) -> bool:
    """Whether a sentence on who is in a seat tells of the congress or the election at which he came into it."""
    forms = [search_form(str(row["quote"])) for row in case.asker.quotes(facts)]
    return any(has_phrase(form, "events") and has_phrase(form, "elected") for form in forms)


def _held(case: Case, seat: Seat, found: Leaders) -> Answer:
    facts = found.held if found.one else (*found.held, *_posts_beside(case, found))
    if all(f.status == "acting" for f in facts):
        if any(f.status != "former" and f.last_seen == facts[0].last_seen for f in found.earlier):
            return _stands_in(case, seat, found)
        near = _near(case, seat, facts, "acting_only", found.also)
        return _after(case, near, found.earlier) if found.earlier else near
    if found.one and len({f.subject.id for f in facts}) > 1:
        return _several(case, seat, facts)
    shown = seat.named(facts)
    once = len({(f.first_seen, f.last_seen) for f in facts}) == 1
    people = case.list([_holder(case, seat, shown, f, once) for f in facts])
    text = say("seat", case.lang, seat=shown, names=people, seen=seen(facts, case.lang) if once else "")
    told = case.told("answer", text, facts, query=seat.query, params=seat.params)
    if not found.others:
        return told
    names = case.list([f"{f.subject.name}{seen([f], case.lang)}" for f in found.others])
    return _going_on(case, told, say("others_too", case.lang, names=names), found.others)


def _posts_beside(case: Case, found: Leaders) -> list[Fact]:
    """Posts that are in the same seat as people who are named, without those that one of these people holds."""
    return [f for f in without_held_posts(case.asker, [*found.held, *found.posts]) if f in found.posts]


def _stands_in(case: Case, seat: Seat, found: Leaders) -> Answer:
    """Who is in charge of a body, and who still has its seat by articles of the same time."""
    facts = found.held
    text = say(
        "stands_in", case.lang, names=case.list([f.subject.name for f in facts]), seen=seen(facts, case.lang),
        seat=seat.named(found.earlier), holders=case.list([f.subject.name for f in found.earlier]),
    )  # fmt: skip
    return case.told("answer", text, (*facts, *found.earlier), query=seat.query, params=seat.params)


def _several(case: Case, seat: Seat, facts: Sequence[Fact]) -> Answer:
    """A seat for one that articles of one day, or without any, give to several: each with the article that does."""
    people = []
    for fact in {f.subject.id: f for f in reversed(facts)}.values():
        title = next((e.title for e in case.asker.evidence([fact]) if e.title), "")
        told = seen([fact], case.lang).strip(" ()")
        acting = status(fact, case.lang) if fact.status == "acting" else ""
        people.append(f"{acting}{fact.subject.name} ({told}{f': “{title}”' if title else ''})")
    text = say("conflict", case.lang, seat=seat.named(facts), names=case.list(sorted(people)))
    return case.told("partial", text, facts, query=seat.query, params=seat.params)


def _holder(case: Case, seat: Seat, shown: str, fact: Fact, once: bool) -> str:
    """A holder with the very seat where the sentence does not say it, and the article where not all are of one day."""
    title, name = seat.of(fact)
    told = [] if once else [seen([fact], case.lang).strip(" ()")]
    own = [title] if title and name_key(name) != name_key(shown) else []
    start, end = (day(iso, case.lang) for iso in (fact.valid_from, fact.valid_to))
    then = [say("from_to", case.lang, start=start, end=end)] if fact.status == "former" else []
    more = "; ".join([*own, *then, *told])
    as_what = "" if then else status(fact, case.lang)
    return f"{as_what}{fact.subject.name}{f' ({more})' if more else ''}"


def _going_on(case: Case, told: Answer, text: str, facts: Sequence[Fact]) -> Answer:
    """An answer with a further sentence, and the sentences behind that."""
    more = dict.fromkeys((*told.evidence, *case.asker.evidence(facts)))
    return told.saying(told.text + text).with_evidence(more)


def _later(case: Case, seat: Seat, found: Leaders) -> Answer:
    """First seen behind the day: as what, and who is told behind the day to have left the seat."""
    told = _near(case, seat, earliest(found.later), "later")
    left = [f for f in found.former if case.date is None or (f.last_seen or "") > case.date.isoformat()]
    if not left:
        return told
    names = case.list([f"{f.subject.name}{seen([f], case.lang)}" for f in left])
    return _going_on(case, told, say("left_later", case.lang, names=names), left)


def _derived(case: Case, seat: Seat, found: Leaders) -> Answer:
    """Who is in a seat by a post, each post with its own holders, and the posts whose holders are not told."""
    lang = case.lang
    by_post: dict[str, list[tuple[Fact, Fact, Fact]]] = {}
    for told in found.derived:
        by_post.setdefault(told[1].subject.id, []).append(told)
    lines, steps = [], []
    for group in by_post.values():
        post = group[0][1]
        role, shown = seat.of(post) if len(by_post) > 1 else (seat.role, seat.shown)
        for fact, by, holding in group:
            steps += [
                say("step_post", lang, post=by.subject.name, role=role, committee=seat.body, seen=seen([by], lang)),
                say("step_holder", lang, names=fact.subject.name, post=by.subject.name, seen=seen([holding], lang)),
            ]
        people = case.list([fact.subject.name for fact, _, _ in group])
        lines.append(say("derived", lang, seat=shown, names=people, post=post.subject.name, role=role))
    rest = [] if found.one else [p for p in found.posts if p.subject.id not in by_post]
    for post in rest:
        shown = seat.of(post)[1]
        lines.append(say("post_only", lang, seat=shown, post=post.subject.name, seen=seen([post], lang)))
    steps.append(say("step_rule", lang))
    facts = [fact for fact, _, _ in found.derived]
    grounds = [ground for _, by, holding in found.derived for ground in (by, holding)]
    text = " ".join(lines)
    return case.told(
        "derived", text, [*facts, *rest], query=seat.query, params=seat.params, steps=steps, grounds=[*grounds, *rest]
    )


def _by_acting(case: Case, seat: Seat, found: Leaders) -> Answer:
    """A seat by a post in which somebody only acts: whoever acts is not said to be in the seat."""
    _, post, _ = found.derived[0]
    holdings = [holding for _, _, holding in found.derived]
    facts = [fact for fact, _, _ in found.derived]
    text = say(
        "derived_acting", case.lang, seat=seat.shown, post=post.subject.name, seen=seen([post], case.lang),
        names=case.list([f.subject.name for f in facts]), acting=seen(holdings, case.lang),
    )  # fmt: skip
    told = case.told("partial", text, facts, query=seat.query, params=seat.params, grounds=[post, *holdings])
    known = [f for f in case.asker.facts("holders_of", ids=[post.subject.id]) if holds_on(f, case.date) == "yes"]
    earlier = before_acting(still(known, [f for f in known if f.status == "former"], case.date), holdings)
    return _after(case, told, earlier) if earlier else told


def _near(case: Case, seat: Seat, facts: Sequence[Fact], key: str, also: Mapping[str, str] | None = None) -> Answer:
    known = also or {}
    apart = len({seat.of(f)[0] for f in facts}) > 1
    also_ = {f: known.get(f.subject.id, seat.of(f)[0] if apart else "") for f in facts}
    people = case.list([f"{f.subject.name} ({what})" if what else f.subject.name for f, what in also_.items()])
    first = min((f.first_seen for f in facts if f.first_seen), default=None)
    acting = say("acting", case.lang) + " " if all(f.status == "acting" for f in facts) else ""
    text = say(
        key, case.lang, seat=seat.named(facts) if key not in _IN_CHARGE else seat.shown, names=people, post=people,
        seen=seen(facts, case.lang), day=case.day_shown, first=day(first, case.lang), acting=acting,
    )  # fmt: skip
    return case.told("partial", text, facts, query=seat.query, params=seat.params)
