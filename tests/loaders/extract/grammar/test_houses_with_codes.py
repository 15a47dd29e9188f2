"""Firms and hospitals with a short form or the code of their shares in brackets, and houses that no list knows."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN, BA = "Lê Văn An", "Trần Thị Bảo"


@pytest.mark.parametrize("place", ["Phú Yên", "tỉnh Phú Yên"])
def test_hospital_with_a_short_form_is_not_the_one_named_before(place: str) -> None:
    said = f"Cháu bé ở Bệnh viện Sản Nhi Phú Yên về. Bà {BA}, Phó Giám đốc Bệnh viện đa khoa (BVĐK) {place}, cho biết."
    assert holds(said, about="Ngành y") == {(BA, f"Phó Giám đốc | Bệnh viện Đa khoa {place}", "asserted")}


@pytest.mark.parametrize("code", [" - mã chứng khoán: SMA", ", mã CK: SMA", " – HoSE: SMA", ""])
def test_firm_is_called_by_what_stands_before_its_code(code: str) -> None:
    said = f"Tổng công ty Cổ phần Sao Mai (SAMACO{code}) công bố. Ông {AN}, Chủ tịch SAMACO, cho biết."
    assert holds(said) == {(AN, "Chủ tịch | Tổng công ty Cổ phần Sao Mai", "asserted")}


@pytest.mark.parametrize("board", ["Hội đồng quản trị", "HĐQT", "Hội đồng thành viên"])
def test_bare_post_is_not_of_a_firm_where_the_board_of_another_decides(board: str) -> None:
    said = f"Tập đoàn Hòa Phát công bố. Cùng ngày, {board} SAMACO miễn nhiệm chức Phó Tổng Giám đốc đối với ông {AN}."
    assert holds(said) == set()


def test_agency_that_keeps_something_is_not_the_one_named_before() -> None:
    said = f"Bà {BA}, Cục trưởng Cục Thuế, vắng mặt. Thiếu tướng {AN}, Cục trưởng Gìn giữ Hòa bình Việt Nam, có mặt."
    assert (AN, "Cục trưởng | Cục Gìn giữ Hòa bình Việt Nam", "asserted") in holds(said)
