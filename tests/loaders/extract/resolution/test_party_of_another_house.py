"""A secretary of a party committee without a name, beside a post in another house than that of the person before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

LO, VE = "Phùng Văn Lộ", "Tạ Văn Vẻ"
FIRST = f"Dự có: ông {LO} - Bí thư Đảng ủy, Hiệu trưởng Trường Đại học Đà Lạt"


@pytest.mark.parametrize("beside", ["Trưởng Ban Quản lý các cụm dân doanh", "Trưởng Ban Quản trị Quỹ Hoa Sen"])
def test_no_secretary_of_the_house_told_before(beside: str) -> None:
    told = holds(f"{FIRST}; ông {VE} - Bí thư Đảng ủy, {beside}.")

    assert not [what for who, what, _ in told if who == VE and "Đà Lạt" in what]
    assert (LO, "Bí thư | Đảng ủy Trường Đại học Đà Lạt", "asserted") in told


@pytest.mark.parametrize(
    "zones", ["các khu công nghệ cao và khu công nghiệp", "các khu công nghiệp", "Khu kinh tế và các khu công nghiệp"]
)
def test_a_board_of_zones_has_a_party_committee(zones: str) -> None:
    board = f"Ban Quản lý {zones} tỉnh Lâm Đồng"

    assert holds(f"{FIRST}; ông {VE} - Bí thư Đảng ủy, Trưởng {board}.") >= {
        (VE, f"Trưởng Ban | {board}", "asserted"),
        (VE, f"Bí thư | Đảng ủy {board}", "asserted"),
    }


def test_a_deputy_of_the_same_house_shares_its_committee() -> None:
    assert (VE, "Phó Bí thư | Đảng ủy Trường Đại học Đà Lạt", "asserted") in holds(
        f"{FIRST}; ông {VE} - Phó Bí thư Đảng ủy, Phó Hiệu trưởng."
    )


@pytest.mark.parametrize("block", ["các trường đại học, cao đẳng", "các trường đại học", "Doanh nghiệp"])
def test_a_block_of_houses_has_a_party_committee(block: str) -> None:
    assert holds(f"Ông {VE}, Bí thư Đảng ủy Khối {block} tỉnh Lâm Đồng phát biểu.") == {
        (VE, f"Bí thư | Đảng ủy Khối {block} tỉnh Lâm Đồng", "asserted")
    }
