"""Who pays for an initiative: told by a sentence; whoever only runs it is not named for that."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.search import search_form
from queries.answers.asker import evidence_of
from queries.answers.handlers.base import Case
from queries.answers.records import Answer, Fact, Found
from queries.answers.say import say
from queries.answers.word_lists import words

_OWN = 2  # the last words of an initiative's name, which are its own: Phú Bài of Trung tâm dữ liệu Phú Bài


def invested_in(case: Case, programmes: Sequence[Found]) -> Answer | None:
    """Who is told to invest, else that nobody is, with a sentence that speaks of it; None for another question."""
    form = case.question.form
    if not any(re.search(rf"(?<!\w)(?:{cue})(?!\w)", form) for cue in words()["investing_cues"]):
        return None
    ids = [programme.id for programme in programmes]
    running = case.asker.facts_at("into", ids, types=["RUNS", "TAKES_PART_IN"])
    facts = [f for f, rows in case.asker.quoted(running) if any(_pays(str(row["quote"]), f) for row in rows)]
    if facts:
        names_ = case.list([f.subject.name for f in facts])
        return case.told("answer", say("invested", case.lang, programme=programmes[0].name, names=names_), facts)
    names = {" ".join(said.split()[-_OWN:]) for programme in programmes for said in programme.search}
    rows = [row for row in case.asker.rows_at("quotes_of_mentions", ids) if _tells(str(row["quote"]), names)]
    near = sorted(rows, key=lambda row: (len(row["quote"]), row["claim"]))[:1]
    firms = [name for row in near for name in _firms_in(case, str(row["quote"]))]
    key = "invested_near" if firms else "invested_unread" if near else "invested_unknown"
    text = say(key, case.lang, programme=programmes[0].name, names=case.list(firms))
    told = case.told("partial" if near else "unknown", text, ())
    return told.with_evidence(evidence_of(row) for row in near)


def _firms_in(case: Case, quote: str) -> list[str]:
    """The enterprises that a sentence has pay, by whatever name it calls them."""
    found = case.asker.found("enterprises_named", form=f" {search_form(quote)} ")
    return [f.name for f in found if any(_has_pay(quote, form) for form in f.search)]


def _tells(quote: str, names: set[str]) -> bool:
    said = f" {search_form(quote)} "
    investing = any(f" {word} " in said for word in words()["investing"])
    return investing and " do " in said and any(f" {name} " in said for name in names)


def _pays(quote: str, fact: Fact) -> bool:
    """Whether a sentence has somebody pay: `do Trung tâm X làm chủ đầu tư`."""
    return _has_pay(quote, " ".join(search_form(fact.subject.name).split()[:_OWN]))


def _has_pay(quote: str, name: str) -> bool:
    paying = "|".join(words()["investing"])
    by = rf" do (?:\w+ ){{0,3}}?{re.escape(name)} (?:\w+ ){{0,12}}?(?:{paying}) "
    return re.search(by, f" {search_form(quote)} ") is not None
