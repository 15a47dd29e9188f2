"""What a person holds: posts and seats in committees, each with when it was said."""

from __future__ import annotations

from collections.abc import Sequence

from graph.text import fold
from queries.answers.asked_beside import of_person
from queries.answers.entities import called_by_given_name, officials_in, provinces_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.shown import shown_post
from queries.answers.leaders import holds_on, still
from queries.answers.records import Answer, Fact, Found
from queries.answers.say import say, seen, status

_ORDER = ("asserted", "acting", "reported", "planned", "former")
_RANKS = ("head", "standing_deputy", "deputy", "other", "member", "")


def person(case: Case) -> Answer:
    """`Ông X giữ chức vụ gì?`, `What positions does X hold?`."""
    people = officials_in(case.question, case.asker)
    return person_answer(case, people) if people else given_name(case)


def given_name(case: Case) -> Answer:
    """`Ông Tuấn giữ chức vụ gì?`: a given name is nobody's own; those who bear it are asked back."""
    names = called_by_given_name(case.question)
    found = case.asker.found("officials_ending", names=names) if names else []
    bearing = [f for f in found if case.question.agrees(f.name.split()[-1])]
    facts = [f for p in bearing for f in _facts(case, p)]
    known = [p for p in bearing if any(f.subject.id == p.id for f in facts)]
    return case.which([_named(case, p, facts) for p in known]) if known else case.unknown()


def asked_of_person(case: Case, people: Sequence[Found]) -> Answer:
    """The posts of a person; of what is no post (when he was born, who heads his funeral) nothing is held."""
    return case.unknown("not_ours") if of_person(case.question, people) else person_answer(case, people)


def person_answer(case: Case, people: Sequence[Found]) -> Answer:
    """The posts of a person; of several with one name those whose home the question names, else it asks which."""
    each = _each(case, people) if _named_apart(case, people) else None
    if each is not None:
        return each
    meant = _by_home(case, people)
    facts = [f for p in meant for f in _facts(case, p)]
    if not facts:
        return case.unknown()
    if len(meant) > 1:
        return case.which([_named(case, p, facts) for p in meant])
    params = {"person": meant[0].id}
    held = [f for f in facts if holds_on(f, case.date) == "yes"]
    if not held:
        text = say("person_later", case.lang, name=meant[0].name, day=case.day_shown, posts=_shown(case, facts))
        return case.told("partial", text, facts, query="person_posts", params=params)
    text = say("person", case.lang, name=meant[0].name, posts=_shown(case, held))
    return case.told("answer", text, held, query="person_posts", params=params)


def _named_apart(case: Case, people: Sequence[Found]) -> bool:
    """Whether the question names each of several people: `A và B mỗi người giữ chức gì?`; no name means two of them."""
    names = {p.name if case.question.marked else fold(p.name) for p in people}
    return len(people) > 1 and len(names) == len(people)


def _each(case: Case, people: Sequence[Found]) -> Answer | None:
    """The posts of each of several people; None where nothing is told of one of them."""
    lines, facts = [], []
    for one in people:
        held = [f for f in _facts(case, one) if holds_on(f, case.date) == "yes"]
        if not held:
            return None
        facts += held
        lines.append(say("person", case.lang, name=one.name, posts=_shown(case, held)))
    if case.question.has_any("same_person"):
        lines.insert(0, say("several_people", case.lang, count=str(len(people))))
    return case.told("answer", " ".join(lines), facts)


def _named(case: Case, person_: Found, facts: Sequence[Fact]) -> str:
    return f"{person_.name} ({_shown(case, [f for f in facts if f.subject.id == person_.id])})"


def _by_home(case: Case, people: Sequence[Found]) -> list[Found]:
    form = case.question.form
    near = [p for p in people if any(f" {word} " in form for word in (fold(h) for h in _homes(p)))]
    places = [fold(units[0].name) for units in provinces_in(case.question)]
    if len({p.name for p in people}) > 1:  # one typed name, `ngo thanh binh`: each of them who has a post there
        return [p for p in people if p in near or _has_post_in(case, p, places)] or list(people)
    near = near or [p for p in people if any(place in fold(p.home) for place in places)]
    return list(near or people)


def _has_post_in(case: Case, person_: Found, places: Sequence[str]) -> bool:
    seats = [fold(f.object.name) for f in _facts(case, person_)]
    return any(place in text for place in places for text in (fold(person_.home), *seats))


def _homes(person_: Found) -> list[str]:
    """Names of places in a home: `tỉnh An Giang (trước 01/07/2025)` -> An Giang."""
    return [
        part.removeprefix("tỉnh ").removeprefix("thành phố ").partition(" (")[0] for part in person_.home.split("; ")
    ]


def _facts(case: Case, person_: Found) -> list[Fact]:
    """All that the person holds or held; a post that he is later said to have left only as that."""
    rows = case.asker.facts("posts_of", ids=[person_.id]) + case.asker.facts("committees_of_person", ids=[person_.id])
    former = [f for f in rows if f.status == "former"]
    held = [*still([f for f in rows if f.status != "former"], former, case.date), *former]
    return sorted(held, key=lambda f: (_ORDER.index(f.status), _RANKS.index(f.rank), f.object.name))


def _shown(case: Case, facts: Sequence[Fact]) -> str:
    out = []
    for fact in facts:
        told = {"status": status(fact, case.lang), "post": shown_post(case, fact), "seen": seen([fact], case.lang)}
        out.append(say("post_of_person", case.lang, **told))
    return "; ".join(out)
