"""Two posts or names told together of which one alone is meant: ranks before a name, brackets, one of many."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

BOARD = "Ban Chỉ đạo 57 tỉnh họp. "


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Chủ tịch UBND tỉnh và Phó Chủ tịch UBND tỉnh", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"),
        ("Giám đốc Sở Nội vụ và Phó Giám đốc Sở Nội vụ", "Phó Giám đốc | Sở Nội vụ Lâm Đồng"),
        ("Bí thư Tỉnh ủy và Phó Bí thư Tỉnh ủy", "Phó Bí thư | Tỉnh ủy Lâm Đồng"),
    ],
)
def test_of_two_ranks_before_a_name_the_nearer_is_its_own(told: str, post: str) -> None:
    assert holds(f"{told} Lê Thị Mơ cùng dự.") == {("Lê Thị Mơ", post, "asserted")}


def test_two_posts_of_two_bodies_are_of_one_person() -> None:
    assert len(holds("Bí thư Tỉnh ủy và Trưởng Đoàn đại biểu Quốc hội tỉnh Lê Thị Mơ dự.")) == 2


def test_a_post_without_a_name_shares_the_role() -> None:
    text = f"{BOARD}Chủ tịch UBND tỉnh và Phó Chủ tịch UBND tỉnh Lê Thị Mơ làm Phó Trưởng ban."

    assert {who for _, who, _, _ in statements(text, "LEADS")} == {
        "Lê Thị Mơ",
        "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng",
    }


def test_who_heads_is_not_shared() -> None:
    text = f"{BOARD}Chủ tịch UBND tỉnh và Phó Chủ tịch UBND tỉnh Lê Thị Mơ làm Trưởng ban."

    assert {who for _, who, _, _ in statements(text, "LEADS")} <= {"Lê Thị Mơ"}


def test_a_post_in_brackets_is_of_the_nearer_of_two_names() -> None:
    text = (
        f"{BOARD}Hai đồng chí Lê Văn Mão và Trần Văn Khải (Phó Chủ tịch UBND tỉnh) được phân công làm Phó Trưởng ban."
    )

    assert {who for who, *_ in holds(text)} == {"Trần Văn Khải"}
    assert {who for _, who, _, _ in statements(text, "LEADS")} == {"Lê Văn Mão", "Trần Văn Khải"}


def test_a_role_is_not_of_who_stands_in_for_its_holder() -> None:
    text = (
        f"{BOARD}Chủ trì là bà Lê Thị Mơ, Phó Bí thư Tỉnh ủy, Phó Trưởng Ban Chỉ đạo, "
        "do Trưởng ban - Bí thư Tỉnh ủy Trần Văn Khải bận họp."
    )

    assert {(who, what.split(" |")[0]) for _, who, what, _ in statements(text, "LEADS")} == {
        ("Lê Thị Mơ", "Phó Trưởng ban"),
        ("Trần Văn Khải", "Trưởng ban"),
    }


@pytest.mark.parametrize("many", ["14 tổ trưởng", "các tổ trưởng", "ba tổ trưởng"])
def test_one_of_many_heads_is_of_no_named_team(many: str) -> None:
    text = f"Anh Trần Văn Khải, một trong {many} tổ công nghệ số cộng đồng, mang máy tính tới nhà văn hóa."

    assert statements(text, "LEADS", "OF_PROVINCE") == set()
