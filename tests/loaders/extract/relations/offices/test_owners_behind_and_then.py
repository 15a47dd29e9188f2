"""Whose a title is that words tell behind it, who held it at that time, and who has it beside another."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_FIRM = "Công ty Cổ phần Sao Mai họp."


@pytest.mark.parametrize(
    "post",
    [
        "Giám đốc nghiên cứu thị trường Công ty Cổ phần Sao Hôm",
        "Giám đốc điều hành toàn quốc Quỹ Đầu tư Sao Hôm",
        "Giám đốc vùng phía Nam Tập đoàn Sao Hôm",
    ],
)
def test_firm_named_behind_a_title_keeps_it_from_the_one_named_before(post: str) -> None:
    assert not any("Sao Mai" in what for _, what, _ in holds(f"{_FIRM} Bà Đinh Thị Mai, {post}, nói."))


@pytest.mark.parametrize("with_whom", ["cùng đại diện", "và lãnh đạo", "làm việc với"])
def test_firm_behind_another_word_does_not_take_the_title(with_whom: str) -> None:
    told = holds(f"{_FIRM} Bà Đinh Thị Mai - Phó Tổng Giám đốc {with_whom} Công ty Cổ phần Sao Hôm.")
    assert told == {("Đinh Thị Mai", "Phó Tổng Giám đốc | Công ty Cổ phần Sao Mai", "asserted")}


def test_director_of_analysis() -> None:
    told = holds(f"{_FIRM} Theo bà Đinh Thị Mai, Giám đốc Phân tích Công ty Cổ phần Sao Hôm, giá sẽ tăng.")
    assert told == {("Đinh Thị Mai", "Giám đốc Phân tích | Công ty Cổ phần Sao Hôm", "asserted")}


def test_place_of_birth_is_no_person() -> None:
    told = holds("Bà Đinh Thị Mai sinh tại Trần Hợi, từng giữ chức Giám đốc Sở Y tế Lâm Đồng.")
    assert {who for who, _, _ in told} <= {"Đinh Thị Mai"}


@pytest.mark.parametrize("committee", ["Tỉnh ủy Lâm Đồng", "Huyện ủy Di Linh"])
def test_member_of_a_party_committee_below_is_not_one_of_the_province_or_district(committee: str) -> None:
    told = holds(f"{committee} họp. Ông Phan Đắc Lộc, Đảng ủy viên, Phó Giám đốc Sở Y tế tỉnh, nói.")
    assert told == {("Phan Đắc Lộc", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_member_of_the_party_committee_of_a_commune() -> None:
    told = holds("Ông Phan Đắc Lộc, Đảng ủy viên, Phó Chủ tịch UBND xã Tân Hội, nói.")
    assert ("Phan Đắc Lộc", "Đảng ủy viên | Đảng ủy xã Tân Hội", "asserted") in told


@pytest.mark.parametrize("then", ["thời điểm đó", "khi đó", "lúc bấy giờ", "vào thời kỳ ấy"])
def test_post_at_that_time_is_over(then: str) -> None:
    told = holds(f"Theo ý kiến của Phó Thủ tướng Phan Đắc Lộc ({then}), việc này phải làm xong.")
    assert told == {("Phan Đắc Lộc", "Phó Thủ tướng | Chính phủ", "former")}


def test_bracket_and_full_stop_without_a_blank_are_no_part_of_a_name() -> None:
    told = holds("Phó ban là ông Đinh Tấn (nguyên Phó Chủ tịch UBND huyện Cờ Đỏ).Ông Phan Đắc Lộc cùng dự.")
    assert told == {("Đinh Tấn", "Phó Chủ tịch | Ủy ban nhân dân huyện Cờ Đỏ", "former")}


def test_who_leads_a_body_is_not_told_with_its_deputies() -> None:
    two = "ông Đinh Tấn, ông Đinh Toàn - cùng là Phó Chủ tịch UBND xã Tân Hội"
    said = f"Ông Phan Đắc Lộc - Chủ tịch UBND xã Tân Hội - {two}."
    deputy = "Phó Chủ tịch | Ủy ban nhân dân xã Tân Hội"
    assert {who for who, what, _ in holds(said) if what == deputy} == {"Đinh Tấn", "Đinh Toàn"}


def test_department_of_culture_with_an_ampersand() -> None:
    told = holds("Ông Phan Đắc Lộc, Giám đốc Sở Văn hóa - Thể thao & Du lịch tỉnh Lâm Đồng, nói.")
    assert told == {("Phan Đắc Lộc", "Giám đốc | Sở Văn hóa, Thể thao và Du lịch Lâm Đồng", "asserted")}
