"""Who works with whom, and who signed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from graph.search import search_form
from graph.text import fold
from queries.answers.asker import evidence_of
from queries.answers.entities import bodies_in, organisations_in, provinces_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.initiatives import actors_in, provincial
from queries.answers.question import words
from queries.answers.records import Answer, Fact, Ref
from queries.answers.say import say, seen

_NEAR = 400  # characters between the agreement's sentence and the one that names who signed
_Row = Mapping[str, Any]
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
    """`Viettel phối hợp với tỉnh nào?`, `A có hợp tác với B không?`, `A đã ký gì với B?`."""
    public, private = _sides(case)
    behind = _behind(case)
    other = [ref for ref in (*private, *public) if _named_in(ref, behind)]
    if behind and not other and not _asked(behind):
        return case.unknown()  # the other side is named and is not in the graph
    actors = [ref for ref in private or actors_in(case) if ref not in other] or other
    facts = _partnerships(case, actors) if actors else []
    wanted = {r.id for r in other} or ({r.id for r in public} if private and _public_is_named(case) else set())
    facts = [f for f in facts if not wanted or f.subject.id in wanted or f.object.id in wanted]
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


def _public_is_named(case: Case) -> bool:
    return bool(bodies_in(case.question, case.asker) or provinces_in(case.question))


def _behind(case: Case) -> list[str]:
    """The words behind `với` or `cùng`: the other side, or what asks for it."""
    form = case.question.form
    return next((form.rsplit(f" {w} ", 1)[1] for w in words()["other_party"] if f" {w} " in form), "").split()


def _asked(behind: Sequence[str]) -> bool:
    return bool(set(words()["asking"]) & set(behind))


def _named_in(ref: Ref, behind: Sequence[str]) -> bool:
    """Whether the last words of a name stand in those: `Khánh Hòa` of `UBND tỉnh Khánh Hòa`."""
    return bool(behind) and set(search_form(ref.name).split()[-2:]) <= set(behind)


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


def _signers(case: Case, facts: Sequence[Fact]) -> list[_Row]:
    """Holders of posts on either side, from the nearest sentences that speak of signing; one side's alone are none.

    Whoever such a sentence calls by the given name alone (`người ký phía tỉnh là ông Khâm`) is known by a post that the
    article gives elsewhere, if only one holder on that side bears the name.
    """
    ends = list(dict.fromkeys(i for f in facts for i in (f.subject.id, f.object.id)))
    rows = case.asker.rows("holders_in_articles", claims=[c for f in facts for c in f.claims])
    sides = [[row for row in rows if row["body"] == end] for end in ends]
    near = [[row for row in side if _signs(row["quote"]) and _distance(row) <= _NEAR] for side in sides]
    quotes = [row for side in near for row in side]
    out: dict[str, _Row] = {}
    for side, own in zip(sides, near, strict=True):
        others = [row["start"] for row in quotes if row not in own] or [row["told"] for row in own]
        if own:
            closest = min(own, key=lambda row: min(abs(row["start"] - o) for o in others))["start"]
            out |= {row["person"]: row for row in own if row["start"] == closest}
        else:
            called = {row["person"]: {**row, "claim": q["claim"]} for row in side for q in quotes if _calls(q, row)}
            out |= called if len(called) == 1 else {}
    return list(out.values()) if len({row["body"] for row in out.values()}) > 1 else []


def _signs(quote: str) -> bool:
    return any(f" {cue}" in f" {fold(quote)}" for cue in words()["signing_cues"])


def _distance(row: _Row) -> int:
    return abs(int(row["start"]) - int(row["told"]))


def _calls(sentence: _Row, holder: _Row) -> bool:
    """Whether a sentence calls a holder by honorific and given name, with all marks."""
    given = str(holder["name"]).split()[-1]
    return bool(re.search(rf"(?i:ông|bà|đồng chí) {re.escape(given)}(?!\w)", str(sentence["quote"])))
