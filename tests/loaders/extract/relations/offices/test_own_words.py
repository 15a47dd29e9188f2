"""Roles that somebody tells of himself in a quotation, and those told of another along with somebody."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles

_TEAM = "Tổ trưởng | Tổ công tác liên ngành"


@pytest.mark.parametrize("own", ["do tôi làm", "do chính tôi trực tiếp làm"])
@pytest.mark.parametrize("speaker", ["bà Trần Thị Bé nói", "Giám đốc Sở Y tế Trần Thị Bé cho biết"])
def test_a_role_of_who_speaks(own: str, speaker: str) -> None:
    told = f'Bà Trần Thị Bé dự họp. "Mỗi quý, Tổ công tác liên ngành {own} Tổ trưởng sẽ báo cáo một lần", {speaker}.'
    assert roles(told) == {("Trần Thị Bé", _TEAM, "asserted")}


def test_a_role_of_who_is_not_named_behind_the_quotation() -> None:
    assert roles('"Tổ công tác liên ngành do tôi làm Tổ trưởng sẽ báo cáo", một lãnh đạo sở nói.') == set()


@pytest.mark.parametrize("other", ["bà Trần Thị Bé", "Phó Giám đốc Sở Y tế Trần Thị Bé"])
def test_a_deputy_told_along_with_another(other: str) -> None:
    told = f"Trong Ban Chỉ đạo chuyển đổi số tỉnh, ông Lê Văn Tám vẫn ở lại với tư cách Phó Trưởng ban, cùng {other}."
    post = "Phó Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh"
    assert roles(told) == {("Lê Văn Tám", post, "asserted"), ("Trần Thị Bé", post, "asserted")}
