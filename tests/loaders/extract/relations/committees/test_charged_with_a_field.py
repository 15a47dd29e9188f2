"""A role in brackets behind a post that is told with its portfolio, and committees within a house or a force."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles

DEPUTY = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"
BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"


@pytest.mark.parametrize(
    "charged",
    ["trực tiếp theo dõi, chỉ đạo lĩnh vực văn xã", "phụ trách khối kinh tế", "chỉ đạo lĩnh vực khoa học, công nghệ"],
)
@pytest.mark.parametrize("opening", [f"{BOARD} gồm:", f"Các Phó Trưởng {BOARD} gồm:"])
def test_a_role_in_brackets_behind_a_portfolio(charged: str, opening: str) -> None:
    found = roles(f"{opening} Phó Chủ tịch UBND tỉnh {charged} (Phó Trưởng ban thường trực); Giám đốc Sở Nội vụ.")
    assert {what for who, what, _ in found if who == DEPUTY} == {f"Phó Trưởng ban Thường trực | {BOARD}"}


@pytest.mark.parametrize("house", ["Quân đội", "Bộ Quốc phòng", "Công an nhân dân"])
def test_a_committee_within_a_house_is_its(house: str) -> None:
    found = roles(f"Ông Lò Văn An, Trưởng Ban Chỉ đạo chuyển đổi số trong {house}, phát biểu.")
    assert found == {("Lò Văn An", f"Trưởng ban | Ban Chỉ đạo chuyển đổi số trong {house}", "asserted")}
