"""A post in the board that somebody goes to, told by its bare name: `sang Ban Dân vận Tỉnh ủy làm trưởng ban`."""

from __future__ import annotations

import pytest

from loaders.extract.things import Body
from tests.loaders.extract.reading import bare_roles, holds, read

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh có ba phó trưởng ban. "


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bà Trần Mai vừa được điều động về Ban Dân vận Tỉnh ủy làm phó trưởng ban.", "Phó Trưởng Ban"),
        (_BOARD + "Bà Trần Mai sang Ban Dân vận Tỉnh ủy làm trưởng ban.", "Trưởng Ban"),
        (_BOARD + "Bà Trần Mai nhận quyết định qua Ban Dân vận Tỉnh ủy, làm phó trưởng ban.", "Phó Trưởng Ban"),
    ],
)
def test_post_in_the_board_gone_to(text: str, title: str) -> None:
    assert holds(text) == {("Trần Mai", f"{title} | Ban Dân vận Tỉnh ủy Lâm Đồng", "asserted")}
    assert bare_roles(text) == set()


@pytest.mark.parametrize("level", ["xã", "phường"])
def test_board_of_a_commune_is_that_of_its_chapter(level: str) -> None:
    told = f"Điều động ông Lê Ba tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Đảng ủy {level} Di Linh."
    boards = {c.thing.name for f in read(told).frames for c in f.chunks if isinstance(c.thing, Body)}
    assert f"Ban Chấp hành Đảng bộ {level} Di Linh" in boards
