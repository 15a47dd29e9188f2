"""Indices: score and rank together, one index in many clauses, aims for a rank."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import figures, kinds, ranks, values

PII = "Chỉ số đổi mới sáng tạo cấp địa phương (PII)"
DTI = "Chỉ số chuyển đổi số (DTI)"


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2024, PII của Lâm Đồng đạt 41,2 điểm, xếp thứ 18/63.",
        "Lâm Đồng xếp thứ 18/63 về chỉ số PII với 41,2 điểm.",
        "Chỉ số đổi mới sáng tạo cấp địa phương (PII) năm 2024 của tỉnh là 41,2 điểm (hạng 18/63).",
        "Với 41,2 điểm, đứng thứ 18/63 về PII, Lâm Đồng tiến bốn bậc.",
    ],
)
def test_score_and_rank_of_an_index_are_one_figure(text: str) -> None:
    assert figures(text) == {("tỉnh Lâm Đồng", PII, 41.2, "measured")}
    assert ranks(text) == {("tỉnh Lâm Đồng", PII, 18, 63)}


def test_two_ranks_of_one_index_are_two_figures() -> None:
    found = ranks("PII năm 2025 đạt 38,5 điểm, xếp thứ 20/34 cả nước, đứng thứ 3/6 vùng Tây Nguyên.")
    assert found == {("tỉnh Lâm Đồng", PII, 20, 34), ("tỉnh Lâm Đồng", PII, 3, 6)}


def test_decimal_is_of_the_index_before_it() -> None:
    assert values("Chỉ số DTI năm 2023 dừng ở 0,6412 (hạng 31/63).") == {(DTI, 0.6412)}


@pytest.mark.parametrize("named", ["Bộ công bố chỉ số PII sáng nay.\n", "Bộ vừa công bố PII. "])
def test_index_of_a_sentence_without_a_number_is_meant_by_the_scores_below(named: str) -> None:
    assert values(f"{named}Lâm Đồng đạt 41,2 điểm.") == {(PII, 41.2)}


def test_index_named_last_is_meant() -> None:
    found = values("DTI của tỉnh đạt 0,6412 điểm.\nHôm sau tỉnh nhận kết quả PII.\nLâm Đồng đạt 41,2 điểm.")
    assert found == {(DTI, 0.6412), (PII, 41.2)}


def test_part_of_an_index_is_an_index_of_its_own() -> None:
    found = values("Xét riêng hạ tầng số, một trong tám chỉ số chính của DTI, tỉnh đạt 0,81.")
    assert found == {("hạ tầng số", 0.81)}


def test_rank_without_a_score_stands_alone() -> None:
    assert ranks("DTI năm 2024 của tỉnh xếp thứ 26/34.") == {("tỉnh Lâm Đồng", DTI, 26, 34)}


def test_rank_to_be_reached_is_a_target() -> None:
    found = [f for f in ranks("Tỉnh phấn đấu đến năm 2030 PII lọt vào nhóm 10 cả nước.")]
    assert found == [("tỉnh Lâm Đồng", PII, 10, None)]


def test_withdrawn_aim_is_no_figure() -> None:
    assert ranks('Mục tiêu "hạng 10 DTI" nêu trong dự thảo đã bị rút.') == set()


def test_distance_between_scores_is_no_score() -> None:
    assert figures("Khoảng cách giữa tỉnh đầu và tỉnh cuối về PII là 8,45 điểm.") == set()


def test_index_in_per_cent() -> None:
    found = figures("PAR INDEX năm 2024 đạt 87,6%, hạng 29/63. SIPAS khiêm tốn hơn: 83,1%, hạng 36/63.")
    assert {(m, v) for _, m, v, _ in found} == {
        ("Chỉ số cải cách hành chính (PAR INDEX)", 87.6),
        ("Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)", 83.1),
    }


def test_aim_of_an_index_in_per_cent() -> None:
    assert kinds("Tỉnh phấn đấu năm 2026 SIPAS đạt từ 86% trở lên.") == {86.0: "target"}


@pytest.mark.parametrize("whose", ["của địa phương", "của đơn vị", "của thành phố", "của tỉnh", "toàn tỉnh"])
def test_whose_an_index_is_leaves_its_name(whose: str) -> None:
    told = values(f"Chỉ số cải cách hành chính (PAR INDEX) năm 2024 {whose} đạt 91,2%.")
    assert told == {("Chỉ số cải cách hành chính (PAR INDEX)", 91.2)}
