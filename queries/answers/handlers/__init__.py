"""Handlers of questions, by intent."""

from __future__ import annotations

from collections.abc import Callable

from queries.answers.handlers import (
    committees,
    contents,
    documents,
    figures,
    headed_by,
    initiatives,
    joined,
    leaders,
    listed,
    partners,
    people,
    places,
    ranks,
    seats_of,
    signers,
    times,
)
from queries.answers.handlers.about import about
from queries.answers.handlers.base import Case
from queries.answers.handlers.yes_no import of_a_post
from queries.answers.records import Answer

BY_INTENT: dict[str, Callable[[Case], Answer]] = {
    "leader": lambda case: headed_by.headed_by(case) or leaders.leader(case),
    "since": times.since,
    "former": times.former,
    "predecessor": times.predecessor,
    "successor": times.successor,
    "members": committees.members,
    "joined": joined.joined,
    "seats_of": seats_of.seats_of,
    "over": committees.over,
    "size": committees.size,
    "committees": lambda case: headed_by.headed_by(case) or listed.listing(case),
    "standing_body": committees.standing_body,
    "established": committees.established,
    "person": lambda case: leaders.leader(case) if of_a_post(case) else people.person(case),
    "set_up": contents.set_up,
    "subject": contents.subject,
    "issuer": documents.issuer,
    "replaces": documents.replaces,
    "amends": documents.amends,
    "in_force": documents.in_force,
    "based_on": documents.based_on,
    "implementers": documents.implementers,
    "how": documents.how,
    "runs": initiatives.runs,
    "participants": initiatives.participants,
    "partners": partners.partners,
    "signatories": signers.signatories,
    "location": initiatives.location,
    "figures": lambda case: ranks.ranked(case) or figures.figures(case),
    "compare": figures.figures,
    "lineage": places.lineage,
    "made_of": places.lineage,
    "about": about,
}
