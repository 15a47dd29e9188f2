"""A seat in a committee that has ended: that it has, and who was in it until then."""

from __future__ import annotations

from queries.answers.asker import evidence_of
from queries.answers.committee import Committee
from queries.answers.committees_ended import end_of
from queries.answers.handlers.base import Case
from queries.answers.leaders import Leaders
from queries.answers.records import Answer
from queries.answers.say import on_articles, say


def until_its_end(case: Case, committee: Committee, role: str, found: Leaders) -> Answer | None:
    """That a committee has ended, with the people or posts of a role in it; None for one that has not.

    Nobody is in a seat of it by a post any more: whoever holds the post today need not have held it then.
    """
    end = end_of(case.asker, committee, case.date)
    if end is None:
        return None
    facts = found.held or found.posts or found.former
    text = say("committee_ended", case.lang, committee=committee.shown, seen=on_articles([end["published"]], case.lang))
    if facts:
        names = case.list([f.subject.name for f in facts])
        text += say("ended_before", case.lang, role=role, names=names)
    told = case.told("partial", text, facts, query="committee_leaders", params={"committee": committee.id})
    return told.with_evidence(dict.fromkeys((evidence_of(end), *told.evidence)))


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
