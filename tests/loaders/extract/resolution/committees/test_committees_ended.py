"""A committee that is no more and the unnamed one of the party committee beside it: who leads which."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_OLD = "Ban Chỉ đạo chuyển đổi số tỉnh"
_NEW = "Trưởng ban | Ban Chỉ đạo của Tỉnh ủy"


@pytest.mark.parametrize(
    "told",
    [
        f"{_OLD} đã giải thể từ đầu tháng.",
        f"UBND tỉnh quyết định giải thể {_OLD}.",
        f"{_OLD} do ông Lê Văn Tám làm Trưởng ban chấm dứt hoạt động.",
        f"{_OLD} đã hoàn thành nhiệm vụ.",
    ],
)
def test_the_unnamed_one_of_the_party_is_not_the_one_that_ended(told: str) -> None:
    text = f"{told} Việc nay do Ban Chỉ đạo của Tỉnh ủy đảm nhận. Bà Trần Thị Bé, Bí thư Tỉnh ủy, làm Trưởng ban."
    led = {who: (what, status) for _, who, what, status in statements(text, "LEADS")}
    assert led["Trần Thị Bé"] == (_NEW, "asserted")
    assert led.get("Lê Văn Tám", ("", "former"))[1] == "former"


@pytest.mark.parametrize("told", [f"{_OLD} chưa giải thể.", f"UBND tỉnh dự kiến giải thể {_OLD}.", f"{_OLD} họp."])
def test_one_that_goes_on_is_meant(told: str) -> None:
    text = f"{told} Ban Chỉ đạo của Tỉnh ủy do bà Trần Thị Bé, Bí thư Tỉnh ủy, làm Trưởng ban."
    assert statements(text, "LEADS") == {("LEADS", "Trần Thị Bé", f"Trưởng ban | {_OLD}", "asserted")}
