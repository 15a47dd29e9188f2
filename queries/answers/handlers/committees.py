"""What is asked of a committee: its head and deputies, members, size, standing body, who set it up."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from graph.reference.provinces import MERGER_DAY, provinces
from graph.search import search_form
from graph.text import fold
from queries.answers.asker import evidence_of, fact_of
from queries.answers.committees import Committee, committees_meant
from queries.answers.entities import officials_in
from queries.answers.handlers.base import Case, asks_when
from queries.answers.handlers.ended_committees import told_over, until_its_end
from queries.answers.handlers.narrowed import beside_others, is_told, the_only_one
from queries.answers.handlers.seats import Seat, seat_answer
from queries.answers.handlers.yes_no import not_told_of, yes_no
from queries.answers.leaders import SINGLE, Leaders, committee_leaders
from queries.answers.public_bodies import bodies_in
from queries.answers.question import Title
from queries.answers.records import Answer, Fact
from queries.answers.say import amount, on_day, role_name, say, seen, status
from queries.answers.sitting import sitting
from queries.answers.word_lists import has_phrase, words

_EPOCH = {p.id: p.epoch for p in provinces()}


def committee_seat(case: Case, fits: list[Committee], title: Title | None) -> Answer:
    """Who has a role in the committee that is meant, its head without any; asked back where several fit.

    A head every committee has; of another role the one committee is meant of which it is told.
    """
    if not fits:
        return case.unknown()
    every = one(case, fits)
    head = title is None or title.rank == "head"
    chosen = every if head else the_only_one(every, lambda committee: is_told(_leaders(case, committee, title)))
    if len(chosen) > 1:
        return case.which(_choices(case, chosen))
    others = [c.shown for c in every if c not in chosen]
    answer = _seat_in(case, chosen[0], title)
    return beside_others(case, answer, others) if others else answer


def _leaders(case: Case, committee: Committee, title: Title | None) -> Leaders:
    """Who has a role in one committee, its head without any."""
    rank, asked = (title.rank, title.asked_role) if title is not None else ("head", "")
    return committee_leaders(case.asker, committee.id, rank, case.date, asked)


def _seat_in(case: Case, committee: Committee, title: Title | None) -> Answer:
    """The same as an answer."""
    found = _leaders(case, committee, title)
    rank, asked = (title.rank, title.asked_role) if title is not None else ("head", "")
    roles = [f.role for f in (*found.held, *found.posts, *found.planned, *found.later) if f.role]
    named = title.shown if title is not None and asked else role_name(committee.kind, rank)
    role = roles[0] if roles and (asked or rank in SINGLE) else named
    seat = Seat(f"{role} {committee.shown}", role, committee.shown, "committee_leaders", {"committee": committee.id})
    answer = until_its_end(case, committee, role, found) or seat_answer(case, seat, found)
    if answer is not None:
        return answer
    if rank != "head" and not case.asker.facts("committee_people", ids=[committee.id]):
        return case.unknown()
    return mentioned(case, committee, role)


def one(case: Case, fits: list[Committee]) -> list[Committee]:
    """Committees of one owner and topic in two epochs of its province count as one: the newest that is told of.

    One without a topic (`Ban Chỉ đạo cấp tỉnh`) does not count beside one that has its topic.
    """
    fits = [c for c in fits if c.topic] or fits
    wanted = "63" if case.date is not None and case.date < MERGER_DAY else "34"

    def key(c: Committee) -> tuple[str, ...]:
        owner = c.owner or next((p.name for p in provinces() if p.id == c.province), "") or c.name
        return (c.level, owner, c.topic, c.kind)

    out = []
    for _, group in groupby(sorted(fits, key=key), key):
        newest = sorted(group, key=lambda c: (_EPOCH.get(c.province, "") != wanted, _EPOCH.get(c.province, ""), c.id))
        out.append(newest[0] if len(newest) == 1 else _told(case, newest))
    return out


def _told(case: Case, committees: list[Committee]) -> Committee:
    """Of one committee's epochs the newest one that has leaders in the data."""
    known = {f.object.id for f in case.asker.facts("committee_people", ids=[c.id for c in committees])}
    return next((c for c in committees if c.id in known), committees[0])


def _choices(case: Case, committees: Sequence[Committee]) -> list[str]:
    """Names of committees, each with the body that set it up where that is told."""
    rows = case.asker.facts_at("into", [c.id for c in committees], types=["ESTABLISHED"])
    makers = {f.object.id: f.subject.name for f in rows}
    return [
        c.shown + (say("set_up_by", case.lang, name=makers[c.id]) if c.id in makers else "") for c in committees
    ]  # fmt: skip


