"""Titles that repeat one already told: `Giám đốc Lương Yên` of who is Giám đốc of something named before."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.extract.relations.frame import Holding
from loaders.extract.things import Title


def offices_by_name(holdings: Iterable[Holding]) -> dict[str, list[Title]]:
    """The offices with a body of each person."""
    known: dict[str, list[Title]] = {}
    for holding in holdings:
        if holding.name and holding.office.body is not None:
            known.setdefault(holding.name, []).append(holding.office)
    return known


def same_title_elsewhere(holding: Holding, known: dict[str, list[Title]]) -> bool:
    """Whether a title without its body repeats one that the person already has."""
    mine, left = holding.office.title, holding.status == "former"
    others = known.get(holding.name, ())
    if left and any((t.title, t.body, t.guessed) == (mine, holding.office.body, False) for t in others):
        return False  # Chủ tịch kiêm Tổng Giám đốc X, thôi kiêm Tổng Giám đốc
    return any(t.title.startswith(mine) and (not t.guessed or t.title != mine) for t in others)
