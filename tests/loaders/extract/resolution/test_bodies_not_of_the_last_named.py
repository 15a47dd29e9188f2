"""Bodies that need a place or a ministry: not of the last one named, where that is told only in passing."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN, BA = "Lê Văn An", "Trần Thị Bảo"


@pytest.mark.parametrize("route", ["hướng Nghệ An và Hà Tĩnh", "hướng Hải Phòng", "hướng Nam Định - Thái Bình"])
def test_department_is_not_of_where_a_road_leads(route: str) -> None:
    said = f"Theo Sở Xây dựng Lai Châu, xe khách chạy {route}. Ông {AN}, Giám đốc Sở Xây dựng, cho biết đường hẹp."
    assert holds(said, about="Ngành") == {(AN, "Giám đốc | Sở Xây dựng Lai Châu", "asserted")}


@pytest.mark.parametrize("field", ["Giáo dục", "Văn hóa", "Giao thông"])
def test_deputy_of_a_field_of_no_list_is_not_of_the_ministry_before(field: str) -> None:
    said = f"Thứ trưởng Bộ Công an {AN} nói về vụ việc. Bà {BA}, Thứ trưởng {field}, cũng có mặt."
    assert holds(said) == {(AN, "Thứ trưởng | Bộ Công an", "asserted")}


@pytest.mark.parametrize("ministry", ["Giáo dục Đào tạo", "Bộ Giáo dục Đào tạo"])
def test_ministry_without_its_joining_word(ministry: str) -> None:
    said = f"Thứ trưởng Bộ Công an {AN} nói về vụ việc. Bà {BA}, Thứ trưởng {ministry}, cũng có mặt."
    assert (BA, "Thứ trưởng | Bộ Giáo dục và Đào tạo", "asserted") in holds(said)


def test_seat_that_a_council_takes_away_is_of_that_council() -> None:
    said = f"Tuần tới, HĐND TP Cao Lãnh sẽ bãi nhiệm chức Chủ tịch HĐND đối với ông {AN}. Tỉnh Đồng Tháp đã quyết định."
    assert {what for _, what, _ in holds(said, about="Kỷ cương")} == {"Chủ tịch | Hội đồng nhân dân thành phố Cao Lãnh"}


def test_seat_left_for_one_of_a_town_is_of_the_town() -> None:
    said = (
        f"Ông {AN} bị Tỉnh ủy Lào Cai kỷ luật.\n\n"
        f"Năm 2019, thôi giữ chức Chủ tịch UBND, ông {AN} được bầu làm Chủ tịch HĐND thị xã Sa Pa."
    )
    assert {what.rpartition(" | ")[2] for _, what, _ in holds(said)} <= {
        "Hội đồng nhân dân thị xã Sa Pa",
        "Ủy ban nhân dân thị xã Sa Pa",
    }


def test_paragraph_that_turns_to_another_district_has_the_posts_of_the_next() -> None:
    said = (
        "Tại huyện Mường Tè, người dân báo ngay khi lợn ốm.\n\n"
        f"Bà {BA}, Phó Chủ tịch UBND huyện Mường Tè, cho biết đã đủ thuốc.\n\n"
        "Tương tự, tại huyện Sìn Hồ, các xã, thị trấn, cơ quan đều vào cuộc.\n\n"
        f"Ông {AN}, Chủ tịch UBND huyện, cho biết chợ vẫn mở.\n\n"
        "Tại huyện Phong Thổ, theo UBND huyện, nguy cơ rất cao vì có đường từ huyện Tam Đường qua."
    )
    assert (AN, "Chủ tịch | Ủy ban nhân dân huyện Sìn Hồ", "asserted") in holds(said, about="Các huyện")
