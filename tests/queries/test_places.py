"""Names of provinces: both epochs, lineage, marks."""

from __future__ import annotations

import pytest

from graph.errors import UsageError
from queries.places import provinces_named, with_lineage


def _shown(text: str) -> list[tuple[str, str]]:
    return sorted((p.name, p.epoch) for p in provinces_named(text, "province"))


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("An Giang", [("An Giang", "34"), ("An Giang", "63")]),
        ("tinh vinh phuc", [("Vĩnh Phúc", "63")]),
        ("TP. Hà Nội", [("Hà Nội", "all")]),
        ("Hoà Bình", [("Hòa Bình", "63")]),
        ("Ho Chi Minh City", [("Thành phố Hồ Chí Minh", "34"), ("Thành phố Hồ Chí Minh", "63")]),
    ],
)
def test_provinces_named_gives_each_epoch(text: str, units: list[tuple[str, str]]) -> None:
    assert _shown(text) == units


@pytest.mark.parametrize("text", ["Hà Nôi", "Giang", "An Giang Kiên Giang", "xyz"])
def test_provinces_named_never_takes_what_only_looks_like_a_province(text: str) -> None:
    with pytest.raises(UsageError):
        provinces_named(text, "province")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vĩnh Phúc", {"Vĩnh Phúc", "Phú Thọ"}),
        ("Phú Thọ", {"Phú Thọ", "Vĩnh Phúc", "Hòa Bình"}),
        ("Hà Nội", {"Hà Nội"}),
    ],
)
def test_with_lineage_goes_one_step_each_way(text: str, names: set[str]) -> None:
    assert {p.name for p in with_lineage(provinces_named(text, "province"))} == names
