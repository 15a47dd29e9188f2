"""Who works with whom, and who signed."""

from __future__ import annotations

from collections.abc import Sequence

from graph.search import search_form
from queries.answers.asker import evidence_of
from queries.answers.entities import bodies_in, provinces_beside
from queries.answers.handlers.base import Case
from queries.answers.handlers.initiatives import acting_for, actors_in, of_units, provincial
from queries.answers.organisations import organisations_at, organisations_in
from queries.answers.question import words
from queries.answers.records import Answer, Fact, Ref
from queries.answers.say import say, seen
from queries.answers.signing import signers_between, signers_of_agreement

_SOLID = ("asserted", "reported", "acting")


def _partnerships(case: Case, actors: Sequence[Ref]) -> list[Fact]:
    ids = [a.id for a in actors]
    found = case.asker.facts_at("out_of", ids, types=["WORKS_WITH"])
    found += case.asker.facts_at("into", ids, types=["WORKS_WITH"])
    return [f for f in dict.fromkeys(found) if f.status in _SOLID]


def _sides(case: Case) -> tuple[list[Ref], list[Ref]]:
    """What the question names on the side of the state, and the enterprises and institutions."""
    public = [f.ref for f in bodies_in(case.question, case.asker)] or of_units(case) or provincial(case)
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
    if actors and not facts:
        actors = acting_for(case)
        facts = _partnerships(case, actors)
    wanted = {r.id for r in other} or ({r.id for r in public} if private and _public_is_named(case) else set())
    facts = [f for f in facts if not wanted or f.subject.id in wanted or f.object.id in wanted]
    own = {a.id for a in actors}
    facts = [f for f in facts if _asked_for(case, f.object if f.subject.id in own else f.subject)]
    if not facts:
        return case.unknown()
    mine = [f.subject if f.subject.id in own else f.object for f in facts]
    others = _with_short_names(case, [f.object if f.subject.id in own else f.subject for f in facts])
    kinds = case.list([words()["partner_kinds"].get(f.kind, {}).get(case.lang, "") for f in facts if f.kind])
    text = say(
        "partners", case.lang, actor=mine[0].name, names=case.list(others), kind=f" ({kinds})" if kinds else "",
        seen=seen(facts, case.lang),
    )  # fmt: skip
    return case.told("answer", text, facts, query="partners", params={"actor": mine[0].id})


def _with_short_names(case: Case, partners_: Sequence[Ref]) -> list[str]:
    """Names with the short one that they are known by, where it is no part of it: `Tập đoàn ... Quân đội (Viettel)`."""
    rows = case.asker.rows_at("aliases_of", [ref.id for ref in partners_])
    short = {row["id"]: min(row["aliases"], key=len, default="") for row in rows}
    apart = {i: name for i, name in short.items() if name and len(name.split()) == 1}
    return [
        f"{ref.name} ({apart[ref.id]})" if ref.id in apart and apart[ref.id] not in ref.name else ref.name
        for ref in partners_
    ]


def _asked_for(case: Case, other: Ref) -> bool:
    """Whether a partner is of the kind that the question asks for: `hợp tác với tỉnh nào` asks for no company."""
    kinds = [kind["labels"] for kind in words()["asked_labels"] if case.question.has_level(*kind["cues"])]
    return not kinds or any(other.label in labels for labels in kinds)


def _public_is_named(case: Case) -> bool:
    """Whether the question names a body or a province, one inside the name of an enterprise aside."""
    hits = organisations_at(case.question, case.asker)
    return bool(bodies_in(case.question, case.asker) or provinces_beside(case.question, hits))


def _behind(case: Case) -> list[str]:
    """The words behind `với` or `cùng`: the other side, or what asks for it."""
    form = case.question.form
    return next((form.rsplit(f" {w} ", 1)[1] for w in words()["other_party"] if f" {w} " in form), "").split()


def _asked(behind: Sequence[str]) -> bool:
    return bool(set(words()["asking"]) & set(behind))


def _named_in(ref: Ref, behind: Sequence[str]) -> bool:
    """Whether the last words of a name, or of what it has before a dash, stand in those: `Khánh Hòa` of its UBND."""
    names = (ref.name, ref.name.partition(" - ")[0])
    return bool(behind) and any(set(search_form(name).split()[-2:]) <= set(behind) for name in names)


def signatories(case: Case) -> Answer:
    """`Ai ký thỏa thuận giữa A và B?`: those whose posts on either side stand in a sentence that speaks of signing.

    `Ai đại diện B?` names one side: who signed for that one.
    """
    first, second = _sides(case)
    ends = {r.id for r in (*first, *second)}
    alone = not first or not second
    every = _partnerships(case, second or first)
    facts = [f for f in every if alone or (f.subject.id in ends and f.object.id in ends)]
    people = signers_of_agreement(case.asker, facts) if facts else signers_between(case.asker, first, second)
    people = [row for row in people if not alone or row["body"] in ends]
    if not facts and not people:
        return case.unknown()
    a, b = (facts[0].subject, facts[0].object) if facts else (first[0], second[0])
    if not people:
        return case.told("partial", say("signed_unnamed", case.lang, first=a.name, second=b.name), facts)
    shown = case.list([f"{row['name']} ({row['post']})" for row in people])
    text = say("signed", case.lang, first=a.name, second=b.name, names=shown)
    told = case.told("answer", text, facts, query="partners", params={"actor": a.id})
    quotes = case.asker.rows("quotes", claims=list(dict.fromkeys(row["claim"] for row in people)))
    signed = [evidence_of(row) for row in quotes]
    return told.with_evidence(dict.fromkeys((*signed, *told.evidence)))
