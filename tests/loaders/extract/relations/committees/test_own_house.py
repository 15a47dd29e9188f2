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


@pytest.mark.parametrize("opened", ["Ở Bộ, ", "Tại Bộ, ", "Còn ở Bộ, ", "Riêng tại Bộ, "])
def test_a_committee_without_a_name_is_of_the_house_that_opens_the_sentence(opened: str) -> None:
    text = f"Ban Chỉ đạo Trung ương về chuyển đổi số họp. {opened}Ban Chỉ đạo do chính Bộ trưởng đứng đầu."
    board = "Trưởng ban | Ban Chỉ đạo của Bộ Y tế"
    assert roles(text, about="Bộ Y tế") == {("Bộ trưởng | Bộ Y tế", board, "asserted")}


def test_who_has_a_post_in_an_elected_board_heads_a_committee_and_not_that_board() -> None:
    text = "Ban Chỉ đạo Trung ương về chuyển đổi số do Tổng Bí thư Lê Văn Ba làm Trưởng ban."
    assert roles(text) == {("Lê Văn Ba", "Trưởng ban | Ban Chỉ đạo Trung ương về chuyển đổi số", "asserted")}
    assert {what for _, what, _ in holds(text)} == {"Tổng Bí thư | Ban Chấp hành Trung ương Đảng"}
