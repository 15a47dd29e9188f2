"""Figures: the values of an indicator that a question names, for one subject or beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from graph.search import search_form
from queries.answers.asker import evidence_of, fact_of
from queries.answers.entities import bodies_in, named, provinces_in
from queries.answers.handlers.base import Case
from queries.answers.question import words
from queries.answers.records import Answer, Evidence, Fact, Kind, Ref
from queries.answers.say import amount, day, say, seen

_LEAST = 0.34
_MOST = 4


@dataclass(frozen=True, slots=True)
class _Candidate:
    fact: Fact
    indicator: str
    told: Mapping[str, Any]
    score: float


def _subjects(case: Case) -> list[list[Ref]]:
    """What the question asks about: programmes first, then each province with its bodies, then enterprises."""
    programmes = [h.found.ref for h in named(case.question, case.asker, "programmes_named")]
    groups = []
    for units in provinces_in(case.question):
        ids = [p.id for p in units]
        bodies = case.asker.found("bodies_of_provinces", ids=ids)
        own = [Ref(p.id, p.name, "Province") for p in units] + [b.ref for b in bodies]
        run = case.asker.rows_at("programmes_of", [r.id for r in own])
        groups.append(own + [Ref(row["id"], row["name"], "Programme") for row in run])
    if programmes and not groups:
        return [programmes]
    if groups:
        return groups
    return [[f.ref] for f in bodies_in(case.question, case.asker)] + [
        [h.found.ref] for h in named(case.question, case.asker, "enterprises_named", "institutions_named")
    ]


def _wanted(case: Case, subjects: Sequence[Sequence[Ref]]) -> list[str]:
    """Words of the indicator: the question without its subjects and without words that ask."""
    form = case.question.form
    places = [search_form(r.name) for group in subjects for r in group if r.label == "Province"]
    for name in sorted(places, key=len, reverse=True):
        form = form.replace(f" {name} ", " ")
    idle = set(words()["figure_idle"])
    return [w for w in form.split() if w not in idle and w != case.question.year]


def _score(wanted: Sequence[str], texts: Iterable[str]) -> float:
    held = {w for text in texts for w in text.split()}
    return sum(w in held for w in wanted) / len(wanted) if wanted else 0.0


def _candidates(case: Case, group: Sequence[Ref], wanted: Sequence[str]) -> list[_Candidate]:
    rows = case.asker.rows_at("figures_of", [r.id for r in group])
    facts = [(fact_of(row), row) for row in rows]
    quotes = _quotes(case, [f for f, _ in facts])
    out = []
    for fact, row in facts:
        told = row["figure"]["properties"]
        quote = next((quotes[c].quote for c in fact.claims if c in quotes), "")
        named_ = _score(wanted, [search_form(row["indicator"]), search_form(fact.subject.name)])
        near = _score(wanted, [search_form(row["indicator"]), search_form(quote), search_form(fact.subject.name)])
        score = named_ + near / 4
        if _fits(case, told) and (named_ >= _LEAST or near >= 0.8):
            out.append(_Candidate(replace(fact, told=_json(told)), row["indicator"], told, score))
    return sorted(out, key=lambda c: (-c.score, c.fact.object.id))


def _quotes(case: Case, facts: Sequence[Fact]) -> dict[str, Evidence]:
    claims = [c for f in facts for c in f.claims[:1]]
    return {row["claim"]: evidence_of(row) for row in case.asker.rows("quotes", claims=claims)} if claims else {}


def _fits(case: Case, told: Mapping[str, Any]) -> bool:
    period = str(told.get("period") or "")
    if case.question.year and period and not period.startswith(case.question.year):
        return False
    return told.get("kind") == "target" if case.question.has("muc tieu") else True


def _json(told: Mapping[str, Any]) -> dict[str, Any]:
    keys = ("value", "unit", "comparator", "rank", "out_of", "within", "out_of_value", "period", "kind")
    return {"figure": {k: told[k] for k in keys if k in told}}


def _best(found: Sequence[_Candidate]) -> list[_Candidate]:
    """The best one with its equals: values of one indicator for several years stay together."""
    return [c for c in found if c.score >= found[0].score - 1e-9][:_MOST] if found else []


def _line(case: Case, candidate: _Candidate) -> str:
    told, lang = candidate.told, case.lang
    rank = told.get("rank")
    place = "" if rank is None else f"{rank}/{told['out_of']}" if told.get("out_of") is not None else str(rank)
    value = amount(told, lang)
    ranked = say("rank", lang, rank=place) if place else ""
    if told.get("kind") == "target":
        value = f"{say('target', lang)}{value}"
    period = f" ({day(str(told['period']), lang)})" if told.get("period") else ""
    shown = say(
        "figure", lang, indicator=candidate.indicator, period=period, subject=candidate.fact.subject.name, value=value,
        rank=ranked if value else ranked.removeprefix(", "), seen=seen([candidate.fact], lang),
    )  # fmt: skip
    return shown


def figures(case: Case) -> Answer:
    """`Chỉ số PII năm 2025 của Vĩnh Long là bao nhiêu?`, `So sánh A và B theo ...`."""
    groups = _subjects(case)
    if not groups:
        return case.unknown()
    wanted = _wanted(case, groups)
    chosen = [c for group in groups for c in _best(_candidates(case, group, wanted))]
    if not chosen:
        return case.unknown()
    found = {g for g, group in enumerate(groups) for c in chosen if c.fact.subject.id in {r.id for r in group}}
    facts = [c.fact for c in chosen]
    text = "; ".join(_line(case, c) for c in chosen) + "."
    kind: Kind = "answer" if len(found) == len(groups) else "partial"
    return case.told(kind, text, facts, query="figures", params={"actor": facts[0].subject.id})
