"""Shares of a budget are of a place, a rank goes with the score before its owner, and goes on to the next sentence."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read

PII = "Chỉ số PII"


def _told(text: str, about: str = "Lâm Đồng") -> set[tuple[str, float | None, int | None]]:
    return {(getattr(f.subject, "name", ""), f.value, f.rank) for f in read(text, about).figures}


def test_a_share_of_the_budget_is_of_the_place_though_a_firm_was_told_of() -> None:
    told = _told("Công ty TNHH Sao Mai đã đạt 800 kỹ sư. Nhưng chi cho khoa học mới bằng 1,4% tổng chi ngân sách.")

    assert told == {("Công ty TNHH Sao Mai", 800.0, None), ("Lâm Đồng", 1.4, None)}


@pytest.mark.parametrize("place", ["Lâm Đồng", "Bà Rịa - Vũng Tàu"])
def test_a_score_and_a_rank_on_both_sides_of_their_owner_are_one_figure(place: str) -> None:
    told = _told(f"Đạt 90,34 điểm, {place} xếp thứ 5/63 tỉnh, thành phố về chỉ số PAR INDEX.", about=place)

    assert told == {(place, 90.34, 5)}


def test_who_was_ranked_has_the_share_of_the_next_sentence() -> None:
    told = _told("Năm 2024, Gia Lai đứng thứ 5 cả nước về chỉ số PII. Kinh tế số ước chiếm 24,1% GRDP.")

    assert ("Gia Lai", 24.1, None) in told


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (f"{PII} năm 2024 của tỉnh đứng thứ 20/63; trong quý I năm 2025, tỉnh giải ngân 41% kinh phí.", "2025-03"),
        (f"{PII} năm 2024 của tỉnh đứng thứ 20/63; 4 tháng đầu năm 2025, tỉnh giải ngân 41% kinh phí.", "2025-04"),
        ("Tại buổi làm việc ngày 12/4/2025, tỉnh báo cáo năm 2024 giải ngân 41% kinh phí.", "2024"),
    ],
)
def test_the_last_time_before_a_share_is_its_time(text: str, period: str) -> None:
    assert {f.period for f in read(text).figures if f.value == 41.0} == {period}


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo của Tổ giúp việc Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng cho thấy còn 41 thôn chưa có sóng di động.",
        "Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng cho biết có 99 xã, phường đã thành lập ban chỉ đạo.",
    ],
)
def test_villages_that_a_board_tells_of_are_of_its_place(text: str) -> None:
    assert {who for who, _, _ in _told(text)} == {"Lâm Đồng"}
