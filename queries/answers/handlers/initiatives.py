"""Initiatives: who runs what, who takes part, where things are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.search import search_form
from queries.answers.entities import Hit, named, officials_in, provinces_beside, provinces_in, units_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.investors import invested_in
from queries.answers.handlers.launches import launched_by
from queries.answers.handlers.people import asked_of_person
from queries.answers.handlers.places import province_of
from queries.answers.organisations import organisations_in
from queries.answers.public_bodies import bodies_in
from queries.answers.records import Answer, Fact, Found, Ref
from queries.answers.say import say
from queries.answers.word_lists import has_phrase, words

_PLACES = ("Province", "Place")
_ACTORS = ("enterprises_named", "institutions_named")


def actors_in(case: Case) -> list[Ref]:
    """Bodies, enterprises, institutions and provinces (with their bodies) that a question names, in this order."""
    found = [*bodies_in(case.question, case.asker), *organisations_in(case.question, case.asker)]
    return [f.ref for f in found] or of_units(case) or provincial(case)


def acting_for(case: Case) -> list[Ref]:
    """Bodies that act for those that a question names: `Bộ Tư lệnh Quân khu 5` for Quân khu 5."""
    forms = [form for body in bodies_in(case.question, case.asker) for form in body.search]
    keys = [f"{head} {form}" for form in forms for head in words()["acting_heads"]]
    return [f.ref for f in case.asker.found("bodies_called", keys=keys)] if keys else []


def of_units(case: Case) -> list[Ref]:
    """Wards and districts that a question names without a body (`Đặc khu Kiên Hải ký với ai?`), with their bodies."""
    starts = [" ".join(unit.split()[:n]) for unit in units_in(case.question) for n in range(2, len(unit.split()) + 1)]
    keys = [f"{head} {start}" for start in starts for head in words()["unit_heads"]]
    bodies = case.asker.found("bodies_called", keys=keys) if keys else []
    places = [h.found for h in named(case.question, case.asker, "places_named") if set(h.found.search) & set(starts)]
    found = [*places, *bodies]
    longest = max((len(s) for s in starts for f in found if _ends_in(f, s)), default=0)
    return [f.ref for f in found if any(len(s) == longest and _ends_in(f, s) for s in starts)]


def _ends_in(node: Found, unit: str) -> bool:
    return any(f" {form}".endswith(f" {unit}") for form in node.search)


def provincial(case: Case) -> list[Ref]:
    """The provinces that a question names, with their bodies; none for a body in them that is not held."""
    units = [p for group in provinces_in(case.question) for p in group]
    if not units or _of_inner_body(case):
        return []
    bodies = case.asker.found("bodies_of_provinces", ids=[p.id for p in units])
    return [Ref(p.id, p.name, "Province") for p in units] + [b.ref for b in bodies]


def _of_inner_body(case: Case) -> bool:
    """Whether a question names a department or the like that no text tells of: `Sở Giáo dục Quảng Ngãi ký với ai?`."""
    if case.lang == "en" or bodies_in(case.question, case.asker):
        return False
    fields, before = ("|".join(words()[key]) for key in ("department_fields", "before_departments"))
    spelt = not case.question.marked or " sở " in case.question.marked
    department = re.search(rf"(?:^|(?<= )(?:{before})) so (?:{fields}) ", case.question.form)
    return (spelt and department is not None) or case.question.has_any("inner_bodies")


def programmes_in(case: Case) -> list[Hit]:
    """Programmes that the question names; not by a part of a body's name: `Nông dân` of Trung ương Hội Nông dân."""
    found = named(case.question, case.asker, "programmes_named")
    bodies = named(case.question, case.asker, "bodies_named") if found else []

    def inner(hit: Hit) -> bool:
        return any(b.start <= hit.start and hit.end <= b.end and b.end - b.start > hit.end - hit.start for b in bodies)

    return [hit for hit in found if not inner(hit)]


def _kinds(case: Case) -> list[str]:
    """Kinds of initiatives that the question asks for: nền tảng -> platform."""
    return [kind for word, kind in words()["programme_kinds"].items() if case.question.has(word)]


def _shown(found: Found) -> str:
    """A programme with the short name that it is known by."""
    short = next((a for a in sorted(found.aliases, key=len) if a != found.name), "")
    return f"{found.name} ({short})" if short else found.name


