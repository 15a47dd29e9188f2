"""Who gives a list out is none of those named behind the colon; an office of some kind is not the house itself."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_WHO = "Đỗ Bình Minh"


@pytest.mark.parametrize("gives", ["vừa duyệt", "đã ký", "phê duyệt"])
def test_who_gives_out_a_list_is_none_of_those_in_it(gives: str) -> None:
    said = f"Các thành viên theo danh sách Phó Thủ tướng {gives} là: Phó Chủ nhiệm Văn phòng Chính phủ {_WHO}."
    assert holds(said) == {(_WHO, "Phó Chủ nhiệm | Văn phòng Chính phủ", "asserted")}


def test_post_before_a_colon_is_of_who_stands_behind() -> None:
    assert (_WHO, "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted") in holds(
        f"Chủ tịch UBND tỉnh là: ông {_WHO}."
    )


@pytest.mark.parametrize("house", ["Viện kiểm sát nhân dân tỉnh Lâm Đồng", "Bộ Tư pháp"])
@pytest.mark.parametrize("office", ["Văn phòng tổng hợp", "Văn phòng hành chính"])
def test_office_of_a_kind_is_not_the_house(house: str, office: str) -> None:
    said = f"{office} {house} là cơ quan thường trực Ban Chỉ đạo chuyển đổi số {house}."
    assert house not in {who for _, who, _, _ in statements(said, "STANDING_BODY_OF")}


@pytest.mark.parametrize("behind", ["", " (Cục 2)"])
def test_name_of_an_agency_that_begins_as_another_does(behind: str) -> None:
    found = holds(f"Ông {_WHO}, Cục trưởng Cục Thống kê tội phạm và Công nghệ thông tin{behind}, dự.")
    assert found == {(_WHO, "Cục trưởng | Cục Thống kê tội phạm và Công nghệ thông tin", "asserted")}
