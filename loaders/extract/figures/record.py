"""A figure: one value or rank of a measure, of one subject, at one time."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.statements import Actor
from loaders.extract.things import Chunk


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of a measure for one subject; `period` is ISO or empty, `kind` measured or target."""

    subject: Actor
    indicator: str
    sentence: int
    kind: str
    value: float | None = None
    unit: str = ""
    comparator: str = ""
    period: str = ""
    rank: int | None = None
    out_of: int | None = None
    within: str = ""
    out_of_value: float | None = None
    basis: str = ""
    index: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number measures.

    Attributes:
        name: the name of the measure.
        low: the token where its name or its clause begins: an owner is looked for from there.
        behind: the end of what belongs to it behind the number.
        owner: a chunk behind the number that owns it.
        basis: what a share is a share of.
        index: whether it is an index with a canonical name, of places and bodies alone.
        owned: whether it is of the kind that initiatives and firms have (`tài khoản`, `lượt tải`).
        named: whether its owner must be named (`hơn 83.000 lượt tải` of nobody is no figure of the article's province).
        place: whether only a place can have it.
        programme: whether an initiative must own it, whatever is counted.
        unit: a unit of time that stands behind the number.
        progress: whether it is how much of a plan was reached.
        peers: whether it counts provinces or is of the whole country: no figure of a place.
    """

    name: str
    low: int
    behind: int
    owner: Chunk | None = None
    basis: str = ""
    index: bool = False
    owned: bool = False
    named: bool = False
    place: bool = False
    programme: bool = False
    unit: str = ""
    peers: bool = False
    progress: bool = False
