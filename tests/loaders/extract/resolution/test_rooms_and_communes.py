"""Rooms that no commune has, posts of an initiative, and a commune that a sentence opens with by its name alone."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_WHO = "Đỗ Bình Minh"
_HOSPITAL = "Bệnh viện Đa khoa Tâm Đức"


@pytest.mark.parametrize("room", ["Công nghệ thông tin", "Kế hoạch tổng hợp"])
def test_room_of_a_hospital_is_not_of_the_ward_told_beside_it(room: str) -> None:
    said = f"{_HOSPITAL} bỏ bệnh án giấy. Bà Vũ Hà Anh, Chủ tịch UBND phường Lâm Viên, dự.\n\n"
    found = holds(f"{said}Ông {_WHO}, Trưởng phòng {room}, phát biểu.", about=_HOSPITAL, published="2025-10-01")
    assert (_WHO, f"Trưởng phòng | Phòng {room} {_HOSPITAL}", "asserted") in found


@pytest.mark.parametrize(
    ("room", "owner"), [("Văn hóa - Xã hội", " phường Lâm Viên"), ("Kinh tế", " phường Lâm Viên"), ("Vật tư", "")]
)
def test_room_is_of_the_commune_only_where_communes_have_one(room: str, owner: str) -> None:
    said = f"UBND phường Lâm Viên họp tổng kết năm. Ông {_WHO}, Trưởng phòng {room}, dự."
    found = holds(said, about="Phường Lâm Viên (Lâm Đồng)", published="2025-10-01")
    assert found == {(_WHO, f"Trưởng phòng | Phòng {room}{owner}", "asserted")}


def test_post_in_an_initiative_is_not_one_of_the_firm_told_before() -> None:
    said = "Ông Hồ Bắc, Giám đốc Công ty Phần mềm Sao Bắc, dự.\n\n"
    said += f'Các bên mở "Vườn ươm Sao Khuê" do Trường Đại học Đà Lạt vận hành, bà {_WHO} làm Giám đốc điều hành.'
    assert _WHO not in {who for who, _, _ in holds(said)}


@pytest.mark.parametrize("opening", ["Ở Hòa Bắc,", "Tại Hòa Bắc,", "Riêng Hòa Bắc,"])
@pytest.mark.parametrize("later", ["", "\n\nXã Gung Ré thì chưa có."])
def test_commune_that_opens_the_sentence_by_its_name(opening: str, later: str) -> None:
    said = f"Huyện Di Linh họp.\n\n{opening} ông {_WHO}, Chủ tịch UBND xã, Trưởng Ban Chỉ đạo chuyển đổi số xã, đi đầu."
    assert holds(f"{said}{later}", published="2023-04-01") == {
        (_WHO, "Chủ tịch | Ủy ban nhân dân xã Hòa Bắc", "asserted")
    }
    leads = {what for _, _, what, _ in statements(f"{said}{later}", "LEADS", published="2023-04-01")}
    assert leads == {"Trưởng ban | Ban Chỉ đạo chuyển đổi số xã Hòa Bắc"}


def test_district_that_opens_the_sentence_is_no_commune() -> None:
    said = f"Huyện Di Linh họp ở xã Gung Ré.\n\nỞ Di Linh, ông {_WHO}, Chủ tịch UBND xã, đi đầu."
    assert (_WHO, "Chủ tịch | Ủy ban nhân dân xã Di Linh", "asserted") not in holds(said, published="2023-04-01")
