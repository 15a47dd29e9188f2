"""Councils whose acts and things are joined by commas, and councils whose name is not read to its end."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles

AN = "Lò Văn An"


@pytest.mark.parametrize(
    ("council", "behind"),
    [
        ("Hội đồng đánh giá, bình chọn ý tưởng, dự án khởi nghiệp", "cấp tỉnh năm 2024"),
        ("Hội đồng tư vấn khoa học, kỹ thuật và công nghệ", "do Sở Khoa học và Công nghệ đề xuất"),
        ("Hội đồng tuyển chọn và giao trực tiếp nhiệm vụ khoa học", "năm 2024"),
        ("Hội đồng thẩm định, xếp hạng sản phẩm số", "của tỉnh"),
    ],
)
def test_a_council_is_read_up_to_whose_it_is(council: str, behind: str) -> None:
    text = f"UBND tỉnh thành lập {council} {behind}. Ông {AN} làm Chủ tịch Hội đồng."
    assert {(who, what) for who, what, _ in roles(text)} == {(AN, f"Chủ tịch | {council}")}


def test_a_council_that_is_not_read_is_none_of_the_province() -> None:
    text = f"UBND tỉnh thành lập Hội đồng xét chọn và trao các giải cuộc thi ảnh. Ông {AN} làm Chủ tịch Hội đồng."
    assert roles(text) == set()
