"""Whose board a seat is in that names no party; delegations that are nobody; unions of other states in short."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_HEAD = "Bí thư Tỉnh ủy Nghệ An Lò Văn Chiêng dự. "
_FIRST = ("Lò Văn Chiêng", "Bí thư | Tỉnh ủy Nghệ An", "asserted")


@pytest.mark.parametrize("board", ["Ban Chấp hành VFF", "Ban Chấp hành VOV", "Ban Thường vụ CLB Sao Bắc", "BCH FPT"])
def test_seat_in_the_board_of_a_name_in_short_is_none_of_a_party(board: str) -> None:
    assert holds(f"{_HEAD}Bà Vàng Thị Mỷ, Ủy viên {board}, phát biểu.", about="Nghệ An") == {_FIRST}


@pytest.mark.parametrize(
    "said", ["thôi giữ chức Ủy viên Ban Thường vụ, Ủy viên {}", ", Ủy viên Ban Thường vụ, Ủy viên {}"]
)
@pytest.mark.parametrize("house", ["Đảng ủy Công an Trung ương", "Đảng ủy Bộ Y tế"])
def test_bare_seat_is_in_the_committee_of_the_seat_behind(said: str, house: str) -> None:
    found = holds(f"{_HEAD}Bà Vàng Thị Mỷ {said.format(house)}.".replace(" ,", ","), about="Nghệ An")
    assert {office for _, office, _ in found - {_FIRST}} == {f"Ủy viên | Ban Thường vụ {house}", f"Ủy viên | {house}"}


@pytest.mark.parametrize(
    "said",
    [
        "đại biểu Quốc hội thuộc Đoàn Hà Nội được bầu làm Phó Chủ tịch UBND tỉnh Lâm Đồng",
        "thành viên Đoàn Nghệ An được bầu làm Phó Chủ tịch UBND tỉnh Lâm Đồng",
        "đại biểu Đoàn Quảng Ninh làm Phó Chủ tịch UBND tỉnh Lâm Đồng",
    ],
)
def test_delegation_of_a_province_is_nobody(said: str) -> None:
    assert {who for who, _, _ in holds(f"Ông Lò Văn Chiêng, {said}.")} == {"Lò Văn Chiêng"}


def test_name_like_a_delegation_is_somebody_behind_an_honorific() -> None:
    assert {who for who, _, _ in holds("Ông Đoàn Hà Nam, Giám đốc Sở Y tế, phát biểu.")} == {"Đoàn Hà Nam"}


@pytest.mark.parametrize(
    "body", ["Liên hiệp Công đoàn Belarus (FTUB)", "Hội Nhà báo Thái Lan (FTUB)", "Tổng Công hội Trung Quốc (FTUB)"]
)
def test_organisation_of_another_state_in_short_has_no_post_here(body: str) -> None:
    text = f"{body} sang thăm. Ông Yuri Senko - Chủ tịch FTUB, ông Ivan Petrov - Phó Chủ tịch FTUB cùng dự."
    assert statements(text, "HOLDS") == set()


def test_who_heads_a_firm_abroad_is_told_of() -> None:
    text = "Công ty Điện tử Belarus (FTUB) ký kết. Ông Yuri Senko - Chủ tịch FTUB nói."
    assert {who for who, _, _ in holds(text)} == {"Yuri Senko"}
