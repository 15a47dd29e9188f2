"""One post in several units, each with the word for its level: one holder each, in order, or nobody's is known."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_CHAIR = "Chủ tịch | Ủy ban nhân dân"
_TWO = {
    ("Phan Đắc Lộc", f"{_CHAIR} xã Đức Trọng", "asserted"),
    ("Hồ Văn Sáu", f"{_CHAIR} phường Langbiang", "asserted"),
}


@pytest.mark.parametrize(
    "said",
    [
        "Các ông Phan Đắc Lộc và Hồ Văn Sáu, Chủ tịch UBND xã Đức Trọng và phường Langbiang, ký giao ước.",
        "Ông Phan Đắc Lộc và ông Hồ Văn Sáu lần lượt là Chủ tịch UBND xã Đức Trọng, phường Langbiang.",
        "Chủ tịch UBND xã Đức Trọng và phường Langbiang lần lượt là các ông: Phan Đắc Lộc, Hồ Văn Sáu.",
        "Chủ tịch UBND xã Đức Trọng, phường Langbiang: Phan Đắc Lộc và Hồ Văn Sáu cùng nói.",
        "Cùng dự có Chủ tịch UBND xã Đức Trọng Phan Đắc Lộc, phường Langbiang Hồ Văn Sáu.",
        "Cùng dự có Chủ tịch UBND xã Đức Trọng Phan Đắc Lộc và phường Langbiang Hồ Văn Sáu.",
    ],
)
def test_one_holder_for_each_unit(said: str) -> None:
    assert holds(said) == _TWO


@pytest.mark.parametrize(
    "said",
    [
        "Các ông Phan Đắc Lộc, Hồ Văn Sáu và Lê Văn Ba, Chủ tịch UBND xã Đức Trọng và phường Langbiang, ký giao ước.",
        "Chủ tịch UBND xã Đức Trọng và phường Langbiang gồm Phan Đắc Lộc, Hồ Văn Sáu và Lê Văn Ba.",
    ],
)
def test_nobodys_unit_is_known_where_the_numbers_differ(said: str) -> None:
    assert holds(said) == set()


def test_posts_in_the_same_units_are_not_those_of_all() -> None:
    said = "Bí thư Đảng ủy, Chủ tịch UBND các xã Đức Trọng, Lạc Dương gồm Phan Đắc Lộc và Hồ Văn Sáu nói."
    assert not {("Phan Đắc Lộc", f"{_CHAIR} xã Lạc Dương", "asserted")} & holds(said)


def test_city_and_districts() -> None:
    said = "Các ông Phan Đắc Lộc và Hồ Văn Sáu, Chủ tịch UBND thành phố Bảo Lộc và huyện Di Linh, ký giao ước."
    assert {body for _, body, _ in holds(said)} == {f"{_CHAIR} thành phố Bảo Lộc", f"{_CHAIR} huyện Di Linh"}


def test_commune_in_a_district_is_one_place() -> None:
    said = "Ông Phan Đắc Lộc và ông Hồ Văn Sáu, Chủ tịch UBND xã Gia Hiệp, huyện Di Linh, cùng dự."
    assert ("Phan Đắc Lộc", f"{_CHAIR} xã Gia Hiệp", "asserted") not in holds(said)
