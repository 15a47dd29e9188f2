"""Posts that a life tells one after the other are over, but the last where nothing else is known."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_NOW = "Bà Vi Thị Trọng, Chủ tịch UBND tỉnh, chủ trì. "
_SECRETARY = "Bí thư | Huyện ủy Mai Sơn"


@pytest.mark.parametrize(
    "life",
    [
        "Ra trường, bà về công tác ở phòng Tài chính rồi làm Bí thư Huyện ủy Mai Sơn.",
        "Năm 2021 bà được tăng cường về huyện, giữ chức Bí thư Huyện ủy Mai Sơn.",
        "Bà có 9 năm làm cán bộ Đoàn, sau đó là Bí thư Huyện ủy Mai Sơn.",
        "Bà làm chuyên viên 12 năm, làm Bí thư Huyện ủy Mai Sơn.",
        "Bà có lúc làm Bí thư Huyện ủy Mai Sơn.",
    ],
)
def test_post_of_a_life_is_over(life: str) -> None:
    assert ("Vi Thị Trọng", _SECRETARY, "former") in holds(_NOW + life)


def test_all_but_the_last_are_over() -> None:
    told = holds("Bà Vi Thị Trọng làm Phó Bí thư Huyện ủy Mai Sơn, rồi làm Bí thư Huyện ủy Mai Sơn.")
    assert {("Vi Thị Trọng", _SECRETARY, "asserted"), ("Vi Thị Trọng", f"Phó {_SECRETARY}", "former")} <= told


@pytest.mark.parametrize(
    "said",
    [
        "Tiếp đó, bà Vi Thị Trọng giữ chức Bí thư Huyện ủy Mai Sơn.",
        "Từ năm 2025, bà Vi Thị Trọng giữ chức Bí thư Huyện ủy Mai Sơn.",
    ],
)
def test_what_is_told_of_today_holds(said: str) -> None:
    assert ("Vi Thị Trọng", _SECRETARY, "asserted") in holds(said)
