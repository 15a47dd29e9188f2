"""Spellings that are a body's only behind a title, and short forms in the names of the assembly's committees."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN, BINH = "Lò Văn An", "Cao Thị Bình"
SCIENCE = "Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội"


@pytest.mark.parametrize("title", ["Chủ nhiệm", "Phó Chủ nhiệm"])
@pytest.mark.parametrize(
    ("spelt", "body"),
    [
        ("Ủy ban Kinh tế", "Ủy ban Kinh tế của Quốc hội"),
        ("Ủy ban KHCN và Môi trường của Quốc hội", SCIENCE),
        ("Ủy ban KH,CN và Môi trường", SCIENCE),
        ("Ủy ban KHCN&MT", SCIENCE),
    ],
)
def test_a_committee_of_the_assembly(title: str, spelt: str, body: str) -> None:
    assert holds(f"Dự họp có {title} {spelt} {AN}.") == {(AN, f"{title} | {body}", "asserted")}


@pytest.mark.parametrize("further", [" - Xã hội châu Á", " châu Âu", " và Xã hội"])
def test_a_longer_name_is_another_body(further: str) -> None:
    assert holds(f"Dự họp có Chủ nhiệm Ủy ban Kinh tế{further} {AN}.") == set()


def test_a_committee_with_another_head_is_that_of_another_state() -> None:
    assert holds("Cùng tiếp đoàn có Chủ tịch Ủy ban Kinh tế Kim Min-ho.") == set()


@pytest.mark.parametrize("before", ["Trưởng nhóm tình nguyện", "bà", "nhà văn"])
@pytest.mark.parametrize("sign", ["-", "–"])
def test_two_posts_that_a_dash_ties_are_of_the_next_name(before: str, sign: str) -> None:
    text = f"Dự họp có {before} {BINH}, Phó Bí thư Đảng ủy {sign} Chủ tịch UBND xã Di Linh {AN}."
    assert holds(text) == {
        (AN, "Phó Bí thư | Đảng ủy xã Di Linh", "asserted"),
        (AN, "Chủ tịch | Ủy ban nhân dân xã Di Linh", "asserted"),
    }
