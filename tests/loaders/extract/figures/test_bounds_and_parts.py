"""Bounds as their words say them, parts of a sum, ranks among communes and places to reach by the index told before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import figures, kinds, owners, ranks
from tests.loaders.extract.reading import read


@pytest.mark.parametrize(
    ("bound", "sign"),
    [
        ("không quá", "<="),
        ("không dưới", ">="),
        ("quá", ">"),
        ("dưới", "<"),
        ("không vượt quá", "<="),
        ("ít nhất", ">="),
    ],
)
def test_bound(bound: str, sign: str) -> None:
    found = read(f"Năm 2026, tỉnh phấn đấu tỷ lệ hồ sơ trễ hạn {bound} 3%.", "Lâm Đồng", "2025-10-01").figures
    assert [f.comparator for f in found] == [sign]


def test_part_of_a_sum_is_of_the_scheme() -> None:
    text = "Đề án “Chợ Hoa Số” có tổng kinh phí 90 tỷ đồng, trong đó ngân sách tỉnh lo 35 tỷ đồng."
    assert owners(text) == {("Chợ Hoa Số", 90e9), ("Chợ Hoa Số", 35e9)}


def test_firm_of_the_sentence_before_goes_on_but_not_to_people() -> None:
    text = (
        "Công ty Điện lực Lâm Đồng có 93% công tơ đo xa. Tỷ lệ giao dịch qua mạng đạt 88%. "
        "Mục tiêu đến năm 2027 là 70% người dân có tài khoản."
    )
    told = {value: subject for subject, _, value, _ in figures(text)}
    assert told[88.0] == "Công ty Điện lực Lâm Đồng"
    assert told[70.0] != "Công ty Điện lực Lâm Đồng"


def test_rank_behind_who_published_it() -> None:
    text = "Theo bảng xếp hạng chuyển đổi số năm 2024 của Bộ Khoa học và Công nghệ, Lâm Đồng đứng thứ 18/63."
    assert {(subject, rank) for subject, _, rank, _ in ranks(text)} == {("tỉnh Lâm Đồng", 18)}


def test_rank_among_communes_is_of_no_province() -> None:
    text = "Tỉnh chấm chỉ số DDCI. Năm 2025, Việt Xuân xếp thứ 11/124 xã, phường về chỉ số DDCI."
    assert ranks(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PII của tỉnh đạt 41,2 điểm, xếp thứ 22/34. Tỉnh đặt mục tiêu năm 2026 vào tốp 15.", {22, 15}),
        ("PII của tỉnh đạt 41,2 điểm, xếp thứ 22/34.\n\nTỉnh đặt mục tiêu năm 2026 vào tốp 15.", {22}),
    ],
)
def test_place_to_reach_is_by_the_index_of_its_paragraph(text: str, found: set[int]) -> None:
    assert {rank for _, _, rank, _ in ranks(text)} == found


def test_first_of_schools_is_a_bound_and_no_first_place() -> None:
    text = "Nhà trường vào nhóm 10 cơ sở giáo dục đại học đứng đầu bảng xếp hạng chuyển đổi số."
    assert 1 not in {rank for _, _, rank, _ in ranks(text)}


def test_money_of_a_plan_just_issued_is_aimed_at() -> None:
    text = "Theo kế hoạch vừa ban hành, năm 2026 tỉnh dành khoảng 380 tỷ đồng cho chuyển đổi số."
    assert kinds(text) == {380e9: "target"}


def test_purpose_behind_the_share_of_an_amount_goes_on() -> None:
    text = (
        "Năm 2024, tỉnh bố trí 812 tỷ đồng, bằng 2,4% tổng chi ngân sách, cho khoa học và chuyển đổi số. "
        "Đến hết năm 2024 chỉ giải ngân được 390 tỷ đồng."
    )
    assert {
        ("chi cho khoa học và chuyển đổi số", 812e9),
        ("tỷ lệ chi cho khoa học và chuyển đổi số trong tổng chi ngân sách", 2.4),
        ("chi cho khoa học và chuyển đổi số giải ngân", 390e9),
    } <= {(measure, value) for _, measure, value, _ in figures(text)}


def test_score_behind_its_rank_with_a_long_name_between() -> None:
    text = (
        "Xã Lạc Xuân đứng thứ 7/124 xã, phường của tỉnh về Bộ chỉ số phục vụ người dân và doanh nghiệp với 91,4 điểm."
    )
    assert {(f.value, f.rank) for f in read(text, "Xã Lạc Xuân", "2025-10-01").figures} == {(91.4, 7)}
