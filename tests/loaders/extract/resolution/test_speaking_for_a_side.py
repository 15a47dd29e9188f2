"""A bare post of who speaks for a side is one of that side, not of the body that was named last."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

SIGNED = "Sở Y tế Lâm Đồng ký thỏa thuận với Bệnh viện Hòa Bình và Công ty Cổ phần Sao Mai. "


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Đại diện Sở, bà Trần Thị Mơ - Phó Giám đốc cho biết việc này còn dài.", "Sở Y tế Lâm Đồng"),
        ("Đại diện Sở, Phó Giám đốc Trần Thị Mơ cho biết việc này còn dài.", "Sở Y tế Lâm Đồng"),
        ("Thay mặt lãnh đạo Sở, bà Trần Thị Mơ, Phó Giám đốc, ký văn bản.", "Sở Y tế Lâm Đồng"),
        ("Đại diện bệnh viện, bà Trần Thị Mơ, Phó Giám đốc, phát biểu.", "Bệnh viện Hòa Bình"),
        ("Đại diện công ty, bà Trần Thị Mơ, Phó Giám đốc, phát biểu.", "Công ty Cổ phần Sao Mai"),
    ],
)
def test_who_speaks_for_a_side_has_a_post_there(told: str, post: str) -> None:
    assert holds(SIGNED + told) == {("Trần Thị Mơ", f"Phó Giám đốc | {post}", "asserted")}
