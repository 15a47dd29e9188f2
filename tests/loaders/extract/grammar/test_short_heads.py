"""Legal forms and houses in short: `Cty`, `TCT`, `UB Pháp luật`, `QH`; a short common noun alone is no body."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("post", "told"),
    [
        ("Giám đốc Cty TNHH Hòn Dấu", "Giám đốc | Công ty TNHH Hòn Dấu"),
        ("TGĐ Cty CP Hòn Dấu (Bắc Ninh)", "Tổng Giám đốc | Công ty CP Hòn Dấu"),
        ("Giám đốc Cty TNHH MTV Lê Văn Sửu", "Giám đốc | Công ty TNHH MTV Lê Văn Sửu"),
        ("Chủ tịch HĐTV TCT Cảng Nam Hải", "Chủ tịch Hội đồng thành viên | Tổng công ty Cảng Nam Hải"),
        ("Tổng Giám đốc TCty Cảng Nam Hải", "Tổng Giám đốc | Tổng công ty Cảng Nam Hải"),
        ("Giám đốc CAT Vĩnh Phúc", "Giám đốc | Công an tỉnh Vĩnh Phúc"),
        ("Phó Chủ tịch QH", "Phó Chủ tịch | Quốc hội"),
        ("Chủ nhiệm UB Pháp luật", "Chủ nhiệm | Ủy ban Pháp luật của Quốc hội"),
        ("Ủy viên UB Thường vụ QH", "Ủy viên | Ủy ban Thường vụ Quốc hội"),
    ],
)
def test_short_form_is_read_as_the_whole(post: str, told: str) -> None:
    assert holds(f"Ông Vi Văn Hà, {post}, nói.", about="Hội nghị") == {("Vi Văn Hà", told, "asserted")}


def test_short_form_alone_points_to_the_firm() -> None:
    found = holds("Công ty Vận tải Hòn Dấu khai trương. Ông Vi Văn Hà, Giám đốc Cty, nói.", about="Hội nghị")
    assert found == {("Vi Văn Hà", "Giám đốc | Công ty Vận tải Hòn Dấu", "asserted")}


@pytest.mark.parametrize(
    "post",
    ["Giám đốc DN chế biến đá", "Chủ tịch HHDL Sa Pa", "Giám đốc KDL Suối Hoa Mới", "Chủ tịch HH", "Giám đốc Cty"],
)
def test_short_common_noun_is_no_body(post: str) -> None:
    assert holds(f"Ông Vi Văn Hà, {post}, nói.", about="Hội nghị") == set()
