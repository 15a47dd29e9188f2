"""Who heads a committee is told before who else is in it; who only stands beside its head does not head it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"


def _led(text: str) -> set[tuple[str, str]]:
    return {(s[1], s[2].split(" | ")[0]) for s in statements(text, "LEADS")}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Bên cạnh Trưởng ban là Chủ tịch UBND tỉnh Mai Văn Sen, {_BOARD} có 17 Ủy viên.", "Mai Văn Sen"),
        (f"Ngoài Trưởng ban là ông Mai Văn Sen, Chủ tịch UBND tỉnh, {_BOARD} còn có 17 Ủy viên.", "Mai Văn Sen"),
        (f"Ngoài Trưởng {_BOARD} là ông Mai Văn Sen, danh sách Ủy viên gồm lãnh đạo các sở.", "Mai Văn Sen"),
        (f"{_BOARD} vừa họp. Bên cạnh Trưởng ban là ông Mai Văn Sen, ban này còn có 9 ủy viên.", "Mai Văn Sen"),
        (f"Cụ thể, ngoài Trưởng ban là ông Mai Văn Sen, {_BOARD} có 9 ủy viên.", "Mai Văn Sen"),
        (f"Ngoài Trưởng ban là Bí thư Tỉnh ủy, {_BOARD} còn gồm 5 ủy viên.", "Bí thư | Tỉnh ủy Lâm Đồng"),
    ],
)
def test_the_head_is_told_before_the_others(text: str, who: str) -> None:
    assert _led(text) == {(who, "Trưởng ban")}


def test_who_stands_beside_the_head_heads_nothing() -> None:
    text = f"Bên cạnh Trưởng ban là Chánh Văn phòng Vi Văn Tú, ông Mai Văn Sen, Trưởng {_BOARD} nói."
    assert _led(text) == {("Mai Văn Sen", "Trưởng ban")}
