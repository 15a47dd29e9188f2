"""A unit is of the house behind its comma or in its own block, not of the one that the headline names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_SCHOOL = "Trường Đại học Vinh đón đoàn công tác. "


@pytest.mark.parametrize(
    ("post", "told"),
    [
        (
            "Trưởng phòng Nghiệp vụ 2, Thanh tra Bộ Y tế",
            {"Trưởng phòng | Phòng Nghiệp vụ 2 Thanh tra Bộ Y tế"},
        ),
        (
            "Trưởng phòng Nghiệp vụ 1, Thanh tra tỉnh Lâm Đồng",
            {"Trưởng phòng | Phòng Nghiệp vụ 1 Thanh tra tỉnh Lâm Đồng"},
        ),
        (
            "Phó Trưởng Ban Chính trị và Công tác sinh viên, Đại học Quốc gia Hà Nội",
            {"Phó Trưởng Ban | Ban Chính trị và Công tác sinh viên Đại học Quốc gia Hà Nội"},
        ),
        ("Trưởng Ban Đào tạo, ĐHQGHN", {"Trưởng Ban | Ban Đào tạo Đại học Quốc gia Hà Nội"}),
        (
            "Bí thư Đảng ủy, Giám đốc ĐHQGHN",
            {"Bí thư | Đảng ủy Đại học Quốc gia Hà Nội", "Giám đốc | Đại học Quốc gia Hà Nội"},
        ),
    ],
)
def test_a_unit_is_of_the_house_behind_it(post: str, told: set[str]) -> None:
    found = holds(f"{_SCHOOL}Dự có PGS.TS. Hồ Văn Sáu - {post}; cùng các thầy cô.")
    assert found == {("Hồ Văn Sáu", what, "asserted") for what in told}


@pytest.mark.parametrize(
    "words", ["đại diện pháp luật", "người đại diện theo pháp luật của", "là người đại diện pháp luật của"]
)
def test_who_stands_for_a_firm_before_the_law_heads_that_firm(words: str) -> None:
    said = "Ông Phan Đắc Lộc, Chủ tịch HĐQT Công ty CP Sao Mai; ông Hồ Văn Sáu, Giám đốc, "
    assert holds(f"{said}{words} Công ty TNHH Bình Minh.") == {
        ("Phan Đắc Lộc", "Chủ tịch Hội đồng quản trị | Công ty CP Sao Mai", "asserted"),
        ("Hồ Văn Sáu", "Giám đốc | Công ty TNHH Bình Minh", "asserted"),
    }


@pytest.mark.parametrize("dash", [" - ", "- ", " – "])
@pytest.mark.parametrize("degree", ["PGS.TSKH.", "GS.TS.", "TSKH."])
def test_a_degree_behind_a_dash_is_no_part_of_an_institute(dash: str, degree: str) -> None:
    said = f"Dự có ông Phan Đắc Lộc, Viện trưởng Viện John Newton{dash}{degree} Hồ Văn Sáu."
    assert ("Phan Đắc Lộc", "Viện trưởng | Viện John Newton", "asserted") in holds(said)


def test_a_title_glued_to_the_comma_of_a_day_is_read() -> None:
    found = holds("Chiều 20/5,Bí thư Tỉnh ủy Lâm Đồng Phan Đắc Lộc chủ trì cuộc họp.")
    assert found == {("Phan Đắc Lộc", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")}
