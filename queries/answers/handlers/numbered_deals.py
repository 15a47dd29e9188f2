"""Agreements that a question names by their number: `Thỏa thuận số 36/TTHT-X-Y`."""

from __future__ import annotations

from graph.text import fold
from queries.answers.handlers.base import Case
from queries.answers.records import Fact


def numbered_deals(case: Case) -> list[Fact]:
    """The partnerships whose sentences have the one number that the question names; none without such a number."""
    if len(case.question.numbers) != 1:
        return []
    number = fold(case.question.numbers[0]).replace(" ", "")
    facts = case.asker.facts("deals_quoted", digits=number.split("/")[0].split("-")[0])
    return [
        f for f in facts
        if any(number in fold(str(row["quote"])).replace(" ", "") for row in case.asker.quotes([f]))
    ]  # fmt: skip
