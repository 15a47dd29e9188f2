"""Of which committee, and of what kind, a thing or role is, and whether a post of one level may lead it."""

from __future__ import annotations

from loaders.extract.things import Committee, Enterprise, Institution, Thing, Title, Unit

_CENTRAL, _BELOW = ("central", "government"), ("province", "district", "ward")
LOCAL_BODIES = ("government", "party", "assembly", "department")


def committee_of(thing: Thing) -> Committee | None:
    """The committee that a thing is, or that a role is in."""
    held = thing.body if isinstance(thing, Title) else thing
    return held if isinstance(held, Committee) else None


def fits(committee: Committee, local: bool) -> bool:
    """Whether the holder of a post of a province, `local`, or of the centre may lead a committee."""
    if local:
        return committee.level not in _CENTRAL
    return committee.level not in _BELOW


def is_other_owner(thing: Thing, committee: Committee) -> bool:
    """Whether a firm, a school or a place is not whose committee this is, but may have one of its own."""
    if committee.level in _BELOW:
        return False
    if isinstance(thing, Unit):
        return bool(thing.name) and committee.level == "organisation"
    return isinstance(thing, Enterprise | Institution) and thing.name != committee.owner


def role_kind(title: str) -> str:
    """The kind of committee that a role is in: `Tổ trưởng` leads a team."""
    lowered = title.lower()
    return "task_force" if "tổ " in f"{lowered} " else "sub_committee" if "tiểu ban" in lowered else "committee"
