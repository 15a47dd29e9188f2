"""`Đại học X`, `Trường Đại học X` and `ĐH X` in one text are one university, with its parts and committees."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements


@pytest.mark.parametrize("other", ["Trường Đại học Cần Thơ", "ĐH Cần Thơ", "Trường ĐH Cần Thơ"])
def test_names_of_one_university(other: str) -> None:
    text = (
        "Đại học Cần Thơ họp; Đại học Cần Thơ có 18 khoa. Ông Lê Văn Tám, Phó Giám đốc Đại học Cần Thơ, chủ trì. "
        f"Bà Trần Thị Bé, Trưởng khoa Nông nghiệp {other}, và ông Đỗ Văn Ba, Bí thư Đảng ủy {other}, cùng dự."
    )
    assert holds(text, about="Đại học Cần Thơ") == {
        ("Lê Văn Tám", "Phó Giám đốc | Đại học Cần Thơ", "asserted"),
        ("Trần Thị Bé", "Trưởng khoa | Khoa Nông nghiệp Đại học Cần Thơ", "asserted"),
        ("Đỗ Văn Ba", "Bí thư | Đảng ủy Đại học Cần Thơ", "asserted"),
    }


def test_one_committee() -> None:
    text = (
        "Trường Đại học Cần Thơ họp. Trưởng Ban Chỉ đạo chuyển đổi số Trường Đại học Cần Thơ là ông Lê Văn Tám. "
        "Bà Trần Thị Bé là Phó Trưởng Ban Chỉ đạo chuyển đổi số Đại học Cần Thơ."
    )
    assert len({what.split(" | ")[1] for _, _, what, _ in statements(text, "LEADS", about="Nhà trường")}) == 1


def test_a_member_school_is_another() -> None:
    text = (
        "Ông Lê Văn Tám, Giám đốc Đại học Huế, tiếp bà Trần Thị Bé, Hiệu trưởng Trường Đại học Luật - Đại học Huế, "
        "và ông Đỗ Văn Ba, Hiệu trưởng Trường Đại học Luật Hà Nội."
    )
    assert {what.split(" | ")[1] for _, what, _ in holds(text, about="Ba trường")} == {
        "Đại học Huế", "Trường Đại học Luật - Đại học Huế", "Trường Đại học Luật Hà Nội",
    }  # fmt: skip


@pytest.mark.parametrize("before", ["", "ĐẠI HỌC THÁI NGUYÊN\n\n"])
def test_province_in_the_name_of_a_university_is_not_the_one_of_a_bare_body(before: str) -> None:
    text = (
        f"{before}Đại học Thái Nguyên làm việc với Sở Khoa học và Công nghệ tỉnh Cao Bằng. "
        "Đại học Thái Nguyên có bảy trường.\n\nBà Đỗ Thị Ba, Giám đốc Sở, nói: Cao Bằng còn khó. "
        "Tỉnh ủy đã ban hành Kế hoạch số 75-KH/TU."
    )
    assert {who for _, who, _, _ in statements(text, "ISSUED", about="Đại học Thái Nguyên")} == {"Tỉnh ủy Cao Bằng"}