def mentioned(case: Case, committee: Committee, role: str) -> Answer:
    """The committee is named in the data, what is asked of it is not; a sentence that names it is shown."""
    grounds = case.asker.facts_at("out_of", [committee.id], types=["OF_PROVINCE", "PART_OF"])
    grounds += case.asker.facts_at(
        "into", [committee.id], types=["ESTABLISHED", "STANDING_BODY_OF", "LEADS", "MEMBER_OF"]
    )
    text = say("committee_only", case.lang, committee=committee.shown, role=role)
    told = case.told(
        "partial", text, (), grounds=grounds, query="committee_leaders", params={"committee": committee.id}
    )
    if not grounds:
        told = told.with_evidence(evidence_of(r) for r in case.asker.naming(committee.id, committee.search))
    if not any(_speaks_of(e.quote, role) for e in told.evidence):
        return told
    return told.saying(say("committee_unread", case.lang, committee=committee.shown, role=role))


def _speaks_of(quote: str, role: str) -> bool:
    """Whether a sentence goes on behind a role to who has it, though that was not read: it does not tell nobody."""
    told = "|".join(words()["told_behind_role"])
    said = rf"(?<!\w)(?<!{words()['deputy_word']} ){re.escape(fold(role))} ?(?:{told})"
    return re.search(said, fold(quote)) is not None


def _only(case: Case) -> list[Committee]:
    """The committee that a question means; none or several where it is not clear."""
    meant = committees_meant(case.question, case.asker)
    return one(case, list(meant.fits)) if meant is not None and meant.fits else []


def committee_meant(case: Case, told: Callable[[Committee], bool], answer: Callable[[Committee], Answer]) -> Answer:
    """What is asked of the one committee that a question means, or that alone of which it is told; else asked back."""
    chosen = the_only_one(_only(case), told)
    if len(chosen) != 1:
        return case.which(_choices(case, chosen)) if chosen else case.unknown()
    return answer(chosen[0])


def members(case: Case) -> Answer:
    """`Ban Chỉ đạo ... gồm những ai?`: all who sit in it, heads first."""
    every = _only(case)
    role = next((t for t in case.question.titles if t.role), None)
    if every and role is not None and not case.question.has("thanh vien"):
        return committee_seat(case, every, role)
    sits = {p.id for p in officials_in(case.question, case.asker)} if case.question.polar else set()

    def told(committee: Committee) -> bool:
        found = sitting(case.asker, committee.id, case.date)
        return any(f.subject.id in sits for f in found) if sits else bool(found)

    chosen = the_only_one(every, told)
    if len(chosen) != 1:
        return not_told_of(case) or case.which(_choices(case, chosen)) if chosen else case.unknown()
    answer = _members(case, chosen)
    others = [c.shown for c in every if c not in chosen]
    return beside_others(case, answer, others) if others and not sits else answer


def _members(case: Case, chosen: Sequence[Committee]) -> Answer:
    facts = sitting(case.asker, chosen[0].id, case.date)
    if not case.question.polar and case.question.has(words()["plain_member"]):
        facts = [f for f in facts if f.type == "MEMBER_OF"] or facts
    if case.question.of_future and not case.question.polar:
        facts = [f for f in facts if f.status == "planned"]
        if not facts:
            role = say("members_word", case.lang)
            text = say("nobody_to_come", case.lang, seat=f"{role} {chosen[0].shown}")
            return mentioned(case, chosen[0], role).saying(text)
    if not facts:
        later = sitting(case.asker, chosen[0].id, None)
        return case.unknown() if later else mentioned(case, chosen[0], say("members_word", case.lang))
    text = say("members", case.lang, committee=chosen[0].shown, names=_by_day(case, facts))
    told = case.told("answer", text, facts, query="committee_members", params={"committee": chosen[0].id})
    over_ = told_over(case, chosen[0])
    if over_.kind == "answer":
        return told.saying(f"{over_.text} {text}").being("partial")
    return yes_no(case, told, several=True) if case.question.polar else told


def _by_day(case: Case, facts: Sequence[Fact]) -> str:
    """Members with their roles; those of one article together, the newest first."""
    days = sorted({(f.last_seen or "", f.first_seen or "") for f in facts}, reverse=True)
    groups = [[f for f in facts if (f.last_seen or "", f.first_seen or "") == day_] for day_ in days]
    return "; ".join(
        case.list([_member(case, f) for f in group]) + seen([replace(f, support=1) for f in group], case.lang)
        for group in groups
    )


def _member(case: Case, fact: Fact) -> str:
    name = f"{status(fact, case.lang)}{fact.subject.name}"
    return f"{name} ({fact.role})" if fact.role else name


