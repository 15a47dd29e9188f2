"""A post in the board that somebody goes to, told by its bare name: `sang Ban Dân vận Tỉnh ủy làm trưởng ban`."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, holds

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
