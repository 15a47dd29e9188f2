"""One of several members, a head with `với` behind a bracket, who is let go, a head of somebody, a role for years."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, holds

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
_HELD = ("Lê Tám", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")


@pytest.mark.parametrize(
    ("said", "role"),
    [
        (f"một trong 21 ủy viên {_BOARD}", "Ủy viên"),
        (f"một trong hai Phó Trưởng {_BOARD}", "Phó Trưởng ban"),
    ],
)
def test_one_of_several_behind_a_post(said: str, role: str) -> None:
    text = f"Ông Lê Tám, Giám đốc Sở Nội vụ, {said}, giải trình."
    assert bare_roles(text) == {("Lê Tám", role, "asserted")}
    assert holds(text) == {_HELD}


def test_head_behind_the_short_name() -> None:
    text = "Tỉnh công bố Ban Chỉ đạo phòng, chống buôn lậu (Ban Chỉ đạo 389) với trưởng ban là ông Lê Tám."
    assert bare_roles(text) == {("Lê Tám", "Trưởng ban", "asserted")}


def test_whom_a_board_lets_go() -> None:
    let_go = f"{_BOARD}: cho thôi tham gia Ban Chỉ đạo đối với đồng chí Lê Tám, Giám đốc Sở Nội vụ"
    assert bare_roles(f"Kiện toàn {let_go}.") == {("Lê Tám", "Ủy viên", "former")}
    assert bare_roles(f"Sở đề nghị kiện toàn {let_go}.") == set()


def test_head_of_somebody_just_named() -> None:
    text = f"Ông Lê Tám là Tổ phó Tổ giúp việc {_BOARD}. Tổ trưởng của ông, Giám đốc Sở Nội vụ Trần Mai, đi vắng."
    assert ("Trần Mai", "Tổ trưởng", "asserted") in bare_roles(text)


def test_role_for_years() -> None:
    text = f"{_BOARD} họp. Phó Trưởng ban Trần Mai cảm ơn ông Lê Tám, người đã giữ vai Trưởng ban suốt hai năm."
    assert ("Lê Tám", "Trưởng ban", "former") in bare_roles(text)


def test_secretary_of_the_party_committee_that_has_the_board() -> None:
    text = "Lâm Đồng họp. Ban Chỉ đạo 57 của Tỉnh ủy có Bí thư Lê Tám (trưởng ban) và bà Trần Mai (phó trưởng ban)."
    assert holds(text) == {("Lê Tám", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo ông Lê Tám, Trưởng ban Tổ chức giải, Giám đốc Sở Nội vụ, có 32 đội.", {_HELD}),
        ("Ông Lê Tám, Phó Trưởng ban Giám khảo, Giám đốc Sở Nội vụ, trao giải.", {_HELD}),
        ("Theo ông Lê Tám, Trưởng ban Tổ chức giải, Giám đốc Sở Nội vụ sẽ trao giải.", set()),
    ],
)
def test_post_behind_a_role_that_is_not_told(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text) == expected
