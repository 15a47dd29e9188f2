"""Roles right before a degree, and a board called as a body is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, roles

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"


@pytest.mark.parametrize("degree", ["TS. ", "PGS.TS. ", "TS ", "Đại tá ", "Thạc sĩ "])
@pytest.mark.parametrize("item", ["", "2. "])
def test_role_right_before_a_degree_or_rank(degree: str, item: str) -> None:
    said = f"{item}Tổ công tác về dữ liệu đất đai: Tổ trưởng {degree}Lê Văn Tám;"
    assert bare_roles(said) == {("Lê Văn Tám", "Tổ trưởng", "asserted")}


@pytest.mark.parametrize("head", ["Ban Chỉ đạo Thi hành án dân sự tỉnh", "Ban Chỉ đạo Thi hành án hành chính tỉnh"])
def test_board_called_as_a_body_is(head: str) -> None:
    said = f"Trưởng {_BOARD} là ông Trần Sáu. {head} cũng họp; ban này do bà Lê Thị Tám làm Trưởng ban."
    assert {(who, what.split(" | ")[1]) for who, what, _ in roles(said)} == {
        ("Trần Sáu", _BOARD),
        ("Lê Thị Tám", head.removesuffix(" tỉnh")),
    }


@pytest.mark.parametrize("of", ["", "của "])
def test_body_called_so_has_a_board(of: str) -> None:
    name = f"Ban Chỉ đạo chuyển đổi số {of}Thi hành án dân sự tỉnh"
    assert {(who, what) for who, what, _ in roles(f"{name} do ông Lê Văn Tám làm Trưởng ban.")} == {
        ("Lê Văn Tám", f"Trưởng ban | {name}")
    }
