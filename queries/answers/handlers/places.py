"""Provinces and central bodies: what became of them in 2025."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from graph.reference.provinces import Province, predecessors, provinces, successor
from graph.search import marked_form, search_form
from queries.answers.entities import officials_in, provinces_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.ended import LAW, Ended
from queries.answers.handlers.people import person_answer
from queries.answers.public_bodies import bodies_in
from queries.answers.records import Answer, Fact, Found, Ref
from queries.answers.say import day, say
from queries.answers.word_lists import words


def _merger(old: Province, new: Province) -> Fact:
    ends = Ref(old.id, old.name, "Province"), Ref(new.id, new.name, "Province")
    return Fact("MERGED_INTO", *ends, date=new.valid_from, rule="reference")


def lineage(case: Case) -> Answer:
    """`Vĩnh Phúc nay thuộc tỉnh nào?`, `Bộ Thông tin và Truyền thông nay là bộ nào?`."""
    people = officials_in(case.question, case.asker)
    if people:
        return person_answer(case, people)
    bodies = _of_bodies(case)
    if bodies is not None:
        return bodies
    groups = provinces_in(case.question)
    if not groups:
        return province_of(case) or case.unknown()
    together = _together(case, groups)
    if together is not None:
        return together
    units = groups[0]
    gone = next((p for p in units if p.merged_into), None)
    new = next((p for p in units if p.epoch == "34"), None)
    if gone is not None and new is None:
        heir = successor(gone)
        if heir is None:
            return case.unknown()
        text = say(
            "merged_into", case.lang, old=gone.name, new=heir.name, date=day(heir.valid_from, case.lang), document=LAW
        )
        return _told(case, text, [_merger(gone, heir)], gone.name)
    if new is None:
        return _told(case, say("unmerged", case.lang, name=units[0].name), [], units[0].name)
    return _made_of(case, new)


def _made_of(case: Case, new: Province) -> Answer:
    """The former provinces that a present one is made of."""
    olds = predecessors(new)
    listed = case.list([p.name for p in olds])
    text = say("merged_from", case.lang, new=new.name, old=listed, date=day(new.valid_from, case.lang), document=LAW)
    return _told(case, text, [_merger(old, new) for old in olds], new.name)


def _together(case: Case, groups: Sequence[Sequence[Province]]) -> Answer | None:
    """`Bắc Giang và Bắc Ninh hợp nhất thành tỉnh nào?`: the one province that all became part of; None for several."""
    heirs = [next((h for p in units if (h := successor(p)) is not None), None) for units in groups]
    first = heirs[0]
    return _made_of(case, first) if len(groups) > 1 and first is not None and set(heirs) == {first} else None


def province_of(case: Case) -> Answer | None:
    """`Kinh Môn thuộc tỉnh nào?`: the province of a district or commune, by its name without `huyện` too."""
    tokens = case.question.form.split()
    names = [" ".join(tokens[i:j]) for i in range(len(tokens)) for j in range(i + 2, min(i + 5, len(tokens)) + 1)]
    found = {p.id: unit for p in case.asker.found("places_tailed", names=names) if (unit := _unit_named(case, p))}
    facts = case.asker.facts_at("out_of", found, types=["OF_PROVINCE"]) if found else []
    if not facts:
        return None
    if len({f.object.name for f in facts}) > 1:
        return case.which([f"{found[f.subject.id]} ({f.object.name})" for f in facts])
    places = case.list(sorted({found[f.subject.id] for f in facts}))
    lines = [say("province_of", case.lang, name=places, province=facts[0].object.name)]
    old = next((p for p in provinces() if p.id == facts[0].object.id), None)
    heir = successor(old) if old is not None else None
    if old is not None and heir is not None and heir.name != old.name:
        lines.append(Ended(old.name, heir.valid_from or "", LAW, heir.name, (old, heir)).said(case.lang))
    return case.told("answer", " ".join(lines), facts, grounds=_naming(case, facts))


def _naming(case: Case, facts: Sequence[Fact]) -> list[Fact]:
    """The facts with the sentences alone that name the province itself, where there are any."""
    named = [
        (f, [r["claim"] for r in rows if f" {search_form(f.object.name)} " in f" {search_form(r['quote'])} "])
        for f, rows in case.asker.quoted(facts)
    ]
    return [replace(f, claims=tuple(claims)) for f, claims in named if claims] or list(facts)


def _unit_named(case: Case, node: Found) -> str:
    """The district or commune of a place or body, where its name stands in the question, but for its kind; else empty.

    With its diacritics, and with its kind where the question has one: `xã Trà Sơn` is not the district.
    """
    kinds = "|".join([*(unit["marked"] for unit in words()["units"]), words()["city"]])
    match = re.search(rf"(?:^| )({kinds}) ([^ ].*)", node.name)
    if match is None:
        return ""
    unit, bare = match.groups()
    asked = {kind for kind in kinds.split("|") if f" {kind} {marked_form(bare)} " in case.question.marked}
    said = case.question.has(search_form(bare)) and case.question.agrees(bare)
    return (
        f"{unit} {bare}"
        if said and (unit in asked or search_form(bare) not in _names_of_provinces()) and unit in (asked or {unit})
        else ""
    )


@cache
def _names_of_provinces() -> frozenset[str]:
    return frozenset(search_form(p.name) for p in provinces())


def _of_bodies(case: Case) -> Answer | None:
    """What bodies that the question names became, else what became of others in them; None where neither is held."""
    ids = [body.id for body in bodies_in(case.question, case.asker)]
    rows = [row for row in case.asker.rows_at("ended", ids) if row["heir"]]
    texts = [Ended(r["name"], r["ended"], r["document"], r["heir"]).said(case.lang) for r in rows]
    facts = case.asker.facts_at("out_of" if rows else "into", ids, types=["MERGED_INTO"]) if ids else []
    if not rows and facts:
        olds = case.list([f.subject.name for f in facts])
        texts = [say("body_merged_from", case.lang, new=facts[0].object.name, old=olds)]
    if not texts:
        return None
    given = {"body": rows[0]["id"] if rows else facts[0].object.id}
    return case.told("answer", " ".join(texts), facts, query="body_lineage", params=given, grounds=())


def _told(case: Case, text: str, facts: list[Fact], name: str) -> Answer:
    return case.told("answer", text, facts, query="province_lineage", params={"province": name}, grounds=())
