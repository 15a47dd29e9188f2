"""Who works with whom, and who signed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from graph.text import fold
from queries.answers.asker import evidence_of
from queries.answers.entities import bodies_in, organisations_in, provinces_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.initiatives import actors_in, provincial
from queries.answers.question import words
from queries.answers.records import Answer, Fact, Ref
from queries.answers.say import say, seen

_NEAR = 400  # characters between the agreement's sentence and the one that names who signed
_SOLID = ("asserted", "reported", "acting")


def _partnerships(case: Case, actors: Sequence[Ref]) -> list[Fact]:
    ids = [a.id for a in actors]
    found = case.asker.facts_at("out_of", ids, types=["WORKS_WITH"])
    found += case.asker.facts_at("into", ids, types=["WORKS_WITH"])
    return [f for f in dict.fromkeys(found) if f.status in _SOLID]


def _sides(case: Case) -> tuple[list[Ref], list[Ref]]:
    """What the question names on the side of the state, and the enterprises and institutions."""
    public = [f.ref for f in bodies_in(case.question, case.asker)] or provincial(case)
    private = [f.ref for f in organisations_in(case.question, case.asker) if f.label != "PublicBody"]
    return public, private


def partners(case: Case) -> Answer:
    """`Viettel phối hợp với tỉnh nào?`, `A có hợp tác với B không?`."""
    public, private = _sides(case)
    actors = private or actors_in(case)
    facts = _partnerships(case, actors) if actors else []
    named = bodies_in(case.question, case.asker) or provinces_in(case.question)
    if private and named:
        ends = {r.id for r in public}
        facts = [f for f in facts if f.subject.id in ends or f.object.id in ends]
    if not facts:
        return case.unknown()
    own = {a.id for a in actors}
    mine = [f.subject if f.subject.id in own else f.object for f in facts]
    others = [f.object.name if f.subject.id in own else f.subject.name for f in facts]
    kinds = case.list([words()["partner_kinds"].get(f.kind, {}).get(case.lang, "") for f in facts if f.kind])
    text = say(
        "partners", case.lang, actor=mine[0].name, names=case.list(others), kind=f" ({kinds})" if kinds else "",
        seen=seen(facts, case.lang),
    )  # fmt: skip
    return case.told("answer", text, facts, query="partners", params={"actor": mine[0].id})


def signatories(case: Case) -> Answer:
    """`Ai ký thỏa thuận giữa A và B?`: those whose posts on either side stand in a sentence that speaks of signing."""
    first, second = _sides(case)
    ends = {r.id for r in (*first, *second)}
    facts = [f for f in _partnerships(case, second or first) if f.subject.id in ends and f.object.id in ends]
    if not facts:
        return case.unknown()
    a, b = facts[0].subject.name, facts[0].object.name
    people = _signers(case, facts)
    if not people:
        return case.told("partial", say("signed_unnamed", case.lang, first=a, second=b), facts)
    shown = case.list([f"{row['name']} ({row['post']})" for row in people])
    text = say("signed", case.lang, first=a, second=b, names=shown)
    told = case.told("answer", text, facts, query="partners", params={"actor": facts[0].subject.id})
    quotes = case.asker.rows("quotes", claims=list(dict.fromkeys(row["claim"] for row in people)))
    signed = [evidence_of(row) for row in quotes]
    return told.with_evidence(dict.fromkeys((*signed, *told.evidence)))


def _signers(case: Case, facts: Sequence[Fact]) -> list[Mapping[str, Any]]:
    """Holders of posts on either side, from the nearest sentence that speaks of signing and has one of each.

    Where no sentence has both, one side's sentence is taken with the nearest of the other's.
    """
    ends = {f.subject.id for f in facts} | {f.object.id for f in facts}
    rows = case.asker.rows("signers", claims=[c for f in facts for c in f.claims])
    near = [
        row for row in rows
        if row["body"] in ends and abs(row["start"] - row["told"]) <= _NEAR
        and any(f" {cue}" in f" {fold(row['quote'])}" for cue in words()["signing_cues"])
    ]  # fmt: skip
    out: dict[str, Mapping[str, Any]] = {}
    for body in dict.fromkeys(row["body"] for row in near):
        own = [row for row in near if row["body"] == body]
        others = [row["start"] for row in near if row["body"] != body]
        if not others:
            continue
        closest = min(own, key=lambda row: min(abs(row["start"] - o) for o in others))
        out |= {row["person"]: row for row in own if row["start"] == closest["start"]}
    return list(out.values())
