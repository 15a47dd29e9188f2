"""Posts given to many at once, by whatever number, and in a ministry that was set up from others."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_NAMES = ("Lê Văn Tám", "Trần Thị Bốn", "Nguyễn Văn Sáu")
_TO = f"các ông, bà: {', '.join(_NAMES)}"


def _all_as(post: str) -> set[tuple[str, str, str]]:
    return {(name, post, "asserted") for name in _NAMES}


@pytest.mark.parametrize("number", ["3", "6", "10", "13", "bảy"])
def test_the_number_of_posts_does_not_matter(number: str) -> None:
    text = f"Trao quyết định bổ nhiệm {number} Phó Giám đốc Sở Tài chính cho {_TO}."
    assert holds(text) == _all_as("Phó Giám đốc | Sở Tài chính Lâm Đồng")


@pytest.mark.parametrize("how", ["từ", "trên cơ sở hợp nhất"])
def test_deputies_are_of_the_ministry_that_is_new(how: str) -> None:
    text = (
        f"Thủ tướng trao Quyết định thành lập Bộ Nông nghiệp và Môi trường {how} Bộ Nông nghiệp và Phát triển nông "
        f"thôn (NN-PTNT) và Bộ Tài nguyên và Môi trường. Thủ tướng cũng bổ nhiệm 10 Thứ trưởng cho {_TO}."
    )
    assert holds(text) == _all_as("Thứ trưởng | Bộ Nông nghiệp và Môi trường")


@pytest.mark.parametrize(
    ("told", "ministry"),
    [
        ("Hợp nhất Bộ Xây dựng, Bộ Giao thông vận tải thành Bộ Xây dựng", "Xây dựng"),
        ("Sau sáp nhập, Bộ Nội vụ ổn định tổ chức", "Nội vụ"),
    ],
)
def test_what_others_became_stays(told: str, ministry: str) -> None:
    assert holds(f"{told}. Thủ tướng bổ nhiệm 3 Thứ trưởng cho {_TO}.") == _all_as(f"Thứ trưởng | Bộ {ministry}")
