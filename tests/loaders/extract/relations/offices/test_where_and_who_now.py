"""Names behind where a house is, names with their houses in brackets, and what those who are replaced are now."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_PLACED = (
    ("Giám đốc Bệnh viện Bạch Mai (Hà Nội) {}", "Giám đốc | Bệnh viện Bạch Mai"),
    ("Bí thư Đảng ủy xã Sơn Lộ (tỉnh Lâm Đồng) {}", "Bí thư | Đảng ủy xã Sơn Lộ"),
    ("Chủ tịch UBND xã Sơn Lộ (huyện Di Linh, Lâm Đồng) {}", "Chủ tịch | Ủy ban nhân dân xã Sơn Lộ"),
    ("Giám đốc Sở Y tế Lý Thị Mận, Chủ tịch UBND xã Sơn Lộ (Sao Mai) {}", "Chủ tịch | Ủy ban nhân dân xã Sơn Lộ"),
)


@pytest.mark.parametrize(("said", "post"), _PLACED)
def test_name_stands_behind_where_the_house_is(said: str, post: str) -> None:
    found = holds(f"Dự họp có {said.format('Tạ Văn Bưởi')} và các đại biểu.")
    assert {fact for fact in found if fact[1] == post} == {("Tạ Văn Bưởi", post, "asserted")}


_HOUSES = (
    ("Có hai giám đốc bệnh viện", "Giám đốc", "Bệnh viện Bạch Mai", "Bệnh viện Chợ Rẫy"),
    ("Dự họp có các tổng giám đốc", "Tổng Giám đốc", "Tập đoàn FPT", "Công ty cổ phần Misa"),
    ("Hiệu trưởng các trường", "Hiệu trưởng", "Trường Đại học Vinh", "Trường Đại học Hà Tĩnh"),
)


@pytest.mark.parametrize(("said", "title", "one", "other"), _HOUSES)
def test_each_has_the_house_in_his_brackets(said: str, title: str, one: str, other: str) -> None:
    found = holds(f"{said}: ông Tạ Văn Bưởi ({one}) và bà Lý Thị Mận ({other}).")
    assert found == {
        ("Tạ Văn Bưởi", f"{title} | {one}", "asserted"),
        ("Lý Thị Mận", f"{title} | {other}", "asserted"),
    }


def test_guests_of_a_director_have_not_his_post() -> None:
    said = "Giám đốc tiếp hai bác sĩ: Tạ Văn Bưởi (Bệnh viện Bạch Mai), Lý Thị Mận (Bệnh viện Chợ Rẫy)."
    assert holds(said) == set()


@pytest.mark.parametrize("now", ["nay là", "hiện là", "hiện giữ chức"])
def test_who_is_replaced_is_what_he_is_now(now: str) -> None:
    said = f"Bà Lý Thị Mận làm Giám đốc Sở Y tế từ tháng 5, thay ông Tạ Văn Bưởi {now} Phó Chủ tịch UBND tỉnh."
    assert holds(said) == {
        ("Lý Thị Mận", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Tạ Văn Bưởi", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
        ("Tạ Văn Bưởi", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
    }
