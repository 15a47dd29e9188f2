"""`vị` before a post: who stands right before it or opens the story, and nobody where it is only spoken of."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_CHAIR = "Chủ tịch | Ủy ban nhân dân tỉnh Quảng Nam"


@pytest.mark.parametrize(
    "told",
    [
        "Bà Đinh Thị Mai kỳ vọng nhiều ở vị Chủ tịch UBND tỉnh Quảng Nam.",
        "Ông Vũ Văn Thái về làng. Bà con kỳ vọng về vị Chủ tịch UBND tỉnh Quảng Nam.",
        "Ông Vũ Văn Thái về làng. Theo vị Chủ tịch UBND tỉnh Quảng Nam, đường sẽ sớm xong.",
        "Theo ông Vũ Văn Thái, vị Chủ tịch UBND tỉnh Quảng Nam làm được nhiều việc.",
    ],
)
def test_post_that_somebody_speaks_of_is_not_that_of_who_was_named_last(told: str) -> None:
    assert holds(told) == set()


@pytest.mark.parametrize(
    "told",
    [
        "Ông Vũ Văn Thái là vị Chủ tịch UBND tỉnh Quảng Nam trẻ nhất.",
        "Ông Vũ Văn Thái, vị Chủ tịch UBND tỉnh Quảng Nam trẻ tuổi, nói vậy.",
        "Ông Vũ Văn Thái về làng. Vị Chủ tịch UBND tỉnh Quảng Nam nói sẽ quay lại.",
    ],
)
def test_post_of_who_stands_right_before(told: str) -> None:
    assert holds(told) == {("Vũ Văn Thái", _CHAIR, "asserted")}


def test_post_that_somebody_is_known_by_is_told_of_nobody_else() -> None:
    told = "Chủ tịch UBND tỉnh Quảng Nam Vũ Văn Thái dự. Bà Đinh Thị Mai kể về vị Chủ tịch UBND tỉnh Quảng Nam."
    assert holds(told) == {("Vũ Văn Thái", _CHAIR, "asserted")}
