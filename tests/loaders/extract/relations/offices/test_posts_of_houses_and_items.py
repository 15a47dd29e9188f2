"""Posts of the house told of, names that share one item of a list, posts and names in turn, posts taken away."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_SCHOOL = "Trường Đại học Vinh đón đoàn của Viện Lúa. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _SCHOOL + "Hiệu trưởng Nhà trường, GS.TS. Lê Tám, phát biểu.",
            {("Lê Tám", "Hiệu trưởng | Trường Đại học Vinh", "asserted")},
        ),
        (
            "Bệnh viện Bạch Mai họp với Trường Đại học Vinh. Giám đốc bệnh viện, ông Lê Tám, cảm ơn.",
            {("Lê Tám", "Giám đốc | Bệnh viện Bạch Mai", "asserted")},
        ),
        (
            _SCHOOL + "GS.TS Lê Tám, Hiệu trưởng nhiệm kỳ 2020 - 2025, được nghỉ hưu theo chế độ.",
            {("Lê Tám", "Hiệu trưởng | Trường Đại học Vinh", "former")},
        ),
        (
            _SCHOOL + "Hiệu trưởng, PGS.TS Lê Tám, Phó Hiệu trưởng, TS Trần Mai cùng dự.",
            {
                ("Lê Tám", "Hiệu trưởng | Trường Đại học Vinh", "asserted"),
                ("Trần Mai", "Phó Hiệu trưởng | Trường Đại học Vinh", "asserted"),
            },
        ),
        (
            "Dự có: Lê Tám, Giám đốc Sở Nội vụ; Ngô Dụng, Trần Mai, Phó Giám đốc Sở Tài chính.",
            {
                ("Lê Tám", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
                ("Ngô Dụng", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
                ("Trần Mai", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
            },
        ),
        (
            "Dự có: Lê Tám, Giám đốc Sở Nội vụ; Ngô Dụng; Trần Mai, Phó Giám đốc Sở Tài chính.",
            {
                ("Lê Tám", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
                ("Trần Mai", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
            },
        ),
        (
            "Ông Lê Tám và bà Trần Mai, các Phó Giám đốc Sở Y tế, trình bày.",
            {
                ("Lê Tám", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
                ("Trần Mai", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
            },
        ),
        (
            "Hội đồng bầu ông Lê Tám giữ chức Chủ tịch UBND tỉnh; miễn nhiệm chức danh này đối với ông Ngô Dụng.",
            {
                ("Lê Tám", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
                ("Ngô Dụng", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former"),
            },
        ),
        (
            "Ông Lê Tám rời tỉnh sau khi thôi chức Giám đốc Sở Y tế.",
            {("Lê Tám", "Giám đốc | Sở Y tế Lâm Đồng", "former")},
        ),
        ("Theo quyết định của Giám đốc Sở Y tế, bà Trần Mai, chuyên viên, được giao việc mới.", set()),
        (
            "Trao quyết định bổ nhiệm Giám đốc Sở Y tế cho ông Lê Tám, bà Trần Mai, Phó Chủ tịch UBND tỉnh, nêu rõ.",
            {
                ("Lê Tám", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
                ("Trần Mai", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
            },
        ),
    ],
)
def test_posts_of_houses_and_items(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text) == expected
