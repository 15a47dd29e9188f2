"""Tests of bodies whose head the title says for them, or that stand in lower case behind it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, read

WHO = "Ông Lê Văn Ba, {}, phát biểu."


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Cục trưởng Chăn nuôi", "Cục trưởng | Cục Chăn nuôi"),
        ("Phó vụ trưởng Bưu chính", "Phó Vụ trưởng | Vụ Bưu chính"),
        ("Viện trưởng Ứng dụng công nghệ", "Viện trưởng | Viện Ứng dụng công nghệ"),
        ("Cục trưởng Hàng không Việt Nam", "Cục trưởng | Cục Hàng không Việt Nam"),
        ("giám đốc bệnh viện Tim Hà Nội", "Giám đốc | Bệnh viện Tim Hà Nội"),
        ("Giám đốc BV Việt Đức", "Giám đốc | Bệnh viện Việt Đức"),
        ("hiệu trưởng trường THPT Chu Văn An", "Hiệu trưởng | Trường THPT Chu Văn An"),
        ("Phó Chủ tịch Hội đồng trường Đại học Tây Bắc", "Phó Chủ tịch Hội đồng trường | Trường Đại học Tây Bắc"),
        ("Phó tư lệnh Bộ Tư lệnh 86", "Phó Tư lệnh | Bộ Tư lệnh 86"),
        ("Tư lệnh Binh chủng Thông tin liên lạc", "Tư lệnh | Binh chủng Thông tin liên lạc"),
        ("Giám đốc Trung tâm Đổi mới sáng tạo Quốc gia", "Giám đốc | Trung tâm Đổi mới sáng tạo Quốc gia"),
        (
            "Viện trưởng Viện Nghiên cứu và Phát triển Tri thức số",
            "Viện trưởng | Viện Nghiên cứu và Phát triển Tri thức số",
        ),
        ("Hiệu trưởng Trường Cao đẳng Điện tử - Điện lạnh", "Hiệu trưởng | Trường Cao đẳng Điện tử - Điện lạnh"),
        ("Bí thư Đảng ủy Khối các cơ quan Trung ương", "Bí thư | Đảng ủy Khối các cơ quan Trung ương"),
        ("Bí thư Ban cán sự đảng Bộ Y tế", "Bí thư | Ban Cán sự đảng Bộ Y tế"),
        ("Tổng Tham mưu trưởng QĐNDVN", "Tổng Tham mưu trưởng | Bộ Tổng Tham mưu"),
    ],
)
def test_a_title_names_its_body(title: str, office: str) -> None:
    assert holds(WHO.format(title)) == {("Lê Văn Ba", office, "asserted")}


def test_a_given_name_behind_a_title_is_no_field() -> None:
    assert holds("Cục trưởng Hòa xởi lởi. Vụ trưởng Hoàng Minh cho biết điều đó.") == set()


def test_a_seat_in_an_organisation_is_none_in_the_party() -> None:
    office = "Ủy viên | Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"
    text = WHO.format("Ủy viên Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh")
    assert holds(text) == {("Lê Văn Ba", office, "asserted")}


def test_the_party_by_its_whole_name_is_nobody() -> None:
    text = WHO.format("Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam khóa XII, XIII, Bộ trưởng Bộ Y tế")
    assert holds(text) == {
        ("Lê Văn Ba", "Ủy viên | Ban Chấp hành Trung ương Đảng", "asserted"),
        ("Lê Văn Ba", "Bộ trưởng | Bộ Y tế", "asserted"),
    }


def test_the_director_of_a_hospital_is_no_hospital() -> None:
    text = "Bệnh viện Bãi Cháy đi đầu.\n\nGiám đốc bệnh viện Lê Hải Nguyên, bác sĩ, cho biết như vậy."
    assert ("Lê Hải Nguyên", "Giám đốc | Bệnh viện Bãi Cháy", "asserted") in holds(text)


def test_the_party_caucus_beside_a_post_is_of_that_body() -> None:
    assert holds(WHO.format("Ủy viên Ban Cán sự đảng, Thứ trưởng Bộ Y tế")) == {
        ("Lê Văn Ba", "Ủy viên | Ban Cán sự đảng Bộ Y tế", "asserted"),
        ("Lê Văn Ba", "Thứ trưởng | Bộ Y tế", "asserted"),
    }


def test_a_command_has_the_posts_of_its_region() -> None:
    text = "Bộ Tư lệnh Quân khu 5 họp. Thiếu tướng Lê Văn Ba, Phó Tư lệnh, phát biểu."
    assert ("Lê Văn Ba", "Phó Tư lệnh | Quân khu 5", "asserted") in holds(text)
    assert "Bộ Tư lệnh Quân khu 5" in {getattr(c.thing, "name", "") for f in read(text).frames for c in f.chunks}