def size(case: Case) -> Answer:
    """`Ban Chỉ đạo ... có bao nhiêu thành viên?`: as told last; else how many are named, which is not the same."""
    chosen = _only(case)
    if len(chosen) != 1:
        return case.which(_choices(case, chosen)) if chosen else case.unknown()
    committee, params = chosen[0], {"committee": chosen[0].id}
    sizes = [(fact_of(row), row) for row in case.asker.rows_at("figures_of", [committee.id]) if _counts_members(row)]
    if sizes:
        fact, row = max(sizes, key=lambda told: told[0].last_seen or "")
        told = {**row["figure"]["properties"], "unit": ""}
        count, day_ = amount(told, case.lang), seen([fact], case.lang)
        text = say("size", case.lang, committee=committee.shown, count=count, seen=day_)
        return case.told("answer", text, [fact], query="committee_members", params=params)
    people = [f for f in sitting(case.asker, committee.id, case.date) if f.status != "planned"]
    if not people:
        return mentioned(case, committee, say("size_word", case.lang))
    count = str(len({f.subject.id for f in people}))
    text = say("size_named", case.lang, committee=committee.shown, count=count)
    return case.told("partial", text, people, query="committee_members", params=params)


def _counts_members(row: Mapping[str, Any]) -> bool:
    return has_phrase(search_form(row["indicator"]), "member_words")


def over(case: Case) -> Answer:
    """`Ban Chỉ đạo ... còn hoạt động không?`."""
    chosen = _only(case)
    if len(chosen) != 1:
        return case.which(_choices(case, chosen)) if chosen else case.unknown()
    return told_over(case, chosen[0])


def standing_body(case: Case) -> Answer:
    """`Cơ quan thường trực của Ban Chỉ đạo ... là đơn vị nào?`."""
    now = _of_body(case) or _of_committee(case, "STANDING_BODY_OF", "standing")
    if not case.question.has_any("before_now"):
        return now
    gone = _standing_before(case)
    if not case.question.has_any("now_words"):
        return gone or now.saying(f"{say('standing_before_untold', case.lang)} {now.text}").being("partial")
    if gone is None:
        return now.saying(f"{now.text} {say('standing_before_untold', case.lang)}").being("partial")
    return now.saying(f"{now.text} {gone.text}").with_evidence(dict.fromkeys((*now.evidence, *gone.evidence)))


def _standing_before(case: Case) -> Answer | None:
    """Which body stood for the committee before; None where that is not told."""
    chosen = _only(case)
    rows = case.asker.facts_at("into", [c.id for c in chosen], types=["STANDING_BODY_OF"]) if len(chosen) == 1 else []
    gone = [f for f in rows if f.status == "former"]
    if not gone:
        return None
    names = case.list([f.subject.name for f in gone])
    return case.told("answer", say("standing_before", case.lang, committee=chosen[0].shown, names=names), gone)


def established(case: Case) -> Answer:
    """`Ai thành lập Ban Chỉ đạo ...?`, `Ban Chỉ đạo ... thành lập khi nào?`."""
    return _of_committee(case, "ESTABLISHED", "established")


def _of_body(case: Case) -> Answer | None:
    """`Sở X là cơ quan thường trực của ban nào?`: the committees that a body which is named serves."""
    if not any(re.search(cue, case.question.form) for cue in words()["whose_standing"]):
        return None
    bodies = bodies_in(case.question, case.asker)
    facts = case.asker.facts_at("out_of", [b.id for b in bodies], types=["STANDING_BODY_OF"]) if bodies else []
    if not facts:
        return case.unknown() if bodies else None
    names = case.list([f.object.name for f in facts])
    return case.told("answer", say("stands_for", case.lang, name=facts[0].subject.name, names=names), facts)


def _of_committee(case: Case, kind: str, key: str) -> Answer:
    chosen = _only(case)
    rows: list[Fact] = case.asker.facts_at("into", [c.id for c in chosen], types=[kind]) if chosen else []
    rows = [f for f in rows if f.status != "former"]
    names = {c.id: c.shown for c in chosen}
    by_committee = {f.object.id: names.get(f.object.id, f.object.name) for f in rows}
    if len(by_committee) > 1:
        return case.which(list(by_committee.values()))
    if not rows:
        return mentioned(case, chosen[0], say(f"{key}_word", case.lang)) if chosen else case.unknown()
    date = next((f.date for f in rows if f.date), None)
    shown = on_day(date, case.lang)
    subject = case.list([f.subject.name for f in rows])
    text = say(key, case.lang, committee=by_committee[rows[0].object.id], names=subject, date=shown)
    params = {"committee": rows[0].object.id}
    if kind == "ESTABLISHED" and not date and asks_when(case):
        text = f"{text} {say('established_undated', case.lang)}"
        return case.told("partial", text, rows, query="committee_members", params=params)
    return case.told("answer", text, rows, query="committee_members", params=params)
