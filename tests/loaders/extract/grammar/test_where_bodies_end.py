"""Words behind a body that are none of its name, and boards that hold an event, which are no departments."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize("body", ["Cục Bưu chính", "Cục Tần số", "Viện Chiến lược Thông tin"])
def test_body_that_is_no_more(body: str) -> None:
    text = f"Giao ông Trần Văn Nam (Trưởng phòng Đào tạo {body} cũ) phụ trách dự án."

    assert {(who, status) for who, what, status in holds(text) if body in what} == {("Trần Văn Nam", "former")}
    assert not any("cũ" in what for _, what, _ in holds(text))


@pytest.mark.parametrize("event", ["Lễ tang", "Lễ hội Hoa ban", "Giải Bóng đá tỉnh", "Hội thi tay nghề"])
def test_board_of_an_event_is_no_department(event: str) -> None:
    assert holds(f"Ông Trần Văn Nam, Trưởng Ban Tổ chức {event}, nói lời cảm ơn.") == set()


def test_department_of_the_party() -> None:
    assert holds("Ông Trần Văn Nam, Trưởng Ban Tổ chức Tỉnh ủy Lâm Đồng, nói lời cảm ơn.") == {
        ("Trần Văn Nam", "Trưởng Ban | Ban Tổ chức Tỉnh ủy Lâm Đồng", "asserted")
    }


@pytest.mark.parametrize("role", ["Tổ phó Thường trực", "Tổ trưởng", "Phó Trưởng ban", "Ủy viên"])
@pytest.mark.parametrize(
    "board", ["Ban Quản lý Khu kinh tế cửa khẩu Móng Cái - Quảng Ninh", "Ban Quản lý Khu kinh tế Nghi Sơn"]
)
def test_role_behind_a_dash_is_no_part_of_the_name_of_a_zone(board: str, role: str) -> None:
    assert holds(f"2. Ông Trần Văn Nam, Trưởng {board} - {role};") == {
        ("Trần Văn Nam", f"Trưởng Ban | {board}", "asserted")
    }


@pytest.mark.parametrize("field", ["Xúc tiến và Hỗ trợ đầu tư", "Xúc tiến đầu tư"])
def test_board_that_brings_in_money(field: str) -> None:
    assert holds(f"Ông Trần Văn Nam, Phó Trưởng Ban {field} tỉnh, nói.") == {
        ("Trần Văn Nam", f"Phó Trưởng Ban | Ban {field} tỉnh Lâm Đồng", "asserted")
    }
