"""When: since when somebody is in a seat, and who was in it before."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers.committees import committees_meant
from queries.answers.entities import officials_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.committees import mentioned, one
from queries.answers.handlers.leaders import seat
from queries.answers.handlers.people import person_answer
from queries.answers.handlers.posts import bodies_of
from queries.answers.leaders import posts_at
from queries.answers.question import words
from queries.answers.records import Answer, Fact, Found
from queries.answers.say import day, say, seen

_LEADING = ("head", "standing_deputy", "deputy")


def since(case: Case) -> Answer:
    """`X làm Bí thư Tỉnh ủy từ khi nào?`: the beginning where it is told, else when it was first seen, as that."""
    people = {p.id for p in officials_in(case.question, case.asker)}
    named = bool(case.question.titles) or committees_meant(case.question, case.asker) is not None
    found = seat(case) if named else person_answer(case, officials_in(case.question, case.asker))
    facts = [f for f in found.facts if f.status in ("asserted", "acting") and (not people or f.subject.id in people)]
    if not facts:
        return found if found.kind != "answer" else case.unknown()
    known = [f for f in facts if f.valid_from or f.date]
    shown = known or facts
    key = "since" if known else "since_unknown"
    lines = [
        say(
            key, case.lang, name=f.subject.name, post=_post(case, f), first=day(f.first_seen, case.lang),
            start=day(f.valid_from or f.date, case.lang),
        )
        for f in shown
    ]  # fmt: skip
    return case.told("answer" if known else "partial", " ".join(lines), shown)


def _post(case: Case, fact: Fact) -> str:
    if fact.object.label == "Position":
        return fact.object.name
    return say("role_in", case.lang, role=fact.role, committee=fact.object.name).strip()


def former(case: Case) -> Answer:
    """`Ai từng là Bí thư Tỉnh ủy X?`, `Người tiền nhiệm của ...?`: all who are told to have been in the seat."""
    people = officials_in(case.question, case.asker)
    if people and not case.question.titles:
        return person_answer(case, people)
    facts = _history(case)
    present = {f.subject.id for f in seat(case).facts}
    before = [f for f in facts if f.status == "former" or f.subject.id not in present]
    key = "holders_before" if before else "holders_ever"
    if not before and any(case.question.has(w) for w in words()["ever_cues"]):
        before = list(facts)
    if not before:
        return _nobody_before(case)
    shown = case.list([f"{f.subject.name}{seen([f], case.lang)}" for f in before])
    text = say(key, case.lang, post=_post(case, before[0]), names=shown)
    return case.told("answer", text, before)


def _nobody_before(case: Case) -> Answer:
    """No former holder is told of; a committee that is named is said to be."""
    meant = committees_meant(case.question, case.asker)
    fits = one(case, list(meant.fits)) if meant is not None and meant.fits else []
    return mentioned(case, fits[0], say("former_head", case.lang)) if len(fits) == 1 else case.unknown()


def _history(case: Case) -> Sequence[Fact]:
    """Everybody who is or was told to be in the seat that the question names, each once, latest first."""
    meant = committees_meant(case.question, case.asker)
    if meant is not None:
        rank = next((t.rank for t in case.question.titles if t.role), "head")
        ids = [c.id for c in one(case, list(meant.fits))] if meant.fits else []
        rows = [f for f in case.asker.facts("committee_people", ids=ids) if f.rank == rank]
    else:
        title = next((t for t in case.question.titles if not t.role), None)
        bodies: Sequence[Found] = bodies_of(case, title)
        ranks = [title.rank] if title is not None else list(_LEADING[:1])
        posts = [
            p for r in ranks for p in posts_at(case.asker, [b.id for b in bodies], title.title if title else "", r)
        ]
        rows = case.asker.facts("holders_of", ids=[p.id for p in posts]) if posts else []
    people = [f for f in rows if f.subject.label == "Official" and f.status in ("asserted", "acting", "former")]
    latest = sorted(people, key=lambda f: (f.last_seen or "", f.status == "former"), reverse=True)
    return list({f.subject.id: f for f in reversed(latest)}.values())
