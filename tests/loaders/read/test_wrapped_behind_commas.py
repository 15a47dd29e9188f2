"""Pages that break their lines at a fixed width, behind commas and words that end no line."""

from __future__ import annotations

import pytest

from loaders.read.clean import clean

WRAPPED = (
    "Ban Chỉ đạo gồm giám đốc các sở: Nội vụ, Khoa học và Công nghệ, Y tế,\n"
    "Tài chính, Giáo dục và Đào tạo, Nông nghiệp và Môi trường, Công Thương, Xây\n"
    "dựng; cùng dự còn có lãnh đạo Văn phòng Ủy ban nhân dân tỉnh và các đơn vị\n"
    "trực thuộc."
)


def test_a_list_in_wrapped_lines_is_one_line() -> None:
    assert clean(WRAPPED).text == WRAPPED.replace("\n", " ")


def test_lines_that_begin_with_somebody_stay() -> None:
    text = WRAPPED.replace("\nTài chính", "\nÔng Lò Văn An")
    assert "Y tế,\nÔng Lò Văn An" in clean(text).text


@pytest.mark.parametrize("word", ["và", "của", "cùng"])
def test_a_line_that_ends_in_a_joining_word_goes_on(word: str) -> None:
    assert clean(f"Bà Cao Thị Bình, Giám đốc Sở Khoa học {word}\nCông nghệ dự.").text.count("\n") == 0


def test_people_one_a_line_stay_one_a_line() -> None:
    text = "Có mặt:\nông Lò Văn An, Chủ tịch xã\nbà Cao Thị Bình, Bí thư xã\nđồng chí Tạ Văn Chí, Trưởng Công an xã."
    assert clean(text).text == text
