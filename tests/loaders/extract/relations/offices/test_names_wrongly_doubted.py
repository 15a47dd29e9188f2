"""Words like those of an impostor that say something else do not take the person away."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HELD = ("Lê Tám", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "Nhận phần của mình, ông Lê Tám, Giám đốc Sở Nội vụ, giải trình.",
        "Dịp này có 20 máy tính; đại diện nhận là ông Lê Tám, Giám đốc Sở Nội vụ.",
        "Người nhận là ông Lê Tám, Giám đốc Sở Nội vụ.",
        "Kho dữ liệu đóng vai trò nền móng, theo ông Lê Tám, Giám đốc Sở Nội vụ.",
        "Nhiều nơi làm giả chữ ký, theo ông Lê Tám, Giám đốc Sở Nội vụ.",
        "Cán bộ mới tự giới thiệu với ông Lê Tám, Giám đốc Sở Nội vụ.",
        "Việc chống giả mạo chữ ký, ông Lê Tám, Giám đốc Sở Nội vụ, nói, còn lâu mới xong.",
    ],
)
def test_who_is_real(text: str) -> None:
    assert holds(text) == {_HELD}


@pytest.mark.parametrize(
    "text",
    [
        "Kẻ gian tự nhận là ông Lê Tám, Giám đốc Sở Nội vụ.",
        "Một người gọi điện, giới thiệu là Lê Tám, Giám đốc Sở Nội vụ.",
        "Trong vở diễn, anh nhận phần ông Lê Tám, Giám đốc Sở Nội vụ.",
    ],
)
def test_who_is_none(text: str) -> None:
    assert holds(text) == set()
