"""Names that the text has not whole, who is meant by `vị` and a post, and what somebody is now in brackets."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_CHAIR = ("Phan Đắc Lộc", "Chủ tịch | Hội Nông dân tỉnh Lâm Đồng", "asserted")


@pytest.mark.parametrize(
    "said",
    [
        "Theo Giám đốc Sở Y tế Lâm Đồng Đinh Thị Mai …",
        "Theo ông Phan Đắc Lộc, Chủ tịch Hiệp hội Vận tải hàng hóa …",
    ],
)
def test_name_that_is_cut_off_gives_nothing(said: str) -> None:
    assert holds(said) == set()


@pytest.mark.parametrize("end", ["...", "…", "."])
def test_name_at_the_end_of_a_sentence_is_whole(end: str) -> None:
    assert holds(f"Dự lễ có Chủ tịch Hội Nông dân tỉnh Lâm Đồng Phan Đắc Lộc{end}") == {_CHAIR}


@pytest.mark.parametrize("meant", ["Vị Chủ tịch Hội Nông dân tỉnh", "Cả vị Chủ tịch Hội Nông dân tỉnh và lãnh đạo Sở"])
def test_that_one_with_a_post_is_who_was_named_with_it(meant: str) -> None:
    said = "Chủ tịch Hội Nông dân tỉnh Phan Đắc Lộc nói. Phó Giám đốc Sở Y tế Lâm Đồng Đinh Thị Mai cũng nói."
    assert {who for who, what, _ in holds(f"{said} {meant} cho biết như vậy.") if "Hội" in what} == {"Phan Đắc Lộc"}


@pytest.mark.parametrize("now", ["hiện là", "hiện nay là", "nay là"])
def test_what_somebody_is_now_in_brackets_ends_the_post_before(now: str) -> None:
    said = f"Ông Phan Đắc Lộc, Giám đốc Sở Y tế Lâm Đồng ({now} Phó Chủ tịch UBND tỉnh Lâm Đồng), đã ký dự án."
    assert holds(said) == {
        ("Phan Đắc Lộc", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
        ("Phan Đắc Lộc", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize("ministry", ["NN – PTNT", "NN - PTNT", "NN-PTNT"])
def test_ministry_in_short_with_a_dash(ministry: str) -> None:
    body = "Bộ Nông nghiệp và Phát triển nông thôn"
    assert holds(f"Bộ trưởng Bộ {ministry} Phan Đắc Lộc trả lời.") == {
        ("Phan Đắc Lộc", f"Bộ trưởng | {body}", "asserted")
    }
