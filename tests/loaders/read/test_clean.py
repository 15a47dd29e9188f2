"""Clean text and the way back: whatever was taken out or put together, a quotation is cut from the raw text itself."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.text import place_tones
from loaders.read.clean import clean

PLAIN = "Ngày 1/7/2025, UBND tỉnh Hòa Bình họp. Ông Lê Văn Ân chủ trì."
_PIECES = [
    "Hoà", "ủy", "uỷ", "quý", "Đỗ", "A", "1", ".", " ", "  ", "\t", "\n", "\r\n", "\r", "\u200b", "\ufeff",
    "\u00a0", "\u00ad", "&amp;", "&nbsp;", "&#273;", "&x;", "a\u0301", "o\u0302\u0309", "Ð", "—", " -- ", "«",
]  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Hoà Bình", "Hòa Bình"),
        ("Văn hóa — Xã hội", "Văn hóa – Xã hội"),
        ("ông A -- Giám đốc", "ông A – Giám đốc"),
        ("Chương trình «Đô thị số»", "Chương trình “Đô thị số”"),
        (unicodedata.normalize("NFD", "Đắk Lắk"), "Đắk Lắk"),
        ("UBND\u00a0tỉnh", "UBND tỉnh"),
        ("UBND  \t tỉnh", "UBND tỉnh"),
        ("Nguyễn\u200b Văn\ufeff A", "Nguyễn Văn A"),
        ("một\r\nHai\rBa", "một\nHai\nBa"),
        ("Sở KH&amp;CN", "Sở KH&CN"),
        ("tỉnh&nbsp;An Giang", "tỉnh An Giang"),
        ("&#272;à Nẵng", "Đà Nẵng"),
        ("&bull5;", "&bull5;"),
        ("Ðồng Tháp", "Đồng Tháp"),
        ("Ban Chỉ\nđạo", "Ban Chỉ đạo"),  # a line that breaks off inside a sentence
        ("Nghị quyết số\n57-NQ/TW", "Nghị quyết số 57-NQ/TW"),
        ("Nghị quyết số\n57 của Bộ Chính trị", "Nghị quyết số 57 của Bộ Chính trị"),
        ("Cà Mau chuyển đổi số\n18/04/2025 - 05:57", "Cà Mau chuyển đổi số\n18/04/2025 - 05:57"),
        ("Cà Mau chuyển đổi số\n5 nhiệm vụ", "Cà Mau chuyển đổi số\n5 nhiệm vụ"),
        ("họp ngày\n18/4", "họp ngày 18/4"),
        ("Kết luận.\nông A", "Kết luận.\nông A"),
    ],
)
def test_clean_gives_one_form(raw: str, text: str) -> None:
    assert clean(raw).text == text


@pytest.mark.parametrize(
    ("raw", "quote"),
    [
        (PLAIN, "Lê Văn Ân"),
        ("\ufeffHọp  tại\u200b Hoà Bình", "Hòa Bình"),
        (unicodedata.normalize("NFD", PLAIN), "Lê Văn Ân"),
        ("Sở KH&amp;CN tỉnh An Giang; ông Lê Văn Ân", "Lê Văn Ân"),
        (PLAIN.replace(" ", "\u00a0 "), "Ông Lê Văn Ân"),
        (PLAIN.replace(". ", ".\r\n\r\n"), "Lê Văn Ân"),
    ],
)
def test_raw_span_cuts_the_raw_text(raw: str, quote: str) -> None:
    content = clean(raw)
    at = content.text.index(quote)
    start, end = content.raw_span(at, at + len(quote))
    assert place_tones(unicodedata.normalize("NFC", " ".join(raw[start:end].split()))) == quote


def test_raw_span_takes_the_whole_of_a_letter_with_loose_marks() -> None:
    raw = "a" + unicodedata.normalize("NFD", "ế") + "b"
    assert clean(raw).raw_span(1, 2) == (1, 4)


def test_raw_span_leaves_out_what_follows_and_was_taken_away() -> None:
    assert clean("ab\u200b c").raw_span(0, 2)[0] == 0
    assert clean("ab  c").raw_span(0, 2) == (0, 2)


raw_texts = st.lists(st.sampled_from(_PIECES), max_size=25).map("".join)


@given(raw_texts)
def test_every_clean_character_has_its_place_in_the_raw_text(raw: str) -> None:
    content = clean(raw)
    places = [content.to_raw(i) for i in range(len(content.text))]
    assert places == sorted(places)
    assert all(0 <= place < len(raw) for place in places)
    assert [content.from_raw(place) for place in places] == list(range(len(places)))


@given(raw_texts)
def test_cleaning_a_clean_text_changes_nothing_but_entities(raw: str) -> None:
    once = clean(raw.replace("&", "")).text
    assert clean(once).text == once
