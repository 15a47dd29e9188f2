"""Councils that are set up for one thing: who heads them and is in them, and councils that are no such thing."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements


def test_a_council_with_its_head_deputies_and_members() -> None:
    text = (
        "UBND tỉnh lập Hội đồng thẩm định quy hoạch chợ nổi. Chủ tịch Hội đồng: ông Vi Văn Tuệ, Phó Chủ tịch UBND tỉnh."
        " Phó Chủ tịch Thường trực Hội đồng là Giám đốc Sở Xây dựng. Ủy viên gồm bà Hà Thị Mơ, ông Lê Văn Núi. Thư ký"
        " Hội đồng là ông Lò Văn Sáng."
    )
    council = "Hội đồng thẩm định quy hoạch chợ nổi"

    assert roles(text) == {
        ("Vi Văn Tuệ", f"Chủ tịch | {council}", "asserted"),
        ("Giám đốc | Sở Xây dựng Lâm Đồng", f"Phó Chủ tịch Thường trực | {council}", "asserted"),
        ("Hà Thị Mơ", f"Ủy viên | {council}", "asserted"),
        ("Lê Văn Núi", f"Ủy viên | {council}", "asserted"),
        ("Lò Văn Sáng", f"Thư ký | {council}", "asserted"),
    }
    assert {who for _, who, _, _ in statements(text, "ESTABLISHED")} == {"Ủy ban nhân dân tỉnh Lâm Đồng"}


def test_a_council_beside_a_committee_keeps_its_own_roles() -> None:
    text = (
        "Ban Chỉ đạo 57 tỉnh do ông Vi Văn Tuệ làm Trưởng ban. Hội đồng tư vấn chuyển đổi số tỉnh giúp sức. Chủ tịch"
        " Hội đồng là GS Hà Thị Mơ."
    )

    assert roles(text) == {
        ("Vi Văn Tuệ", "Trưởng ban | Ban Chỉ đạo 57 tỉnh", "asserted"),
        ("Hà Thị Mơ", "Chủ tịch | Hội đồng tư vấn chuyển đổi số tỉnh", "asserted"),
    }


@pytest.mark.parametrize(
    "other",
    [
        "Hội đồng thẩm định họp; bà Hà Thị Mơ là ủy viên.",
        "Hội đồng nghĩa vụ quân sự do ông Vi Văn Tuệ làm Chủ tịch Hội đồng.",
        "Hội đồng tư vấn của Tập đoàn FPT do ông Vi Văn Tuệ làm Chủ tịch Hội đồng.",
    ],
)
def test_councils_without_a_matter_of_their_own_are_none(other: str) -> None:
    assert roles(other) == set()


def test_other_councils_keep_their_heads() -> None:
    text = "Hội đồng tư vấn chuyển đổi số tỉnh họp. Dự họp có "

    assert holds(text + "Chủ tịch Hội đồng nhân dân tỉnh Vi Văn Tuệ.") == {
        ("Vi Văn Tuệ", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng", "asserted")
    }
    assert holds(text + "Chủ tịch Hội đồng trường Đại học Đà Lạt Vi Văn Tuệ.") == {
        ("Vi Văn Tuệ", "Chủ tịch Hội đồng trường | Trường Đại học Đà Lạt", "asserted")
    }


def test_a_post_given_up_by_who_stands_behind_it() -> None:
    text = (
        "Ông Vi Văn Tuệ được cử sang Hội đồng Khoa học và Công nghệ tỉnh, nhưng chức Phó Chủ tịch Hội đồng ông đã thôi."
    )
    seat = "Phó Chủ tịch | Hội đồng Khoa học và Công nghệ tỉnh"

    assert roles(text) == {("Vi Văn Tuệ", seat, "former")}
    assert holds("Ghế Giám đốc Sở Nội vụ ông Vi Văn Tuệ đã rời từ tháng 6.") == {
        ("Vi Văn Tuệ", "Giám đốc | Sở Nội vụ Lâm Đồng", "former")
    }


@pytest.mark.parametrize(
    "told",
    [
        "Thủ tướng làm Chủ tịch Ủy ban Quốc gia về chuyển đổi số. Bà Hà Thị Mơ làm Phó Chủ tịch Ủy ban.",
        "Ủy ban Quốc gia về chuyển đổi số do Thủ tướng làm Chủ tịch, bà Hà Thị Mơ làm Phó Chủ tịch.",
        (
            "Thủ tướng duyệt danh sách Ủy ban Quốc gia về chuyển đổi số và lãnh đạo Tổ giúp việc. Chủ tịch Ủy ban là"
            " Thủ tướng. Phó Chủ tịch Ủy ban là bà Hà Thị Mơ."
        ),
    ],
)
def test_a_national_committee_is_a_council(told: str) -> None:
    council = "Ủy ban Quốc gia về chuyển đổi số"

    assert roles(told) == {
        ("Thủ tướng | Chính phủ", f"Chủ tịch | {council}", "asserted"),
        ("Hà Thị Mơ", f"Phó Chủ tịch | {council}", "asserted"),
    }


ADVISERS = "Hội đồng tư vấn chuyển đổi số tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    "told",
    [
        f"{ADVISERS} ra mắt. Hội đồng do Chủ tịch UBND tỉnh làm Chủ tịch, Giám đốc Sở Y tế làm Phó Chủ tịch.",
        f"UBND tỉnh lập {ADVISERS} do Chủ tịch UBND tỉnh làm Chủ tịch; Giám đốc Sở Y tế làm Phó Chủ tịch.",
        f"{ADVISERS} do Chủ tịch UBND tỉnh làm Chủ tịch, Giám đốc Sở Y tế làm Phó Chủ tịch.",
    ],
)
def test_posts_that_chair_a_council_are_not_taken_for_it(told: str) -> None:
    assert {(who, what.split(" | ")[0], said) for who, what, said in roles(told)} == {
        ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "Chủ tịch", "asserted"),
        ("Giám đốc | Sở Y tế Lâm Đồng", "Phó Chủ tịch", "asserted"),
    }


@pytest.mark.parametrize("chair", ["Chủ tịch", "Chủ tịch Hội đồng"])
def test_a_deputy_told_by_his_post_is_not_the_chair_named_before(chair: str) -> None:
    told = roles(f"{ADVISERS} có {chair} là ông Lò Văn Sáng, Phó Chủ tịch là Giám đốc Sở Y tế.")

    assert {(who, what.split(" | ")[0]) for who, what, _ in told} == {
        ("Lò Văn Sáng", "Chủ tịch"),
        ("Giám đốc | Sở Y tế Lâm Đồng", "Phó Chủ tịch"),
    }


def test_the_chair_of_the_elected_council_is_no_such_role() -> None:
    told = "Hội đồng nhân dân tỉnh Lâm Đồng do ông Lò Văn Sáng làm Chủ tịch, bà Hà Thị Mơ làm Phó Chủ tịch."

    assert roles(told) == set()
    assert {what for _, _, what, _ in statements(told, "HOLDS")} == {
        "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng",
        "Phó Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng",
    }
