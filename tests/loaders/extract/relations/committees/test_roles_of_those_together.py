"""Roles of two told together, one of them standing; a head behind `thì`; a seat that a post had before; once, there."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, holds, roles

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
_OPENS = f"{_BOARD} được kiện toàn. "


@pytest.mark.parametrize(
    "text",
    [
        "Hai Phó Trưởng ban đều là Phó Chủ tịch UBND tỉnh: ông Lê Tám (lo kinh tế) và bà Trần Mai.",
        "Danh sách có hai Phó Trưởng ban cùng là Phó Chủ tịch UBND tỉnh: ông Lê Tám và bà Trần Mai.",
    ],
)
def test_role_and_post_of_all_who_are_named(text: str) -> None:
    people = ("Lê Tám", "Trần Mai")
    assert bare_roles(_OPENS + text) == {(who, "Phó Trưởng ban", "asserted") for who in people}
    post = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"
    assert holds(_OPENS + text) == {(who, post, "asserted") for who in people}


@pytest.mark.parametrize("said", ["ông Tám là thường trực", "ông Tám giữ vai trò thường trực"])
def test_one_of_two_deputies_is_standing(said: str) -> None:
    text = _OPENS + f"Ông Lê Tám và bà Trần Mai làm Phó Trưởng ban, trong đó {said}."
    assert bare_roles(text) == {
        ("Lê Tám", "Phó Trưởng ban Thường trực", "asserted"),
        ("Trần Mai", "Phó Trưởng ban", "asserted"),
    }


def test_head_behind_thi() -> None:
    assert bare_roles(f"{_BOARD} thì ông Lê Tám làm trưởng, cấp phó là bà Trần Mai.") == {
        ("Lê Tám", "Trưởng ban", "asserted"),
        ("Trần Mai", "Phó Trưởng ban", "asserted"),
    }


@pytest.mark.parametrize(
    ("said", "former"),
    [("không còn là Chủ tịch UBND tỉnh như trước", True), ("chứ không phải Chủ tịch UBND tỉnh", False)],
)
def test_seat_that_the_holder_of_another_post_had(said: str, former: bool) -> None:
    text = _OPENS + f"Trưởng ban nay là Bí thư Tỉnh ủy Lê Tám, {said}."
    chair = ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "Trưởng ban", "former")
    assert bare_roles(text) == {("Lê Tám", "Trưởng ban", "asserted"), *([chair] if former else [])}
    assert holds(text) == {("Lê Tám", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Tại Hải Dương trước đây, Ban Chỉ đạo chuyển đổi số do Chủ tịch UBND tỉnh làm Trưởng ban.",
        "Trước kia, ở Hải Dương, Ban Chỉ đạo chuyển đổi số do Chủ tịch UBND tỉnh làm Trưởng ban.",
        "Tại Hải Dương trước đây, Ban Chỉ đạo chuyển đổi số do Chủ tịch UBND tỉnh đứng đầu.",
    ],
)
def test_head_there_in_former_times(text: str) -> None:
    assert {status for _, _, status in roles(text, about="Hải Dương")} == {"former"}
