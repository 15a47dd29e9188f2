"""Of several committees that a question may mean the one of which the data tell what is asked, the others named."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from queries.answers.committee import Committee
from queries.answers.handlers.base import Case
from queries.answers.leaders import Leaders
from queries.answers.records import Answer
from queries.answers.say import say


def the_only_one(committees: Sequence[Committee], told: Callable[[Committee], bool]) -> list[Committee]:
    """The one of which something is told; all where that is said of none or of several."""
    known = [c for c in committees if told(c)] if len(committees) > 1 else []
    return known if len(known) == 1 else list(committees)


def is_told(found: Leaders) -> bool:
    """Whether anything is known of a seat."""
    return bool(found.held or found.derived or found.posts or found.planned or found.former or found.later)


def beside_others(case: Case, told: Answer, others: Sequence[str]) -> Answer:
    """The answer about one committee, with the others that the question may mean."""
    return told.saying(told.text + say("others_fit", case.lang, choices="; ".join(others)))
