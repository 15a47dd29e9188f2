"""Posts in bodies of districts and provinces that were no more when the article was published: they are over."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from graph.dates import PartialDate
from graph.reference.provinces import MERGER_DAY, has_ended
from loaders.extract.focus import DISTRICT_LEVELS
from loaders.extract.relations.frame import Holding
from loaders.extract.things import Body, Unit


def end_with_their_units(holdings: list[Holding], published: PartialDate | None) -> list[Holding]:
    """`Chủ tịch UBND huyện X` told of after 1 July 2025, when there were no districts, as former.

    Args:
        holdings: of a document.
        published: its day, from which on a unit counts as ended; unknown, nothing changes.
    """
    if published is None or published.first_day < MERGER_DAY:
        return holdings
    return [
        replace(holding, status="former", rule="office.unit_ended")
        if _is_over(holding, published.first_day)
        else holding
        for holding in holdings
    ]


def _is_over(holding: Holding, day: dt.date) -> bool:
    body = holding.office.body
    told_as_held = holding.status in ("asserted", "acting") and not holding.office.role
    return told_as_held and isinstance(body, Body) and body.unit is not None and _has_ended(body.unit, day)


def _has_ended(unit: Unit, day: dt.date) -> bool:
    """Whether a unit is a district, a city within a province, or a province that was merged into another."""
    if unit.level in DISTRICT_LEVELS or (unit.level == "thành phố" and unit.name != unit.province):
        return True
    return unit.level == "tỉnh" and has_ended(unit.name, day)
