"""Rounds through several provinces: a bare `Ban Chỉ đạo` is that of the province its paragraph is about."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee
from tests.loaders.extract.reading import holds, read, roles, shown

FIRST = (
    "Tại Quảng Trị, Ban Thường vụ Tỉnh ủy thành lập Ban Chỉ đạo chuyển đổi số tỉnh do ông Lê Văn Trực làm Trưởng ban."
)


def _led(text: str) -> set[tuple[str, str]]:
    """Who heads or helps to head the committee of which province."""
    found = read(f"{FIRST}\n\n{text}", "Ba nơi", "2025-09-29").statements
    return {(shown(s.subject), s.object.province) for s in found if isinstance(s.object, Committee) and s.role}


@pytest.mark.parametrize(
    ("opening", "province", "organ"),
    [
        ("Ở thành phố Huế,", "Huế", "Thành ủy"),
        ("Tại TP. Huế,", "Huế", "Thành ủy"),
        ("Ở Gia Lai,", "Gia Lai", "Tỉnh ủy"),
        ("Trong khi đó, tại tỉnh Gia Lai,", "Gia Lai", "Tỉnh ủy"),
    ],
)
@pytest.mark.parametrize(
    "said",
    [
        "{at} Ban Chỉ đạo được kiện toàn sớm hơn. Trưởng ban là Bí thư {organ} Tôn Thất Khải.",
        "{at} công việc đã xong. Ông Tôn Thất Khải, Bí thư {organ}, là Trưởng Ban Chỉ đạo.",
        "{at} {organ} đã thay Trưởng Ban Chỉ đạo: ông Tôn Thất Khải, tân Bí thư {organ}, nhận việc từ tháng 8.",
    ],
)
def test_the_board_of_the_next_province(opening: str, province: str, organ: str, said: str) -> None:
    text = said.format(at=opening, organ=organ)
    assert ("Tôn Thất Khải", province) in _led(text)
    assert ("Tôn Thất Khải", "Quảng Trị") not in _led(text)


def test_without_a_round_the_board_is_the_one_told_of() -> None:
    text = "Ban Chỉ đạo chuyển đổi số tỉnh họp. Tại Hà Nội, ông Lê Văn Trực, Trưởng ban, phát biểu."
    assert {what for _, what, _ in roles(text)} == {"Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh"}


def test_a_merged_province_does_not_end_the_paragraph_of_its_heir() -> None:
    text = (
        f"{FIRST}\n\nGia Lai, sau khi hợp nhất với Bình Định, có 135 xã. Phó Chủ tịch UBND tỉnh Lý Quốc Đạt cho biết "
        "FPT và TMA Bình Định đã đến."
    )
    found = holds(text, about="Ba nơi", published="2025-09-29")
    assert ("Lý Quốc Đạt", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai", "asserted") in found


@pytest.mark.parametrize("sets_up", ["Xã cũng đã lập ban chỉ đạo, do", "Xã đã thành lập Ban Chỉ đạo do"])
def test_the_board_of_the_commune_that_a_paragraph_is_about(sets_up: str) -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số xã Hòa Vang do Bí thư Đảng ủy xã Lê Văn Trực làm Trưởng ban.\n\n"
        "Ở xã Bà Nà, Phó Chủ tịch UBND xã Trần Thị Bé nói cán bộ đã quen việc. "
        f"{sets_up} Chủ tịch UBND xã Tôn Thất Khải đứng đầu."
    )
    found = roles(text, about="Đà Nẵng")
    assert {(who, what.rsplit(" xã ", 1)[-1]) for who, what, _ in found} == {
        ("Lê Văn Trực", "Hòa Vang"),
        ("Tôn Thất Khải", "Bà Nà"),
    }


def test_the_same_role_in_another_province() -> None:
    text = (
        "Bí thư Tỉnh ủy Gia Lai Hồ Sĩ Đa là Trưởng Ban Chỉ đạo 57 tỉnh Gia Lai. "
        "Tại Huế, vai trò này thuộc về ông Lý Quốc Đạt."
    )
    assert {("Hồ Sĩ Đa", "Gia Lai"), ("Lý Quốc Đạt", "Huế")} <= _led(text)
    assert ("Lý Quốc Đạt", "Gia Lai") not in _led(text)
