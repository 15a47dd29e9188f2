"""Whether somebody is in a seat or a committee: yes, no, as what he was or is to be, or that it is not told."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from graph.search import search_form
from queries.answers.entities import officials_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.shown import shown_post
from queries.answers.records import Answer, Fact, Found
from queries.answers.say import say, seen, status
from queries.answers.topics import without_idle
from queries.answers.word_lists import words

_HELD = ("asserted", "acting", "reported")
_TOLD = ("answer", "derived")


def yes_no(case: Case, found: Answer, several: bool = False) -> Answer:
    """`Ông X có phải là Giám đốc Sở Y không?`: yes or no before what is known of the seat.

    Args:
        case: the question.
        found: what is known of the seat.
        several: whether more people have it than are named, perhaps: who is not among them may be one too.
    """
    people = officials_in(case.question, case.asker)
    names = [p.name for p in people] or _typed(case)
    if not names or found.kind not in (*_TOLD, "partial") or found.query == "person_posts":
        return found
    mine = {p.id for p in people}
    held = {f.subject.id for f in found.facts if f.subject.id in mine and f.status in _HELD}
    shown = case.list(list(dict.fromkeys(names)))
    if held and found.kind in _TOLD:
        return _yes(case, found, people, held, several)
    to_come = [f for f in found.facts if f.subject.id in mine and f.status == "planned"]
    if to_come and found.kind in _TOLD:
        return _as_told(case, found, to_come)
    if any(name in found.text for name in names):
        return found  # another article has the person in the seat, or he is told to have left it
    own = _of_seat(case, people, found)
    if own:
        return _as_told(case, found, own)
    other = _in_other_role(case, people, found)
    if other:
        return _as_told(case, found, other)
    if found.kind in _TOLD and not several:
        return found.saying(say("polar_no", case.lang, names=shown) + found.text)
    return found.saying(say("polar_untold", case.lang, names=shown) + found.text).being("partial")


def of_a_post(case: Case) -> bool:
    """Whether it is asked of somebody whether a post is his: `Ông X có giữ chức Giám đốc Sở Y không?`."""
    return case.question.polar and any(not title.role for title in case.question.titles)


def whether_held(case: Case, found: Answer) -> Answer:
    """The posts of a person behind yes, or behind that a post of a body that is not named in full is not among them."""
    if not of_a_post(case) or found.query != "person_posts" or found.kind != "answer":
        return found
    title = next(t for t in case.question.titles if not t.role)
    rest = set(without_idle(case.question.form[title.end :]))
    names = [(search_form(f.object.name), f) for f in found.facts if f.status in _HELD]
    mine = [f for name, f in names if name.startswith(f"{title.words} ") and rest <= set(name.split())]
    shown = case.list(list(dict.fromkeys(f.subject.name for f in found.facts)))
    text = say("polar_yes" if mine else "polar_untold", case.lang, names=shown, others="")
    return found.saying(text + found.text).being("answer" if mine else "partial")


def not_told_of(case: Case) -> Answer | None:
    """`Ông X có trong Ban Chỉ đạo không?` of one of several: that it is not told of whom the question names."""
    names = [p.name for p in officials_in(case.question, case.asker)] or _typed(case)
    if not case.question.polar or not names:
        return None
    return case.told("partial", say("polar_untold", case.lang, names=case.list(names)).strip(), ())


def _yes(case: Case, found: Answer, people: Sequence[Found], held: Collection[str], several: bool) -> Answer:
    """Yes for those who are in it; of others whom the name may mean (`nguyen ba tan`), that they are not."""
    known = list(dict.fromkeys(p.name for p in people if p.id in held))
    others = list(dict.fromkeys(p.name for p in people if p.id not in held and p.name not in known))
    key = "polar_yes" if not others else "polar_yes_untold" if several else "polar_yes_no"
    text = say(key, case.lang, names=case.list(known), others=case.list(others))
    return found.saying(text + found.text)


def _of_seat(case: Case, people: Sequence[Found], found: Answer) -> list[Fact]:
    """What is told of the people in that very seat: that they were, or are to be, in it."""
    ids = [p.id for p in people]
    facts = [f for name in ("posts_of", "committees_of_person") for f in case.asker.facts(name, ids=ids)]
    seats = {f.object.id for f in found.facts} | {str(found.params.get("committee", ""))}
    return [f for f in facts if f.status in ("former", "planned") and f.object.id in seats]


def _in_other_role(case: Case, people: Sequence[Found], found: Answer) -> list[Fact]:
    """What the people are in the committee of the seat instead: its deputy, not its head."""
    seats = {f.object.id for f in found.facts if f.object.label == "SteeringCommittee"}
    ranks = {f.rank for f in found.facts if f.object.id in seats}
    facts = case.asker.facts("committees_of_person", ids=[p.id for p in people]) if seats else []
    own = [f for f in facts if f.status in _HELD and f.object.id in seats and f.rank not in ranks]
    return own if len(seats) == 1 and len({f.subject.id for f in own}) == 1 else []


def _as_told(case: Case, found: Answer, own: Sequence[Fact]) -> Answer:
    """The answer behind what is told of the person in the seat."""
    told = "; ".join(f"{status(f, case.lang)}{shown_post(case, f)}{seen([f], case.lang)}" for f in own)
    known = {"former": "polar_former", "planned": "polar_planned"}
    key = next((known[f.status] for f in own if f.status in known), "polar_other")
    names = case.list(list(dict.fromkeys(f.subject.name for f in own)))
    text = say(key, case.lang, names=names, told=told)
    quotes = dict.fromkeys((*case.asker.evidence(own), *found.evidence))
    return found.saying(text + found.text).with_evidence(quotes)


def _typed(case: Case) -> list[str]:
    """The name of somebody whom no text names, as the question has it: what stands in capitals before the verb."""
    verbs, honorifics = "|".join(words()["polar_verbs"]), "|".join(words()["polar_honorifics"])
    name = r"(?P<name>[^\W\d_]*[A-ZÀ-ỸĐ][\w']*(?: [A-ZÀ-ỸĐ][\w']*){1,4})"
    match = re.match(rf"\s*(?:(?i:{honorifics}) )?{name} (?i:{verbs})(?!\w)", case.question.text)
    return [match["name"]] if match is not None and case.lang == "vi" else []
