"""Which actors can have an initiative of their own, and which of them do not act for a place."""

from __future__ import annotations

from loaders.extract.statements import Actor
from loaders.extract.things import Body, Enterprise, Institution

_OWN = ("unit", "department", "mass", "ministry", "office", "agency", "institution")


def can_own(party: Actor) -> bool:
    """Firms, schools and bodies of which an initiative can be without a verb."""
    return isinstance(party, Enterprise | Institution) or (isinstance(party, Body) and party.kind in _OWN)


def of_others(party: Actor) -> bool:
    """Firms, schools and bodies that do not act for a place."""
    return isinstance(party, Enterprise | Institution) or of_its_own(party)


def of_its_own(party: Actor) -> bool:
    """Bodies that do not act for a place."""
    return isinstance(party, Body) and party.kind in ("mass", "ministry")
