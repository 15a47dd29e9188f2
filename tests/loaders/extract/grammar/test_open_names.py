"""Where an open name of a body ends: at a person, a school, a verb, a place; and what is nobody's name."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


def held(text: str) -> set[tuple[str, str]]:
    return {(told[1], told[2]) for told in statements(text, "HOLDS")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trung tâm Y tế Đơn Dương quá tải. Phó Giám đốc Trung tâm Hoàng Văn Lạng nói vậy.",
            {("Hoàng Văn Lạng", "Phó Giám đốc | Trung tâm Y tế Đơn Dương")},
        ),
        (
            "Bệnh viện Nhi Lâm Đồng quá tải. Giám đốc Bệnh viện Vàng Thế Khoa nói vậy.",
            {("Vàng Thế Khoa", "Giám đốc | Bệnh viện Nhi Lâm Đồng")},
        ),
        (
            "Ông Lê Văn Tám, Giám đốc Bệnh viện Nguyễn Tri Phương, nói vậy.",
            {("Lê Văn Tám", "Giám đốc | Bệnh viện Nguyễn Tri Phương")},
        ),
        (
            "Bà Nông Thị Hà, Phó Cục trưởng Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước, nói vậy.",
            {("Nông Thị Hà", "Phó Cục trưởng | Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước")},
        ),
        (
            "Bí thư thị ủy Vĩnh Châu Nguyễn Thị Thu Vân thì đề nghị làm chậm.",
            {("Nguyễn Thị Thu Vân", "Bí thư | Thị ủy Vĩnh Châu")},
        ),
        (
            "Anh Võ Thanh Mười, Bí thư Tỉnh Đoàn Đồng Tháp, nói vậy.",
            {("Võ Thanh Mười", "Bí thư | Tỉnh đoàn Đồng Tháp")},
        ),
        (
            "GS Đào Thị Hậu, Hiệu trưởng Trường Đại học Y Hà Nội, nói vậy.",
            {("Đào Thị Hậu", "Hiệu trưởng | Trường Đại học Y Hà Nội")},
        ),
        (
            "Có bà Lê Thị Nhạn - Trưởng phòng Tổng hợp và DSCKI Tao Văn Ín - Trưởng khoa Dược.",
            {("Lê Thị Nhạn", "Trưởng phòng | Phòng Tổng hợp"), ("Tao Văn Ín", "Trưởng khoa | Khoa Dược")},
        ),
    ],
)
def test_a_name_ends_where_the_next_thing_begins(text: str, expected: set[tuple[str, str]]) -> None:
    assert held(text) == expected


@pytest.mark.parametrize("text", ["Giám đốc VNPT Xín Mần, giám đốc Viettel Móng Cái cùng dự.", "Chủ tịch Lâm Đồng dự."])
def test_a_place_behind_a_title_is_nobody(text: str) -> None:
    assert held(text) == set()


def test_a_bare_firm_behind_a_party_committee_is_the_firm_meant() -> None:
    text = (
        "Tổng công ty Cảng Nam Triệu họp. Ông Vũ Hải Đường, Bí thư Đảng ủy Tổng công ty, chủ trì. "
        "Năm ngoái Công ty TNHH Sao Mai đã nộp thuế."
    )
    assert held(text) == {("Vũ Hải Đường", "Bí thư | Đảng ủy Tổng công ty Cảng Nam Triệu")}


def test_posts_without_a_firm_are_of_the_one_that_the_article_is_about() -> None:
    text = (
        "Công ty Cổ phần Sao Mai họp. Công ty Cổ phần Sao Mai vận hành cảng. Công ty Cổ phần Sao Mai mở xưởng. "
        "Công ty TNHH Bình Minh thua lỗ. Kế toán trưởng Trịnh An Lạo nói vậy."
    )
    assert held(text) == {("Trịnh An Lạo", "Kế toán trưởng | Công ty Cổ phần Sao Mai")}
