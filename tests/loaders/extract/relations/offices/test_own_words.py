"""Roles that somebody tells of himself in a quotation, of whom the speaker stands behind it."""

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
