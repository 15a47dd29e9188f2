"""Figures that a text tells again: the same value or rank of one subject."""

from __future__ import annotations

from loaders.extract.figures.record import Figure

_LARGE = 1e9
_OF_INDEX = "chỉ số "


def told_again(one: Figure, other: Figure) -> bool:
    """Whether two figures are one: the same value or rank of one subject; a large sum is said once, whosever it is."""
    if _ranked_before(one, other):
        return True
    if one.value != other.value or one.unit != other.unit:
        return False
    if one.unit == "VND" and one.value is not None and one.value >= _LARGE:
        return True
    if one.kind != other.kind or one.subject != other.subject:
        return False
    if one.value is None and (one.rank, one.out_of) != (other.rank, other.out_of):
        return False
    if one.index and other.index:
        return one.indicator == other.indicator
    words, others = (set(f.indicator.lower().removeprefix(_OF_INDEX).split()) for f in (one, other))
    return len(words & others) * 2 >= min(len(words), len(others))


def _ranked_before(one: Figure, other: Figure) -> bool:
    """`Hạng 21 không làm ai vui`: a rank said again of what was told in full before."""
    again = one.value is None and one.rank is not None and one.out_of is None and one.rank == other.rank
    told = (
        one.index
        and other.index
        and (one.indicator, one.subject, one.kind) == (other.indicator, other.subject, other.kind)
    )
    return again and told and (not one.period or one.period == other.period)
