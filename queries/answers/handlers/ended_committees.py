"""A seat in a committee that has ended: that it has, and who was in it until then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from queries.answers.asker import evidence_of
from queries.answers.committee import Committee
from queries.answers.committees_ended import end_of
from queries.answers.handlers.base import Case
from queries.answers.leaders import Leaders
from queries.answers.records import Answer, Fact
from queries.answers.say import on_articles, say


def until_its_end(case: Case, committee: Committee, role: str, found: Leaders) -> Answer | None:
    """That a committee has ended, with the people or posts of a role in it; None for one that has not.

    Nobody is in a seat of it by a post any more: whoever holds the post today need not have held it then.
    """
    end = end_of(case.asker, committee, case.date)
    if end is None:
        return None
    facts = next((known for told in (found.held, found.posts, found.former) if (known := _before(case, end, told))), [])
    text = say("committee_ended", case.lang, committee=committee.shown, seen=on_articles([end["published"]], case.lang))
    if facts:
        names = case.list([f.subject.name for f in facts])
        text += say("ended_before", case.lang, role=role, names=names)
    told = case.told("partial", text, facts, query="committee_leaders", params={"committee": committee.id})
    return told.with_evidence(dict.fromkeys((evidence_of(end), *told.evidence)))


def _before(case: Case, end: Mapping[str, Any], facts: Sequence[Fact]) -> list[Fact]:
    """Those whom the sentence on the end has in a seat, or an article before that: a text may go on to another one."""
    day = end["published"] or ""
    there = (end["article"], end["start"])
    told = case.asker.quoted(facts)
    return [f for f, rows in told if (f.last_seen or "9") < day or there in ((r["article"], r["start"]) for r in rows)]


def told_over(case: Case, committee: Committee) -> Answer:
    """`Ban Chỉ đạo ... còn hoạt động không?`: that it has ended, where a sentence says so."""
    end = end_of(case.asker, committee, case.date)
    params = {"committee": committee.id}
    if end is None:
        text = say("committee_lasts", case.lang, committee=committee.shown)
        facts = case.asker.facts("committee_people", ids=[committee.id])
        return case.told("partial", text, (), query="committee_leaders", params=params, grounds=facts[:1])
    text = say("committee_ended", case.lang, committee=committee.shown, seen=on_articles([end["published"]], case.lang))
    return case.told("answer", text, (), query="committee_leaders", params=params).with_evidence([evidence_of(end)])
