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
