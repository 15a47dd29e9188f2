"""When: since when somebody is in a seat, and who was in it before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from graph.search import search_form
from graph.text import fold
from queries.answers.asker import fact_of
from queries.answers.committees import committees_meant
from queries.answers.entities import officials_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.committees import mentioned, one
from queries.answers.handlers.documents import replaces
from queries.answers.handlers.leaders import seat
from queries.answers.handlers.people import person_answer
from queries.answers.handlers.posts import bodies_of
from queries.answers.handlers.shown import shown_post
from queries.answers.handlers.succession import beside
from queries.answers.leaders import fits_role, holds_on, kind_of_rank
from queries.answers.posts import posts_at
from queries.answers.question import Title
from queries.answers.records import Answer, Fact, Found
from queries.answers.say import day, say, seen
from queries.answers.titles import titles_in
from queries.answers.word_lists import words


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
            key, case.lang, name=f.subject.name, post=shown_post(case, f), first=day(f.first_seen, case.lang),
            start=day(f.valid_from or f.date, case.lang),
        )
        for f in shown
    ]  # fmt: skip
    return case.told("answer" if known else "partial", " ".join(lines), shown)


def former(case: Case) -> Answer:
    """`Ai từng là Bí thư Tỉnh ủy X?`, `Người tiền nhiệm của ...?`: all who are told to have been in the seat."""
    people = officials_in(case.question, case.asker)
    if people and not case.question.titles:
        return person_answer(case, people)
    if (left := _left_committee(case)) is not None:
        return left
    facts = _history(case)
    role = _role_asked(case)
    one_in_it = role is None or role.rank != "member" or bool(role.asked_role)
    present = {f.subject.id for f in seat(case).facts} if one_in_it else set()
    before = [f for f in facts if f.status == "former" or (present and f.subject.id not in present)]
    key = "holders_before" if before else "holders_ever"
    if not before and case.question.has_any("ever_cues") and not case.question.has_any("left_cues"):
        before = list(facts)
    if not before:
        return _nobody_before(case)
    shown = case.list([f"{f.subject.name}{seen([f], case.lang)}" for f in before])
    text = say(key, case.lang, post=shown_post(case, before[0]), names=shown)
    return case.told("answer", text, before)


def _left_committee(case: Case) -> Answer | None:
    """`Ai rời Ban Chỉ đạo X?`: all who are told to have left it, each as what he was; None for another question."""
    meant = committees_meant(case.question, case.asker)
    fits = one(case, list(meant.fits)) if meant is not None and meant.fits else []
    if len(fits) != 1 or _role_asked(case) is not None or not case.question.has_any("leaving_cues"):
        return None
    rows = [fact_of(row) for row in case.asker.rows("committee_people", ids=[fits[0].id])]
    gone = [f for f in rows if f.status == "former" and f.subject.label == "Official"]
    if not gone:
        return None
    names = case.list([f"{f.subject.name} ({f.role})" if f.role else f.subject.name for f in gone])
    text = say("left_committee", case.lang, committee=fits[0].shown, names=names, seen=seen(gone, case.lang))
    return case.told("answer", text, gone)


def _nobody_before(case: Case) -> Answer:
    """No former holder is told of; a committee that is named is said to be."""
    meant = committees_meant(case.question, case.asker)
    fits = one(case, list(meant.fits)) if meant is not None and meant.fits else []
    return mentioned(case, fits[0], say("former_head", case.lang)) if len(fits) == 1 else case.unknown()


def _history(case: Case) -> Sequence[Fact]:
    """Everybody who is or was told to be in the seat that the question names, each once, latest first."""
    rows = [fact_of(row) for row in _rows_of_seat(case) or ()]
    held = [f for f in rows if f.status in ("asserted", "acting") and holds_on(f, case.date) == "yes"]
    people = [f for f in (*held, *(f for f in rows if f.status == "former")) if f.subject.label == "Official"]
    latest = sorted(people, key=lambda f: (f.last_seen or "", f.status == "former"), reverse=True)
    return list({f.subject.id: f for f in reversed(latest)}.values())


def _role_asked(case: Case) -> Title | None:
    """The role in a committee that a question names, a member's too; None for none."""
    member = Title("member", "", 0) if case.question.has_any("member_words") else None
    return next((t for t in case.question.titles if t.role), member)


