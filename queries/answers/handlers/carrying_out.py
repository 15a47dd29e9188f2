"""What a province or body issued to carry out a document that the question names beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.search import search_form
from queries.answers.handlers.base import Case
from queries.answers.handlers.initiatives import of_units, provincial
from queries.answers.handlers.posts import bodies_of
from queries.answers.public_bodies import bodies_in
from queries.answers.records import Answer, Fact, Found, Ref
from queries.answers.say import on_day, say
from queries.answers.word_lists import words

_LINKS = ["IMPLEMENTS", "BASED_ON"]


def issued_for(case: Case, policies: Sequence[Found]) -> Answer | None:
    """`Nghệ An ban hành những văn bản nào để thực hiện Nghị quyết 57?`; None for another question."""
    kinds = kinds_asked(case)
    if not policies or not kinds or not case.question.has_any("carrying_out"):
        return None
    actors = _actors(case, policies)
    if not actors:
        return None
    issued = case.asker.facts_at("out_of", [a.id for a in actors], types=["ISSUED"])
    facts = [f for f in _carrying(case, issued, policies) if of_kind(f.object.name, kinds)]
    policy, actor = policies[0].name, actors[0].name
    if not facts:
        near = case.asker.facts_at("out_of", [a.id for a in actors], types=["IMPLEMENTS"])
        grounds = [f for f in near if f.object.id in {p.id for p in policies}]
        text = say("none_for", case.lang, actor=actor, policy=policy)
        known = [f for f in issued if of_kind(f.object.name, kinds) and f.object.id not in {p.id for p in policies}]
        if known:
            names = case.list([_dated(case, f) for f in known])
            text = f"{text} {say('issued_list', case.lang, actor=actor, names=names)}"
        return case.told("partial", text, known, grounds=[*grounds, *known])
    shown = [_dated(case, f) for f in facts]
    text = say("issued_for", case.lang, actor=actor, policy=policy, names=case.list(shown))
    return case.told("answer", text, facts, query="issued_by", params={"actor": facts[0].subject.id})


def kinds_asked(case: Case) -> list[str]:
    """The kinds of documents that are asked for, beside the one that is named by its number."""
    rest = f" {case.question.form} "
    for kind in words()["policy_types"]:
        rest = re.sub(rf" {kind} (?:so )?(?=\d)", " ", rest)
    return [kind for kind in words()["asked_documents"] if f" {kind} " in rest]


def of_kind(name: str, kinds: Sequence[str]) -> bool:
    """Whether a document is of one of some kinds; `văn bản` is any."""
    return words()["asked_documents"][0] in kinds or search_form(name).startswith(tuple(kinds))


def _actors(case: Case, policies: Sequence[Found]) -> list[Ref]:
    """The bodies that the question names, those aside that issued the document; else its provinces."""
    issuers = {f.subject.id for f in case.asker.facts_at("into", [p.id for p in policies], types=["ISSUED"])}
    bodies = [b.ref for b in bodies_in(case.question, case.asker)]
    named = bodies or of_units(case) or [b.ref for b in bodies_of(case)]
    return [ref for ref in named if ref.id not in issuers] or provincial(case)


def _carrying(case: Case, issued: Sequence[Fact], policies: Sequence[Found]) -> list[Fact]:
    """Of documents those that are told to carry out others, or whose sentence names these."""
    wanted = {p.id for p in policies}
    links = case.asker.facts_at("out_of", [f.object.id for f in issued], types=_LINKS) if issued else []
    linked = {f.subject.id for f in links if f.object.id in wanted}
    mine = case.asker.quoted(f for f in issued if f.object.id not in wanted)
    said = ((f, [str(row["quote"]) for row in rows]) for f, rows in mine)
    return [f for f, quotes in said if f.object.id in linked or any(_names(q, p) for q in quotes for p in policies)]


def _names(quote: str, policy: Found) -> bool:
    """Whether a sentence names a document, by its number or the first part of it: `Nghị quyết 57`."""
    said = f" {search_form(quote)} "
    kind, number = search_form(policy.name.rsplit(" ", 1)[0]), re.split(r"[-/]", policy.name.rsplit(" ", 1)[-1])[0]
    return bool(re.search(rf" {re.escape(kind)} (?:so )?{re.escape(number)} ", said))


def _dated(case: Case, fact: Fact) -> str:
    """A document with who issued it and when."""
    date = on_day(fact.date, case.lang)
    return f"{fact.object.name} ({fact.subject.name}{',' + date if date else ''})"
