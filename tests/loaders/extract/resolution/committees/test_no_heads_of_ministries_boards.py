"""Nobody with a post of a province heads the committee of a ministry: below a heading of a place it is another."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

BOARD = "Ban Chỉ đạo chuyển đổi số Bộ Y tế họp sáng 3/9.\n\n"


def _heads(text: str) -> set[tuple[str, str]]:
    return {(who, what) for _, who, what, _ in statements(f"Tin chuyển đổi số\n\n{text}", "LEADS", about="")}


@pytest.mark.parametrize(
    "text",
    [
        "Cà Mau: Bí thư Tỉnh ủy làm Trưởng ban\n\nNgày 3/9, Bí thư Tỉnh ủy Cà Mau Lý Văn Hai chủ trì phiên họp.",
        "Cà Mau: Chủ tịch UBND tỉnh làm Trưởng ban\n\nChủ tịch UBND tỉnh Cà Mau Lý Văn Hai nhận nhiệm vụ.",
        "Cà Mau: Bí thư Tỉnh ủy trực tiếp làm Trưởng ban\n\nTỉnh còn nhiều việc.",
    ],
)
def test_a_province_heads_no_board_of_a_ministry(text: str) -> None:
    assert _heads(BOARD + text) == set()


def test_who_has_a_post_of_the_ministry_does() -> None:
    text = "Ban Chỉ đạo chuyển đổi số Bộ Y tế họp. Trưởng ban là Bộ trưởng Bộ Y tế Lê Văn Hai."
    assert [who for who, _ in _heads(text)] == ["Lê Văn Hai"]
