"""Posts beside one in the party committee or union of a school or firm, and seats told before their committee."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_UNION = (
    "Đại hội Liên đoàn Lao động tỉnh bầu ông Vũ Hải, Tỉnh ủy viên, Chủ tịch LĐLĐ tỉnh. "
    "Chức Chủ nhiệm Ủy ban Kiểm tra do ông Phạm Chiến đảm nhận."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông Hà Văn Bốn, Hiệu trưởng kiêm Bí thư Đảng ủy Trường Đại học Sao Đỏ phát biểu.",
            {"Hiệu trưởng | Trường Đại học Sao Đỏ", "Bí thư | Đảng ủy Trường Đại học Sao Đỏ"},
        ),
        (
            "Ông Lê Nam giữ chức Chủ tịch Hội đồng thành viên kiêm Bí thư Đảng ủy VNPT.",
            {"Chủ tịch Hội đồng thành viên | VNPT", "Bí thư | Đảng ủy VNPT"},
        ),
        (
            "Bà Hồ Lan, Phó Hiệu trưởng, Chủ tịch Công đoàn Trường Đại học Nha Trang phát biểu.",
            {"Phó Hiệu trưởng | Trường Đại học Nha Trang", "Chủ tịch | Công đoàn Trường Đại học Nha Trang"},
        ),
        (
            "Ông Trần Bảy, Giám đốc, Bí thư Đảng ủy Bệnh viện Bạch Mai phát biểu.",
            {"Giám đốc | Bệnh viện Bạch Mai", "Bí thư | Đảng ủy Bệnh viện Bạch Mai"},
        ),
        (
            "Bà Lê Thị Huệ - Ủy viên Ban Thường vụ, Trưởng Ban tuyên giáo - đoàn thể thuộc Đảng ủy xã Đà Loan.",
            {"Ủy viên | Ban Thường vụ Đảng ủy xã Đà Loan"},
        ),
        (
            "Bà Lê Hồng thôi tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy, thôi giữ chức Phó Bí thư Tỉnh ủy Hà Tĩnh.",
            {"Ủy viên | Ban Thường vụ Tỉnh ủy Hà Tĩnh", "Phó Bí thư | Tỉnh ủy Hà Tĩnh"},
        ),
        ("Ông Đỗ Nam - đương kim Hiệu trưởng Trường Đại học Vinh - nói.", {"Hiệu trưởng | Trường Đại học Vinh"}),
        ("Vị trí Giám đốc Sở Y tế vẫn đang do bà Hoàng Thị Hoa đảm nhiệm.", {"Giám đốc | Sở Y tế Lâm Đồng"}),
        (
            _UNION,
            {
                "Chủ tịch | Liên đoàn Lao động tỉnh Lâm Đồng",
                "Chủ nhiệm | Ủy ban Kiểm tra Liên đoàn Lao động tỉnh Lâm Đồng",
            },
        ),
    ],
)
def test_each_post_is_of_its_own_body(text: str, expected: set[str]) -> None:
    assert {what for _, what, _ in holds(text)} - {"Tỉnh ủy viên | Tỉnh ủy Lâm Đồng"} == expected


def test_rungs_of_a_career_are_over_in_an_article_without_a_date() -> None:
    text = (
        "Thủ tướng điều động ông Phạm Đức Long, Chủ tịch Hội đồng thành viên Tập đoàn Bưu chính Viễn thông Việt Nam, "
        "giữ chức Thứ trưởng Bộ Thông tin và Truyền thông.\n\nTháng 1/2014, ông được bổ nhiệm làm Phó Tổng Giám đốc "
        "VNPT; tháng 6/2020, được bổ nhiệm làm Chủ tịch Hội đồng thành viên Tập đoàn VNPT."
    )
    now = {what for _, what, status in holds(text, published="") if status == "asserted"}
    assert now == {"Thứ trưởng | Bộ Thông tin và Truyền thông"}
