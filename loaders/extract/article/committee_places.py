"""The like committee of another place, for a text that tells of those of several."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.things import Committee, Unit


def of_place(committee: Committee, unit: Unit) -> Committee:
    """The like committee of another place."""
    name = _without_owner(committee)
    if unit.is_province:
        return replace(committee, name=name, level="province", owner=unit.name, province=unit.province)
    owner, province = unit.shown, unit.province or committee.province
    return replace(committee, name=f"{name} {owner}", level=unit.rung, owner=owner, province=province)


def _without_owner(committee: Committee) -> str:
    """`Ban Chỉ đạo chuyển đổi số` of `Ban Chỉ đạo chuyển đổi số xã X`: the name without whose it is."""
    name = committee.name
    for owner in (committee.owner, "tỉnh", "thành phố", "TP", "TP.", "của"):
        name = name.removesuffix(f" {owner}")
    return name
