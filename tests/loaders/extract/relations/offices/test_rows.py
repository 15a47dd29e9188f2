"""Rows of a table in one line each: the role of the last cell, whatever stands in those between."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

BOARD = "Ban Chỉ đạo 57 tỉnh"


@pytest.mark.parametrize(
    "cell",
    [
        "Giám đốc Sở Y tế",
        "Giám đốc Sở Y tế (Chủ tịch Hội Nông dân tỉnh)",
        "Chuyên viên",
        "Kỹ sư, đại diện nhóm biên soạn",
    ],
)
@pytest.mark.parametrize("further", ["", " | Kiêm nhiệm"])
def test_role_of_the_last_cell(cell: str, further: str) -> None:
    text = f"{BOARD} gồm:\n\nTT | Họ tên | Chức vụ | Vai trò\n1 | Lưu Văn An | {cell} | Ủy viên{further}"
    assert roles(text) == {("Lưu Văn An", f"Ủy viên | {BOARD}", "asserted")}


@pytest.mark.parametrize("end", [", cùng các chuyên viên.", ".", " và đại diện các phòng."])
def test_names_of_one_item_have_the_posts_behind_the_last(end: str) -> None:
    text = f"Dự có TS. Lê Mộc – Giám đốc Sở Y tế; TS. Lưu Văn An, BS. Vi Thị Bưởi – Phó Giám đốc Sở Y tế{end}"
    assert {who for who, what, _ in holds(text) if what.startswith("Phó")} == {"Lưu Văn An", "Vi Thị Bưởi"}
