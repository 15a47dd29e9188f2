"""A bare post in a sentence about a house that no list knows is not of the firm of another sentence."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

FIRM = "Công ty Cổ phần Mây Xanh"


@pytest.mark.parametrize(
    "said",
    [
        "Tại Dược Sao Mai, Chủ tịch HĐQT Lê Văn Tám nắm 30% vốn.",
        "Nhân sự của Dược Sao Mai biến động khi HĐQT nhận đơn từ nhiệm của Chủ tịch HĐQT Lê Văn Tám.",
    ],
)
def test_a_post_beside_an_unknown_house_is_not_of_a_firm_told_before(said: str) -> None:
    assert not holds(f"{FIRM} báo lãi lớn. {said}", about=FIRM)


@pytest.mark.parametrize("said", ["Tại Mây Xanh", "Tại Bảo Lộc", "Trong phần hỏi của Nguyễn Văn Mạnh"])
def test_its_own_short_name_a_place_or_a_person_is_no_unknown_house(said: str) -> None:
    found = holds(f"{FIRM} báo lãi lớn. {said}, Chủ tịch HĐQT Lê Văn Tám trả lời cổ đông.", about=FIRM)
    assert ("Lê Văn Tám", f"Chủ tịch Hội đồng quản trị | {FIRM}", "asserted") in found


def test_each_whose_resignation_is_granted_leaves() -> None:
    found = holds(f"{FIRM} chấp thuận đơn từ nhiệm của Chủ tịch HĐQT Lê Văn Tám và Kế toán trưởng Tô Thị Lành.")
    assert found == {
        ("Lê Văn Tám", f"Chủ tịch Hội đồng quản trị | {FIRM}", "former"),
        ("Tô Thị Lành", f"Kế toán trưởng | {FIRM}", "former"),
    }
