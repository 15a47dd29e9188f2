"""Who holds a funeral, speaks or presents at it is not told former because the dead one is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_DEAD = "Ông Lê Văn Tám, Giám đốc Sở Y tế, đã từ trần. "
_LIVING = ("Trần Thị Bé", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")


@pytest.mark.parametrize(
    "told",
    [
        "Thay mặt Ban Tổ chức lễ tang, Phó Chủ tịch UBND tỉnh Trần Thị Bé đọc lời điếu.",
        "Trưởng Ban Tổ chức lễ tang Trần Thị Bé, Phó Chủ tịch UBND tỉnh, cảm ơn các đoàn.",
        "Sau lễ viếng, Phó Chủ tịch UBND tỉnh Trần Thị Bé công bố quyết định.",
        "Đọc lời tiễn biệt, Phó Chủ tịch UBND tỉnh Trần Thị Bé nhắc lại nhiều kỷ niệm.",
    ],
)
def test_who_speaks_for_the_mourners(told: str) -> None:
    assert holds(_DEAD + told) == {("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", "former"), _LIVING}


@pytest.mark.parametrize(
    "told", ["Lễ viếng đồng chí Lê Văn Tám", "Lễ viếng cố Giám đốc, ông Lê Văn Tám", "Thương tiếc ông Lê Văn Tám"]
)
def test_who_is_mourned(told: str) -> None:
    text = f"{told} diễn ra sáng nay. Ông Lê Văn Tám, Giám đốc Sở Y tế, thọ 60 tuổi."
    assert {status for *_, status in holds(text)} == {"former"}
