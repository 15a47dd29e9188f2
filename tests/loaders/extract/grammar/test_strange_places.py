"""A place of no Vietnamese list behind a department or government: who has a post there is a guest from abroad."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_GUESTS = (
    "Ông Phan Đắc Lộc, Giám đốc Sở Du lịch Incheon, cảm ơn nước chủ nhà.",
    "Ông Phan Đắc Lộc, Giám đốc Sở Văn hóa và Du lịch Takayama cùng dự.",
    "Ông Phan Đắc Lộc, Giám đốc Sở Ngoại vụ tỉnh Sê Kong, ký biên bản.",
    "Giám đốc Sở Công Thương Mukdahan Phan Đắc Lộc phát biểu.",
    "Ông Phan Đắc Lộc, Phó Chủ tịch HĐND tỉnh Savanakhet, cùng dự.",
    "Bà Phan Thị Lộc, Chánh Văn phòng UBND tỉnh Gangwon, cùng dự.",
    "Trưởng Ban Tổ chức Tỉnh ủy Savanakhet Phan Đắc Lộc nói về đào tạo.",
    "Ông Phan Đắc Lộc, Phó Chủ tịch UBND thành phố Changwon, tặng quà.",
    "Ông Phan Đắc Lộc, Chủ tịch Mặt trận tỉnh Sạ Lạ Vàn, cùng dự.",
    "Ông Phan Đắc Lộc, Cục trưởng Cục Thương mại châu Hồng Sơn, cùng dự.",
)


@pytest.mark.parametrize("said", _GUESTS)
def test_office_of_a_place_that_vietnam_never_had_is_nobodys_here(said: str) -> None:
    assert holds(f"UBND tỉnh Lâm Đồng tiếp đoàn khách. {said}") == set()


@pytest.mark.parametrize(
    ("said", "who", "what"),
    [
        ("Giám đốc Sở Y tế Puih Hyao nói.", "Puih Hyao", "Giám đốc | Sở Y tế Lâm Đồng"),
        ("Chủ tịch UBND tỉnh Vạn Trí Quang Sơn nói.", "Vạn Trí Quang Sơn", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"),
        ("Giám đốc Sở Y tế Phan Đắc Lộc nói.", "Phan Đắc Lộc", "Giám đốc | Sở Y tế Lâm Đồng"),
        (
            "Chủ tịch UBND thành phố Pleiku Phan Đắc Lộc nói.",
            "Phan Đắc Lộc",
            "Chủ tịch | Ủy ban nhân dân thành phố Pleiku",
        ),
    ],
)
def test_name_behind_an_office_here_is_no_strange_place(said: str, who: str, what: str) -> None:
    assert holds(f"UBND tỉnh Lâm Đồng họp. {said}") == {(who, what, "asserted")}
