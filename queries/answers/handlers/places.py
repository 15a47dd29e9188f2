"""Provinces and central bodies: what became of them in 2025."""

from __future__ import annotations

from graph.reference.provinces import Province, predecessors, successor
from queries.answers.entities import bodies_in, provinces_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.ended import LAW, Ended
from queries.answers.records import Answer, Fact, Ref
from queries.answers.say import day, say


def _merger(old: Province, new: Province) -> Fact:
    ends = Ref(old.id, old.name, "Province"), Ref(new.id, new.name, "Province")
    return Fact("MERGED_INTO", *ends, date=new.valid_from, rule="reference")


def lineage(case: Case) -> Answer:
    """`Vĩnh Phúc nay thuộc tỉnh nào?`, `Bộ Thông tin và Truyền thông nay là bộ nào?`."""
    bodies = _of_bodies(case)
    if bodies is not None:
        return bodies
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
            "merged_into", case.lang, old=gone.name, new=heir.name, date=day(heir.valid_from, case.lang), document=LAW
        )
        return _told(case, text, [_merger(gone, heir)], gone.name)
    if new is None:
        return _told(case, say("unmerged", case.lang, name=units[0].name), [], units[0].name)
    olds = predecessors(new)
    listed = case.list([p.name for p in olds])
    text = say("merged_from", case.lang, new=new.name, old=listed, date=day(new.valid_from, case.lang), document=LAW)
    return _told(case, text, [_merger(old, new) for old in olds], new.name)


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
