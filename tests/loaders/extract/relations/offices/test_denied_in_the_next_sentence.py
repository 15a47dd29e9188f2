"""Posts and roles that others are said to write of somebody, which the next sentence denies."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, holds

_HELD = ("Lê Tám", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "Kỷ yếu ghi ông Lê Tám là Giám đốc Sở Nội vụ. Điều đó không đúng.",
        "Một cuốn sách chép rằng ông Lê Tám là Giám đốc Sở Nội vụ. “Nhầm rồi”, người trong cuộc nói.",
        "Chú thích ảnh viết ông Lê Tám làm Giám đốc Sở Nội vụ. Nhưng chi tiết này hoàn toàn sai sự thật.",
    ],
)
def test_post_that_is_denied(text: str) -> None:
    assert holds(text) == set()


def test_role_that_is_denied() -> None:
    text = 'Ông Lê Tám đọc kỹ. Bản thảo viết ông là Trưởng Ban Chỉ đạo chuyển đổi số tỉnh. "Không phải. Tôi chỉ ký."'
    assert bare_roles(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Kỷ yếu ghi ông Lê Tám là Giám đốc Sở Nội vụ. Không phải ai cũng đọc kỷ yếu.",
        "Ông Lê Tám, Giám đốc Sở Nội vụ, viết rằng việc đã xong. “Không đúng”, dân nói.",
        "Ông Lê Tám là Giám đốc Sở Nội vụ. Sai sót thì ai cũng có.",
    ],
)
def test_post_that_is_not(text: str) -> None:
    assert holds(text) == {_HELD}
