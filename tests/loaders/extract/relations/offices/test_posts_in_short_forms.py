"""Heads of rooms in two letters (`TP.`, `PTP.`), which are no cities, and who represents a house elsewhere."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO = "Đỗ Bình Minh"


@pytest.mark.parametrize(
    ("short", "title"), [("TP", "Trưởng phòng"), ("TP.", "Trưởng phòng"), ("PTP.", "Phó Trưởng phòng")]
)
@pytest.mark.parametrize("signs", [(", ", ""), (" - ", ""), (" (", ")")])
def test_head_of_a_room_in_short(short: str, title: str, signs: tuple[str, str]) -> None:
    said = f"Ảnh: Bác sĩ {_WHO}{signs[0]}{short} Tổ chức cán bộ Sở Y tế{signs[1]} phát biểu."
    assert holds(said) == {(_WHO, f"{title} | Phòng Tổ chức cán bộ Sở Y tế Lâm Đồng", "asserted")}


@pytest.mark.parametrize("place", ["TP. Huế", "TP Hồ Chí Minh", "TP. Bảo Lộc", "TP Y học"])
def test_a_city_behind_a_name_is_no_room(place: str) -> None:
    assert holds(f"Ông {_WHO}, {place}, cho biết.") == set()


def test_short_form_not_behind_a_name_is_a_city() -> None:
    assert holds(f"Hội nghị tại Huế - TP Văn hóa của ông {_WHO}.") == set()


@pytest.mark.parametrize("house", ["Báo Sao Mai", "Công ty Cổ phần Điền Quân"])
def test_who_represents_a_house_elsewhere(house: str) -> None:
    said = f"Ông {_WHO}, Trưởng Văn phòng đại diện {house} tại Đà Nẵng, dự."
    assert holds(said) == {(_WHO, f"Trưởng Văn phòng đại diện | {house}", "asserted")}


def test_who_represents_nobody_named_has_no_post_of_the_last_house() -> None:
    assert holds(f"Sở Y tế Lâm Đồng họp. Trưởng Văn phòng đại diện {_WHO} nói.") == set()
