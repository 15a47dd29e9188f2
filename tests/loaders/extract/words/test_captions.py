"""A line that opens with `Ảnh:` and tells something is a caption; one that names who took the picture is a credit."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "line",
    [
        "Ảnh: Giám đốc Sở Tài chính Vi Đức Trọng (thứ hai, bên phải) thăm hộ bà Tô Thị Mận, khu 4.",
        "Ảnh: Giám đốc Sở Tài chính Vi Đức Trọng (thứ hai, bên phải) thăm hộ bà Tô Thị Mận, khu 4. Ảnh: Lê Mạnh",
    ],
)
def test_caption_tells(line: str) -> None:
    assert holds(line) == {("Vi Đức Trọng", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    "line", ["Ảnh: Vi Đức Trọng, Giám đốc Sở Tài chính", "Ảnh: Giám đốc Sở Tài chính Vi Đức Trọng"]
)
def test_credit_tells_nothing(line: str) -> None:
    assert holds(line) == set()
