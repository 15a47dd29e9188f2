"""Committees that are merged: which one the text goes on about, and which is set up."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_REFORM, _TEAM = "Ban Chỉ đạo Cải cách hành chính", "Tổ công tác Đề án 06"


def led(text: str) -> set[tuple[str, str]]:
    return {(who, what.split(" | ")[1]) for _, who, what, _ in statements(text, "LEADS")}


@pytest.mark.parametrize(
    "said",
    [
        f"{_REFORM} và {_TEAM} được nhập vào Ban Chỉ đạo chuyển đổi số tỉnh.",
        f"{_REFORM} và {_TEAM} được sáp nhập vào Ban Chỉ đạo chuyển đổi số tỉnh.",
        f"{_REFORM} được gộp với Ban Chỉ đạo Đề án 06 tỉnh thành Ban Chỉ đạo chuyển đổi số tỉnh.",
        f"UBND tỉnh lập Ban Chỉ đạo chuyển đổi số tỉnh trên cơ sở hợp nhất {_REFORM} và {_TEAM}.",
    ],
)
def test_the_text_goes_on_about_the_committee_that_takes_the_others_in(said: str) -> None:
    assert led(f"{said} Ông Lê Văn Hòa làm Trưởng ban.") == {("Lê Văn Hòa", "Ban Chỉ đạo chuyển đổi số tỉnh")}


def test_what_is_merged_away_is_not_set_up() -> None:
    text = f"UBND tỉnh lập Ban Chỉ đạo chuyển đổi số tỉnh trên cơ sở hợp nhất {_REFORM} và Ban Chỉ đạo Đề án 06."
    found = {what for _, _, what, _ in statements(text, "ESTABLISHED")}
    assert found == {"Ban Chỉ đạo chuyển đổi số tỉnh"}


def test_a_team_told_by_its_number_is_not_the_one_before() -> None:
    text = f"UBND tỉnh lập {_TEAM} tỉnh do ông Lê Văn Hòa làm Tổ trưởng. Tổ thứ hai do bà Lê Thị Mai làm Tổ trưởng."
    assert led(text) == {("Lê Văn Hòa", f"{_TEAM} tỉnh")}


def test_a_deputy_called_by_the_head_of_a_team() -> None:
    text = "Đại tá Lê Văn Hòa, Phó Tổ trưởng Thường trực Tổ công tác Đề án 06 tỉnh, chủ trì."
    assert {(who, what) for _, who, what, _ in statements(text, "LEADS")} == {
        ("Lê Văn Hòa", f"Phó Tổ trưởng Thường trực | {_TEAM} tỉnh")
    }