def runs(case: Case) -> Answer:
    """`Hà Nội vận hành những nền tảng nào?`, `Ai vận hành X?`."""
    programmes = programmes_in(case)
    asks_who = case.question.has_any("who_cues")
    if programmes and (asks_who or not provinces_beside(case.question, programmes)):
        if (invested := invested_in(case, [p.found for p in programmes])) is not None:
            return invested
        facts = _nearest(case, case.asker.facts_at("into", [p.found.id for p in programmes], types=["RUNS"]))
        launched = case.question.has_any("launch_words")
        if launched and facts:
            return launched_by(case, _shown(programmes[0].found), facts)
        names = case.list([f.subject.name for f in facts])
        called = _shown(programmes[0].found)
        text = say("run_by", case.lang, programme=called, names=names)
        params = {"actor": programmes[0].found.id}
        makers = case.asker.facts_at("into", [p.found.id for p in programmes], types=["TAKES_PART_IN"])
        if makers and case.question.has_any("making_words"):
            others = case.list([f.subject.name for f in makers])
            key = "made_by" if _made(case, makers) else "participants"
            told = say(key, case.lang, programme=called, names=others)
            first, second = (told, text) if key == "made_by" else (text, told)
            text = f"{first} {second}" if facts else told
            return case.told("answer", text, [*makers, *facts], query="about", params=params)
        if facts and case.question.has_any("making_words") and _unsaid(case, facts) == facts:
            return case.told("unknown", say("made_unknown", case.lang, programme=called), ())
        return case.told("answer", text, facts, query="about", params=params) if facts else case.unknown()
    actors = actors_in(case)
    own = [found for found in case.asker.rows_at("programmes_of", [a.id for a in actors])] if actors else []
    kinds = _kinds(case)
    wanted = [row for row in own if row["province"] in kinds] or own
    facts = case.asker.facts_at("out_of", [a.id for a in actors], types=["RUNS"]) if wanted else []
    ids = {row["id"] for row in wanted}
    chosen = [f for f in facts if f.object.id in ids]
    if not chosen:
        return case.unknown()
    shown = {row["id"]: _shown_row(row["name"], row["aliases"] or ()) for row in wanted}
    text = say("runs", case.lang, actor=actors[0].name, names=case.list([shown[f.object.id] for f in chosen]))
    return case.told("answer", text, chosen, query="province_programmes", params={"province": actors[0].name})


def _made(case: Case, facts: Sequence[Fact]) -> bool:
    """Whether the sentences that have somebody take part in something say that it was made: `do A và B xây dựng`."""
    rows = case.asker.quotes(facts)
    return bool(rows) and all(has_phrase(search_form(row["quote"]), "making_words") for row in rows)


def _nearest(case: Case, facts: Sequence[Fact]) -> list[Fact]:
    """Without a place where a body of its own runs the same: `Sở Công Thương Hà Tĩnh`, not Hà Tĩnh beside it.

    Nor one that no verb has run it, where somebody else does.
    """
    bodies = [f" {search_form(f.subject.name)}" for f in facts if f.subject.label == "PublicBody"]
    unsaid = _unsaid(case, facts)

    def told(fact: Fact) -> bool:
        place = f" {search_form(fact.subject.name)}"
        return fact.subject.label in _PLACES and any(body.endswith(place) for body in bodies)

    return [f for f in facts if not told(f) and (f not in unsaid or len(unsaid) == len(facts))]


def _unsaid(case: Case, facts: Sequence[Fact]) -> list[Fact]:
    """Those of which no sentence has a verb: a place where something is."""
    return [f for f, rows in case.asker.quoted(facts) if {row["rule"] for row in rows} <= set(words()["unsaid_rules"])]


def _shown_row(name: str, aliases: Sequence[str]) -> str:
    short = next((a for a in sorted(aliases, key=len) if a != name), "")
    return f"{name} ({short})" if short else name


def participants(case: Case) -> Answer:
    """`Doanh nghiệp nào hưởng ứng phong trào thi đua ở Vĩnh Phúc?`."""
    ids = [p.found.id for p in programmes_in(case)]
    if not ids:
        kinds = _kinds(case)
        rows = (
            case.asker.rows_at("programmes_of", [a.id for a in provincial(case)]) if provinces_in(case.question) else []
        )
        ids = [row["id"] for row in rows if not kinds or row["province"] in kinds]
    facts = case.asker.facts_at("into", ids, types=["TAKES_PART_IN"]) if ids else []
    if case.question.has("doanh nghiep") or case.question.has("cong ty"):
        facts = [f for f in facts if f.subject.label == "Enterprise"] or facts
    if not facts:
        return case.unknown()
    programme = case.list(sorted({f.object.name for f in facts}))
    text = say("participants", case.lang, programme=programme, names=case.list([f.subject.name for f in facts]))
    return case.told("answer", text, facts, query="programme_enterprises", params={"programme": facts[0].object.id})


def location(case: Case) -> Answer:
    """`Nhà máy X đặt ở đâu?`."""
    people = officials_in(case.question, case.asker)
    if people:
        return asked_of_person(case, people)
    hits = named(case.question, case.asker, *_ACTORS, "programmes_named", "places_named")
    facts = case.asker.facts_at("out_of", [h.found.id for h in hits], types=["LOCATED_IN"]) if hits else []
    if not facts:
        return province_of(case) or case.unknown()
    places = [_with_province(case, f) for f in facts]
    text = say("located", case.lang, name=facts[0].subject.name, names=case.list(places))
    return case.told("answer", text, facts, query="about", params={"actor": facts[0].subject.id})


def _with_province(case: Case, fact: Fact) -> str:
    """A place with its province: `Khu công nghiệp Thăng Long (Vĩnh Phúc)`."""
    if fact.object.label == "Province":
        return fact.object.name
    rows = case.asker.facts_at("out_of", [fact.object.id], types=["OF_PROVINCE"])
    province = next((f.object.name for f in rows), "")
    named_already = search_form(province) in search_form(fact.object.name)
    return fact.object.name if not province or named_already else f"{fact.object.name} ({province})"
