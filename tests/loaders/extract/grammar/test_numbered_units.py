"""Communes by their whole name: numbers, dashes, apostrophes, and people right behind them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "unit",
    [
        "xã Bảo Lâm 1",
        "phường Móng Cái 2",
        "phường 1 Bảo Lộc",
        "phường Lang Biang - Đà Lạt",
        "phường Văn Miếu - Quốc Tử Giám",
        "xã Ea H'leo",
        "xã Cư M’gar",
        "xã Nam Ban Lâm Hà",
    ],
)
def test_the_whole_name_of_a_commune(unit: str) -> None:
    expected = {("Lê Văn Tám", f"Chủ tịch | Ủy ban nhân dân {unit}", "asserted")}
    assert holds(f"Ông Lê Văn Tám, Chủ tịch UBND {unit}, có mặt.") == expected


@pytest.mark.parametrize("unit", ["xã Tân Tiến", "xã Phú Thái", "xã Sơn Đồng", "xã Bảo Lâm 1"])
@pytest.mark.parametrize("name", ["Hoàng Phúc", "Lê Văn Tám"])
def test_a_name_right_behind_a_commune(unit: str, name: str) -> None:
    assert holds(f"Bí thư Đảng ủy {unit} {name} phát biểu.") == {(name, f"Bí thư | Đảng ủy {unit}", "asserted")}


def test_a_number_that_counts_years_is_not_the_communes() -> None:
    found = holds("Ông Lê Văn Tám, Chủ tịch UBND xã Tân Lập 2 năm qua, có mặt.")
    assert found == {("Lê Văn Tám", "Chủ tịch | Ủy ban nhân dân xã Tân Lập", "asserted")}


@pytest.mark.parametrize(
    ("owner", "house"), [(", Bộ Khoa học và Công nghệ", "Bộ Khoa học và Công nghệ"), (" (Bộ Y tế)", "Bộ Y tế")]
)
def test_a_name_behind_what_a_body_belongs_to(owner: str, house: str) -> None:
    found = holds(f"Vụ trưởng Vụ Pháp chế{owner} Lê Văn Tám phát biểu.")
    assert found == {("Lê Văn Tám", f"Vụ trưởng | Vụ Pháp chế {house}", "asserted")}


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("H.Di Linh", "huyện Di Linh"),
        ("H. Di Linh", "huyện Di Linh"),
        ("X.Đạ Sar", "xã Đạ Sar"),
        ("X. Đạ Sar", "xã Đạ Sar"),
    ],
)
def test_districts_and_communes_by_one_letter(short: str, name: str) -> None:
    found = holds(f"Ông Mai Văn Sen, Chủ tịch UBND {short} (Lâm Đồng), nói.")
    assert found == {("Mai Văn Sen", f"Chủ tịch | Ủy ban nhân dân {name}", "asserted")}


@pytest.mark.parametrize(("body", "whole"), [("Quận đoàn 10", "Quận đoàn quận 10"), ("Quận ủy 1", "Quận ủy quận 1")])
def test_party_and_youth_of_a_numbered_quarter(body: str, whole: str) -> None:
    found = holds(f"Ông Mai Văn Sen, Bí thư {body}, nói.", about="Thành phố Hồ Chí Minh", published="2024-05-01")
    assert found == {("Mai Văn Sen", f"Bí thư | {whole}", "asserted")}
