"""A list of bare names behind a post in the plural ends where somebody stands with a post before the name."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_VICE, _HEALTH = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "Giám đốc | Sở Y tế Lâm Đồng"
_NAMES = ("Lê Văn Tám", "Trần Thị Bé", "Võ Văn Năm")


@pytest.mark.parametrize("joined", [", ", " và ", "; "])
@pytest.mark.parametrize("count", [2, 3])
def test_who_has_a_post_before_the_name_has_not_that_of_the_list(joined: str, count: int) -> None:
    told = f"Dự có các Phó Chủ tịch UBND tỉnh: {', '.join(_NAMES[:count])}{joined}Giám đốc Sở Y tế Phan Văn Chín."
    assert holds(told) == {(name, _VICE, "asserted") for name in _NAMES[:count]} | {
        ("Phan Văn Chín", _HEALTH, "asserted")
    }


def test_a_further_post_behind_it_belongs_to_the_next_name() -> None:
    told = (
        "Dự có các Phó Chủ tịch UBND tỉnh: Lê Văn Tám, Trần Thị Bé, Giám đốc Sở Y tế Phan Văn Chín, "
        "Bí thư Huyện ủy Di Linh Lò Thị Sáu."
    )
    assert holds(told, published="2025-02-01") == {
        ("Lê Văn Tám", _VICE, "asserted"),
        ("Trần Thị Bé", _VICE, "asserted"),
        ("Phan Văn Chín", _HEALTH, "asserted"),
        ("Lò Thị Sáu", "Bí thư | Huyện ủy Di Linh", "asserted"),
    }


def test_posts_behind_the_names_are_their_own() -> None:
    told = "Các Phó Trưởng ban: ông Lê Văn Tám, Giám đốc Sở Y tế, và bà Trần Thị Bé, Bí thư Huyện ủy Di Linh."
    assert holds(told, published="2025-02-01") == {
        ("Lê Văn Tám", _HEALTH, "asserted"),
        ("Trần Thị Bé", "Bí thư | Huyện ủy Di Linh", "asserted"),
    }
