"""Three dots are read as the one sign for them, with a blank before them or none, and none behind."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import Told, holds, statements

_TEXTS = [
    "FPT, VNPT, Viettel{} ký hợp tác với UBND tỉnh Lâm Đồng.",
    "UBND tỉnh lập Ban Chỉ đạo phòng, chống thiên tai và{} do ông Lưu Văn An làm Trưởng ban.",
    "Giám đốc Sở Nông nghiệp và{} Lưu Văn An nói. Bà Đinh Thị Mai{} Giám đốc Sở Y tế, dự.",
]


def _told(text: str, dots: str) -> set[Told]:
    return statements(text.replace("{}", dots))


@pytest.mark.parametrize("text", _TEXTS)
def test_three_dots_are_one_sign(text: str) -> None:
    assert _told(text, "...") == _told(text, " ...") == _told(text, "…")


@pytest.mark.parametrize("dots", ["...", "…"])
def test_sentence_ends_at_dots_that_the_next_one_ran_into(dots: str) -> None:
    text = f"Tham dự có Bí thư Huyện ủy Đạ Tẻh{dots}Ông Lưu Văn An, Giám đốc Sở Y tế, chủ trì."
    assert holds(text) == {("Lưu Văn An", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_partners_before_three_dots_are_told() -> None:
    assert len(statements(_TEXTS[0].replace("{}", "..."), "WORKS_WITH")) == 3
