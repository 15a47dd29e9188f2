"""`demo`: the whole path on the sample articles, in a store of its own."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from app.cli.commands.asking import shown
from app.cli.common import Common, loaded, show, show_json
from app.cli.progress import progress
from app.cli.tables import drawn
from app.cli.texts import text
from app.demo.tour import Home, Question, answers, home, load_samples, next_steps, pages, table
from graph.errors import UsageError
from graph.messages import spoken
from graph.open import open_store
from graph.store import Store
from loaders.load import Progress, Summary
from queries.answers.records import Answer
from queries.tables import table_of
from queries.words import date, number

_QUOTES = 2


def _load(common: Common, store: Store) -> Summary:
    with progress(common, text("messages", "loading")) as tell:

        def told(step: Progress) -> None:
            tell(step.done, step.total)

        return load_samples(store, told)


def _head(title: str) -> str:
    return f"\n{title}\n{'─' * len(title)}"


def _asked(question: Question, answer: Answer) -> str:
    """A question with its answer and its first sentences; how many more there are is said."""
    day = text("demo", "as_of", date=date(question.as_of, spoken())) if question.as_of else ""
    left = len(answer.evidence) - _QUOTES
    more = "\n  " + text("demo", "more", count=left) if left > 0 else ""
    return f"\n? {question.text}{day}\n{shown(replace(answer, evidence=answer.evidence[:_QUOTES]))}{more}"


def _told(common: Common, store: Store, place: Home) -> None:
    """Each step as it is done, in words."""
    show(text("demo", "title") + _head(text("demo", "load")))
    summary = _load(common, store).as_json()
    show(loaded(summary))
    show(text("demo", "samples"))
    show(_head(text("demo", "ask")))
    for question, answer in answers(store, spoken()):
        show(_asked(question, answer))
    rows = table(store)
    show(_head(text("demo", "table", query=rows.query)) + "\n" + drawn(table_of(rows, spoken())))
    show(_head(text("demo", "pages")) + "\n" + "\n".join(map(str, pages(store, place.pages, spoken()))))
    show(
        _head(text("demo", "next")) + "\n" + "\n".join("\n  ".join(step) for step in next_steps(place.store, spoken()))
    )


def _as_json(common: Common, store: Store, place: Home) -> dict[str, Any]:
    loaded = _load(common, store).as_json()
    asked = [{**answer.as_json(), "as_of": question.as_of or None} for question, answer in answers(store, spoken())]
    drawn_pages = [str(path) for path in pages(store, place.pages, spoken())]
    return {
        "store": str(place.store),
        "loaded": loaded,
        "answers": asked,
        "table": table(store).as_json(),
        "pages": drawn_pages,
    }


def demo(common: Common) -> None:
    """The whole path on the sample articles."""
    if common.neo4j is not None:
        raise UsageError(text("demo", "own_store"), place="--neo4j", remedy=text("demo", "own_store_remedy"))
    begun = time.monotonic()
    place = home(common.store)
    with open_store(folder=place.store) as store:
        if common.json:
            show_json({**_as_json(common, store, place), "seconds": round(time.monotonic() - begun, 3)})
            return
        _told(common, store, place)
    common.note(text("demo", "seconds", seconds=number(round(time.monotonic() - begun, 1), spoken())))
