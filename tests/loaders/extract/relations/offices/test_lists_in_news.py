"""Lists of people as personnel news writes them, and posts that stand between two names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

HAI, LONG, HIEN = "Đỗ Thanh Hải", "Vũ Quang Long", "Lò Thị Hiền"
VICE = "Phó Bí thư | Tỉnh ủy Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        f"Ban Bí thư chỉ định các ông, bà {HAI}, {LONG}, {HIEN} giữ chức Phó Bí thư Tỉnh ủy.",
        f"Hội nghị đã bầu 3 đồng chí {HAI}, {LONG}, {HIEN} làm Phó Bí thư Tỉnh ủy.",
        f"Các ông {HAI}, Chánh án TAND tỉnh; ông {LONG}; bà {HIEN}, Giám đốc Sở Y tế được cử làm Phó Bí thư Tỉnh ủy.",
        f"Ông {HAI}, ông {LONG}, bà {HIEN} tiếp tục được bầu giữ chức Phó Bí thư Tỉnh ủy.",
        f"Bầu chức vụ Phó Bí thư Tỉnh ủy nhiệm kỳ mới, gồm: ông {HAI}, Chánh án TAND tỉnh; ông {LONG} và bà {HIEN}.",
    ],
)
def test_all_of_a_list_have_the_post_behind_it(text: str) -> None:
    assert {who for who, what, status in holds(text) if (what, status) == (VICE, "asserted")} == {HAI, LONG, HIEN}


def test_those_who_are_replaced_are_not_in_the_list() -> None:
    text = f"Thay các ông {HAI}, {LONG}, bà {HIEN} được bầu giữ chức Phó Bí thư Tỉnh ủy."
    assert {who for who, what, _ in holds(text) if what == VICE} == {HIEN}


def test_post_of_a_role_is_of_who_is_named_behind() -> None:
    text = f"Ông {HAI} - Chủ tịch UBND tỉnh cho biết, với vai trò là Phó Giám đốc Sở Y tế, ông {LONG} đã nỗ lực."
    assert holds(text) == {
        (HAI, "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
        (LONG, "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    }


def test_who_hands_over_a_decision_to_move_keeps_the_post() -> None:
    text = f"Ông {LONG} nhận quyết định điều động từ Bí thư Tỉnh ủy {HAI}."
    assert holds(text) == {(HAI, "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    ("listed", "further"),
    [
        (f"{HAI}, {LONG}", f"cùng với đó là Giám đốc Sở Y tế - bà {HIEN}, Giám đốc Sở Nội vụ Phan Thế Vinh"),
        (f"{HAI}, phụ trách văn xã; {LONG}, phụ trách kinh tế", f"đồng chí {HIEN} - Giám đốc Sở Y tế"),
    ],
)
def test_a_list_ends_where_another_begins(listed: str, further: str) -> None:
    title = "Phó Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng"
    found = holds(f"Cùng dự có các Phó Chủ tịch HĐND tỉnh: {listed}; {further}.")
    assert {who for who, what, _ in found if what == title} == {HAI, LONG}
    assert (HIEN, "Giám đốc | Sở Y tế Lâm Đồng", "asserted") in found
