"""A post with words of a body behind it that no list has: it is read, or left out, and never of a body told before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_BANK = "Ông Lê Tám, Tổng Giám đốc HDBank, phát biểu."
_BOARD = "Ông Lê Tám, Giám đốc Ban Quản lý dự án 85, phát biểu."


@pytest.mark.parametrize(
    "post",
    [
        "Phó Chủ tịch Phát triển Khách hàng Danovi Việt Nam",
        "Phó Chủ tịch Phụ trách bán lẻ Sao Đỏ Xanh",
        "Phó Giám đốc Chuỗi cung ứng miền Nam Danovi",
        "Giám đốc Cơ quan đại diện Bộ Y tế tại Huế",
        "Phó Giám đốc Văn phòng đại diện Danovi",
    ],
)
def test_a_post_before_an_unread_name_is_not_of_the_firm_before(post: str) -> None:
    assert [who for who, *_ in holds(f"{_BANK} Bà Tô Thị Lành - {post}, cho biết.")] == ["Lê Tám"]


@pytest.mark.parametrize("person", ["Phó Chủ tịch Thường trực Tô Lành", "Phó Chủ tịch Phụ trách bán lẻ, bà Tô Lành"])
def test_a_post_without_a_name_behind_it_is_still_of_the_firm(person: str) -> None:
    assert "Tô Lành" in [who for who, *_ in holds(f"{_BANK} {person}, cho biết.")]


@pytest.mark.parametrize(
    ("board", "meant"),
    [
        ("Ban QLDA Phú Sơn", "Ban Quản lý dự án Phú Sơn"),
        ("Ban QLDA 7", "Ban Quản lý dự án 7"),
        ("Ban QLDA ĐTXD tỉnh", "Ban Quản lý dự án đầu tư xây dựng tỉnh Lâm Đồng"),
        ("Ban QLDA huyện Phú Sơn", "Ban Quản lý dự án huyện Phú Sơn"),
    ],
)
def test_a_board_of_projects_is_read_by_its_short_form(board: str, meant: str) -> None:
    found = holds(f"{_BOARD} Bà Tô Thị Lành - Phó Giám đốc {board}, cho biết.")
    assert ("Tô Thị Lành", f"Phó Giám đốc | {meant}", "asserted") in found


def test_the_letters_of_a_board_are_no_firm() -> None:
    found = holds(f"{_BOARD} Bà Tô Thị Lành - Phó Giám đốc BQLDA Cao tốc Nam Bắc, cho biết.")
    assert [who for who, *_ in found] == ["Lê Tám"]
