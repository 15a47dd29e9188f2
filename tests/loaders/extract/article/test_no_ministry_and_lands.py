"""`Bộ` before small letters is no ministry; texts about provinces abroad, or often about states, have no officials."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "post",
    [
        "Bí thư Đảng ủy Bộ tham mưu",
        "Chánh Văn phòng Bộ tham mưu",
        "Chủ nhiệm Bộ môn Nội",
        "Phó Bí thư Đảng ủy Bộ phận",
    ],
)
def test_staff_or_section_is_not_the_ministry_told_of(post: str) -> None:
    assert holds(f"Sở Y tế Lâm Đồng đón đoàn. Ông Phan Đắc Lộc, {post}, dự.", about="Bộ Y tế") == set()


def test_party_of_a_command_in_small_letters_is_that_of_the_command() -> None:
    told = holds("Ông Phan Đắc Lộc, Bí thư Đảng ủy Bộ tư lệnh Quân khu 7, dự.", about="Bộ Y tế")
    assert ("Phan Đắc Lộc", "Bí thư | Đảng ủy Bộ Tư lệnh Quân khu 7", "asserted") in told


def test_bare_ministry_is_still_the_one_told_of() -> None:
    told = holds("Ông Phan Đắc Lộc, Bí thư Đảng ủy Bộ, dự.", about="Bộ Y tế")
    assert told == {("Phan Đắc Lộc", "Bí thư | Đảng ủy Bộ Y tế", "asserted")}


@pytest.mark.parametrize("house", ["Viện trưởng Viện Khoa học Quốc gia Lào", "Hiệu trưởng Đại học Hoàng gia Campuchia"])
def test_house_of_another_state_is_abroad_with_the_posts_beside(house: str) -> None:
    assert holds(f"Ông Phan Đắc Lộc, Ủy viên Trung ương Đảng, {house}, thăm Việt Nam.") == set()


_CHINA = "Ông Phan Đắc Lộc, Giám đốc Sở Y tế, bị bắt ở TP Ngân Xuyên. Người dân Ninh Hạ đã biết."


@pytest.mark.parametrize("money", ["Ông nhận 3 triệu tệ.", "Báo Ninh Hạ viết rằng ở Ninh Hạ nhiều người bị bắt."])
def test_text_about_provinces_abroad_gives_no_officials(money: str) -> None:
    assert holds(f"{_CHINA} {money}", about="Tòa án") == set()


def test_text_that_names_ours_beside_provinces_abroad_keeps_officials() -> None:
    said = "Bộ trưởng Bộ Y tế Phan Đắc Lộc đến TP Ngân Xuyên. Ninh Hạ, Ninh Hạ, Ninh Hạ mong khách Việt Nam."
    assert holds(said, about="Tòa án") == {("Phan Đắc Lộc", "Bộ trưởng | Bộ Y tế", "asserted")}


def test_text_that_names_states_often_needs_none_at_its_head() -> None:
    said = "Bộ trưởng Giao thông Lam Wee Kung sẽ làm Bộ trưởng Y tế.\n\nỞ Singapore ai cũng biết.\n\n"
    said += "Báo Singapore, Malaysia và Indonesia viết, từ Singapore."
    assert holds(f"Một việc mới.\n\n{said}", about="Nội các") == set()
