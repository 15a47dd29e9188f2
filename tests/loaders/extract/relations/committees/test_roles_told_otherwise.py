"""Roles and seats told before the committee, under somebody's lead, by number, in short forms, by a name on a list."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_BOARD = "Ban Chỉ đạo 57 xã Nam Hồng"
_HEAD, _SECOND = f"Trưởng ban | {_BOARD}", f"Phó Trưởng ban | {_BOARD}"
_SEAT = f"Ủy viên | {_BOARD}"


def roles(text: str) -> set[tuple[str, str]]:
    """Who has which role or seat today."""
    found = statements(text, "LEADS", "MEMBER_OF", about="Xã Nam Hồng (Phú Thọ)")
    return {(who, what) for _, who, what, status in found if status == "asserted"}


@pytest.mark.parametrize(
    "text",
    [
        f"Do Bí thư Đảng ủy xã Lê Văn Hòa đứng đầu, {_BOARD} có nhiệm vụ phủ kín chữ ký số.",
        f"Do ông Lê Văn Hòa, Bí thư Đảng ủy xã, làm Trưởng ban, {_BOARD} họp mỗi tháng một lần.",
        f"Do chính đồng chí Lê Văn Hòa trực tiếp làm Trưởng ban, {_BOARD} gồm 15 người.",
        f"Từ hôm nay, {_BOARD} đặt dưới sự lãnh đạo của ông Lê Văn Hòa, Bí thư Đảng ủy xã.",
        f"{_BOARD} hoạt động dưới quyền điều hành trực tiếp của Bí thư Đảng ủy xã Lê Văn Hòa.",
        f"{_BOARD} do ông Lê Văn Hòa trực tiếp lãnh đạo.",
        f"Người đứng đầu {_BOARD}, ông Lê Văn Hòa, cho biết đã giao việc.",
        f"{_BOARD}, mà ông Lê Văn Hòa là người đứng đầu, vừa nhận chỉ tiêu.",
        f"Với {_BOARD}, ông Lê Văn Hòa làm trưởng.",
        f"Ông Lê Văn Hòa đồng thời làm Trưởng {_BOARD}.",
        f"Dẫn đầu {_BOARD} là ông Lê Văn Hòa.",
        f"{_BOARD} họp. Trưởng ban, đồng chí Bí thư Đảng ủy xã Lê Văn Hòa, kết luận.",
    ],
)
def test_head_told_otherwise(text: str) -> None:
    assert roles(text) == {("Lê Văn Hòa", _HEAD)}


def test_post_that_heads_told_first() -> None:
    text = f"Do Bí thư Đảng ủy xã làm Trưởng ban, {_BOARD} gồm 15 người."
    assert roles(text) == {("Bí thư | Đảng ủy xã Nam Hồng", _HEAD)}


@pytest.mark.parametrize(
    "text",
    [
        f"{_BOARD} kiện toàn. Ban có hai phó: Lê Công Hiện và bà Trịnh Thị Tiên.",
        f"{_BOARD} có hai phó là ông Lê Công Hiện và bà Trịnh Thị Tiên.",
        f"{_BOARD} họp. Phó Trưởng ban, ông Lê Công Hiện, vắng. Một Phó Trưởng ban khác, bà Trịnh Thị Tiên, vắng.",
        f"{_BOARD} gồm có ông Lê Công Hiện - P. Trưởng ban; bà Trịnh Thị Tiên - P.Trưởng ban.",
    ],
)
def test_deputies_told_otherwise(text: str) -> None:
    assert roles(text) == {("Lê Công Hiện", _SECOND), ("Trịnh Thị Tiên", _SECOND)}


def test_one_of_the_deputies_is_standing() -> None:
    text = f"{_BOARD} kiện toàn. Ban có hai phó: Lê Công Hiện và Trịnh Bá Quát. Chỉ ông Quát giữ vai trò thường trực."
    assert roles(text) == {("Lê Công Hiện", _SECOND), ("Trịnh Bá Quát", f"Phó Trưởng ban Thường trực | {_BOARD}")}


@pytest.mark.parametrize(
    "text",
    [
        f"Từ hôm qua, ông Mai Văn Giang có tên trong {_BOARD}.",
        f"Ông Mai Văn Giang, Trưởng Công an xã, có chân trong {_BOARD} từ năm ngoái.",
        f"Được bổ sung vào {_BOARD} là ông Mai Văn Giang.",
        f"Mới được bổ sung vào {_BOARD} có ông Mai Văn Giang, Trưởng Công an xã.",
        f"{_BOARD} họp phiên đầu. Dự có đ/c Mai Văn Giang - Trưởng Công an xã - UV.",
    ],
)
def test_seats_told_otherwise(text: str) -> None:
    assert roles(text) == {("Mai Văn Giang", _SEAT)}


@pytest.mark.parametrize(
    "text",
    [
        f"Ông Mai Văn Giang, Trưởng Công an xã, không có tên trong {_BOARD}.",
        f"Ông Mai Văn Giang chưa có tên trong {_BOARD}.",
        f"Do ông Mai Văn Giang vắng mặt, {_BOARD} hoãn họp.",
        f"{_BOARD} hoạt động dưới sự lãnh đạo của Tỉnh ủy.",
    ],
)
def test_no_role_is_told(text: str) -> None:
    assert roles(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        f"{_BOARD} kiện toàn hôm qua: ông Lê Văn Hòa đứng đầu, bà Lê Thị Cúc làm phó.",
        f"{_BOARD} kiện toàn. Ghế Trưởng ban thuộc về ông Lê Văn Hòa, còn bà Lê Thị Cúc giữ vai phó.",
        f"{_BOARD} ra mắt: ông Lê Văn Hòa, trưởng ban; và bà Lê Thị Cúc, cũng là phó.",
        f"{_BOARD} do ông Lê Văn Hòa đứng đầu, bà Lê Thị Cúc làm phó.",
    ],
)
def test_head_and_his_second(text: str) -> None:
    assert roles(text) == {("Lê Văn Hòa", _HEAD), ("Lê Thị Cúc", _SECOND)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông Mai Văn Giang, Trưởng Công an xã, là một trong 15 ủy viên.", {("Mai Văn Giang", _SEAT)}),
        ("Bà Mai Thị Giang nay là một trong ba Phó Trưởng ban.", {("Mai Thị Giang", _SECOND)}),
        ("Bí thư Đảng ủy xã là một trong các ủy viên.", {("Bí thư | Đảng ủy xã Nam Hồng", _SEAT)}),
        ("Ông Mai Văn Giang từng là một trong ba Phó Trưởng ban.", set()),
        ("Ông Mai Văn Giang không là một trong các ủy viên.", set()),
    ],
)
def test_one_of_several(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(f"{_BOARD} họp. {text}") == expected
