"""Surnames spelt like honorifics, given names spelt like titles, long names of women, and `chị` inside a clause."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_POST = "Giám đốc | Sở Xây dựng Lâm Đồng"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ông Ông Văn Tèo, Giám đốc Sở Xây dựng Lâm Đồng, nói.", "Ông Văn Tèo"),
        ("Đồng chí Ông Thị Mai, Giám đốc Sở Xây dựng Lâm Đồng, nói.", "Ông Thị Mai"),
        ("Ông Hoàng Sinh Trưởng dự họp. Ông Trưởng là Giám đốc Sở Xây dựng Lâm Đồng.", "Hoàng Sinh Trưởng"),
        ("Bà Lê Thị Sen ở xa. Từ hôm nay chị làm Giám đốc Sở Xây dựng Lâm Đồng.", "Lê Thị Sen"),
    ],
)
def test_name(text: str, name: str) -> None:
    assert holds(text) == {(name, _POST, "asserted")}


def test_given_name_that_opens_a_title_elsewhere() -> None:
    text = (
        "Ông Dương Công Hiệp và ông Hoàng Sinh Trưởng cùng dự. Tổ công tác chuyển đổi số tỉnh Lâm Đồng do ông Hiệp làm"
        " Tổ trưởng, ông Trưởng làm Tổ phó."
    )

    assert {(who, role.split(" | ")[0]) for _, who, role, _ in statements(text, "LEADS")} == {
        ("Dương Công Hiệp", "Tổ trưởng"),
        ("Hoàng Sinh Trưởng", "Tổ phó"),
    }


@pytest.mark.parametrize("name", ["Phạm Thị Thanh Tâm Đan", "Lê Thị Thanh Tâm Bình"])
def test_name_of_five_syllables_behind_a_body(name: str) -> None:
    text = f"Chủ tịch Công đoàn Dệt May Việt Nam {name} nói như vậy."

    assert holds(text) == {(name, "Chủ tịch | Công đoàn Dệt May Việt Nam", "asserted")}


@pytest.mark.parametrize("word", ["Thầy", "Thầy giáo", "Cô giáo", "Ông"])
def test_teacher_by_given_name(word: str) -> None:
    text = f"Dự lễ có PGS.TS. Hồ Văn Quý. {word} Quý, nguyên Hiệu trưởng Trường Đại học Đà Lạt, đã 70 tuổi."

    assert holds(text) == {("Hồ Văn Quý", "Hiệu trưởng | Trường Đại học Đà Lạt", "former")}
