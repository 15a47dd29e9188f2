"""Birth years and homes between a name and its title, and two people with two titles in one breath."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "text",
    [
        "Khởi tố Lưu Văn An (SN 1960, cựu Chủ tịch UBND huyện Đạ Tẻh) về tội tham ô.",
        "Khởi tố Lưu Văn An (SN 1960), trú tại phường Xuân Hương, TP. Đà Lạt (nguyên Chủ tịch UBND huyện Đạ Tẻh).",
        "Khởi tố ông Lưu Văn An (sinh ngày 3/10/1960), nguyên Chủ tịch UBND huyện Đạ Tẻh.",
    ],
)
def test_aside_between_name_and_title(text: str) -> None:
    assert holds(text, published="2024-09-30") == {("Lưu Văn An", "Chủ tịch | Ủy ban nhân dân huyện Đạ Tẻh", "former")}


def test_two_people_two_titles_in_order() -> None:
    text = "Bị truy tố gồm: Lưu Văn An, Hà Thị Bình, cựu giám đốc và phó giám đốc Sở Tài chính; Đinh Quang Tú."

    assert holds(text) == {
        ("Lưu Văn An", "Giám đốc | Sở Tài chính Lâm Đồng", "former"),
        ("Hà Thị Bình", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "former"),
    }


def test_commune_at_the_end_of_a_sentence_is_not_an_abbreviation() -> None:
    text = "UBND xã Đạ Tẻh họp. Ông Lưu Văn An là Chủ tịch UBND xã. Ông Đại vắng mặt."

    assert holds(text) == {("Lưu Văn An", "Chủ tịch | Ủy ban nhân dân xã Đạ Tẻh", "asserted")}
