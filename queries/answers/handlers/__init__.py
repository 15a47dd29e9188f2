"""Handlers of questions, by intent."""

from __future__ import annotations

from collections.abc import Callable

from queries.answers.entities import officials_in
from queries.answers.handlers import documents, figures, initiatives, leaders, people, places
from queries.answers.handlers.base import Case
from queries.answers.records import Answer


def about(case: Case) -> Answer:
    """Nothing that is understood is asked: the posts of a person where one is named, else not a question for us."""
    found = officials_in(case.question, case.asker)
    return people.person_answer(case, found) if found else case.unknown("not_ours")


BY_INTENT: dict[str, Callable[[Case], Answer]] = {
    "leader": leaders.leader,
    "members": leaders.members,
    "standing_body": leaders.standing_body,
    "established": leaders.established,
    "person": people.person,
    "issuer": documents.issuer,
    "replaces": documents.replaces,
    "amends": documents.amends,
    "based_on": documents.based_on,
    "implementers": documents.implementers,
    "runs": initiatives.runs,
    "participants": initiatives.participants,
    "partners": initiatives.partners,
    "signatories": initiatives.signatories,
    "location": initiatives.location,
    "figures": figures.figures,
    "compare": figures.figures,
    "lineage": places.lineage,
    "about": about,
}
