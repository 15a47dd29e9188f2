"""Two people in one sentence, each with his own post, whatever joins them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_ONE, _TWO = "ông Lê Vinh Hiển, Giám đốc Sở Tài chính", "bà Trần Thị Kim Cúc, Phó Bí thư Thường trực Tỉnh ủy"


@pytest.mark.parametrize(
    "told",
    [
        "Ngoài {one}, còn có {two}.",
        "Bên cạnh {one}, còn có {two}.",
        "Cùng với {one}, dự họp còn có {two}.",
        "Báo cáo với {one}, {two}, nêu ba khó khăn.",
        "Đến dự có {one}, cùng {two}.",
    ],
)
def test_each_has_his_own(told: str) -> None:
    assert holds(told.format(one=_ONE, two=_TWO)) == {
        ("Lê Vinh Hiển", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
        ("Trần Thị Kim Cúc", "Phó Bí thư Thường trực | Tỉnh ủy Lâm Đồng", "asserted"),
    }


def test_a_bureau_whose_field_is_the_head_of_firms() -> None:
    told = "Cục trưởng Cục Viễn thông Lê Vinh Hiển phát biểu."
    assert holds(told) == {("Lê Vinh Hiển", "Cục trưởng | Cục Viễn thông", "asserted")}
