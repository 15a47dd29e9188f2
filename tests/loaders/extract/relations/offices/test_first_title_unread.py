"""A first title that is none for the graph, or is read in part, does not lose the person and the posts behind it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

SO_YT = "Giám đốc | Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    "first",
    [
        "chuyên gia cao cấp",
        "nhà nghiên cứu lịch sử",
        "đại biểu Quốc hội",
        "trợ lý Chủ tịch nước",
        "cố vấn Thủ tướng",
        "giảng viên Trường Đại học Đà Lạt",
    ],
)
def test_the_post_behind_is_of_who_is_named(first: str) -> None:
    assert holds(f"Ông Lê Văn Nam, {first}, nguyên Giám đốc Sở Y tế Lâm Đồng cho biết.") == {
        ("Lê Văn Nam", SO_YT, "former")
    }


def test_the_holder_of_a_post_named_behind_has_it() -> None:
    text = "Ông Lê Văn Nam, trợ lý Chủ tịch nước, Giám đốc Sở Y tế Lâm Đồng Mai Thị Lan cùng dự."
    assert holds(text) == {("Mai Thị Lan", SO_YT, "asserted")}


def test_who_is_quoted_is_not_who_speaks() -> None:
    text = "Theo ông Lê Văn Nam, giáo viên Trường THPT Bảo Lộc, Giám đốc Sở Y tế Lâm Đồng cho biết sẽ kiểm tra."
    assert holds(text) == set()


def test_an_assistant_who_has_another_post_besides() -> None:
    text = (
        "Quyết định bổ nhiệm ông Lê Văn Nam, Trợ lý Bộ trưởng kiêm Vụ trưởng Vụ Châu Mỹ, Bộ Ngoại giao,"
        " giữ chức Thứ trưởng Bộ Ngoại giao."
    )
    assert statements(text) == {
        ("HOLDS", "Lê Văn Nam", "Thứ trưởng | Bộ Ngoại giao", "asserted"),
        ("HOLDS", "Lê Văn Nam", "Trợ lý Bộ trưởng | Bộ Ngoại giao", "asserted"),
        ("HOLDS", "Lê Văn Nam", "Vụ trưởng | Vụ Châu Mỹ", "former"),
    }


def test_an_assistant_is_of_the_ministry_behind_and_of_no_other() -> None:
    text = (
        "Bộ Y tế có Thứ trưởng mới. Bộ Y tế họp.\n\nÔng Lê Văn Nam giữ chức Trợ lý Bộ trưởng kiêm"
        " Vụ trưởng Vụ Châu Mỹ, Bộ Ngoại giao."
    )
    assert ("Lê Văn Nam", "Trợ lý Bộ trưởng | Bộ Ngoại giao", "asserted") in holds(text)
    bare = "Bộ Y tế có Thứ trưởng mới. Bộ Y tế họp.\n\nÔng Lê Văn Nam giữ chức Trợ lý Bộ trưởng."
    assert holds(bare) == set()


def test_the_assistant_of_a_minister_who_is_named_is_no_minister() -> None:
    assert holds("Ông Lê Văn Nam, trợ lý Bộ trưởng Trần Văn Bình, cho biết.") == set()


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("MTTQ xã Hòa Ninh", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Hòa Ninh"),
        ("Mặt trận Tổ quốc Việt Nam xã Hòa Ninh", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Hòa Ninh"),
        ("Hiệp hội các trường ĐH, CĐ Việt Nam", "Hiệp hội các trường đại học, cao đẳng Việt Nam"),
        ("Liên hiệp các tổ chức hữu nghị tỉnh Lâm Đồng", "Liên hiệp các tổ chức hữu nghị tỉnh Lâm Đồng"),
        ("Liên hiệp các Hội Văn học Nghệ thuật Việt Nam", "Liên hiệp các Hội Văn học nghệ thuật Việt Nam"),
    ],
)
def test_fronts_and_unions(written: str, body: str) -> None:
    assert holds(f"Ông Lê Văn Nam - Chủ tịch {written} phát biểu.") == {
        ("Lê Văn Nam", f"Chủ tịch | {body}", "asserted")
    }


def test_two_posts_of_one_society() -> None:
    assert holds("Ông Lê Văn Nam, Phó chủ tịch, Tổng thư ký Hội Khuyến học Việt Nam, phát biểu.") == {
        ("Lê Văn Nam", "Phó Chủ tịch | Hội Khuyến học Việt Nam", "asserted"),
        ("Lê Văn Nam", "Tổng Thư ký | Hội Khuyến học Việt Nam", "asserted"),
    }
