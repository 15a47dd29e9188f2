"""In which province a district or commune lies, and whether it still is one, by the lists of both epochs."""

from __future__ import annotations

import datetime as dt
from functools import cache

from graph.reference.provinces import MERGER_DAY, has_ended, heir_of
from loaders.extract.things import DISTRICT_LEVELS, WARD_LEVELS
from loaders.resources.load import load_csv

_SEVERAL = "+"
_DISTRICTS = {
    (row["level"], row["name"]): row["province"] for row in load_csv("units.csv") if row["level"] not in WARD_LEVELS
}
_COMMUNES = {
    row["name"]: ((row["before_as"], row["before"]), (row["since_as"], row["since"]))
    for row in load_csv("communes.csv")
}
_NONE = ("", "")
_NAMED: dict[str, set[str]] = {}
for (_, _name), _province in _DISTRICTS.items():
    _NAMED.setdefault(_name, set()).add(_province)
# huyện Mỹ Hào, before it became thị xã Mỹ Hào
_GROWN = {name: next(iter(provinces)) for name, provinces in _NAMED.items() if len(provinces) == 1}


def province_of(level: str, name: str, day: dt.date | None) -> str:
    """The province that alone has a unit of that level and name, as it is called on a day; empty where none is sure.

    Args:
        level: the word for the level (`huyện`, `phường`).
        name: the unit's name.
        day: the day of publication; None for today.
    """
    if level in WARD_LEVELS:
        before, since = _COMMUNES.get(name, (_NONE, _NONE))
        levels, province = since if is_new(day) and since[1] else before
        found = province if level in levels.split("/") else ""
    else:
        found = _DISTRICTS.get((level, name), "") or (_GROWN.get(name, "") if level in DISTRICT_LEVELS else "")
    if found in ("", _SEVERAL):
        return ""
    return heir_of(found) if has_ended(found, day) else found


def level_of(name: str, levels: tuple[str, ...], day: dt.date | None) -> str:
    """The one level, of some, that units of a name have on a day; empty where they have several or none.

    Args:
        name: the unit's name.
        levels: those of districts, or those of communes.
        day: the day of publication; None for today.
    """
    before, since = _COMMUNES.get(name, (_NONE, _NONE))
    communes = (since if is_new(day) else before)[0].split("/")
    districts = [] if is_new(day) else [level for level in DISTRICT_LEVELS if (level, name) in _DISTRICTS]
    found = [level for level in (*communes, *districts) if level in levels]
    return found[0] if len(found) == 1 else ""


def level_before(name: str) -> str:
    """The level that every commune of a name had while there were districts; empty where they differ or none had."""
    before, _ = _COMMUNES.get(name, (_NONE, _NONE))
    return before[0] if "/" not in before[0] else ""


@cache
def _in_small() -> frozenset[str]:
    return frozenset(name.lower() for name in (*_COMMUNES, *(name for _, name in _DISTRICTS)))


def is_listed(words: list[str]) -> bool:
    """Whether some words in small letters are the name of a commune or district (`quy nhơn bắc`)."""
    return " ".join(words) in _in_small()


def is_new(day: dt.date | None) -> bool:
    """Whether a day lies in the epoch of two levels; so does a text without a day."""
    return day is None or day >= MERGER_DAY


def is_gone(level: str, name: str, day: dt.date | None) -> bool:
    """`phường Lộc Hạ` in 2026: a commune that was, and is none by that name on a day."""
    before, since = _COMMUNES.get(name, (_NONE, _NONE))
    if day is None or day < MERGER_DAY:
        return False
    return level in WARD_LEVELS and level in before[0].split("/") and not since[1]
