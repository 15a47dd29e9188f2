"""Institutes, centres and schools whose names go on in small letters, and rooms with the agency that they are of."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_SCHOOL = "Trường THCS - THPT Đồi Thông khai giảng năm học mới."


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Viện trưởng", "Viện Khoa học dinh dưỡng học đường và môi trường Việt Nam"),
        ("Phó Viện trưởng", "Viện Nghiên cứu xã hội, kinh tế và môi trường"),
        ("Giám đốc", "Trung tâm thử nghiệm giống cây trồng"),
        ("Phó Giám đốc", "Trung tâm báo chí Việt Nam"),
        ("Hiệu trưởng", "Trường liên cấp Đồi thông xanh"),
        ("Phó Hiệu trưởng", "Trường PTDT nội trú THCS và THPT huyện Đức Trọng"),
        ("Phó Hiệu trưởng", "Trường Lương Thế Vinh"),
    ],
)
def test_a_body_that_goes_on_in_small_letters_is_read_whole(post: str, body: str) -> None:
    found = holds(f"{_SCHOOL} Bà Lê Thị Tám, {post} {body} (Lâm Đồng), trả lời.")
    assert found == {("Lê Thị Tám", f"{post} | {body}", "asserted")}


@pytest.mark.parametrize("said", ["cho biết", "cũng dự", "trực tiếp chỉ đạo"])
def test_what_a_director_does_is_no_part_of_the_name(said: str) -> None:
    assert not [
        what for _, what, _ in holds(f"Ông Lê Tám, Giám đốc Trung tâm {said}, mọi việc đã xong.") if said in what
    ]


@pytest.mark.parametrize("sign", [" ({})", ", {}"])
def test_a_room_is_of_the_agency_behind_a_sign_and_of_no_institute_told_later(sign: str) -> None:
    agency = sign.format("Cục Đường bộ Việt Nam")
    found = holds(f"Ông Lê Tám, Trưởng phòng Quản lý vận tải{agency}, phát biểu. Viện Kinh tế xây dựng đã góp ý.")
    assert found == {("Lê Tám", "Trưởng phòng | Phòng Quản lý vận tải Cục Đường bộ Việt Nam", "asserted")}
