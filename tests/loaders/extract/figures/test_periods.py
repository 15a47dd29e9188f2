"""Times without a year, times to come behind a number, and spans of which the end is the time of a number."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import kinds
from tests.loaders.extract.reading import read


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Từ 1/7 đến 20/9, tỉnh tiếp nhận 41.206 hồ sơ.", "2025-09-20"),
        ("Từ ngày 1/7 đến hết ngày 20/9, tỉnh tiếp nhận 41.206 hồ sơ.", "2025-09-20"),
        ("Từ 1/7 đến nay, tỉnh tiếp nhận 41.206 hồ sơ.", ""),
        ("Đến 15/8, tỉnh tiếp nhận 41.206 hồ sơ.", "2025-08-15"),
        ("Tính đến hết tháng 8, tỉnh tiếp nhận 41.206 hồ sơ.", "2025-08"),
        ("Trước cuối tháng 12, tỉnh phải số hóa 41.206 hồ sơ.", "2025-12"),
        ("Kể từ ngày 1/7, tỉnh tiếp nhận 41.206 hồ sơ.", ""),
        ("Đến 15/8, các xã đã sẵn sàng; toàn tỉnh tiếp nhận 41.206 hồ sơ kể từ ngày 1/7.", "2025-08-15"),
    ],
)
def test_period(text: str, period: str) -> None:
    assert [f.period for f in read(text, published="2025-10-01").figures] == [period]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Năm 2024, DTI của tỉnh đứng thứ 4; kinh tế số của tỉnh chiếm 17% GRDP năm nay.", "2025"),
        ("Năm 2024, DTI của tỉnh đứng thứ 4; năm nay, kinh tế số của tỉnh chiếm 17% GRDP.", "2025"),
        ("Năm 2023, tỉnh đứng thứ 4 về DTI; kinh tế số của tỉnh chiếm 17% GRDP năm 2024.", "2024"),
        ("Năm ngoái, DTI của tỉnh đứng thứ 4; kinh tế số của tỉnh chiếm 17% GRDP.", "2024"),
    ],
)
def test_time_behind_a_number_rather_than_that_of_the_clause_before(text: str, period: str) -> None:
    assert {f.period for f in read(text, published="2025-12-10").figures if f.value == 17} == {period}


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh số hóa 41.206 hồ sơ trước 15/12.",
        "Tỉnh số hóa 41.206 hồ sơ trước ngày 15/12/2025.",
        "Tỉnh số hóa 41.206 hồ sơ vào cuối năm.",
        "Trước 15/12, tỉnh số hóa 41.206 hồ sơ.",
    ],
)
def test_by_a_day_to_come(text: str) -> None:
    assert kinds(text) == {41206.0: "target"}


@pytest.mark.parametrize("text", ["Trước 15/8, tỉnh số hóa 41.206 hồ sơ.", "Cuối năm ngoái, tỉnh số hóa 41.206 hồ sơ."])
def test_by_a_day_gone(text: str) -> None:
    assert kinds(text) == {41206.0: "measured"}


def test_end_of_the_year_in_its_first_month_may_be_that_of_the_year_before() -> None:
    text = "Đến hết năm, tỉnh số hóa 41.206 hồ sơ."
    assert (kinds(text, published="2026-01-10"), kinds(text)) == ({41206.0: "measured"}, {41206.0: "target"})
