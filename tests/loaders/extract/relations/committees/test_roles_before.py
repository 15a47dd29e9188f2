"""Roles of before beside a name, seats that are for somebody, deputies without the word for their role."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"


def leads(text: str) -> set[tuple[str, str, str]]:
    return {(who, what.split(" |")[0], status) for _, who, what, status in statements(text, "LEADS")}


@pytest.mark.parametrize("when", ["cũ", "trước đây", "tiền nhiệm"])
def test_who_had_the_role_beside_it(when: str) -> None:
    text = f"{_BOARD} họp. Trưởng ban {when}, ông Trần Gia Lộc, cũng có mặt."
    assert leads(text) == {("Trần Gia Lộc", "Trưởng ban", "former")}


def test_who_had_a_post_beside_it() -> None:
    text = "Giám đốc Sở Nội vụ trước đây, ông Trần Gia Lộc, nay là Chủ tịch UBND tỉnh."
    assert ("Trần Gia Lộc", "Giám đốc | Sở Nội vụ Lâm Đồng", "former") in holds(text)


@pytest.mark.parametrize("is_for", ["vẫn dành cho", "dành cho", "vẫn giao cho"])
def test_a_seat_that_is_for_somebody(is_for: str) -> None:
    text = f"{_BOARD} họp. Chức Trưởng ban {is_for} ông Lê Văn Ba."
    assert leads(text) == {("Lê Văn Ba", "Trưởng ban", "asserted")}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Chủ tịch UBND tỉnh Lê Thị Mai là cấp phó thường trực.", {"Phó Trưởng ban Thường trực"}),
        ("Ở Sở Nội vụ, bà Lê Thị Mai là cấp phó.", set()),
        ("Bà Lê Thị Mai là cấp phó của ông Trần Văn Tư.", set()),
    ],
)
def test_a_deputy_of_the_committee_of_the_paragraph(said: str, expected: set[str]) -> None:
    assert leads(f"{_BOARD} họp. {said}") == {("Lê Thị Mai", role, "asserted") for role in expected}


def test_a_team_that_is_given_to_its_head() -> None:
    text = "Tổ công tác sổ sức khỏe điện tử giao bà Lê Thị Mai làm Tổ trưởng."
    assert {(who, what) for _, who, what, _ in statements(text, "LEADS")} == {
        ("Lê Thị Mai", "Tổ trưởng | Tổ công tác sổ sức khỏe điện tử")
    }
