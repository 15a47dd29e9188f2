"""Whose a room, centre, branch or chapter is: told behind a sign, in the name of a firm or block, or not at all."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO = "Đỗ Bình Minh"
_HOUSE = "Sở Tài chính tỉnh Lâm Đồng"


def _bodies(said: str) -> set[str]:
    return {what.partition(" | ")[2] for _, what, _ in holds(said)}


@pytest.mark.parametrize("sign", [" - thuộc ", " – trực thuộc ", ", thuộc ", " trực thuộc ", " thuộc "])
@pytest.mark.parametrize(
    ("post", "part"),
    [
        ("Trưởng phòng Quản lý giá", "Phòng Quản lý giá"),
        ("Phó Giám đốc Trung tâm Mua sắm công", "Trung tâm Mua sắm công"),
    ],
)
def test_part_of_a_department_behind_a_sign(post: str, part: str, sign: str) -> None:
    assert _bodies(f"Bà {_WHO}, {post}{sign}{_HOUSE}, trả lời.") == {f"{part} Sở Tài chính Lâm Đồng"}


@pytest.mark.parametrize(
    ("post", "body"),
    [
        (
            "Trưởng phòng Kế hoạch (thuộc Sở Tài chính tỉnh Lâm Đồng)",
            "Phòng Kế hoạch Sở Tài chính Lâm Đồng",
        ),
        (
            "Đội trưởng Đội Cảnh sát trật tự - thuộc Công an thành phố Hải Phòng",
            "Đội Cảnh sát trật tự Công an thành phố Hải Phòng",
        ),
        ("Trưởng phòng Vật tư - thuộc Trung tâm Y tế huyện Di Linh", "Phòng Vật tư Trung tâm Y tế huyện Di Linh"),
    ],
)
def test_part_of_other_bodies_behind_a_sign(post: str, body: str) -> None:
    assert _bodies(f"Ông {_WHO}, {post}, trả lời.") == {body}


@pytest.mark.parametrize(
    "name",
    [
        "Cục Phát triển thị trường và Doanh nghiệp khoa học và công nghệ",
        "Vụ Thị trường và Doanh nghiệp Công Thương",
    ],
)
def test_agency_whose_name_holds_enterprises(name: str) -> None:
    title = f"Phó {name.split()[0]} trưởng"
    assert _bodies(f"Tham dự có ông {_WHO}, {title} {name}.") == {name}


@pytest.mark.parametrize("firm", ["Petrolimex Sài Gòn", "Petrolimex Cà Mau", "Vinamilk Bình Dương", "MB Cần Thơ"])
def test_daughter_of_a_firm_in_a_place(firm: str) -> None:
    assert _bodies(f"Ông {_WHO}, Giám đốc {firm}, nói.") == {firm}


@pytest.mark.parametrize(
    ("chapter", "body"),
    [
        ("Khối cơ quan Trung ương", "Đảng bộ Khối các cơ quan Trung ương"),
        ("Khối các cơ quan tỉnh", "Đảng bộ Khối các cơ quan tỉnh Lâm Đồng"),
        ("Khối Doanh nghiệp tỉnh", "Đảng bộ Khối Doanh nghiệp tỉnh Lâm Đồng"),
        ("Trường Chính trị tỉnh", "Đảng bộ Trường Chính trị tỉnh Lâm Đồng"),
    ],
)
def test_board_of_a_chapter(chapter: str, body: str) -> None:
    assert _bodies(f"Đồng chí {_WHO}, Ủy viên BCH Đảng bộ {chapter}, nói.") == {f"Ban Chấp hành {body}"}


@pytest.mark.parametrize("chapter", ["bộ phận Khối Nội chính", "cơ sở"])
def test_board_of_an_unread_chapter_is_not_that_of_the_province(chapter: str) -> None:
    assert _bodies(f"Đồng chí {_WHO}, Ủy viên Ban Chấp hành Đảng bộ {chapter}, nói.") == set()


@pytest.mark.parametrize("school", ["Trường Chính trị tỉnh", "Trường Trung học phổ thông"])
def test_committee_of_another_school_than_the_one_told_of(school: str) -> None:
    said = f"Trường Cao đẳng Đà Lạt họp. Đồng chí {_WHO}, Bí thư Đảng ủy {school}, nói."
    assert "Đảng ủy Trường Cao đẳng Đà Lạt" not in _bodies(said)
