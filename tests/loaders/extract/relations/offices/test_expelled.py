"""Who is expelled from the Party has no more posts in it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_POSTS = "Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"Trung ương quyết định khai trừ Đảng đối với ông Lê Văn Tám, {_POSTS}.", "former"),
        (f"Trung ương quyết định khai trừ ra khỏi Đảng đối với ông Lê Văn Tám, {_POSTS}.", "former"),
        (f"Ông Lê Văn Tám, {_POSTS}, đã bị khai trừ khỏi Đảng.", "former"),
        (f"Ủy ban Kiểm tra đề nghị khai trừ Đảng đối với ông Lê Văn Tám, {_POSTS}.", "asserted"),
        (f"Ông Lê Văn Tám, {_POSTS}, ký quyết định khai trừ Đảng đối với ông Vũ Bá Chín.", "asserted"),
    ],
)
def test_posts_in_the_party_of_who_is_expelled(text: str, status: str) -> None:
    assert {(what, said) for who, what, said in holds(text) if who == "Lê Văn Tám"} == {
        ("Ủy viên | Ban Chấp hành Trung ương Đảng", status),
        ("Bí thư | Tỉnh ủy Lâm Đồng", status),
        ("Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng", "asserted"),
    }