def _in_committees(case: Case, ids: Sequence[str], people: Sequence[Found]) -> list[Mapping[str, Any]]:
    """Who is or was in the role in committees that a question names, else in that of some people, else at the head."""
    rows, role = case.asker.rows("committee_people", ids=ids), _role_asked(case)
    mine = {kind_of_rank(fact_of(row)) for row in rows if row["subject_id"] in {p.id for p in people}}
    if role is None and mine:
        return [row for row in rows if kind_of_rank(fact_of(row)) in mine]
    rank, asked = (role.rank, role.asked_role) if role is not None else ("head", "")
    return [row for row in rows if fits_role(fact_of(row), rank, asked)]


def _rows_of_seat(case: Case, people: Sequence[Found] = ()) -> Sequence[Mapping[str, Any]] | None:
    """All that is told of who is or was in the seat that the question names; None where it names no seat."""
    meant = committees_meant(case.question, case.asker)
    if meant is not None:
        ids = [c.id for c in one(case, list(meant.fits))] if meant.fits else []
        return _in_committees(case, ids, people)
    title = next((t for t in case.question.titles if not t.role), None)
    bodies: Sequence[Found] = bodies_of(case, title)
    if not bodies:
        return None
    title = title or Title("head", "", 0)
    posts = posts_at(case.asker, [b.id for b in bodies], title.title, title.rank)
    return case.asker.rows("holders_of", ids=[p.id for p in posts]) if posts else []


def predecessor(case: Case) -> Answer:
    """`Ai là Chủ tịch UBND tỉnh X trước ông A?`, `Người tiền nhiệm của ông A là ai?`."""
    return _beside(case, "before")


def successor(case: Case) -> Answer:
    """`Ai thay ông A làm Chủ tịch UBND tỉnh X?`, `Ai kế nhiệm ông A?`."""
    return _beside(case, "after")


def _without(case: Case, people: Sequence[Found]) -> Case:
    """The question without some names, which are of no seat."""
    form, plain = case.question.form, case.question.plain
    names = [search_form(p.name) for p in people]
    for name in (f" {word} " for word in (*names, *(words()["beside_words"] if names else ()))):
        form, plain = form.replace(name, " "), plain.replace(name, " ")
    return replace(case, question=replace(case.question, form=form, plain=plain, titles=titles_in(form)))


def _of_no_person(case: Case) -> bool:
    """Whether what stands behind `trước` or `sau` begins small, in a question with capitals: no name."""
    raw = re.findall(r"[^\W_]+", case.question.text)
    behind = [raw[i + 1] for i, word in enumerate(raw[:-1]) if fold(word) in words()["beside_words"]]
    return bool(behind) and case.question.text != case.question.text.lower() and all(w[0].islower() for w in behind)


def _beside(case: Case, way: str) -> Answer:
    """Who was in the seat of somebody before or after; nobody where whom the question names is not known."""
    people = officials_in(case.question, case.asker)
    honoured = any(case.question.has(fold(h)) for h in words()["honorifics"])
    if not people and not honoured and case.question.has(words()["predecessor"]):
        return former(case)
    if not people and not honoured and _of_no_person(case):
        return seat(case)
    rows = _rows_of_seat(_without(case, people), people)
    if not people and not honoured and rows is None and case.question.numbers:
        return replaces(case)
    found = beside(case, rows, way)
    return found if found.kind != "partial" or way != "after" else _by_post(case, people, found)


def _by_post(case: Case, people: Sequence[Found], found: Answer) -> Answer:
    """Who is in the seat now by a post, where nobody is told to have come after somebody who has left it."""
    now = seat(_without(case, people))
    if now.kind != "derived" or {f.subject.id for f in now.facts} & {p.id for p in people}:
        return found
    name = case.list([p.name for p in people])
    quotes = dict.fromkeys((*found.evidence, *now.evidence))
    return now.saying(say("after_by_post", case.lang, name=name, text=now.text)).with_evidence(quotes)
