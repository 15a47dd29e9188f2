"""Officials of another state, and of bodies of many states, are not those of Vietnam."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_ABROAD = (
    ("Myanmar", "Ông Trần Lập Hoa được bổ nhiệm làm Bộ trưởng Bộ Y tế. Myanmar và Myanmar sẽ công bố nội các."),
    ("Trung Quốc", "Trung Quốc đưa tin ông Chu Lập Hoa bị điều tra. Ông là ủy viên Quân ủy Trung ương Trung Quốc."),
    ("Nga", "Bà Trần Lập Hoa, Hiệu trưởng Trường Đại học Kinh tế, bị cách chức. Ở Nga, Ukraine và Nga chưa ai nói gì."),
)


@pytest.mark.parametrize(("about", "said"), _ABROAD)
def test_article_about_another_state_gives_no_officials(about: str, said: str) -> None:
    assert holds(said, about=about) == set()


def test_article_about_another_state_keeps_those_who_lead_firms() -> None:
    said = "Ông Trần Lập Hoa, Chủ tịch Tập đoàn Sao Vàng, đến Myanmar. Myanmar cần vốn."
    assert holds(said, about="Myanmar") == {("Trần Lập Hoa", "Chủ tịch | Tập đoàn Sao Vàng", "asserted")}


@pytest.mark.parametrize(
    "sign",
    [
        "Đoàn Việt Nam đến Myanmar.",
        "Bà Nguyễn Thị Đào cùng đi.",
        "Đoàn rời Hà Nội hôm qua.",
        "Kiều bào ở Myanmar mong nước ta mở thêm đường bay.",
    ],
)
def test_officials_of_vietnam_abroad_stay(sign: str) -> None:
    said = f"Ở Myanmar, ông Trần Lập Hoa, Thứ trưởng Bộ Y tế, thăm Bộ Y tế Myanmar. {sign}"
    assert ("Trần Lập Hoa", "Thứ trưởng | Bộ Y tế", "asserted") in holds(said, about="Myanmar")


def test_ministry_of_another_state_is_not_the_one_that_the_article_is_about() -> None:
    said = "Gặp Bộ trưởng Bộ Nội vụ Campuchia Sok Kheng, Thứ trưởng Phan Đắc Lộc nêu vấn đề của người Việt."
    assert holds(said) == set()


@pytest.mark.parametrize("place", ["Trùng Khánh", "Trùng Khánh, ông"])
def test_party_of_a_province_that_vietnam_never_had_is_abroad(place: str) -> None:
    assert holds(f"Sở Y tế Lâm Đồng họp. Bí thư Tỉnh ủy {place} Phan Đắc Lộc cùng dự.") == set()


def test_party_of_a_province_of_old_is_not_abroad() -> None:
    said = "Đồng chí Phan Đắc Lộc, nguyên Bí thư Tỉnh ủy Hà Nam Ninh, cùng dự."
    assert {person for person, _, _ in holds(said)} == {"Phan Đắc Lộc"}


@pytest.mark.parametrize("body", ["IAEA", "CIA", "Interpol", "IISS"])
def test_head_of_an_international_body_is_left_out(body: str) -> None:
    assert holds(f"Tại Hà Nội, ông John Miller, Tổng Giám đốc {body}, gặp các bộ của Việt Nam.") == set()


def test_line_of_tags_gives_no_posts() -> None:
    said = "Đối thoại ở Hà Nội\n\nBí thư Tỉnh ủy Lâm Đồng Phan Đắc Lộc dự.\n\nHà Nội,Lập Hoa,Bí thư tỉnh ủy,Hội nghị"
    assert holds(said) == {("Phan Đắc Lộc", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")}


@pytest.mark.parametrize("place", ["Bo Kẹo, Lào, ông Phan Đắc Lộc", "Sơ Vanh (Lào), ông Phan Đắc Lộc"])
def test_party_of_a_place_that_the_text_says_lies_abroad(place: str) -> None:
    assert holds(f"Bí thư Tỉnh ủy {place} cùng dự.") == set()


@pytest.mark.parametrize("where", [", Trung Quốc,", " (Trung Quốc)"])
def test_head_of_a_school_abroad(where: str) -> None:
    assert holds(f"Ông Phan Đắc Lộc, Hiệu trưởng Trường Đại học Sao Mai{where} nói về việc này.") == set()


def test_head_of_a_school_that_has_a_country_in_its_name_stays() -> None:
    told = holds("Ông Phan Đắc Lộc, Hiệu trưởng Trường Đại học Việt Nhật, Chủ tịch Hội đồng, nói.")
    assert ("Phan Đắc Lộc", "Hiệu trưởng | Trường Đại học Việt Nhật", "asserted") in told


def test_name_before_a_word_that_is_a_country_too_stays() -> None:
    told = holds("Bộ trưởng Bộ Y tế Phan Đắc Lộc, Anh hùng Lao động, nói. Việc này xong sớm.")
    assert told == {("Phan Đắc Lộc", "Bộ trưởng | Bộ Y tế", "asserted")}


def test_continent_is_no_part_of_the_name_behind_it() -> None:
    said = "Thứ trưởng Bộ Quốc phòng Ukraine phụ trách châu Âu Serhiy Miller đến Việt Nam."
    assert holds(said) == set()


@pytest.mark.parametrize("who", ["Lý Quang Diệu", "Chu Ân Lai"])
def test_heads_of_other_states_of_old_are_left_out(who: str) -> None:
    assert holds(f"Dưới thời Thủ tướng {who}, nước này xây nhiều trường. Việt Nam học theo.") == set()
