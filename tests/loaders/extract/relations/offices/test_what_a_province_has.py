"""`Phú Thọ có 6 Phó Bí thư, gồm ...`: what a province is said to have are posts of it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Hiện Phú Thọ có 3 Phó Bí thư, gồm:", "Phó Bí thư"),
        ("Tỉnh Phú Thọ hiện có ba Phó Bí thư gồm", "Phó Bí thư"),
        ("Sau sắp xếp, Phú Thọ có 3 Phó Bí thư Thường trực:", "Phó Bí thư Thường trực"),
    ],
)
def test_secretaries_of_the_province(said: str, title: str) -> None:
    found = holds(f"{said} Lò Văn Chiêng, Chủ tịch UBND tỉnh; Bế Văn Sóng; Hà Thị Khải.")
    assert {(who, what) for who, what, _ in found} == {
        ("Lò Văn Chiêng", f"{title} | Tỉnh ủy Phú Thọ"),
        ("Bế Văn Sóng", f"{title} | Tỉnh ủy Phú Thọ"),
        ("Hà Thị Khải", f"{title} | Tỉnh ủy Phú Thọ"),
        ("Lò Văn Chiêng", "Chủ tịch | Ủy ban nhân dân tỉnh Phú Thọ"),
    }
