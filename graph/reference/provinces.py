"""The provinces of both epochs with their lineage (provinces.csv), and those that became cities (cities.yaml)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import yaml

from graph.ids import node_id
from graph.noted import noted_rows
from graph.text import fold

MERGER_DAY = dt.date(2025, 7, 1)


@dataclass(frozen=True, slots=True)
class NewCity:
    """When a province became a centrally run city, and its name before."""

    since: dt.date
    before: str


@dataclass(frozen=True, slots=True)
class Province:
    """One province or centrally run city in one epoch (`63`, `34`, or `all` where nothing changed)."""

    code: str
    epoch: str
    name: str
    type: str
    region: str
    name_en: str
    valid_from: str | None
    valid_to: str | None
    merged_into: str | None
    aliases: tuple[str, ...]

    @property
    def id(self) -> str:
        """Id of its node."""
        return _id(self.code, self.epoch)

    @property
    def ended(self) -> bool:
        """Whether it no longer exists in this form."""
        return self.valid_to is not None


@cache
def _id(code: str, epoch: str) -> str:
    return node_id("pro", (code, epoch))


@cache
def provinces() -> tuple[Province, ...]:
    """All 86 units: 52 that ended on 2025-06-30, 23 that began the day after, 11 unchanged."""
    return tuple(
        Province(
            row["code"],
            row["epoch"],
            row["name"],
            row["type"],
            row["region"],
            row["name_en"],
            row["valid_from"] or None,
            row["valid_to"] or None,
            row["merged_into"] or None,
            tuple(filter(None, row["aliases"].split(";"))),
        )
        for row in noted_rows("graph.reference", "provinces.csv")
    )


@cache
def new_cities() -> dict[str, NewCity]:
    """The provinces that became centrally run cities, by name."""
    rows = yaml.safe_load((files("graph.reference") / "cities.yaml").read_text("utf-8"))
    return {name: NewCity(**row) for name, row in rows.items()}


@cache
def cities() -> frozenset[str]:
    """Names of centrally run cities, those that a province has become too."""
    return frozenset([*(p.name for p in provinces() if p.type == "city"), *new_cities()])


@cache
def _by_name() -> dict[str, tuple[Province, ...]]:
    out: dict[str, list[Province]] = {}
    for province in provinces():
        for name in (province.name, *province.aliases):
            out.setdefault(fold(name), []).append(province)
    return {name: tuple(found) for name, found in out.items()}


@lru_cache(maxsize=10_000)
def named(name: str) -> tuple[Province, ...]:
    """All units of that name or alias, diacritics aside: An Giang gives the old one and the new one."""
    return _by_name().get(fold(name), ())


@lru_cache(maxsize=10_000)
def at(name: str, day: dt.date | None) -> Province | None:
    """The unit that bears the name on a day; without a day the newest one. None for no such name.

    A name that exists in one epoch alone (Vĩnh Phúc) gives that unit on every day: an article of 2026 that names it
    means the former province.
    """
    found = named(name)
    if len(found) < 2:
        return found[0] if found else None
    wanted = "63" if day is not None and day < MERGER_DAY else "34"
    return next((p for p in found if p.epoch == wanted), found[0])


def has_ended(name: str, day: dt.date | None) -> bool:
    """Whether the province of that name was no more on a day; before the merger, or without a day, none was."""
    found = at(name, day) if day is not None and day >= MERGER_DAY else None
    return found is not None and found.ended


def successor(province: Province) -> Province | None:
    """The unit of epoch 34 that a former province became part of."""
    if province.merged_into is None:
        return None
    return next(p for p in provinces() if p.code == province.merged_into and p.epoch != "63")


@lru_cache(maxsize=10_000)
def heir_of(name: str) -> str:
    """The name of the unit that a former province became part of; "" for a name that no former province has."""
    found = next((p for p in named(name) if p.merged_into is not None), None)
    heir = successor(found) if found is not None else None
    return heir.name if heir is not None else ""


def predecessors(province: Province) -> tuple[Province, ...]:
    """The former provinces that became a unit of epoch 34."""
    if province.epoch != "34":
        return ()
    return tuple(p for p in provinces() if p.merged_into == province.code)
