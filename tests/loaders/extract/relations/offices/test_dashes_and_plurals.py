"""Titles that a dash ties to the name behind, posts of several before another's, towns called like their province."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

NOW = "asserted"


def test_dash_ties_the_last_title_of_a_list_to_the_name_behind() -> None:
    text = "Trong số đó có Giám đốc Sở Nội vụ Trần Thị Lụa, Giám đốc Công an tỉnh Lâm Đồng - Đại tá Nguyễn Duy Tuân."

    assert holds(text) == {
        ("Trần Thị Lụa", "Giám đốc | Sở Nội vụ Lâm Đồng", NOW),
        ("Nguyễn Duy Tuân", "Giám đốc | Công an tỉnh Lâm Đồng", NOW),
    }


def test_post_of_two_is_not_that_of_the_one_behind() -> None:
    text = "Chúc mừng hai tân Phó Chủ tịch, Chủ tịch UBND tỉnh Phan Đình Vạn mong các đồng chí nhận việc."

    assert holds(text) == {("Phan Đình Vạn", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", NOW)}


def test_acting_behind_a_dash_is_no_part_of_the_body() -> None:
    text = "Cục Đăng kiểm Việt Nam - Quyền Cục trưởng: Nguyễn Chiến Công."

    assert holds(text) == {("Nguyễn Chiến Công", "Cục trưởng | Cục Đăng kiểm Việt Nam", "acting")}


@pytest.mark.parametrize("name", ["Hoàng Mạnh Khang", "Nguyễn Quang Hưng"])
def test_town_whose_name_begins_like_its_province(name: str) -> None:
    text = f"Chủ tịch UBND thành phố Điện Biên Phủ {name} kiến nghị."

    assert holds(text, about="Điện Biên", published="2025-03-01") == {
        (name, "Chủ tịch | Ủy ban nhân dân thành phố Điện Biên Phủ", NOW)
    }


def test_post_told_before_one_of_still_earlier_is_over() -> None:
    text = (
        "Ông Trần Văn Nam, Giám đốc Sở Tài chính Lâm Đồng, kể. Ông làm Bí thư Đảng ủy xã Đạ Tẻh được tám tháng, trước"
        " nữa là Phó Giám đốc Sở Y tế Lâm Đồng."
    )

    assert holds(text) == {
        ("Trần Văn Nam", "Giám đốc | Sở Tài chính Lâm Đồng", NOW),
        ("Trần Văn Nam", "Bí thư | Đảng ủy xã Đạ Tẻh", "former"),
        ("Trần Văn Nam", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
    }


def test_party_post_of_a_school_goes_with_a_post_in_the_school() -> None:
    text = "Công nhận bà Cao Thị Thu, Bí thư Đảng ủy Trường Đại học Vinh, là Chủ tịch Hội đồng Trường Đại học Vinh."

    assert ("Cao Thị Thu", "Bí thư | Đảng ủy Trường Đại học Vinh", NOW) in holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chức danh Bí thư Huyện ủy Đơn Dương hiện do ông Tăng Phước Nhơn phụ trách.",
        "Bí thư Huyện ủy Đơn Dương là ông Lê Văn Hai; chức vụ này tạm do ông Tăng Phước Nhơn đảm nhiệm.",
    ],
)
def test_who_is_in_charge_for_a_time_acts(text: str) -> None:
    assert ("Tăng Phước Nhơn", "Bí thư | Huyện ủy Đơn Dương", "acting") in holds(text, published="2025-03-01")
