"""Names of bodies, firms and schools that go on with words no list knows, between a title and what ends them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_NAMES = [
    ("Viện trưởng", "Viện Nghiên cứu hạt nhân"),
    ("Viện trưởng", "Viện Hóa học các hợp chất thiên nhiên"),
    ("Viện trưởng", "Viện Công nghiệp phần mềm và nội dung số Việt Nam"),
    ("Viện trưởng", "Viện Lúa Đồng bằng sông Cửu Long"),
    ("Viện trưởng", "Viện Sinh thái và Tài nguyên sinh vật"),
    ("Giám đốc", "Trung tâm Ứng cứu khẩn cấp không gian mạng Việt Nam"),
    ("Giám đốc", "Trung tâm Dữ liệu quốc gia về dân cư"),
    ("Vụ trưởng", "Vụ Kinh tế số và Xã hội số"),
    ("Vụ trưởng", "Vụ Pháp chế"),
    ("Tổng Giám đốc", "Tổng công ty Truyền tải điện Quốc gia"),
    ("Tổng Giám đốc", "Công ty Cổ phần Hạ tầng Viễn thông CMC"),
]


@pytest.mark.parametrize(("title", "body"), _NAMES)
def test_names_end_at_a_sign_and_at_a_person(title: str, body: str) -> None:
    expected = {("Lê Văn Tám", f"{title} | {body}", "asserted")}
    assert holds(f"Ông Lê Văn Tám, {title} {body}, cho biết hồ sơ đã đủ.") == expected
    assert holds(f"{title} {body} Lê Văn Tám phát biểu khai mạc.") == expected
    assert holds(f"Theo ông Lê Văn Tám - {title} {body} - mọi việc đã xong.") == expected


@pytest.mark.parametrize(
    "rest",
    ["khóa X, nói vậy.", "kiêm nhiệm hai nơi, ông mệt.", "trẻ nhất cả nước, ít nói.", "quê Nam Định, nói."],
)
def test_what_goes_on_with_the_sentence_is_no_name(rest: str) -> None:
    found = holds(f"Ông Lê Văn Tám, Vụ trưởng Vụ Hợp tác quốc tế {rest}")
    assert ("Lê Văn Tám", "Vụ trưởng | Vụ Hợp tác quốc tế", "asserted") in found


def test_a_body_of_the_country_and_its_like_in_a_province() -> None:
    found = holds("Ông Lê Văn Tám, Giám đốc Trung tâm Trợ giúp pháp lý nhà nước tỉnh Trà Vinh, có mặt.")
    assert found == {("Lê Văn Tám", "Giám đốc | Trung tâm Trợ giúp pháp lý nhà nước tỉnh Trà Vinh", "asserted")}
    found = holds("Ông Lê Văn Tám, Cục trưởng Cục Thống kê tỉnh Quảng Nam, có mặt.")
    assert found == {("Lê Văn Tám", "Cục trưởng | Cục Thống kê tỉnh Quảng Nam", "asserted")}
