"""A list of somebody's posts that ends with the one of today."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN = "Lò Văn An"
NOW = (AN, "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")
BEFORE = (AN, "Giám đốc | Sở Y tế Lâm Đồng", "former")


@pytest.mark.parametrize("verb", ["từng đảm nhiệm", "đã trải qua", "từng giữ", "đã kinh qua"])
@pytest.mark.parametrize("name", [f"Ông {AN}", "Ông An"])
def test_the_post_of_today_at_the_end_of_a_career(verb: str, name: str) -> None:
    text = f"Chủ tịch UBND tỉnh {AN} dự. {name} {verb} các chức vụ: Giám đốc Sở Y tế, Chủ tịch UBND tỉnh."
    assert holds(text) == {NOW, BEFORE}


def test_who_gets_another_post_has_left_the_last_of_the_list() -> None:
    text = (
        f"Ông {AN}, Giám đốc Sở Y tế, được bầu giữ chức Chủ tịch UBND tỉnh. "
        f"Ông {AN} từng giữ các chức vụ: Trưởng phòng Nội vụ huyện Di Linh, Giám đốc Sở Y tế."
    )
    assert {BEFORE, NOW} <= holds(text)


def test_who_retires_has_left_the_last_of_the_list() -> None:
    text = f"Ông {AN}, Chủ tịch UBND tỉnh, từng giữ các chức vụ: Giám đốc Sở Y tế, Chủ tịch UBND tỉnh, nay nghỉ hưu."
    assert NOW not in holds(text)


def test_a_seat_in_a_committee_leaves_the_post_of_today() -> None:
    text = (
        f"Chủ tịch UBND tỉnh {AN} được phân công làm Trưởng Ban Chỉ đạo chuyển đổi số tỉnh. "
        f"Ông {AN} từng giữ các chức vụ: Giám đốc Sở Y tế, Chủ tịch UBND tỉnh."
    )
    assert NOW in holds(text)
