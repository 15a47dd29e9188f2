"""A district that a sentence opens with, also as the seat of a meeting, whose head is named without it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize("seat", ["điểm cầu ", "đầu cầu ", ""])
@pytest.mark.parametrize(("place", "level"), [("Hồng Lĩnh", "thị xã"), ("Cửa Lò", "thị xã"), ("Diễn Châu", "huyện")])
def test_the_district_at_whose_seat_somebody_is(seat: str, place: str, level: str) -> None:
    text = f"Tại {seat}{place} do đồng chí Trần Văn Khải - Phó Chủ tịch UBND {level} chủ trì."

    assert holds(text, about="Nghệ An") == {
        ("Trần Văn Khải", f"Phó Chủ tịch | Ủy ban nhân dân {level} {place}", "asserted")
    }
