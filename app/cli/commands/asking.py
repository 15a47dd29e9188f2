"""`ask`: questions in words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from app.cli.common import Common, show, show_json
from app.cli.texts import text
from graph.errors import UsageError
from queries.answers.answer import ask as answer_of
from queries.answers.records import Answer
from queries.tables import one_line
from queries.values import partial_date

AsOf = Annotated[str | None, typer.Option("--as-of", metavar="D", help=text("options", "as_of"))]


def shown(answer: Answer) -> str:
    """An answer for a reader: the text, its steps, and each sentence with its article."""
    lines = [answer.text, *(f"  {n}. {step}" for n, step in enumerate(answer.steps, 1))]
    for item in answer.evidence:
        source = " · ".join(filter(None, (item.publisher, item.title, item.published, item.url or item.path)))
        lines += [f"  “{item.quote}”", f"    — {source}"]
    return "\n".join(f"{line[: len(line) - len(line.lstrip())]}{one_line(line)}" for line in lines)


def _questions(question: str) -> Iterator[str]:
    """The question, or one for each line of standard input; an empty line is one that nobody can answer."""
    if question != "-":
        if not question.strip():
            raise UsageError(
                text("messages", "no_question"), place="QUESTION", remedy=text("messages", "question_remedy")
            )
        yield question
        return
    for line in sys.stdin:
        yield line.strip()


def ask(
    common: Common,
    question: Annotated[str, typer.Argument(metavar="QUESTION | -", show_default=False)],
    as_of: AsOf = None,
) -> None:
    """One answer, or an answer a line, each as soon as it is known."""
    day = None if as_of is None else partial_date(as_of, "--as-of")
    with common.open() as store:
        for said in _questions(question):
            answer = answer_of(store, said, day)
            if common.json:
                show_json(answer.as_json())
            else:
                show(shown(answer))
