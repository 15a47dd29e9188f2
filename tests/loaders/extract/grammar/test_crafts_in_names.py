"""Fields in lower case that are part of a body's name, and asides about another post of somebody."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Vụ trưởng", "Vụ Khoa học công nghệ, môi trường và vật liệu xây dựng"),
        ("Vụ trưởng", "Vụ Khoa học công nghệ, môi trường và Vật liệu xây dựng"),
        ("Cục trưởng", "Cục Quản lý chất lượng, chế biến và phát triển thị trường"),
        ("Viện trưởng", "Viện Kinh tế xây dựng"),
        ("Viện trưởng", "Viện Vật liệu xây dựng"),
        ("Trưởng phòng", "Phòng Quản lý xây dựng"),
    ],
)
@pytest.mark.parametrize("name", ["Phó Đức Tâm", "Đào Thị Xuân"])
def test_field_in_lower_case_stays_in_the_name(title: str, body: str, name: str) -> None:
    called = f"{title} {body.removeprefix('Phòng ') if title == 'Trưởng phòng' else body}"
    assert holds(f"{called} {name} phát biểu.") == {(name, f"{title} | {body}", "asserted")}


def test_post_of_the_next_name_is_not_of_the_one_before() -> None:
    text = "Cục trưởng Cục Đường bộ Việt Nam Lê Vinh Hiển, Viện trưởng Viện Kinh tế xây dựng Phó Đức Tâm dự."
    assert holds(text) == {
        ("Lê Vinh Hiển", "Cục trưởng | Cục Đường bộ Việt Nam", "asserted"),
        ("Phó Đức Tâm", "Viện trưởng | Viện Kinh tế xây dựng", "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Sở Xây dựng do ông Trần Xuân Trường - người đang giữ chức Giám đốc Sở Y tế - đứng đầu.",
        "Sở Xây dựng do ông Trần Xuân Trường, người đang là Giám đốc Sở Y tế, đứng đầu.",
        "Đứng đầu Sở Xây dựng là ông Trần Xuân Trường - hiện là Giám đốc Sở Y tế.",
        "Giám đốc Sở Xây dựng Trần Xuân Trường - vốn là Giám đốc Sở Y tế - chủ trì.",
    ],
)
def test_deputies_are_of_the_body_told_of_and_not_of_an_aside(text: str) -> None:
    deputies = {one for one in holds(f"{text} Phó Giám đốc là ông Bùi Quang Khải.") if one[0] == "Bùi Quang Khải"}
    assert deputies == {("Bùi Quang Khải", "Phó Giám đốc | Sở Xây dựng Lâm Đồng", "asserted")}


def test_cooperatives_with_a_craft_that_no_list_has() -> None:
    for name in ("Hợp tác xã nuôi tôm Tân Hưng", "HTX dệt thổ cẩm Mai Châu", "Hợp tác xã rau an toàn Văn Đức"):
        told = holds(f"Ông Lý Văn Đước, Giám đốc {name}, than ứng dụng khó dùng.")
        assert told == {("Lý Văn Đước", f"Giám đốc | {name}", "asserted")}, name


def test_what_is_said_of_a_cooperative_is_no_name() -> None:
    for words in ("ở Tân Hưng", "do UBND xã Tân Hưng lập", "trên địa bàn Tân Hưng", "vừa ký với Viettel"):
        assert holds(f"Ông Lý Văn Đước, Giám đốc hợp tác xã {words}, than ứng dụng khó dùng.") == set(), words
