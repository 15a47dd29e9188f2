"""Asks the graph a question: understand, look, say. One handler an intent; each gives one of the five kinds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from graph.dates import PartialDate
from graph.store import Store
from graph.text import fold, normal
from queries.answers.asker import Asker
from queries.answers.committees import committees_meant
from queries.answers.entities import with_people
from queries.answers.handlers import BY_INTENT
from queries.answers.handlers.about import about
from queries.answers.handlers.base import Case
from queries.answers.handlers.ended import ended, noted
from queries.answers.heirs import with_heir
from queries.answers.parted import parts_of
from queries.answers.question import Question, readings
from queries.answers.records import Answer
from queries.answers.rewritten import placed, post_asked_of
from queries.answers.say import say
from queries.answers.together import of_holder_of, of_two, together, with_silence
from queries.answers.twofold import halves_of, seat_and_before, which_of, with_before

_LONGEST = 1000
_KINDS = ("answer", "derived", "partial", "ask_back", "unknown")
_NOT_TOLD = ("ask_back", "unknown")
_LOOSE = ("leader", "about", "person")
_SEATS = ("leader", "members", "person", "former")


def ask(store: Store, text: str, as_of: PartialDate | None = None) -> Answer:
    """The answer to a question in Vietnamese (with diacritics or without) or English.

    Args:
        store: an open store.
        text: the question.
        as_of: the day that is meant where the question names none.
    """
    if len(text) > _LONGEST:
        lang = readings(text[:_LONGEST], as_of is not None)[0].lang
        return Answer(text, lang, "unknown", say("too_long", lang, most=str(_LONGEST)))
    return _ask(Asker(store), text, as_of)


def _ask(asker: Asker, text: str, as_of: PartialDate | None) -> Answer:
    """The answer to a question, or to one that is asked on behalf of one."""
    asked = readings(text, as_of is not None)
    first = with_people(asked[0], asker)
    if (whole := placed(first, asker)) != normal(text):
        filled_in = readings(whole, as_of is not None)
        asked, first = [replace(question, text=text) for question in filled_in], with_people(filled_in[0], asker)
    if (post := post_asked_of(first)) is not None:
        meant = committees_meant(first, asker)
        ids = [c.id for c in meant.fits] if meant is not None else []
        return replace(of_holder_of(first, *post, _asking(asker, first, as_of), ids), question=text)
    if (two := which_of(first)) is not None:
        return of_two(first, *two, _asking(asker, first, as_of))
    parts = _parts(asker, first, as_of)
    if len(parts) == 1:
        return replace(parts[0][1], question=text)
    joined = together(first, parts)
    if joined is None:
        found = _likeliest(asker, asked, as_of)
        joined = together(first, parts, near=True) if found.kind in _NOT_TOLD else None
    return found if joined is None else replace(joined, question=text)


def _parts(asker: Asker, question: Question, as_of: PartialDate | None) -> list[tuple[str, Answer]]:
    """What is asked at once, each part with its answer; none where one thing is asked."""
    before = with_before(question)
    if before is not None:
        return seat_and_before(question, before, _asking(asker, question, as_of))
    return [(part.about, _ask(asker, part.text, as_of)) for part in halves_of(question) or parts_of(question)]


def _asking(asker: Asker, question: Question, as_of: PartialDate | None) -> Callable[[str], Answer]:
    """Asks another question on behalf of one, typed with diacritics where that is."""
    unmarked = question.lang == "vi" and not question.marked
    return lambda other: _ask(asker, fold(other) if unmarked else other, as_of)


def _likeliest(asker: Asker, asked: Sequence[Question], as_of: PartialDate | None) -> Answer:
    """The answer in the first of the meanings in which the question is answered, else the nearest."""
    answers: list[Answer] = []
    for question in asked:
        answers.append(_answer(asker, question, as_of))
        if answers[-1].kind not in _NOT_TOLD:
            break
    return min(answers, key=lambda answer: _KINDS.index(answer.kind))


def _answer(asker: Asker, question: Question, as_of: PartialDate | None) -> Answer:
    """The answer to a question in one of its meanings."""
    day = _day(question) or as_of
    case = Case(with_people(question, asker), asker, day)
    loose = question.unread.before_seat and question.intent in _LOOSE
    if question.unread.behind_who or loose:
        return case.unknown("not_ours")
    then = bool(question.bound) and question.lang == "en" and question.intent == "former"  # `who was ... before 2025`
    answer = with_silence(case, _beyond(case, BY_INTENT.get("leader" if then else question.intent, about)(case)))
    gone = ended(case, answer)
    return with_heir(lambda other: _ask(asker, other, day), case, answer, noted(case, answer, gone), gone)


def _day(question: Question) -> PartialDate | None:
    """The day that a question is about: of `Trước tháng 3/2025` the last of February, of `Sau tháng 3/2025` none."""
    seat = question.intent in _SEATS
    day = question.day or (PartialDate(int(question.year)) if question.year and seat else None)
    if day is None or not seat or not question.bound:
        return day
    if question.bound == "after":
        return None
    last = day.first_day - dt.timedelta(days=1)
    return PartialDate(last.year, last.month, last.day)


def _beyond(case: Case, answer: Answer) -> Answer:
    """The answer within the time before or after a day that the question names."""
    return _until(case, answer) if case.question.bound == "before" else _since(case, answer)


def _until(case: Case, answer: Answer) -> Answer:
    """Who was in a seat before some day, where that is not told: whom an article of then calls a former holder."""
    question = case.question
    if question.intent not in ("leader", "former") or answer.kind not in ("partial", "unknown"):
        return answer
    latest = question.day.last_day if question.day else PartialDate(int(question.year)).first_day
    gone = BY_INTENT["former"](case)
    known = [f.status == "former" and (f.first_seen or "9") <= latest.isoformat() for f in gone.facts]
    return gone if gone.kind == "answer" and known and all(known) else answer


def _since(case: Case, answer: Answer) -> Answer:
    """Who is in a seat after some day: said of nobody whom no article of the time after it has there."""
    question = case.question
    if question.bound != "after" or question.intent not in _SEATS or not answer.facts:
        return answer
    day = question.day or PartialDate(int(question.year))
    if any(fact.last_seen and fact.last_seen > day.last_day.isoformat() for fact in answer.facts):
        return answer
    shown = replace(case, day=day).day_shown
    return answer.saying(say("not_told_after", case.lang, day=shown, text=answer.text)).being("partial")
