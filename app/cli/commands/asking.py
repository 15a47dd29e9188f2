"""`ask` and `cypher`: questions in words, and any statement that reads."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from app.cli.common import Common, show, show_json
from app.cli.texts import text
from graph.dates import PartialDate
from graph.errors import UsageError
from graph.store import Store
from queries.answers.answer import ask as answer_of
from queries.answers.records import Answer

AsOf = Annotated[str | None, typer.Option("--as-of", metavar="D", help=text("options", "as_of"))]


def parse_day(said: str | None) -> PartialDate | None:
    """`--as-of`.

    Raises:
        UsageError: where it is no ISO date.
    """
    if said is None:
        return None
    try:
        return PartialDate.parse(said)
    except ValueError as error:
        raise UsageError(
            text("messages", "no_date", said=said), place="--as-of", remedy=text("messages", "date_remedy")
        ) from error


def shown(answer: Answer) -> str:
    """An answer for a reader: the text, its steps, and each sentence with its article."""
    lines = [answer.text, *(f"  {n}. {step}" for n, step in enumerate(answer.steps, 1))]
    for item in answer.evidence:
        source = " · ".join(filter(None, (item.publisher, item.title, item.published, item.url or item.path)))
        lines += [f"  “{item.quote}”", f"    — {source}"]
    return "\n".join(lines)


def _questions(question: str | None) -> Iterator[str]:
    if question != "-":
        yield question or ""
        return
    for line in sys.stdin:
        if line.strip():
            yield line.strip()


def ask(
    common: Common,
    question: Annotated[str, typer.Argument(metavar="QUESTION | -", show_default=False)],
    as_of: AsOf = None,
) -> None:
    """One answer, or an answer a line."""
    day = parse_day(as_of)
    with common.open() as store:
        for said in _questions(question):
            _answer(common, store, said, day)


def _answer(common: Common, store: Store, question: str, day: PartialDate | None) -> None:
    if not question.strip():
        raise UsageError(text("messages", "no_question"), place="QUESTION", remedy=text("messages", "question_remedy"))
    answer = answer_of(store, question, day)
    if common.json:
        show_json(answer.as_json())
    else:
        show(shown(answer))
