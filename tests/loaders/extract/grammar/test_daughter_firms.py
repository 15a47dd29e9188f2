"""Firms called by the short name of another and one more word, and posts of who founded a firm."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO = "Lê Văn Hòa"
_FIRM = "Công ty Cổ phần Vận tải Sông Xanh"


@pytest.mark.parametrize(
    ("name", "firm"),
    [("VSX Land", "VSX Land"), ("VSX Securities", "VSX Securities"), ("VSX Group", _FIRM), ("VSX", _FIRM)],
)
def test_firm_by_the_short_name_of_another(name: str, firm: str) -> None:
    said = f"{_FIRM} (VSX) họp hôm qua. Ông {_WHO}, Chủ tịch HĐQT {name}, phát biểu."
    assert {what.rpartition(" | ")[2] for _, what, _ in holds(said)} == {firm}


@pytest.mark.parametrize("founder", ["Nhà sáng lập", "nhà đồng sáng lập", "Đồng sáng lập", "người sáng lập"])
@pytest.mark.parametrize("sign", [",", " –"])
def test_post_of_a_founder(founder: str, sign: str) -> None:
    said = f"Ông {_WHO}{sign} {founder}, Giám đốc Công ty Điền Quân cho biết."
    assert holds(said) == {(_WHO, "Giám đốc | Công ty Điền Quân", "asserted")}
