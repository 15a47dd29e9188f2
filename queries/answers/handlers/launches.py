"""Who launched an initiative and when: known from the sentence, whoever only runs it or has a plan about it has not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from graph.dates import PartialDate
from graph.search import search_form
from graph.text import fold
from graph.vietnamese_dates import find_dates
from queries.answers.handlers.base import Case, asks_when
from queries.answers.records import Answer, Fact
from queries.answers.say import on_day, say
from queries.answers.word_lists import words

_NEAR, _FAR = 12, 90  # characters between the verb and its date, and before the verb to whoever launches


def launched_by(case: Case, programme: str, facts: Sequence[Fact]) -> Answer:
    """Those whose sentence speaks of the launch, with its date; where there are none, who runs it, as that."""
    launching = [(f, rows) for f, rows in case.asker.quoted(facts) if any(map(_launches, rows))]
    by_name = [(f, rows) for f, rows in launching if any(_launches(row, f.subject.name) for row in rows)]
    launching = by_name or (launching if len({f.subject.id for f, _ in launching}) == 1 else [])
    told = [f for f, _ in launching]
    params = {"actor": facts[0].object.id}
    if not told:
        running = say("run_by", case.lang, programme=programme, names=case.list([f.subject.name for f in facts]))
        text = f"{say('not_launched', case.lang, programme=programme)} {running}"
        return case.told("partial", text, facts, query="about", params=params)
    start = next((f.date or f.valid_from for f in told if f.date or f.valid_from), None)
    start = start or next((d.iso for _, rows in launching for row in rows if (d := _date(row))), None)
    dated = on_day(start, case.lang)
    names = case.list([f.subject.name for f in told])
    text = say("launched", case.lang, programme=programme, names=names, date=dated)
    if asks_when(case) and not start:
        return case.told("partial", f"{text} {say('launch_undated', case.lang)}", told, query="about", params=params)
    return case.told("answer", text, told, query="about", params=params)


def _verbs() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words()['launch_words'])})(?!\w)")


def _launches(row: Mapping[str, Any], name: str = "") -> bool:
    """Whether a sentence speaks of a launch; with a name, by whoever bears it: before the verb, behind any `do`."""
    quote = fold(row["quote"])
    verb = _verbs().search(quote)
    before = f" {search_form(quote[: verb.start()][-_FAR:])} ".rsplit(" do ", 1)[-1] if verb is not None else ""
    return verb is not None and (not name or f" {' '.join(search_form(name).split()[-2:])} " in f" {before} ")


def _date(row: Mapping[str, Any]) -> PartialDate | None:
    """The date right behind the verb: `phát động ngày 26/3/2025`."""
    quote = str(row["quote"])
    verb = _verbs().search(fold(quote))
    if verb is None:
        return None
    published = PartialDate.parse(row["published"]) if row["published"] else None
    found = next(find_dates(quote, verb.end(), len(quote), published), None)
    return found.date if found is not None and found.start - verb.end() <= _NEAR else None
