"""Committees that are set up, or made anew, with a head: `lập Ban Chỉ đạo gồm 15 người, với Trưởng ban là ông A`."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_WHO = "Lê Văn Hòa"


def heads(text: str) -> set[tuple[str, str]]:
    """Who leads what, with which role."""
    return {(who, what) for _, who, what, _ in statements(text, "LEADS")}


@pytest.mark.parametrize(
    "said",
    [
        f"UBND tỉnh Lâm Đồng lập Tổ công tác chuyển đổi số gồm 15 người, với Tổ trưởng là ông {_WHO}.",
        f"UBND tỉnh Lâm Đồng lập Tổ công tác chuyển đổi số với tổ trưởng là Phó Chủ tịch UBND tỉnh {_WHO}.",
        f"Tổ công tác chuyển đổi số tỉnh Lâm Đồng có 9 thành viên với Tổ trưởng là Giám đốc Sở Y tế {_WHO}.",
        f"Tổ công tác chuyển đổi số tỉnh Lâm Đồng vừa được kiện toàn với Tổ trưởng là đồng chí {_WHO}.",
        f"UBND tỉnh Lâm Đồng lập Tổ công tác chuyển đổi số (với Tổ trưởng là ông {_WHO}).",
        f"UBND tỉnh Lâm Đồng lập Tổ công tác chuyển đổi số, với ông {_WHO} là Tổ trưởng.",
        f"UBND tỉnh Lâm Đồng lập Tổ công tác chuyển đổi số gồm 9 người với Giám đốc Sở Y tế {_WHO} là Tổ trưởng.",
        f"UBND tỉnh Lâm Đồng kiện toàn Tổ công tác chuyển đổi số với người đứng đầu là ông {_WHO}.",
    ],
)
def test_head_behind_with(said: str) -> None:
    assert {(who, what.split(" | ")[1]) for who, what in heads(said)} == {(_WHO, "Tổ công tác chuyển đổi số")}


def test_who_sits_beside_somebody_is_not_told_to_be_the_other() -> None:
    said = f"Tổ công tác chuyển đổi số tỉnh Lâm Đồng họp. Cùng dự với bà Trần Thị Bảo là Tổ trưởng {_WHO}."
    assert heads(said) == {(_WHO, "Tổ trưởng | Tổ công tác chuyển đổi số")}


@pytest.mark.parametrize("beside", ["cùng", "cùng với"])
def test_who_is_there_with_the_head_is_not_the_head(beside: str) -> None:
    said = f"Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng họp. Chủ trì {beside} Trưởng ban là ông {_WHO}, Giám đốc Sở Y tế."
    assert heads(said) == set()
