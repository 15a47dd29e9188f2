"""Names of firms and communes are read to their end: `Microsoft Việt Nam`, `TCT Cảng X`, `xã Kim Hòa phát động`."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize("firm", ["Microsoft Việt Nam", "Unilever Việt Nam", "Samsung Việt Nam", "Grab Việt Nam"])
def test_a_firm_here_of_one_abroad(firm: str) -> None:
    found = holds(f"Tổng Giám đốc {firm} Nguyễn Thị Thu phát biểu tại hội nghị.")
    assert found == {("Nguyễn Thị Thu", f"Tổng Giám đốc | {firm}", "asserted")}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("TCT Cảng hàng không Việt Nam", "Tổng công ty Cảng hàng không Việt Nam"),
        ("TCT May Sông Hồng", "Tổng công ty May Sông Hồng"),
    ],
)
def test_a_short_legal_form_stands_for_the_whole(written: str, meant: str) -> None:
    found = holds(f"Ông Nguyễn Văn Hải - Chủ tịch HĐTV {written} cho biết.")
    assert found == {("Nguyễn Văn Hải", f"Chủ tịch Hội đồng thành viên | {meant}", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Nguyễn Văn Hải, Giám đốc TNHH cho biết.",
        "Ông Nguyễn Văn Hải, Tổng Giám đốc TCT cho biết.",
        "Ông Nguyễn Văn Hải, Tổ trưởng TCT Đề án 06 cho biết.",
    ],
)
def test_a_legal_form_alone_is_no_firm(text: str) -> None:
    assert holds(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Đảng ủy xã Kim Hòa phát hiện sai phạm; ông Lê Văn Nam, Chủ tịch UBND xã, bị kỷ luật.",
        "UBND xã Kim Hòa phát động phong trào, ông Lê Văn Nam, Chủ tịch UBND xã, nêu rõ.",
        "Ông Lê Văn Nam, Chủ tịch UBND xã xã Kim Hòa và một số cán bộ dự.",
    ],
)
def test_a_commune_is_read_whole(text: str) -> None:
    assert holds(text) == {("Lê Văn Nam", "Chủ tịch | Ủy ban nhân dân xã Kim Hòa", "asserted")}
