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
