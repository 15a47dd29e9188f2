"""`Đoàn Chủ tịch` is a presidium: the body behind it has no chair by these words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_FRONT = "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("Thay mặt Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam, Phó Chủ tịch Lò Văn Chiêng đọc tờ trình.", _FRONT),
        (
            "Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam họp; Phó Chủ tịch Lò Văn Chiêng chủ trì.",
            "Tổng Liên đoàn Lao động Việt Nam",
        ),
        (
            "Đoàn Chủ tịch Hội Nông dân tỉnh họp, ông Lò Văn Chiêng, Phó Chủ tịch Hội, chủ trì.",
            "Hội Nông dân tỉnh Lâm Đồng",
        ),
    ],
)
def test_deputy_beside_a_presidium_stays_one(said: str, body: str) -> None:
    assert holds(said) == {("Lò Văn Chiêng", f"Phó Chủ tịch | {body}", "asserted")}


def test_nobody_chairs_by_the_presidium() -> None:
    assert holds("Đoàn Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lò Văn Chiêng, Hà Quốc Khải điều hành đại hội.") == set()


def test_chair_behind_a_youth_union_is_one() -> None:
    said = "Bí thư Tỉnh đoàn Chủ tịch Hội Nông dân tỉnh Lò Văn Chiêng dự."
    assert ("Lò Văn Chiêng", "Chủ tịch | Hội Nông dân tỉnh Lâm Đồng", "asserted") in holds(said)
