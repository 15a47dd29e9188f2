"""Heads of the like committee of another firm than the one that the text told of: never of the first one's."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_GROUP, _FIRM = "Tập đoàn Dệt may Việt Nam", "Công ty Dệt Nam Hồng"
_OPENS = f"{_GROUP} lập Ban Chỉ đạo chuyển đổi số Tập đoàn. Ông Đỗ Văn Mạnh làm Trưởng ban."
_WHO = "Lê Văn Hòa"


def boards(text: str) -> set[str]:
    """The committees that somebody heads."""
    found = statements(f"{_OPENS}\n\n{text}", "LEADS", about=_GROUP)
    return {what.split(" | ")[1] for _, who, what, _ in found if who == _WHO}


@pytest.mark.parametrize("at", ["Tại", "Ở", "Còn"])
@pytest.mark.parametrize("role", ["Trưởng ban", "Trưởng Ban Chỉ đạo"])
def test_firm_that_opens_a_sentence_has_a_board_of_its_own(at: str, role: str) -> None:
    assert boards(f"{at} {_FIRM}, ông {_WHO} làm {role}.") == {f"Ban Chỉ đạo chuyển đổi số {_FIRM}"}


def test_house_told_by_a_part_of_its_name_has_not_that_of_the_group() -> None:
    assert boards(f"Ở Nam Hồng, ông {_WHO} làm Trưởng ban.") == set()


def test_head_of_the_group_stays_the_head() -> None:
    found = statements(f"{_OPENS}\n\nTại {_FIRM}, ông {_WHO} làm Trưởng ban.", "LEADS", about=_GROUP)
    assert ("LEADS", "Đỗ Văn Mạnh", f"Trưởng ban | Ban Chỉ đạo chuyển đổi số {_GROUP}", "asserted") in found


def test_firm_has_not_the_board_of_a_ministry() -> None:
    text = f"Bộ Y tế lập Ban Chỉ đạo chuyển đổi số của Bộ. Tại {_FIRM}, ông {_WHO} làm Trưởng ban."
    assert statements(text, "LEADS", about="Bộ Y tế") == set()
