"""A team that a province sets up is that province's, in an article that is about another one too."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_HOSTS = "Tại trụ sở UBND tỉnh Lạng Sơn, bà Trần Mai, Phó Chủ tịch UBND tỉnh Lạng Sơn, tiếp đoàn Cao Bằng.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Cao Bằng vừa lập Tổ công tác rà soát thủ tục, giao ông Lê Tám làm Tổ trưởng.",
        "Ông Lê Tám kể: tháng trước, Cao Bằng thành lập Tổ công tác rà soát thủ tục gồm 9 người.",
    ],
)
def test_whose_team_it_is(text: str) -> None:
    found = statements(_HOSTS + text, "OF_PROVINCE", about="Lạng Sơn đón bạn")
    assert {province for _, what, province, _ in found if what.startswith("Tổ công tác")} == {"Cao Bằng"}
