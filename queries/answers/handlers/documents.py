"""Documents: who issued them and when, what they replace, amend or rest on, and who carries them out."""

from __future__ import annotations

from queries.answers.entities import policies_in, provinces_in
from queries.answers.handlers.base import Case
from queries.answers.records import Answer, Found, Kind
from queries.answers.say import day, say


def _policy(case: Case) -> list[Found]:
    """The document that a question names; of equal numbers the one of a province that it names."""
    found = policies_in(case.question, case.asker)
    places = [p.id for units in provinces_in(case.question) for p in units]
    if len(found) > 1 and places:
        own = [p for p in found if set(_issuer_places(case, p)) & set(places)]
        found = own or found
    central = [p for p in found if p.name.endswith("-NQ/TW")]
    return central if len(found) > 1 and len(central) == 1 else found


def _issuer_places(case: Case, policy: Found) -> list[str]:
    issuers = case.asker.facts_at("into", [policy.id], types=["ISSUED"])
    rows = case.asker.facts_at("out_of", [f.subject.id for f in issuers], types=["OF_PROVINCE"])
    return [f.object.id for f in rows]


def issuer(case: Case) -> Answer:
    """`Ai ban hành Kế hoạch số 54/KH-UBND?`."""
    found = _policy(case)
    facts = case.asker.facts_at("into", [p.id for p in found], types=["ISSUED"]) if found else []
    if not facts:
        return case.unknown()
    issuers = list(dict.fromkeys(f.subject.name for f in facts))
    if len({f.object.id for f in facts}) > 1 and len(issuers) > 1:
        return case.which([f"{f.object.name} ({f.subject.name})" for f in facts])
    date = next((f.date for f in sorted(facts, key=lambda f: -len(f.date or "")) if f.date), None)
    shown = say("on_date", case.lang, date=day(date, case.lang)) if date else ""
    planned = all(f.status == "planned" for f in facts)
    text = say("issued", case.lang, policy=facts[0].object.name, names=case.list(issuers), date=shown)
    kind: Kind = "partial" if planned else "answer"
    return case.told(kind, text, facts, query="policy_issuer", params={"policy": facts[0].object.id})


def _linked(case: Case, kind: str, forward: str, backward: str) -> Answer:
    """Documents tied to a document: those that it names where it comes before the verb, else those that name it."""
    found = _policy(case)
    if not found:
        return case.unknown()
    ids = [p.id for p in found]
    out, into = (case.asker.facts_at(way, ids, types=[kind]) for way in ("out_of", "into"))
    ahead = _asks_forward(case)
    facts, key = (out, forward) if ahead else (into, backward)
    if not facts:
        return case.unknown()
    shown = [f.object.name if ahead else f.subject.name for f in facts]
    text = say(key, case.lang, policy=found[0].name, names=case.list(shown))
    return case.told("answer", text, facts, query="policy_tree", params={"policy": found[0].id})


def _asks_forward(case: Case) -> bool:
    """`X thay thế văn bản nào` asks for what X replaces; `văn bản nào thay thế X` for what replaces X."""
    form = case.question.form
    verbs = [
        form.find(f" {v} ") for v in ("thay the", "bai bo", "sua doi", "can cu", "dua tren") if case.question.has(v)
    ]
    digits = [i for i, c in enumerate(form) if c.isdigit()]
    passive = any(case.question.has(w) for w in ("bi thay the", "duoc thay the", "duoc sua doi", "bi bai bo"))
    return bool(verbs and digits and digits[0] < min(verbs)) and not passive


def replaces(case: Case) -> Answer:
    """`Kế hoạch X thay thế những văn bản nào?`."""
    return _linked(case, "REPLACES", "list_replaces", "list_replaced")


def amends(case: Case) -> Answer:
    """`Nghị quyết nào sửa đổi Nghị quyết X?`."""
    return _linked(case, "AMENDS", "list_amends", "list_amended")


def based_on(case: Case) -> Answer:
    """`Kế hoạch X căn cứ văn bản nào?`."""
    return _linked(case, "BASED_ON", "list_based", "list_ground")


def implementers(case: Case) -> Answer:
    """`Những tỉnh nào triển khai Nghị quyết 57?`."""
    found = _policy(case)
    facts = case.asker.facts_at("into", [p.id for p in found], types=["IMPLEMENTS"]) if found else []
    told = [f for f in facts if f.status in ("asserted", "reported")]
    local = [f for f in told if f.subject.label in ("Province", "Place")]
    chosen = local if local and not case.question.has("ai") else told
    if not chosen:
        return case.unknown()
    text = say("implementers", case.lang, policy=found[0].name, names=case.list(sorted(f.subject.name for f in chosen)))
    return case.told("answer", text, chosen, query="province_policies", params={"policy": found[0].id})
