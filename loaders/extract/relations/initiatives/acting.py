"""Which actors can have an initiative of their own, and which of them do not act for a place."""

from __future__ import annotations

from loaders.extract.article.context import Context
from loaders.extract.relations.initiatives.parties import Stage
from loaders.extract.relations.initiatives.run_here import bears_name
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Enterprise, Institution, Programme, Unit

WITH = " phối hợp "
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


def called_after(programme: Programme, context: Context) -> Unit | None:
    """The province of the article whose name an initiative bears, if any."""
    units = (context.province_unit(name) for name in dict.fromkeys(mention.name for mention in context.mentions))
    return next((unit for unit in units if bears_name(programme, unit)), None)


def helpers(stage: Stage, start: int, stop: int) -> tuple[Enterprise | Institution, ...]:
    """`do Sở X phối hợp với Công ty Y xây dựng`: the firms and schools behind those who make something with them."""
    cut = stage.text.find(WITH, start, stop)
    parties = stage.parties(cut, stop) if cut > 0 else []
    return tuple(p for p in parties if isinstance(p, Enterprise | Institution))
