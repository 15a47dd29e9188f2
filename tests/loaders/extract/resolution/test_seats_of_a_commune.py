"""A government or council told without its place: of the commune that the paragraph or headline is at, or not."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO = "Đỗ Bình Minh"
_WARD = "phường Xuân Hương - Đà Lạt"


def _bodies(said: str, about: str = "Lâm Đồng") -> set[str]:
    return {what.partition(" | ")[2] for _, what, _ in holds(said, about=about, published="2025-10-01")}


@pytest.mark.parametrize(
    "opening",
    [
        f"Sáng 5/9, {_WARD} tổng kết công tác năm.",
        f"Tại {_WARD}, không khí rộn ràng.",
        f"P{_WARD[1:]} (tỉnh Lâm Đồng) ra quân.",
    ],
)
@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Phó Chủ tịch UBND", "Ủy ban nhân dân"),
        ("Chủ tịch HĐND", "Hội đồng nhân dân"),
    ],
)
def test_bare_seat_is_of_the_commune_of_the_paragraph(opening: str, post: str, body: str) -> None:
    assert _bodies(f"{opening} {post} {_WHO} chủ trì.") == {f"{body} {_WARD}"}


def test_bare_seat_is_of_the_commune_of_the_headline() -> None:
    found = _bodies(f"Phó Chủ tịch UBND {_WHO} chủ trì.", about="Xã Đạ Huoai (Lâm Đồng)")
    assert found == {"Ủy ban nhân dân xã Đạ Huoai"}


@pytest.mark.parametrize(
    "opening",
    [
        f"Đoàn công tác của tỉnh làm việc với {_WARD}.",
        f"UBND tỉnh Lâm Đồng làm việc với {_WARD}.",
        f"Sau {_WARD}, đoàn đến xã Đức Trọng.",
        "Sáng nay, hội nghị khai mạc.",
    ],
)
def test_bare_seat_is_of_the_province_where_that_is_told(opening: str) -> None:
    assert _bodies(f"{opening} Phó Chủ tịch UBND {_WHO} chủ trì.") == {"Ủy ban nhân dân tỉnh Lâm Đồng"}


def test_seat_beside_one_of_the_province() -> None:
    found = _bodies(f"P{_WARD[1:]} ra quân. Ông {_WHO}, Chủ tịch HĐND, Trưởng Đoàn ĐBQH tỉnh, dự.")
    assert "Hội đồng nhân dân tỉnh Lâm Đồng" in found
