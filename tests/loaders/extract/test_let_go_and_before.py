"""Who is let go at the end of a list or too, posts in a row before today's, and names that went wrong."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tại Sở Tài chính, hai Phó Giám đốc gồm: ông Ngô Dụng (SN 1967) và bà Lê Thanh (SN 1972) được nghỉ hưu.",
            {
                ("Ngô Dụng", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "former"),
                ("Lê Thanh", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "former"),
            },
        ),
        (
            "Bà Trần Mai, Phó Giám đốc Sở Xây dựng, cũng được cho nghỉ hưu trước tuổi.",
            {("Trần Mai", "Phó Giám đốc | Sở Xây dựng Lâm Đồng", "former")},
        ),
        (
            "Ông Lê Tuấn từng làm Bí thư Tỉnh đoàn, Bí thư Thành ủy Bắc Ninh.",
            {
                ("Lê Tuấn", "Bí thư | Tỉnh đoàn Bắc Ninh", "former"),
                ("Lê Tuấn", "Bí thư | Thành ủy Bắc Ninh", "former"),
            },
        ),
        (
            "Hai ngày trước khi được bầu, ông Lê Tuấn được điều động giữ chức Phó Bí thư Tỉnh ủy.",
            {("Lê Tuấn", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted")},
        ),
        (
            "Ông Lê Tám được bầu làm Phó Chủ tịch UBND tỉnh. Ông là Giám đốc Sở Tài chính từ năm 2021.",
            {
                ("Lê Tám", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
                ("Lê Tám", "Giám đốc | Sở Tài chính Lâm Đồng", "former"),
            },
        ),
        (
            "Ông Nguyễn Long, Tổng Thư ký Hội tin học Việt Nam, dự.",
            {("Nguyễn Long", "Tổng Thư ký | Hội tin học Việt Nam", "asserted")},
        ),
    ],
    ids=["last of a list", "too", "row", "days before", "since", "society"],
)
def test_posts_are_told_as_the_text_has_them(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text) == expected
