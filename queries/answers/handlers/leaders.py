"""Who leads: the seat that a question asks for, in a committee, a body or a programme."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers.asked_beside import named_after, of_holder
from queries.answers.committee import head_in
from queries.answers.committees import Committee, committees_meant, kin_of, role_unread
from queries.answers.committees_ended import end_of
from queries.answers.entities import named, officials_in
from queries.answers.handlers.about import about
from queries.answers.handlers.base import Case
from queries.answers.handlers.committees import committee_seat, mentioned
from queries.answers.handlers.departments import heads_of_departments
from queries.answers.handlers.people import asked_of_person
from queries.answers.handlers.posts import bodies_of, head_of, post_of
from queries.answers.handlers.seats_of import seats_of
from queries.answers.handlers.yes_no import whether_held, yes_no
from queries.answers.question import Title
from queries.answers.records import Answer
from queries.answers.say import role_name, say, seen
from queries.answers.topics import family
from queries.answers.word_lists import has_phrase


def leader(case: Case) -> Answer:
    """`Ai là Trưởng Ban Chỉ đạo ...?`, `Giám đốc Sở ... là ai?`, `Ai lãnh đạo ...?`."""
    if of_holder(case.question):
        return case.unknown("not_ours")
    return yes_no(case, seat(case)) if case.question.polar else seat(case)


def seat(case: Case) -> Answer:
    """The holder of the seat that a question names; the posts of a person where it names a person alone."""
    meant = committees_meant(case.question, case.asker)
    if meant is not None:
        title = next((t for t in case.question.titles if t.role), None)
        if title is None and _of_post_in(case):
            return case.unknown("role_unread")
        people = officials_in(case.question, case.asker)
        if title is None and people and not case.question.polar and not case.question.has_any("who_words"):
            return seats_of(case)
        asked = case.question.polar or not people
        if title is None and asked and role_unread(case.question):
            return case.unknown("role_unread")
        return _with_kin(case, list(meant.fits), title)
    if case.question.numbers and not case.question.titles and not case.question.has_any("leading"):
        return about(case)
    departments = heads_of_departments(case)
    if departments is not None:
        return departments
    people = officials_in(case.question, case.asker)
    post = next((t for t in case.question.titles if not t.role), None)
    role = next((t for t in case.question.titles if t.role), None)
    bodies = bodies_of(case, post)
    if post is not None and (bodies or not people):
        return post_of(case, post, bodies)
    if bodies:
        return head_of(case, bodies, role)
    if people:
        other = named_after(case.question, people)
        return case.unknown("not_ours") if other else whether_held(case, asked_of_person(case, people))
    return _assumed(case, role) or _of_programme(case) or _unheaded(case) or about(case)


def _of_post_in(case: Case) -> bool:
    """Whether it is asked of a post whether it is in a committee: no question for the head of that."""
    question = case.question
    posts = [t for t in question.titles if not t.role]
    head = head_in(question)
    rest = question.form.replace(f" {head[0]} ", "  ") if head is not None else question.form
    return question.polar and bool(posts) and not question.people and not has_phrase(rest, "leading")


def _with_kin(case: Case, fits: list[Committee], title: Title | None) -> Answer:
    """Who has a role in a committee; where nobody is told, beside that who has it in its kin of the same place.

    Of a province the committee for Resolution 57 and that for digital transformation may be two.
    """
    found = committee_seat(case, fits, title)
    over = len(fits) == 1 and end_of(case.asker, fits[0], case.date) is not None
    if not over and (found.facts or found.kind not in ("partial", "unknown")):
        return found
    if case.question.polar and case.question.people:
        if len(fits) != 1 or title is None or found.kind != "unknown":
            return found  # it is asked of somebody whether he is in that very one
        return mentioned(case, fits[0], _role(fits[0], title))
    others = [c for c in kin_of(case.question, case.asker, fits) if end_of(case.asker, c, case.date) is None]
    told = [other for c in others if (other := committee_seat(case, [c], title)).facts]
    if len(told) != 1:
        return found
    before = found.text if found.kind == "partial" else _untold(case, fits, title)
    quotes = dict.fromkeys((*told[0].evidence, *found.evidence))
    text = say("kin_committee", case.lang, before=before, text=told[0].text)
    return told[0].saying(text).being("partial").with_evidence(quotes)


def _untold(case: Case, fits: Sequence[Committee], title: Title | None) -> str:
    """That the committee that is asked for is not told of; of one that is, that its role is not."""
    if len(fits) != 1 or title is None:
        return say("kin_unknown", case.lang)
    return say("committee_only", case.lang, committee=fits[0].shown, role=_role(fits[0], title))


def _role(committee: Committee, title: Title) -> str:
    return title.shown or role_name(committee.kind, title.rank)


def _assumed(case: Case, role: Title | None) -> Answer | None:
    """A committee that is not called one: `ai phụ trách chuyển đổi số ở An Giang`, `trưởng ban 57`, `trưởng ban`.

    Only for topics that such committees have, or without any: `Trưởng Ban Tổ chức` is none of theirs.
    """
    if role is None and not case.question.has_any("leading"):
        return None
    meant = committees_meant(case.question, case.asker, assumed=True)
    if meant is None or (meant.topic and not family(meant.topic)):
        return None
    if role is None and not (meant.topic and meant.owner):
        return None
    return committee_seat(case, list(meant.fits), role)


def _of_programme(case: Case) -> Answer | None:
    hits = named(case.question, case.asker, "programmes_named")
    facts = case.asker.facts_at("into", [h.found.id for h in hits], types=["LEADS"]) if hits else []
    known = [f for f in facts if f.status in ("asserted", "acting")]
    if not known:
        return None
    shown = say("role_in", case.lang, role=known[0].role, committee=known[0].object.name).strip()
    people = case.list([f.subject.name for f in known])
    text = say("seat", case.lang, seat=shown, names=people, seen=seen(known, case.lang))
    return case.told("answer", text, known, query="about", params={"actor": known[0].object.id})


def _unheaded(case: Case) -> Answer | None:
    """A programme whose head is asked for and not told: who runs it, as that."""
    if not case.question.titles and not case.question.has_any("heading"):
        return None
    found = about(case)
    programme = next((f.object.name for f in found.facts if f.type == "RUNS"), "")
    if not programme:
        return None
    return found.saying(f"{say('not_headed', case.lang, programme=programme)} {found.text}").being("partial")
