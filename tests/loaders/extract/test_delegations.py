"""A delegation of another province: the posts of those in it are of that province, those of the hosts are not."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_GUEST = ("Lê Văn Tám", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai", "asserted")
_HOST = ("Trần Thị Bé", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")


@pytest.mark.parametrize(
    "told",
    [
        "Đoàn công tác tỉnh Gia Lai do ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh, dẫn đầu đã đến thăm Lâm Đồng.",
        "Đoàn công tác của tỉnh Gia Lai do Phó Chủ tịch UBND tỉnh Lê Văn Tám làm trưởng đoàn đến thăm.",
        "Đoàn đại biểu tỉnh Gia Lai, dẫn đầu là ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh, đến thăm.",
        "Đại diện tỉnh Gia Lai, ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh, chia sẻ cách làm.",
    ],
)
def test_guests(told: str) -> None:
    assert holds(told) == {_GUEST}


def test_hosts() -> None:
    guest, host = "ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh", "bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh"
    assert holds(f"Tiếp đoàn tỉnh Gia Lai do {guest} dẫn đầu, có {host}.") == {_GUEST, _HOST}
    assert holds("Tiếp đoàn tỉnh Gia Lai có bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh.") == {_HOST}
