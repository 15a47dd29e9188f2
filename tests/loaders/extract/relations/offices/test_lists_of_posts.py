"""Posts listed with their holders in brackets or right behind, and what one `nguyên` covers."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import Told, statements


def held(text: str) -> set[Told]:
    return statements(text, "HOLDS")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dự họp có giám đốc các sở: Nội vụ (ông Trần Văn An), Y tế (bà Lê Thị Bình).",
            {("Trần Văn An", "Giám đốc | Sở Nội vụ Lâm Đồng"), ("Lê Thị Bình", "Giám đốc | Sở Y tế Lâm Đồng")},
        ),
        (
            "Dự họp có phó giám đốc các sở Nội vụ Trần Văn An, Y tế Lê Thị Bình.",
            {("Trần Văn An", "Phó Giám đốc | Sở Nội vụ Lâm Đồng"), ("Lê Thị Bình", "Phó Giám đốc | Sở Y tế Lâm Đồng")},
        ),
        (
            "Có mặt trưởng các phòng: Tư pháp (Trần Văn An) và Nội vụ (Lê Thị Bình).",
            {("Trần Văn An", "Trưởng phòng | Phòng Tư pháp"), ("Lê Thị Bình", "Trưởng phòng | Phòng Nội vụ")},
        ),
        (
            "Dự có Chủ tịch UBND các xã: Tà Nung (bà Lê Thị Mai) và Đức Trọng (ông Hà Văn Sáu).",
            {
                ("Lê Thị Mai", "Chủ tịch | Ủy ban nhân dân xã Tà Nung"),
                ("Hà Văn Sáu", "Chủ tịch | Ủy ban nhân dân xã Đức Trọng"),
            },
        ),
        (
            "Dự có Bí thư Đảng ủy các phường Cam Ly Lê Thị Mai, Lang Biang Trần Văn Nam.",
            {
                ("Lê Thị Mai", "Bí thư | Đảng ủy phường Cam Ly"),
                ("Trần Văn Nam", "Bí thư | Đảng ủy phường Lang Biang"),
            },
        ),
        (
            "Giám đốc Sở Nội vụ (ông Trần Văn An), Giám đốc Sở Y tế (bà Lê Thị Bình) cùng ký.",
            {("Trần Văn An", "Giám đốc | Sở Nội vụ Lâm Đồng"), ("Lê Thị Bình", "Giám đốc | Sở Y tế Lâm Đồng")},
        ),
    ],
)
def test_brackets_name_the_holder_of_the_post_before_them(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(told[1], told[2]) for told in held(text)} == expected


@pytest.mark.parametrize(
    ("text", "past", "present"),
    [
        ("Bà Lê Thị Mai, nguyên Bí thư kiêm Chủ tịch UBND xã Tà Nung, dự lễ.", 2, 0),
        ("Nguyên Bí thư Đảng ủy, Chủ tịch UBND xã Tà Nung Lê Thị Mai dự lễ.", 2, 0),
        ("Ông Phan Văn Kha, nguyên Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, dự lễ.", 2, 0),
        ("Có Phan Văn Kha, cựu chủ tịch HĐQT kiêm tổng giám đốc Công ty CP Sao Mai, và ba người.", 2, 0),
        ("Ông Phan Văn Kha, nguyên Giám đốc Sở Y tế, hiện là Phó Chủ tịch UBND tỉnh, dự lễ.", 1, 1),
        ("Ông Phan Văn Kha, nguyên Giám đốc Sở Y tế, Chủ tịch Hội Khuyến học tỉnh, dự lễ.", 1, 1),
        ("Ông Phan Văn Kha, Chủ tịch UBND tỉnh, nguyên Giám đốc Sở Y tế, dự lễ.", 1, 1),
    ],
)
def test_one_nguyen_covers_what_is_not_said_to_be_held_now(text: str, past: int, present: int) -> None:
    states = [told[3] for told in held(text)]
    assert (states.count("former"), states.count("asserted")) == (past, present)


@pytest.mark.parametrize("aside", ["61 tuổi, ", "SN 1962, ", "58 tuổi - "])
def test_an_age_in_front_of_a_post_in_brackets_is_no_obstacle(aside: str) -> None:
    text = f"Gồm Nguyễn Đăng Hà ({aside}cựu giám đốc Sở Y tế), A Phương Duy (40 tuổi, cựu phó giám đốc sở này)."
    assert held(text) == {
        ("HOLDS", "Nguyễn Đăng Hà", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
        ("HOLDS", "A Phương Duy", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
    }
