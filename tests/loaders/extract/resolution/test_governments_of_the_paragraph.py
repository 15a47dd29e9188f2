"""Posts in a government or council without a place: of the district or commune that the paragraph alone tells of."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO, _OTHER = "Lê Văn Hòa", "Trần Thị Bảo"


@pytest.mark.parametrize("place", ["xã Hòa Bắc", "phường Cam Ly", "huyện Lạc Dương"])
@pytest.mark.parametrize("said", ["Bà {}, Phó Chủ tịch UBND, phát biểu.", "Phó Chủ tịch UBND {} phát biểu."])
def test_post_in_the_government_just_named(place: str, said: str) -> None:
    found = holds(f"UBND {place} vừa họp. {said.format(_OTHER)}")
    assert found == {(_OTHER, f"Phó Chủ tịch | Ủy ban nhân dân {place}", "asserted")}


def test_post_in_the_government_beside_the_council() -> None:
    found = holds(f"HĐND phường Cam Ly họp. Ông {_WHO}, Chủ tịch HĐND, và bà {_OTHER}, Chủ tịch UBND, cùng dự.")
    assert {what.partition(" | ")[2] for _, what, _ in found} == {
        "Hội đồng nhân dân phường Cam Ly",
        "Ủy ban nhân dân phường Cam Ly",
    }


@pytest.mark.parametrize(
    "before",
    ["UBND tỉnh Lâm Đồng làm việc với UBND huyện Lạc Dương.", "UBND huyện Lạc Dương làm việc với Sở Y tế tỉnh."],
)
def test_two_levels_in_a_paragraph_tell_nothing(before: str) -> None:
    found = holds(f"{before} Bà {_OTHER}, Phó Chủ tịch UBND, phát biểu.")
    assert found == {(_OTHER, "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")}
