"""Police and army without a place, beside a post that only those of a province or of a commune have."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_WHO = "Đỗ Bình Minh"


def _bodies(said: str, about: str = "Lâm Đồng") -> set[str]:
    return {what.partition(" | ")[2] for _, what, _ in holds(said, about=about, published="2025-10-01")}


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Giám đốc Công an", "Công an tỉnh Lâm Đồng"),
        ("Phó Chỉ huy trưởng Bộ CHQS", "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"),
        ("Chính ủy Bộ Chỉ huy Quân sự", "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"),
        ("Chỉ huy trưởng BĐBP", "Bộ đội Biên phòng tỉnh Lâm Đồng"),
        ("Chỉ huy trưởng Quân sự tỉnh", "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"),
        ("Chỉ huy trưởng Quân sự xã Di Linh", "Ban Chỉ huy Quân sự xã Di Linh"),
    ],
)
def test_force_of_the_province(post: str, body: str) -> None:
    assert _bodies(f"Dự họp có Đại tá {_WHO}, {post}.") == {body}


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Trưởng Công an", "Công an xã Đạ Huoai"),
        ("Chỉ huy trưởng Ban CHQS", "Ban Chỉ huy Quân sự xã Đạ Huoai"),
        ("Chỉ huy trưởng Quân sự xã", "Ban Chỉ huy Quân sự xã Đạ Huoai"),
    ],
)
def test_force_of_the_commune(post: str, body: str) -> None:
    said = f"UBND xã Đạ Huoai họp. Dự họp có ông {_WHO}, {post}."
    assert _bodies(said, about="Xã Đạ Huoai (Lâm Đồng)") == {body}


def test_force_named_last_is_meant() -> None:
    said = f"Công an tỉnh Gia Lai đến thăm. Đại tá {_WHO}, Giám đốc Công an, phát biểu."
    assert _bodies(said) == {"Công an tỉnh Gia Lai"}


def test_forces_in_a_list_of_deputies_by_post() -> None:
    said = (
        "Ban Chỉ đạo chuyển đổi số tỉnh do Chủ tịch UBND tỉnh làm Trưởng ban. "
        "Các Phó Trưởng ban gồm: Giám đốc Sở Nội vụ; Giám đốc Công an; Chỉ huy trưởng Bộ CHQS."
    )
    led = {who for _, who, what, _ in statements(said, "LEADS") if what.startswith("Phó Trưởng ban")}
    assert led == {
        "Giám đốc | Sở Nội vụ Lâm Đồng",
        "Giám đốc | Công an tỉnh Lâm Đồng",
        "Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Lâm Đồng",
    }
