"""Centres and institutes of a school, firm, hospital or department: with what they are part of, or one node is many."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("Trung tâm Chuyển đổi số thuộc Sở Y tế Lâm Đồng", "Trung tâm Chuyển đổi số Sở Y tế Lâm Đồng"),
        ("Trung tâm Chuyển đổi số, Sở Y tế Lâm Đồng", "Trung tâm Chuyển đổi số Sở Y tế Lâm Đồng"),
        ("Trung tâm Đổi mới sáng tạo của Bộ Tài chính", "Trung tâm Đổi mới sáng tạo Bộ Tài chính"),
        ("Trung tâm Tin học Trường Đại học Đà Lạt", "Trung tâm Tin học Trường Đại học Đà Lạt"),
        ("Trung tâm GDTX Trường Đại học Đà Lạt", "Trung tâm GDTX Trường Đại học Đà Lạt"),
        ("Trung tâm Học liệu (Trường Đại học Đà Lạt)", "Trung tâm Học liệu Trường Đại học Đà Lạt"),
        ("Trung tâm CNTT, VNPT Lâm Đồng", "Trung tâm CNTT VNPT Lâm Đồng"),
        ("Trung tâm Tim mạch Bệnh viện Bạch Mai", "Trung tâm Tim mạch Bệnh viện Bạch Mai"),
        ("Trung tâm Dữ liệu quốc gia, Bộ Công an", "Trung tâm Dữ liệu quốc gia"),
        ("Viện Công nghệ Trường Đại học Đà Lạt", "Viện Công nghệ Trường Đại học Đà Lạt"),
        ("Viện Công nghệ thuộc Trường Đại học Đà Lạt", "Viện Công nghệ Trường Đại học Đà Lạt"),
        ("Viện Công nghệ, Trường Đại học Đà Lạt", "Viện Công nghệ Trường Đại học Đà Lạt"),
        ("Viện Công nghệ (Trường Đại học Đà Lạt)", "Viện Công nghệ Trường Đại học Đà Lạt"),
    ],
)
def test_part_is_told_with_its_house(written: str, body: str) -> None:
    assert ("Vi Thị Hà", f"Giám đốc | {body}", "asserted") in holds(f"Bà Vi Thị Hà, Giám đốc {written}, phát biểu.")


def test_list_of_bodies_makes_no_part_of_the_next() -> None:
    text = (
        "Dự có đại diện Trung tâm Tin học, Trường Đại học Đà Lạt. Bà Vi Thị Hà, Giám đốc Trung tâm Tin học, phát biểu."
    )
    assert ("Vi Thị Hà", "Giám đốc | Trung tâm Tin học", "asserted") in holds(text)


def test_room_of_a_school_is_named_once() -> None:
    text = "Ông Vi Hà, Trưởng khoa CNTT Đại học Đà Lạt, phát biểu."
    assert ("Vi Hà", "Trưởng khoa | Khoa CNTT Đại học Đà Lạt", "asserted") in holds(text)


def test_hospital_of_the_province_is_placed_in_the_name_of_its_faculty() -> None:
    text = "Bệnh viện Đa khoa tỉnh khai trương. Ông Vi Thế Hà, Trưởng khoa Nội tim mạch, giới thiệu."
    whole = "Trưởng khoa | Khoa Nội tim mạch Bệnh viện Đa khoa tỉnh Lâm Đồng"
    assert ("Vi Thế Hà", whole, "asserted") in holds(text)


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("Chủ tịch HND tỉnh", "Chủ tịch | Hội Nông dân tỉnh Lâm Đồng"),
        ("Chủ tịch HLHPN xã Di Linh", "Chủ tịch | Hội Liên hiệp Phụ nữ xã Di Linh"),
        ("Chủ tịch HCCB tỉnh", "Chủ tịch | Hội Cựu chiến binh tỉnh Lâm Đồng"),
        ("Giám đốc TTYT huyện Di Linh", "Giám đốc | Trung tâm Y tế huyện Di Linh"),
        ("Giám đốc BVĐK tỉnh Lâm Đồng", "Giám đốc | Bệnh viện Đa khoa tỉnh Lâm Đồng"),
    ],
)
def test_abbreviation_of_a_public_body_is_spelt_out(written: str, body: str) -> None:
    assert ("Vi Thế Hà", body, "asserted") in holds(f"Ông Vi Thế Hà, {written}, phát biểu.")


@pytest.mark.parametrize(
    "written", ["Chủ tịch HXYZ tỉnh Lâm Đồng", "Chủ tịch HXYZ tỉnh", "Giám đốc ABYT huyện Di Linh"]
)
def test_unknown_capitals_before_a_level_are_no_firm(written: str) -> None:
    assert holds(f"Ông Vi Thế Hà, {written}, phát biểu.") == set()


def test_room_is_not_of_the_guest_where_a_department_is_the_host() -> None:
    text = (
        "Trường Đại học Đà Lạt làm việc với Sở Y tế Lâm Đồng. Ông Hồ Văn Na, Giám đốc Sở Y tế Lâm Đồng, nói. "
        "Bà Vi Thị Hà, Phó Trưởng phòng Kế hoạch và Tài chính, trình bày."
    )
    found = holds(text, about="Trường Đại học Đà Lạt")
    assert (
        "Vi Thị Hà",
        "Phó Trưởng phòng | Phòng Kế hoạch và Tài chính Trường Đại học Đà Lạt",
        "asserted",
    ) not in found
