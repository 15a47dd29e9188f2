"""Provinces and central bodies: what became of them in 2025."""

from __future__ import annotations

from graph.reference.bodies import known_by_id
from graph.reference.provinces import MERGER_DAY, Province, predecessors, successor
from queries.answers.entities import bodies_in, provinces_in
from queries.answers.handlers.base import Case
from queries.answers.records import Answer, Fact, Ref
from queries.answers.say import day, say

_LAW = "202/2025/QH15"
# What does not change with the merger: a province's own history, documents, figures.
_WITHOUT_NOTE = ("lineage", "figures", "compare", "issuer", "replaces", "amends", "based_on", "location")


def _merger(old: Province, new: Province) -> Fact:
    ends = Ref(old.id, old.name, "Province"), Ref(new.id, new.name, "Province")
    return Fact("MERGED_INTO", *ends, date=new.valid_from, rule="reference")


def lineage(case: Case) -> Answer:
    """`Vĩnh Phúc nay thuộc tỉnh nào?`."""
    groups = provinces_in(case.question)
    if not groups:
        return case.unknown()
    units = groups[0]
    gone = next((p for p in units if p.merged_into), None)
    new = next((p for p in units if p.epoch == "34"), None)
    if gone is not None and new is None:
        heir = successor(gone)
        if heir is None:
            return case.unknown()
        text = say(
            "merged_into", case.lang, old=gone.name, new=heir.name, date=day(heir.valid_from, case.lang), document=_LAW
        )
        return _told(case, text, [_merger(gone, heir)], gone.name)
    if new is None:
        return _told(case, say("unmerged", case.lang, name=units[0].name), [], units[0].name)
    olds = predecessors(new)
    listed = case.list([p.name for p in olds])
    text = say("merged_from", case.lang, new=new.name, old=listed, date=day(new.valid_from, case.lang), document=_LAW)
    return _told(case, text, [_merger(old, new) for old in olds], new.name)


def _told(case: Case, text: str, facts: list[Fact], name: str) -> Answer:
    return case.told("answer", text, facts, query="province_lineage", params={"province": name}, grounds=())


def _provinces_gone(case: Case, answer: Answer) -> list[str]:
    """What became of provinces that the question names, on the day that it asks about."""
    ended = [units[0] for units in provinces_in(case.question) if len(units) == 1 and units[0].merged_into]
    gone = [p for p in ended if p.name in answer.text]  # `Viện Hải dương học` is no matter of Hải Dương
    if case.date is not None and case.date < MERGER_DAY:
        return []
    pairs = [(old, heir) for old in gone if (heir := successor(old)) is not None]
    return [
        say("merged_into", case.lang, old=a.name, new=b.name, date=day(b.valid_from, case.lang), document=_LAW)
        for a, b in pairs
    ]


def _bodies_gone(case: Case) -> list[str]:
    """What became of ministries and boards of the centre that the question names, on the day that it asks about."""
    known = [found for body in bodies_in(case.question, case.asker) if (found := known_by_id(body.id)) is not None]
    asked = case.date.isoformat() if case.date is not None else None
    return [
        say("body_merged_into", case.lang, old=b.name, new=b.into, date=day(b.valid_to, case.lang), document=b.document)
        for b in known
        if b.valid_to is not None and (asked is None or b.valid_to <= asked)
    ]


def noted(case: Case, answer: Answer) -> Answer:
    """An answer about a province or a central body that has become part of another, with a note that says so.

    For a day on or after the merger what is known of the former province is not the answer: it becomes partial.
    """
    if answer.kind not in ("answer", "derived", "partial") or case.question.intent in _WITHOUT_NOTE:
        return answer
    notes = [*_provinces_gone(case, answer), *_bodies_gone(case)]
    if not notes:
        return answer
    if case.date is None:
        return answer.saying(" ".join([answer.text, *notes]))
    return answer.saying(" ".join([*notes, say("until_then", case.lang, text=answer.text)])).being("partial")
