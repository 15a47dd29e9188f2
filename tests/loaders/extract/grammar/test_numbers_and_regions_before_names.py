"""A committee known by its number or its region, right before the name of who has the role."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles

AN = "Lò Văn An"


@pytest.mark.parametrize("which", ["57", "35", "Tây Nguyên", "Tây Bắc", "Tây Nam Bộ"])
@pytest.mark.parametrize("role", ["Trưởng", "Phó Trưởng"])
def test_the_name_is_not_part_of_the_committee(which: str, role: str) -> None:
    found = roles(f"{role} Ban Chỉ đạo {which} {AN} chủ trì hội nghị.")
    assert found == {(AN, f"{role} ban | Ban Chỉ đạo {which}", "asserted")}
