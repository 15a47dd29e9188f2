"""The seat of a fact in words."""

from __future__ import annotations

from queries.answers.committee import committees_of
from queries.answers.handlers.base import Case
from queries.answers.records import Fact
from queries.answers.say import say


def shown_post(case: Case, fact: Fact) -> str:
    """A post by its name, a role with the committee and whose that is."""
    if fact.object.label == "Position":
        return fact.object.name
    known = committees_of(case.asker.rows("committees_by_id", ids=[fact.object.id]))
    name = known[0].shown if known else fact.object.name
    return say("role_in", case.lang, role=fact.role, committee=name).strip()
