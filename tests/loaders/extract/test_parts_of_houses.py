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
