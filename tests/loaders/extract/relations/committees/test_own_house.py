"""Posts without a body that lead the committee of a firm, school or ministry; which house a noun alone means."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles


@pytest.mark.parametrize(
    ("text", "who", "board"),
    [
        (
            "Tập đoàn VNPT và Viettel họp. Tổng Giám đốc làm Trưởng Ban Chỉ đạo 57 của Tập đoàn VNPT.",
            "Tổng Giám đốc | Tập đoàn VNPT",
            "Trưởng ban | Ban Chỉ đạo 57 của Tập đoàn VNPT",
        ),
        (
            "Bộ Y tế họp cùng Thứ trưởng Bộ Nội vụ Lê Văn Ba. Thứ trưởng làm Phó Trưởng Ban Chỉ đạo 57 của Bộ Y tế.",
            "Thứ trưởng | Bộ Y tế",
            "Phó Trưởng ban | Ban Chỉ đạo 57 của Bộ Y tế",
        ),
        (
            "Hiệu trưởng Trường Đại học Tây Nguyên đến. Hiệu trưởng là Trưởng Ban Chỉ đạo 57 Trường Đại học Đà Lạt.",
            "Hiệu trưởng | Trường Đại học Đà Lạt",
            "Trưởng ban | Ban Chỉ đạo 57 Trường Đại học Đà Lạt",
        ),
        (
            "EVN và Chủ tịch HĐTV EVNSPC dự. Tổng Giám đốc là Phó Trưởng Ban Chỉ đạo 57 của Tập đoàn.",
            "Tổng Giám đốc | EVN",
            "Phó Trưởng ban | Ban Chỉ đạo 57 của EVN",
        ),
    ],
)
def test_a_post_leads_the_committee_of_its_own_house(text: str, who: str, board: str) -> None:
    assert roles(text) == {(who, board, "asserted")}


def test_a_title_before_that_of_another_person_is_of_no_firm_behind_it() -> None:
    text = "EVN có bà Hà Thị Mơ - Tổng Giám đốc và Chủ tịch HĐTV EVNSPC Lê Văn Trang."
    assert holds(text) == {
        ("Hà Thị Mơ", "Tổng Giám đốc | EVN", "asserted"),
        ("Lê Văn Trang", "Chủ tịch Hội đồng thành viên | EVNSPC", "asserted"),
    }
