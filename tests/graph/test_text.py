"""One text in its spellings: composed or not, tones old or new, with marks or without; and what must stay apart."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.text import LOWER, UPPER, fold, name_key, normal, place_tones

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
words = st.text(LETTERS + LETTERS.upper() + " ", max_size=30)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Hoà Bình", "Hòa Bình"), ("hoá", "hóa"), ("khoẻ", "khỏe"), ("uỷ ban", "ủy ban"), ("UỶ BAN", "ỦY BAN"),
        ("Thuý", "Thúy"), ("HOÀ", "HÒA"), ("Hoàng", "Hoàng"), ("quý", "quý"), ("Quỳnh", "Quỳnh"), ("toàn", "toàn"),
        ("quỹ", "quỹ"), ("loại", "loại"), ("của", "của"),
    ],
)  # fmt: skip
def test_place_tones_moves_them_at_the_end_of_a_syllable_alone(old: str, new: str) -> None:
    assert place_tones(old) == new


@given(words)
def test_place_tones_keeps_the_length_and_is_done_once(text: str) -> None:
    placed = place_tones(text)
    assert len(placed) == len(text)
    assert place_tones(placed) == placed
    assert fold(placed) == fold(text)


@given(words)
def test_normal_gives_one_text_for_all_forms_of_it(text: str) -> None:
    spaced = "  " + text.replace(" ", " \u00a0\n") + "\t"
    assert normal(unicodedata.normalize("NFD", spaced)) == normal(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Đà Nẵng", "da nang"), ("ĐẮK  LẮK", "dak lak"), ("Thừa Thiên Huế", "thua thien hue"), ("", "")],
)
def test_fold_takes_case_and_marks_away(text: str, expected: str) -> None:
    assert fold(text) == expected
    assert fold(unicodedata.normalize("NFD", text)) == expected


@given(words)
def test_fold_leaves_plain_letters(text: str) -> None:
    assert fold(text).isascii()
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"), [("NGUYỄN VĂN HÙNG", "Nguyễn Văn Hùng"), ("Trần Thị Thuý", "Trần Thị  Thúy"), ("Hoà", "HÒA")]
)
def test_name_key_joins_spellings_of_one_name(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hùng", "Hưng"), ("Hùng", "Hung"), ("Lê An", "Lê Ân"), ("Tú", "Tư"), ("Đạt", "Dạt"), ("Thủy", "Thúy")],
)
def test_name_key_keeps_people_apart_who_differ_by_a_mark(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_the_classes_hold_every_letter_in_its_case() -> None:
    assert set(LETTERS) - set("abcdefghijklmnopqrstuvwxyz") <= set(LOWER)
    assert set(LETTERS.upper()) - set("ABCDEFGHIJKLMNOPQRSTUVWXYZ") <= set(UPPER)
    assert not set(LOWER) & (set(UPPER) - {"-"})
