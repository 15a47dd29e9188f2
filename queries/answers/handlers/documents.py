"""Documents: who issued them and when, what they replace, amend or rest on, and who carries them out."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from graph.search import search_form
from queries.answers.asker import claims_of, evidence_of
from queries.answers.entities import named, policies_in, provinces_in, units_in
from queries.answers.handlers.base import Case, asks_when
from queries.answers.handlers.carrying_out import issued_for
from queries.answers.handlers.initiatives import provincial, runs
from queries.answers.handlers.issued import issued
from queries.answers.records import Answer, Fact, Found, Kind, Ref
from queries.answers.say import on_day, say
from queries.answers.signing import Row, distance, signers_of_document
from queries.answers.word_lists import has_phrase, words

_REPEALS = {"list_replaces": "list_repeals", "list_replaced": "list_repealed"}
_NEAR = ["IMPLEMENTS", "AMENDS", "REPLACES", "BASED_ON"]


def the_policy(case: Case) -> list[Found]:
    """The document that a question names; of equal numbers the one of a province that it names."""
    found = policies_in(case.question, case.asker)
    places = [p.id for units in provinces_in(case.question) for p in units]
    if len(found) > 1 and places:
        own = [p for p in found if set(_issuer_places(case, p)) & set(places)]
        found = own or found
    if len(found) > 1:
        found = [p for p in found if _issued_in_unit(case, p)] or found
    central = [p for p in found if p.name.endswith("-NQ/TW")]
    return central if len(found) > 1 and len(central) == 1 else found


def _issued_in_unit(case: Case, policy: Found) -> bool:
    """Whether an issuer is of a ward or district that the question names: `Quyết định 12/QĐ-UBND của huyện X`."""
    units = [unit.split() for unit in units_in(case.question)]
    named_ = tuple(f" {' '.join(unit[:n])}" for unit in units for n in range(2, len(unit) + 1))
    issuers = case.asker.facts_at("into", [policy.id], types=["ISSUED"])
    return any(search_form(f.subject.name).endswith(named_) for f in issuers) if named_ else False


def _issuer_places(case: Case, policy: Found) -> list[str]:
    issuers = case.asker.facts_at("into", [policy.id], types=["ISSUED"])
    rows = case.asker.facts_at("out_of", [f.subject.id for f in issuers], types=["OF_PROVINCE"])
    return [f.object.id for f in rows]


def issuer(case: Case) -> Answer:
    """`Ai ban hành Kế hoạch số 54/KH-UBND?`."""
    found = the_policy(case)
    if (carried := _given_for(case, found)) is not None:
        return carried
    if not found and not case.question.numbers:
        return issued(case)
    every = case.asker.facts_at("into", [p.id for p in found], types=["ISSUED"]) if found else []
    signed = [f for f in every if f.subject.label == "Official"]
    bodies = [f for f in every if f not in signed]
    if signed and bodies and case.question.has("ky") and not asks_when(case):
        return _signed_by_name(case, bodies, signed)
    facts = bodies or signed
    if not facts:
        return _dated(case, found)
    issuers = list(dict.fromkeys(f.subject.name for f in facts))
    if len({f.object.id for f in facts}) > 1 and len(issuers) > 1:
        return case.which([f"{f.object.name} ({f.subject.name})" for f in facts])
    signers = signers_of_document(case.asker, facts) if case.question.has("ky") and not signed else []
    if signers:
        return _signed(case, facts, signers)
    date = next((f.date for f in sorted(facts, key=lambda f: -len(f.date or "")) if f.date), None)
    shown = on_day(date, case.lang)
    planned = all(f.status == "planned" for f in facts)
    unsigned = (
        not signed and case.question.has("ky") and not case.question.has("ban hanh") and not _signed_by(case, facts)
    )
    if unsigned and (by_post := _signed_by_post(case, facts)) is not None:
        return by_post
    text = say(
        "unsigned" if unsigned else "issued",
        case.lang,
        policy=facts[0].object.name,
        names=case.list(issuers),
        date=shown,
    )
    if not date and asks_when(case):
        text = f"{text} {say('issued_undated', case.lang)}"
    kind: Kind = "partial" if planned or unsigned or (not date and asks_when(case)) else "answer"
    return case.told(kind, text, facts, query="policy_issuer", params={"policy": facts[0].object.id})


def _signed_by(case: Case, facts: list[Fact]) -> bool:
    """Whether a sentence has the issuer itself sign: `Thủ tướng Chính phủ ký Quyết định số ...`."""
    rows = case.asker.quotes(facts)
    said = [f" {search_form(row['quote'])} " for row in rows]
    return any(f" {search_form(f.subject.name)} ky " in text for f in facts for text in said)


def _signed_by_post(case: Case, facts: list[Fact]) -> Answer | None:
    """A document that a sentence has the holder of a post sign whom it does not name; None where none does."""
    document = facts[0].object
    pattern = re.compile(str(words()["signing_posts"]) + re.escape(document.name.split(" ")[-1]))
    post = next((m["post"] for row in case.asker.quotes(facts) if (m := pattern.search(str(row["quote"])))), "")
    if not post:
        return None
    text = say("signed_by_post", case.lang, policy=document.name, post=post)
    return case.told("partial", text, facts, query="policy_issuer", params={"policy": document.id})


def _signed_by_name(case: Case, bodies: list[Fact], signed: list[Fact]) -> Answer:
    """A document of which it is stated who signed it, with the post that the article gives."""
    if len({f.object.id for f in (*bodies, *signed)}) > 1:
        return case.which([f"{f.object.name} ({f.subject.name})" for f in bodies])
    rows = case.asker.rows("holders_in_articles", claims=claims_of(signed))
    posts = {row["person"]: row["post"] for row in sorted(rows, key=distance, reverse=True)}
    known = dict.fromkeys((f.subject.id, f.subject.name) for f in signed)
    names = case.list([f"{name} ({posts[i]})" if i in posts else name for i, name in known])
    document = signed[0].object
    text = say("document_signed", case.lang, policy=document.name, names=names, issuer=bodies[0].subject.name)
    return case.told("answer", text, signed, query="policy_issuer", params={"policy": document.id})


def _signed(case: Case, facts: list[Fact], signers: Sequence[Row]) -> Answer:
    """A document whose signer a sentence names."""
    names = case.list([f"{row['name']} ({row['post']})" for row in signers])
    text = say("document_signed", case.lang, policy=facts[0].object.name, names=names, issuer=facts[0].subject.name)
    told = case.told("answer", text, facts, query="policy_issuer", params={"policy": facts[0].object.id})
    quotes = [evidence_of(row) for row in case.asker.rows("quotes", claims=[row["claim"] for row in signers])]
    return told.with_evidence(dict.fromkeys((*quotes, *told.evidence)))


def _dated(case: Case, found: list[Found]) -> Answer:
    """A document whose issuer is not told: what is known of it."""
    facts = case.asker.facts_at("into", [p.id for p in found], types=_NEAR) if found else []
    facts += case.asker.facts_at("out_of", [p.id for p in found], types=_NEAR) if found else []
    if not facts:
        return case.unknown()
    text = say("issuer_unnamed", case.lang, policy=found[0].name)
    return case.told("partial", text, facts, query="policy_issuer", params={"policy": found[0].id})


def _given_for(case: Case, policies: Sequence[Found]) -> Answer | None:
    """What somebody gave to carry documents out, where that is asked; None where it is asked what these carry out."""
    return None if _asks_forward(case) else issued_for(case, policies)


def _linked(case: Case, kind: str, forward: str, backward: str) -> Answer:
    """Documents tied to a document: those that it names where it comes before the verb, else those that name it."""
    found = the_policy(case)
    if not found:
        return case.unknown()
    ids = [p.id for p in found]
    out, into = (case.asker.facts_at(way, ids, types=[kind]) for way in ("out_of", "into"))
    ahead = _asks_forward(case)
    facts, key = (out, forward) if ahead else (into, backward)
    if not facts:
        return case.unknown()
    shown = [f.object.name if ahead else f.subject.name for f in facts]
    text = say(_repealing(case, key, facts), case.lang, policy=found[0].name, names=case.list(shown))
    return case.told("answer", text, facts, query="policy_tree", params={"policy": found[0].id})


def _repealing(case: Case, key: str, facts: Sequence[Fact]) -> str:
    """The sentence of a document that repeals others, where theirs say that, and none that it replaces them."""
    rows = case.asker.quotes(facts) if key in _REPEALS else []
    said = [search_form(row["quote"]) for row in rows]
    repeals, replaces_ = (any(has_phrase(text, listed) for text in said) for listed in ("repealing", "replacing"))
    return _REPEALS[key] if repeals and not replaces_ else key


def _asks_forward(case: Case) -> bool:
    """Whether it is asked what the document does rather than what is done to it.

    Forward: `X thay thế văn bản nào`, `văn bản nào bị X thay thế`.
    Backward: `văn bản nào thay thế X`, `X bị văn bản nào thay thế`.
    """
    form = case.question.form
    for made in words()["made_by"]:  # `được xây dựng trên cơ sở X` is no passive of the link
        form = form.replace(f" {made} ", " ")
    number = next((i for i, char in enumerate(form) if char.isdigit()), -1)
    verb = min((form.find(f" {v} ") for v in words()["linking_verbs"] if f" {v} " in form), default=-1)
    passive = max((form.find(f" {w} ") for w in words()["passive_links"] if f" {w} " in form), default=-1)
    if number < 0 or verb < 0:
        return False
    return passive < number if passive >= 0 else number < verb


def replaces(case: Case) -> Answer:
    """`Kế hoạch X thay thế những văn bản nào?`."""
    return _linked(case, "REPLACES", "list_replaces", "list_replaced")


def in_force(case: Case) -> Answer:
    """`Quyết định X còn hiệu lực không?`: what replaced it, where that is told; nothing says that it still is."""
    found = the_policy(case)
    facts = case.asker.facts_at("into", [p.id for p in found], types=["REPLACES"]) if found else []
    if not facts:
        near = case.asker.facts_at("into", [p.id for p in found], types=["ISSUED"]) if found else []
        text = say("force_unknown", case.lang, policy=found[0].name) if near else ""
        return case.told("partial", text, (), grounds=near) if near else case.unknown()
    text = say(
        "list_replaced", case.lang, policy=facts[0].object.name, names=case.list([f.subject.name for f in facts])
    )
    return case.told("answer", text, facts, query="policy_tree", params={"policy": facts[0].object.id})


def amends(case: Case) -> Answer:
    """`Nghị quyết nào sửa đổi Nghị quyết X?`."""
    return _linked(case, "AMENDS", "list_amends", "list_amended")


def based_on(case: Case) -> Answer:
    """`Kế hoạch X căn cứ văn bản nào?`."""
    return _linked(case, "BASED_ON", "list_based", "list_ground")


def implementers(case: Case) -> Answer:
    """`Những tỉnh nào triển khai Nghị quyết 57?`."""
    found = the_policy(case)
    if (carried := _given_for(case, found)) is not None:
        return carried
    if found and _asks_forward(case):
        return _linked(case, "IMPLEMENTS", "list_implements", "list_implements")
    facts = case.asker.facts_at("into", [p.id for p in found], types=["IMPLEMENTS"]) if found else []
    if not found and named(case.question, case.asker, "programmes_named"):
        return runs(case)
    if not found and not case.question.numbers:
        return _carried_out(case, provincial(case))
    told = [f for f in facts if f.status in ("asserted", "reported")]
    local = [f for f in told if f.subject.label in ("Province", "Place")]
    chosen = local if local and not case.question.has("ai") else told
    if not chosen:
        return case.unknown()
    text = say("implementers", case.lang, policy=found[0].name, names=case.list(sorted(f.subject.name for f in chosen)))
    return case.told("answer", text, chosen, query="province_policies", params={"policy": found[0].id})


def how(case: Case) -> Answer:
    """`Tỉnh X triển khai Nghị quyết 57 như thế nào?`: who in the province carries it out, and by what."""
    found = {p.id for p in the_policy(case)}
    actors = provincial(case)
    issued_by = case.asker.facts_at("out_of", [a.id for a in actors], types=["ISSUED"]) if found and actors else []
    own = list(dict.fromkeys(f.object for f in issued_by))
    return _carried_out(case, [*actors, *own], found) if found and actors else case.unknown()


def _carried_out(case: Case, actors: list[Ref], policies: Container[str] = ()) -> Answer:
    facts = case.asker.facts_at("out_of", [a.id for a in actors], types=["IMPLEMENTS"]) if actors else []
    known = [f for f in facts if f.status in ("asserted", "reported") and (not policies or f.object.id in policies)]
    if not known:
        return case.unknown()
    shown = case.list([f"{f.object.name} ({f.subject.name})" for f in known])
    text = say("carried_out", case.lang, actor=actors[0].name, names=shown)
    return case.told("answer", text, known, query="province_policies", params={"province": actors[0].name})
