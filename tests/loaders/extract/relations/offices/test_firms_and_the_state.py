"""Who heads a firm, told of before an official: two people, also where the name of the first is not of Vietnam."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

VE = "Tạ Văn Vẻ"
CHAIR = f"Chủ tịch UBND tỉnh Lâm Đồng {VE}"
HEAD = (VE, "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")


@pytest.mark.parametrize(
    "before",
    [
        "Tiếp Tổng Giám đốc Tập đoàn Bosund Wang Li",
        "Tiếp Tổng Giám đốc Tập đoàn FPT",
        "Vui mừng gặp Chủ tịch Hội đồng quản trị Công ty Ganfeld",
        "Tiếp Hiệu trưởng Đại học Nebraska Peter Novak",
    ],
)
def test_an_official_heads_no_firm(before: str) -> None:
    assert holds(f"{before}, {CHAIR} nêu ba việc.") == {HEAD}


@pytest.mark.parametrize("name", ["Peter Novak", "Anna Brown", "Daniel Van Dijk"])
def test_a_given_name_of_another_country_begins_the_name_behind_a_firm(name: str) -> None:
    text = f"Tiếp Phó Chủ tịch Tập đoàn Ganfeld {name}, {CHAIR} nêu ba việc."

    assert holds(text) == {HEAD, (name, "Phó Chủ tịch | Tập đoàn Ganfeld", "asserted")}


def test_other_posts_may_go_with_a_firm() -> None:
    told = holds(f"Giám đốc Công ty Ganfeld, Phó Chủ tịch Hiệp hội Doanh nghiệp tỉnh Lâm Đồng {VE} nêu ba việc.")

    assert len(told) == 2
    assert {who for who, _, _ in told} == {VE}


def test_a_firm_called_by_a_given_name_keeps_it() -> None:
    assert holds(f"Giám đốc Công ty Thomas Ganfeld {VE} nêu ba việc.") == {
        (VE, "Giám đốc | Công ty Thomas Ganfeld", "asserted")
    }
