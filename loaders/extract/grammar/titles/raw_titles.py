"""A title as written, with the body that the words name."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.bodies.institutions import InstitutionFound
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.enterprises.companies import CompanyFound
from loaders.extract.grammar.places.places import RawUnit

RawHolder = RawBody | RawCommittee | CompanyFound | InstitutionFound


@dataclass(frozen=True, slots=True)
class RawTitle:
    """A title as written. `role` marks one of a committee; `ministry` and `unit` what stands for a body.

    anaphor: head of the body that a short form points to (`Phó Giám đốc Sở`), or empty.
    abroad: whether nobody in Vietnam has such a title.
    of: how the names of bodies begin that the context may give it.
    near: whether a role is one only where a committee was named shortly before (`hai cấp phó là`).
    fields: several bodies of one head (`Giám đốc các Sở: Nội vụ, Y tế`).
    """

    title: str
    rank: str
    family: str
    end: int
    role: bool = False
    holder: RawHolder | None = None
    fixed: str = ""
    implied: str = ""
    prefix: str = ""
    unit: RawUnit | None = None
    anaphor: str = ""
    fields: tuple[str, ...] = ()
    units: tuple[RawUnit, ...] = ()
    optional: bool = False
    near: bool = False
    of: tuple[str, ...] = ()
    abroad: bool = False
