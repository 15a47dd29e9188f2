"""Who is new in a committee: those whose sentences say so, nobody else of it."""

from __future__ import annotations

import re
from dataclasses import replace

from graph.text import fold
from queries.answers.committees import Committee
from queries.answers.handlers.base import Case
from queries.answers.handlers.committees import committee_meant
from queries.answers.leaders import fits_role
from queries.answers.records import Answer, Fact
from queries.answers.say import role_name, say, seen, status
from queries.answers.sitting import sitting
from queries.answers.word_lists import words


def joined(case: Case) -> Answer:
    """`Ai mới vào Ban Chỉ đạo X?`, `Các ủy viên mới của Ban Chỉ đạo X là ai?`: not its head, not all of its members."""
    return committee_meant(case, lambda committee: bool(_new(case, committee)), lambda one: _told(case, one))


def _new(case: Case, committee: Committee) -> list[Fact]:
    """Those in a committee whom a sentence calls new in it; those of a role alone where that is asked for."""
    facts = sitting(case.asker, committee.id, case.date)
    role = next((t for t in case.question.titles if t.role), None)
    if role is not None:
        facts = [f for f in facts if fits_role(f, role.rank, role.asked_role)]
    elif case.question.has_any("member_words"):
        facts = [f for f in facts if f.type == "MEMBER_OF"]
    marks = re.compile("|".join(words()["new_in_it"]))
    return [f for f, rows in case.asker.quoted(facts) if any(marks.search(fold(str(row["quote"]))) for row in rows)]


def _told(case: Case, committee: Committee) -> Answer:
    facts = _new(case, committee)
    if not facts:
        role = next((t for t in case.question.titles if t.role), None)
        named = role_name(committee.kind, role.rank) if role is not None and role.rank != "member" else ""
        key = "joined_untold_as" if named else "joined_untold"
        text = say(key, case.lang, committee=committee.shown, role=named)
        return case.told("partial", text, (), grounds=sitting(case.asker, committee.id, case.date)[:1])
    names = [f"{status(f, case.lang)}{f.subject.name}" + (f" ({f.role})" if f.role else "") for f in facts]
    day = seen([replace(f, support=1) for f in facts], case.lang)
    text = say("joined", case.lang, committee=committee.shown, names=case.list(names), seen=day)
    return case.told("answer", text, facts, query="committee_members", params={"committee": committee.id})
