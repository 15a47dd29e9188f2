"""A party body that is named first, by whom it is led: the post behind is of its committee."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("led", "committee"),
    [
        (
            "Đảng bộ Công an tỉnh do ông Lê Tám, Giám đốc Công an, là Bí thư Đảng ủy",
            "Đảng ủy Công an tỉnh Lâm Đồng",
        ),
        ("Đảng bộ Quân sự tỉnh do ông Lê Tám, Bí thư Tỉnh ủy, làm Bí thư Đảng ủy", "Đảng ủy Quân sự tỉnh Lâm Đồng"),
        ("Đảng bộ Sở Tài chính do Giám đốc Sở Lê Tám làm Bí thư Đảng ủy", "Đảng ủy Sở Tài chính Lâm Đồng"),
    ],
)
def test_the_post_is_of_the_committee_of_those_named_first(led: str, committee: str) -> None:
    assert ("Lê Tám", f"Bí thư | {committee}", "asserted") in holds(f"{led}.")


def test_another_clause_is_of_another_committee() -> None:
    text = "Đảng bộ Quân sự tỉnh do ông Lê Tám làm Bí thư Đảng ủy; bà Ngô Sáu làm Bí thư Đảng ủy phường Cam Ly."
    assert ("Ngô Sáu", "Bí thư | Đảng ủy phường Cam Ly", "asserted") in holds(text)


def test_a_firm_by_two_names_has_one_committee() -> None:
    text = (
        "Dự có ông Lê Tám, Bí thư Đảng ủy EVN; bà Ngô Sáu, Phó Bí thư Thường trực Đảng ủy Tập đoàn Điện lực Việt Nam; "
        "ông Trần Bảy - Phó Bí thư, Tổng giám đốc EVN."
    )
    assert any(who == "Trần Bảy" and what.startswith("Phó Bí thư | Đảng ủy") for who, what, _ in holds(text))


def test_of_two_firms_none_is_guessed() -> None:
    text = (
        "Dự có ông Lê Tám, Bí thư Đảng ủy EVN; bà Ngô Sáu, Phó Bí thư Thường trực Đảng ủy VNPT; "
        "ông Trần Bảy - Phó Bí thư, Tổng giám đốc EVN."
    )
    assert not any(who == "Trần Bảy" and what.startswith("Phó Bí thư") for who, what, _ in holds(text))
