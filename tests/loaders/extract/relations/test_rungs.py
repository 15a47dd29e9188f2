"""Roles of people told by the level of their own post, by the heading above them, and by what closes an item."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
OF_WARD = "Ban Chỉ đạo chuyển đổi số phường Cam Ly"
AN, BINH = "Lưu Văn An", "Hà Thị Bình"
WARD_HEAD = f"Ông {AN}, Bí thư Đảng ủy phường Cam Ly, Trưởng Ban Chỉ đạo chủ trì."


def roles(text: str) -> set[tuple[str, str]]:
    """Who leads or is in what."""
    return {(who, what) for _, who, what, _ in statements(text, "LEADS", "MEMBER_OF")}


@pytest.mark.parametrize(
    "text",
    [
        f"{OF_WARD} họp. Đại diện {BOARD} dự. {WARD_HEAD}",
        f"{WARD_HEAD} Đại diện {BOARD} dự.\n\n{OF_WARD} được kiện toàn.",
    ],
)
def test_head_of_a_ward_leads_its_committee(text: str) -> None:
    assert roles(text) == {(AN, f"Trưởng ban | {OF_WARD}")}


def test_head_of_a_ward_leads_none_of_the_province() -> None:
    assert roles(f"{BOARD} họp. {WARD_HEAD}") == set()


def test_post_in_a_clause_on_the_other_committee() -> None:
    text = f"{OF_WARD} không thay thế {BOARD}, nơi Chủ tịch UBND tỉnh là Trưởng ban."

    assert roles(text) == {("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", f"Trưởng ban | {BOARD}")}


def test_heading_of_a_roster_in_the_plural_and_one_that_closes_it() -> None:
    text = (
        f"{BOARD} gồm:\n\nI. Phó Trưởng ban\n\n1. Ông {AN}, Giám đốc Sở Y tế.\n\nII. Các Ủy viên\n\n1. Bà {BINH}.\n\n"
        "III. Cơ quan giúp việc\n\n1. Ông Đỗ Minh Cường."
    )

    assert roles(text) == {(AN, f"Phó Trưởng ban | {BOARD}"), (BINH, f"Ủy viên | {BOARD}")}


def test_role_behind_a_bracket_closes_an_item() -> None:
    text = f"{BOARD} gồm:\n\n- Ông {AN} (Bí thư Tỉnh ủy): Trưởng ban;\n\n- Giám đốc Sở Nội vụ: Ủy viên."

    assert roles(text) == {
        (AN, f"Trưởng ban | {BOARD}"),
        ("Giám đốc | Sở Nội vụ Lâm Đồng", f"Ủy viên | {BOARD}"),
    }


def test_paragraph_and_letters_below_a_name() -> None:
    text = (
        f"1. Chủ tịch UBND tỉnh {AN}\na) Phụ trách chung.\nb) Là Trưởng {BOARD}.\n"
        f"2. Phó Chủ tịch UBND tỉnh {BINH}\nPhụ trách y tế. Làm Trưởng Ban Chỉ huy Phòng thủ dân sự tỉnh."
    )

    assert roles(text) == {
        (AN, f"Trưởng ban | {BOARD}"),
        (BINH, "Trưởng ban | Ban Chỉ huy Phòng thủ dân sự tỉnh"),
    }
