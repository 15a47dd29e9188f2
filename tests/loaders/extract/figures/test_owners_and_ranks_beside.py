"""Shares of a budget are of a place, a rank goes with the score before its owner, and goes on to the next sentence."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read


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
