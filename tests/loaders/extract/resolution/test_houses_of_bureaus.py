"""A Vụ of which every ministry has one carries the house that the article tells, and is never that of two."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

LO, DU = "Phùng Văn Lộ", "Ngô Thị Du"
POST = "Vụ trưởng Vụ Tổ chức cán bộ"


def held(text: str) -> set[tuple[str, str]]:
    """Who holds what in an article about no one place."""
    return {(who, what) for who, what, _ in holds(text, about="Nhiều đơn vị")}


@pytest.mark.parametrize("beside", [", Bộ Y tế", " (Bộ Y tế)", " của Bộ Y tế", " thuộc Bộ Y tế", " Bộ Y tế"])
def test_the_house_behind(beside: str) -> None:
    assert held(f"Ông {LO}, {POST}{beside}, dự họp.") == {(LO, "Vụ trưởng | Vụ Tổ chức cán bộ Bộ Y tế")}


@pytest.mark.parametrize(
    "house", ["Ban Tuyên giáo và Dân vận Trung ương", "Văn phòng Quốc hội", "Tòa án nhân dân tối cao", "Bộ Nội vụ"]
)
def test_those_of_two_houses_are_two(house: str) -> None:
    text = f"Ông {LO}, {POST}, Bộ Y tế, và bà {DU}, {POST}, {house}, dự họp."

    assert held(text) == {
        (LO, "Vụ trưởng | Vụ Tổ chức cán bộ Bộ Y tế"),
        (DU, f"Vụ trưởng | Vụ Tổ chức cán bộ {house}"),
    }


@pytest.mark.parametrize(
    "text",
    [
        f"Bộ Y tế họp. Ông {LO}, {POST}, dự.",
        f"Ông {LO}, {POST}, dự.\n\nHồ sơ do Vụ Tổ chức cán bộ (Bộ Y tế) lập.",
    ],
)
def test_the_only_house_that_is_told(text: str) -> None:
    assert held(text) == {(LO, "Vụ trưởng | Vụ Tổ chức cán bộ Bộ Y tế")}


@pytest.mark.parametrize(
    "text",
    [
        f"Ông {LO}, {POST}, dự.",
        f"Bộ Y tế họp với Bộ Nội vụ. Ông {LO}, {POST}, dự.",
        f"Bộ Y tế họp với Văn phòng Quốc hội. Ông {LO}, {POST}, dự.",
    ],
)
def test_no_house_where_none_or_several_can_be_meant(text: str) -> None:
    assert held(text) == {(LO, "Vụ trưởng | Vụ Tổ chức cán bộ")}


def test_what_the_land_has_once_needs_no_house() -> None:
    text = f"Ông {LO}, Cục trưởng Cục Trồng trọt, Bộ Nông nghiệp và Môi trường, dự họp."

    assert held(text) == {(LO, "Cục trưởng | Cục Trồng trọt")}
