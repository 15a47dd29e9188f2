"""Bare posts in the commune that their sentence opens with, plans for somebody, and seats of years before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN, MAI = "Lò Văn An", "Đỗ Thị Mai"
VICE = "Phó Chủ tịch | Ủy ban nhân dân phường Xuân Hương"


@pytest.mark.parametrize("joined", [" ", "\n\n"])
@pytest.mark.parametrize("at", ["Ở", "Tại"])
def test_a_bare_deputy_of_the_next_commune(joined: str, at: str) -> None:
    text = (
        f"Ở xã Đơn Dương, Chủ tịch UBND xã {AN} lo rất tốt.{joined}{at} phường Xuân Hương, Phó Chủ tịch {MAI} cũng vậy."
    )
    assert {(who, what) for who, what, _ in holds(text)} == {
        (AN, "Chủ tịch | Ủy ban nhân dân xã Đơn Dương"),
        (MAI, VICE),
    }


def test_a_bare_deputy_of_the_province_who_visits() -> None:
    text = f"Phó Chủ tịch UBND tỉnh {AN} đi kiểm tra. Tại phường Xuân Hương, Phó Chủ tịch {AN} yêu cầu làm nhanh."
    assert holds(text) == {(AN, "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")}


@pytest.mark.parametrize("plan", ["dự kiến đưa", "dự định bố trí", "có kế hoạch đưa"])
def test_whoever_is_to_be_sent_there_is_not_there(plan: str) -> None:
    text = f"Tỉnh {plan} ông {AN}, Phó Giám đốc Sở Y tế, về làm Chủ tịch UBND xã Đơn Dương."
    assert holds(text) == {
        (AN, "Chủ tịch | Ủy ban nhân dân xã Đơn Dương", "planned"),
        (AN, "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    }


def test_the_inspectors_of_the_party_in_the_headline() -> None:
    text = f"Đại hội bầu Ban Chấp hành. Ông {AN}, Phó Giám đốc Công an tỉnh, làm Chủ nhiệm Ủy ban Kiểm tra."
    told = holds(text, about="Đảng ủy Công an tỉnh Lâm Đồng")
    assert (AN, "Chủ nhiệm | Ủy ban Kiểm tra Đảng ủy Công an tỉnh Lâm Đồng", "asserted") in told


@pytest.mark.parametrize(
    "then", ["Trước đó, giai đoạn 2020-2022", "Giai đoạn 2020-2022", "Trước đây, từ 2020 đến 2022"]
)
def test_who_had_a_seat_in_years_before(then: str) -> None:
    text = f"{then}, Chủ tịch HĐND tỉnh là ông {AN}."
    assert holds(text, published="2025-11-05") == {(AN, "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng", "former")}
