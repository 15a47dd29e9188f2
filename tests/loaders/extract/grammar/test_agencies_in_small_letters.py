"""An agency whose name goes on in small letters behind its noun is its own, and never the one named before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_FIRST = "Dự có ông Lê Tám, Phó Vụ trưởng Vụ Kinh tế số; "


@pytest.mark.parametrize(
    ("post", "what"),
    [
        ("Phó Vụ trưởng Vụ địa bàn IIA, Ủy ban Kiểm tra Trung ương", "Phó Vụ trưởng | Vụ Địa bàn IIA"),
        ("Vụ trưởng Vụ địa phương I", "Vụ trưởng | Vụ Địa phương I"),
    ],
)
def test_a_part_of_the_country_is_in_the_name(post: str, what: str) -> None:
    assert ("Ngô Sáu", what, "asserted") in holds(f"{_FIRST}bà Ngô Sáu, {post}.")


@pytest.mark.parametrize("name", ["dịch thuật, Bộ Ngoại giao", "lễ nghi Nhà nước"])
def test_an_unknown_name_is_not_the_last_agency(name: str) -> None:
    found = holds(f"Dự có ông Lê Tám, Cục trưởng Cục Viễn thông; bà Ngô Sáu, Phó Cục trưởng Cục {name}.")
    assert all(who != "Ngô Sáu" for who, _, _ in found)


@pytest.mark.parametrize("more", ["cùng dự", "nhấn mạnh, việc này khó", ", dự"])
def test_the_noun_alone_is_the_last_agency(more: str) -> None:
    found = holds(f"Ông Lê Tám, Cục trưởng Cục Viễn thông nói. Bà Ngô Sáu, Phó Cục trưởng Cục {more}.")
    assert ("Ngô Sáu", "Phó Cục trưởng | Cục Viễn thông", "asserted") in found


def test_the_noun_of_a_room_stands_once() -> None:
    found = holds("Dự có ông Lê Tám, Phó Trưởng phòng Phòng lễ nghi, Văn phòng UBND tỉnh.")
    room = "Phòng lễ nghi Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng"
    assert ("Lê Tám", f"Phó Trưởng phòng | {room}", "asserted") in found
