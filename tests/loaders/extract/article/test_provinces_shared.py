"""The province of bare posts in an article about another one: of two people together, of a section about it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_FIRST = "Sáng nay, Ban Thường vụ Tỉnh ủy Lâm Đồng tổ chức hội nghị. Bí thư Tỉnh ủy Lâm Đồng Hà Tư dự.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Bí thư Tỉnh ủy Gia Lai Lê Văn Tám cùng Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Tô Thị Lành trao quyết định.",
        "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Gia Lai Lê Văn Tám và Chủ tịch UBND tỉnh Tô Thị Lành trao quyết định.",
        "Bí thư Tỉnh ủy Gia Lai Lê Văn Tám cùng bà Tô Thị Lành, Chủ tịch UBND tỉnh, trao quyết định.",
        "Ông Lê Văn Tám, Bí thư Tỉnh ủy Gia Lai, và bà Tô Thị Lành, Chủ tịch UBND tỉnh, trao quyết định.",
        "Ban Bí thư chỉ định bà Tô Thị Lành, Chủ tịch UBND tỉnh, tham gia Ban Chấp hành Đảng bộ tỉnh Gia Lai.",
        "Cùng ngày, Tỉnh ủy Gia Lai tổ chức hội nghị. Chủ tịch UBND tỉnh Tô Thị Lành trao quyết định.",
        "Cùng ngày, HĐND tỉnh Gia Lai cũng họp.\n\nBà Tô Thị Lành, Chủ tịch UBND tỉnh, báo cáo.",
    ],
    ids=["with", "and", "name first", "both names first", "committee behind", "section", "section of two paragraphs"],
)
def test_a_bare_post_is_of_the_province_told_of_there(text: str) -> None:
    assert ("Tô Thị Lành", "Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai", "asserted") in holds(_FIRST + text)


@pytest.mark.parametrize(
    "text",
    [
        "Bí thư Tỉnh ủy Gia Lai Lê Văn Tám cùng đoàn đến thăm, Chủ tịch UBND tỉnh Tô Thị Lành tiếp.",
        (
            "Cùng ngày, Tỉnh ủy Gia Lai tổ chức hội nghị.\n\nBí thư Tỉnh ủy Lâm Đồng Hà Tư chúc mừng.\n\n"
            "Chủ tịch UBND tỉnh Tô Thị Lành dự."
        ),
        "Tỉnh ủy Gia Lai cử đoàn sang thăm.\n\nChủ tịch UBND tỉnh Tô Thị Lành báo cáo.",
    ],
    ids=["guest", "section over", "no meeting"],
)
def test_other_words_leave_it_with_the_province_of_the_article(text: str) -> None:
    assert ("Tô Thị Lành", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted") in holds(_FIRST + text)
