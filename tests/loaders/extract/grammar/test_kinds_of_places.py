"""What stands between the word for a unit and its name: `xã vùng cao, biên giới X`, `Huyện ủy vùng cao X`."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "kind",
    [
        "vùng biên",
        "vùng sâu, vùng xa",
        "vùng cao biên giới",
        "bãi ngang",
        "nông thôn mới kiểu mẫu",
        "đặc biệt khó khăn",
        "ATK",
    ],
)
def test_kinds_of_communes(kind: str) -> None:
    told = f"Chủ tịch UBND xã {kind} Đức Trọng Lê Văn Tám dự họp."
    assert holds(told, published="2025-12-02") == {
        ("Lê Văn Tám", "Chủ tịch | Ủy ban nhân dân xã Đức Trọng", "asserted")
    }


@pytest.mark.parametrize("kind", ["vùng cao", "miền núi", "nghèo", "vùng cao, biên giới"])
def test_kinds_behind_a_party_committee(kind: str) -> None:
    told = f"Bí thư Huyện ủy {kind} Lạc Dương Lê Văn Tám dự họp."
    assert holds(told, published="2024-05-02") == {("Lê Văn Tám", "Bí thư | Huyện ủy Lạc Dương", "asserted")}


@pytest.mark.parametrize(
    ("written", "name"),
    [("thành phố đáng sống Đà Nẵng", "thành phố Đà Nẵng"), ("tỉnh địa đầu Tổ quốc Tuyên Quang", "tỉnh Tuyên Quang")],
)
def test_kinds_of_provinces(written: str, name: str) -> None:
    told = holds(f"Chủ tịch UBND {written} Lê Văn Tám dự họp.", published="2025-12-02")
    assert told == {("Lê Văn Tám", f"Chủ tịch | Ủy ban nhân dân {name}", "asserted")}
