"""Posts in districts and merged provinces are over after 1 July 2025."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("post", "told", "status"),
    [
        ("Chủ tịch UBND huyện Đam Rông", "Chủ tịch | Ủy ban nhân dân huyện Đam Rông", "former"),
        ("Bí thư Tỉnh ủy Bình Thuận", "Bí thư | Tỉnh ủy Bình Thuận", "former"),
        ("Bí thư Tỉnh ủy Lâm Đồng", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
        ("Chủ tịch UBND xã Đam Rông 1", "Chủ tịch | Ủy ban nhân dân xã Đam Rông 1", "asserted"),
    ],
)
def test_a_post_goes_with_its_unit(post: str, told: str, status: str) -> None:
    text = f"Ông Lê Văn Tám làm {post} từ tháng 12/2024."
    assert holds(text, published="2025-10-01") == {("Lê Văn Tám", told, status)}
    assert holds(text, published="2025-05-01") == {("Lê Văn Tám", told, "asserted")}
