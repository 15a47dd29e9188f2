"""What a body or province issued, and under which document an initiative was: by what the sentences say of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.search import search_form
from queries.answers.entities import Hit
from queries.answers.handlers.base import Case
from queries.answers.handlers.carrying_out import kinds_asked, of_kind
from queries.answers.handlers.initiatives import programmes_in, provincial
from queries.answers.handlers.posts import bodies_of
from queries.answers.records import Answer, Fact, Ref
from queries.answers.say import on_day, say
from queries.answers.topics import without_idle
from queries.answers.word_lists import words

# Words between an initiative and the number of the document that it was issued under, in one sentence.
_NEAR = 24


def issued(case: Case) -> Answer:
    """`UBND tỉnh X ban hành những văn bản nào?`, `Đề án Y ban hành theo quyết định nào?`."""
    programmes = [] if case.question.has_any("several_documents") else programmes_in(case)
    if programmes:
        return _under(case, programmes) or case.unknown()
    actors = [f.ref for f in bodies_of(case)] or provincial(case)
    facts = case.asker.facts_at("out_of", [a.id for a in actors], types=["ISSUED"]) if actors else []
    chosen = _about(case, [f for f in facts if _fits(case, f)], actors)
    if not chosen:
        return case.unknown()
    shown = [f"{f.object.name}{on_day(f.date, case.lang)}" for f in chosen]
    actor = chosen[0].subject if len({f.subject.id for f in chosen}) == 1 else actors[0]
    text = say("issued_list", case.lang, actor=actor.name, names=case.list(shown))
    return case.told("answer", text, chosen, query="issued_by", params={"actor": actor.id})


def _fits(case: Case, fact: Fact) -> bool:
    """Whether a document is of the kind and year that are asked for; one without a date is of that of its article."""
    kinds = kinds_asked(case)
    dated = (fact.date or fact.first_seen or "").startswith(case.question.year)
    return dated and (not kinds or of_kind(fact.object.name, kinds))


def _about(case: Case, facts: Sequence[Fact], actors: Sequence[Ref]) -> list[Fact]:
    """Those whose sentences speak of what the question names beside who issued them; all where it names nothing."""
    rest = re.sub(rf" {case.question.year or '-'} ", " ", case.question.form)
    names = {search_form(a.name) for a in actors}
    for phrase in sorted({*names, *words()["asked_documents"], *words()["issuing_idle"]}, key=len, reverse=True):
        rest = re.sub(rf"(?<= ){re.escape(phrase)} ", "", rest)
    said = without_idle(rest)
    if not said:
        return list(facts)
    wanted = set(said)
    told = case.asker.quoted(facts)
    return [f for f, rows in told if any(wanted <= set(search_form(row["quote"]).split()) for row in rows)]


def _under(case: Case, programmes: Sequence[Hit]) -> Answer | None:
    """The document whose number stands nearest to an initiative in a sentence that tells who issued it."""
    kinds, best = kinds_asked(case), (_NEAR + 1, "")
    for hit in programmes:
        for row in case.asker.rows_at("issued_beside", [hit.found.id]):
            if kinds and not of_kind(row["name"], kinds):
                continue
            best = min(best, (_apart(row["quote"], hit.found.search, row["name"]), row["id"]))
    facts = case.asker.facts_at("into", [best[1]], types=["ISSUED"]) if best[1] else []
    if not facts and not kinds:
        facts = case.asker.facts_at("into", [hit.found.id for hit in programmes], types=["ISSUED"])
    if not facts:
        return None
    names = case.list(list(dict.fromkeys(f.subject.name for f in facts)))
    date = on_day(next((f.date for f in facts if f.date), None), case.lang)
    key = "issued_under" if facts[0].object.label == "Policy" else "issued"
    shown = programmes[0].found.name
    text = say(key, case.lang, programme=shown, policy=facts[0].object.name, names=names, date=date)
    return case.told("answer", text, facts, query="policy_issuer", params={"policy": facts[0].object.id})


def _apart(quote: str, programme: Sequence[str], policy: str) -> int:
    """How many words stand between an initiative and the number of a document in a sentence; many for one without."""
    said, number = f" {search_form(quote)} ", f" {search_form(policy.rsplit(' ', 1)[-1])} "
    start = said.find(number)
    name = next((f" {form} " for form in programme if f" {form} " in said), "")
    if start < 0 or not name:
        return _NEAR + 1
    at = said.find(name)
    between = said[at + len(name) : start] if at < start else said[start + len(number) : at]
    return len(between.split())
