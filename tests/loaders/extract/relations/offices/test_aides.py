"""Who stands beside the holder of a post, other names, and who was replaced."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "text",
    [
        "Hai Thư ký Thủ tướng là Lê Văn Tám và Trần Thị Hoa.",
        "Dự lễ có phu nhân Thủ tướng Lê Thị Tám.",
        "Trợ lý Phó Thủ tướng Chính phủ Lê Văn Tám nói.",
        "Bà Trần Thị Hoa là ủy viên Ban chấp hành Hội văn học Hà Nội.",
    ],
)
def test_who_works_for_the_holder_has_not_the_post(text: str) -> None:
    assert holds(text) == set()


def test_another_name_of_a_person_has_no_post_of_its_own() -> None:
    text = "Ông Lê Văn Tám, tên thật là Nguyễn Văn Chấn, bí danh Tư Chi, là Giám đốc Sở Y tế."
    assert holds(text) == {("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_the_post_beside_who_is_replaced_is_over() -> None:
    text = "Ông Lê Minh Trung được bổ nhiệm làm Giám đốc Sở Y tế thay ông Lê Văn Tám, Giám đốc Sở Y tế."
    assert holds(text) == {
        ("Lê Minh Trung", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
    }


def test_the_country_behind_a_ministry_hides_no_years() -> None:
    text = "Ông Lê Văn Tám, Bộ trưởng Bộ Nội vụ Việt Nam từ 2011 - 2016, dự."
    assert holds(text) == {("Lê Văn Tám", "Bộ trưởng | Bộ Nội vụ", "former")}
