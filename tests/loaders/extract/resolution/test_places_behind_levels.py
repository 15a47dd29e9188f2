"""`chủ tịch xã cũ ở Suối Giàng`, `Bí thư Đảng ủy xã bên`: posts that are not of the commune of the article."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HERE = "UBND xã Đức Trọng họp hằng tuần. Ông Vi Văn Hiệu, "


@pytest.mark.parametrize(
    ("post", "what"),
    [
        ("chủ tịch xã cũ ở Tà Nung", "Chủ tịch | Ủy ban nhân dân xã Tà Nung"),
        ("nguyên Chủ tịch UBND xã tại Tà Nung", "Chủ tịch | Ủy ban nhân dân xã Tà Nung"),
        ("Bí thư Đảng ủy xã trên vùng cao ở Tà Nung", "Bí thư | Đảng ủy xã Tà Nung"),
        ("Phó Chủ tịch HĐND xã mãi trong Tà Nung", "Phó Chủ tịch | Hội đồng nhân dân xã Tà Nung"),
        ("Chủ tịch UBND xã ở Đức Trọng", "Chủ tịch | Ủy ban nhân dân xã Đức Trọng"),
        ("Chủ tịch UBND xã, đang ở Tà Nung", "Chủ tịch | Ủy ban nhân dân xã Đức Trọng"),
    ],
)
def test_place_behind_the_level(post: str, what: str) -> None:
    assert {(who, told) for who, told, _ in holds(f"{_HERE}{post}, kể lại.")} == {("Vi Văn Hiệu", what)}


@pytest.mark.parametrize("other", ["bên", "láng giềng", "lân cận", "bạn", "kế bên", "ở Phú Gù Ran"])
@pytest.mark.parametrize("post", ["Chủ tịch UBND xã", "Bí thư Đảng ủy xã", "chủ tịch xã"])
def test_another_commune_without_a_known_name(post: str, other: str) -> None:
    assert holds(f"{_HERE}{post} {other}, kể lại.") == set()
