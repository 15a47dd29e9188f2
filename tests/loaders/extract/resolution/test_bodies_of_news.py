"""Whose post it is: names of bodies as personnel news writes them, and bodies that only stand near by."""

from __future__ import annotations

import pytest

from loaders.extract.things import Body, Institution, Title
from tests.loaders.extract.reading import holds, read

HAI, HIEN = "Đỗ Thanh Hải", "Lò Thị Hiền"
COURT = "Tòa án nhân dân tỉnh Lâm Đồng công bố quyết định về cán bộ."
BOARD = "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông Lâm Đồng"


def _bodies(text: str) -> set[str]:
    things = [c.thing for frame in read(text).frames for c in frame.chunks]
    named = [thing.body if isinstance(thing, Title) else thing for thing in things]
    return {thing.name for thing in named if isinstance(thing, Body | Institution)}


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        ("Giám đốc Bệnh viện đa khoa Lâm Đồng", "Giám đốc | Bệnh viện Đa khoa Lâm Đồng"),
        ("Phó giám đốc bệnh viện đa khoa khu vực Bảo Lộc", "Phó Giám đốc | Bệnh viện Đa khoa khu vực Bảo Lộc"),
        ("Trưởng Khoa Việt Nam học Trường Đại học Đà Lạt", "Trưởng khoa | Khoa Việt Nam học Trường Đại học Đà Lạt"),
        ("Phó Trưởng Ban Dân tộc và Tôn giáo", "Phó Trưởng Ban | Ban Dân tộc và Tôn giáo tỉnh Lâm Đồng"),
        ("Giám đốc Sở Thông tin - Truyền thông", "Giám đốc | Sở Thông tin và Truyền thông Lâm Đồng"),
        ("Trưởng ban tổ chức Đảng ủy Quân sự tỉnh", "Trưởng Ban | Ban Tổ chức Đảng ủy Quân sự tỉnh Lâm Đồng"),
        ("Thường trực Ban Bí thư Trung ương Đảng", "Thường trực | Ban Bí thư"),
    ],
)
def test_names_of_bodies(post: str, expected: str) -> None:
    assert holds(f"Bà {HIEN}, {post}, phát biểu.") == {(HIEN, expected, "asserted")}


def test_who_only_hands_over_a_decision_is_not_whose_post_it_is() -> None:
    handed = f"Ông thay mặt Tòa án nhân dân tối cao trao quyết định bổ nhiệm Phó Chánh án cho bà {HIEN}."
    assert holds(f"{COURT} {handed}") == {(HIEN, "Phó Chánh án | Tòa án nhân dân tỉnh Lâm Đồng", "asserted")}
    spoken = f"Thay mặt Tòa án nhân dân tối cao, Phó Chánh án {HIEN} chúc mừng."
    assert holds(spoken) == {(HIEN, "Phó Chánh án | Tòa án nhân dân tối cao", "asserted")}


def test_seat_without_its_owner_is_in_the_committee_of_the_post_behind() -> None:
    text = f"Bà {HIEN}, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức thuộc Đảng ủy Khối các cơ quan tỉnh, dự."
    block = "Đảng ủy Khối các cơ quan tỉnh Lâm Đồng"
    assert holds(text) == {
        (HIEN, f"Ủy viên | Ban Thường vụ {block}", "asserted"),
        (HIEN, f"Trưởng Ban | Ban Tổ chức {block}", "asserted"),
    }


@pytest.mark.parametrize(
    ("sentence", "province"),
    [
        (f"Ông {HAI}, sinh tại Hà Tĩnh, là Phó Chủ tịch UBND tỉnh từ năm 2021.", "Lâm Đồng"),
        (
            f"Tại Hà Tĩnh, theo tin báo, ngày 5/6, Thủ tướng phê chuẩn ông {HAI} làm Phó Chủ tịch UBND tỉnh.",
            "Hà Tĩnh",
        ),
    ],
)
def test_province_of_a_bare_body(sentence: str, province: str) -> None:
    assert (HAI, f"Phó Chủ tịch | Ủy ban nhân dân tỉnh {province}", "asserted") in holds(sentence)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lãnh đạo Sở Y tế các tỉnh, thành phố, UBND tỉnh, thành phố trên cả nước dự.", set()),
        ("Ban Chấp hành Đảng bộ Sở, Ban Chấp hành Công đoàn cơ sở, Ban Thường vụ Tỉnh/Thành ủy bàn việc này.", set()),
        ("Ba trụ cột là Chính phủ số, kinh tế số và xã hội số.", set()),
        ("Anh có trình độ chuyên môn Đại học An ninh.", set()),
        ("Đảng ủy xã Ia Ko Hội nghị tổng kết", {"Đảng ủy xã Ia Ko"}),
        ("Lễ ra mắt Ban Chỉ huy phòng thủ khu vực 3 - Ảnh: M.A", {"Ban Chỉ huy phòng thủ khu vực 3"}),
    ],
)
def test_what_is_one_body(text: str, expected: set[str]) -> None:
    assert _bodies(text) == expected


def test_committee_of_another_kind_leaves_the_firm_its_chair() -> None:
    text = f"Ông {HAI} là Phó Chủ tịch HĐQT FPT và Chủ tịch Ủy ban kiểm soát nội bộ FPT."
    assert holds(text) == {(HAI, "Phó Chủ tịch Hội đồng quản trị | FPT", "asserted")}


def test_short_name_in_brackets() -> None:
    text = f"{BOARD} (Ban Giao thông) họp. Ông {HAI} giữ chức Giám đốc Ban Giao thông."
    assert holds(text) == {(HAI, f"Giám đốc | {BOARD}", "asserted")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Ông {HAI} (SN 1964) Giám đốc Sở Y tế.", {("Giám đốc | Sở Y tế Lâm Đồng", "asserted")}),
        (
            f"Trước đó, ông {HAI} làm Giám đốc Sở Y tế; Phó Chủ tịch, Phó Chủ tịch Thường trực UBND tỉnh.",
            {
                ("Giám đốc | Sở Y tế Lâm Đồng", "former"),
                ("Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former"),
                ("Phó Chủ tịch Thường trực | Ủy ban nhân dân tỉnh Lâm Đồng", "former"),
            },
        ),
        (
            f"{HAI} - UVTV, Quyền Chủ tịch UBND tỉnh.",
            {
                ("Ủy viên | Ban Thường vụ Tỉnh ủy Lâm Đồng", "asserted"),
                ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "acting"),
            },
        ),
    ],
)
def test_posts_that_were_lost(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(what, status) for _, what, status in holds(text)} == expected


def test_who_takes_the_place() -> None:
    text = f"Ông {HAI} thôi giữ chức Giám đốc Sở Y tế. Thay thế vị trí của ông Hải là bà {HIEN}."
    assert (HIEN, "Giám đốc | Sở Y tế Lâm Đồng", "asserted") in holds(text)


def test_cell_of_the_unit_that_the_post_behind_leads() -> None:
    office = "Văn phòng Điều phối nông thôn mới tỉnh Lâm Đồng"
    text = f"Bà {HIEN}, Phó Giám đốc Sở Y tế, Bí thư Chi bộ, Chánh Văn phòng Điều phối nông thôn mới tỉnh, dự."
    assert (HIEN, f"Bí thư | Chi bộ {office}", "asserted") in holds(text)


def test_who_is_elected_in_a_province_has_other_posts_there() -> None:
    text = f"Phê chuẩn chức vụ Chủ tịch UBND tỉnh Gia Lai đối với ông {HAI}, Giám đốc Sở Y tế."
    assert (HAI, "Giám đốc | Sở Y tế Gia Lai") in {(who, what) for who, what, _ in holds(text)}


def test_post_of_anybody_is_of_nobody() -> None:
    assert holds(f"Ông {HAI} nói rằng khi đã là phó giám đốc Sở Y tế, mọi quyết định đều có ảnh hưởng.") == set()
    told = f"Ông {HAI} kể rằng khi còn là Giám đốc Sở Y tế, ông đã khởi xướng việc này."
    assert holds(told) == {(HAI, "Giám đốc | Sở Y tế Lâm Đồng", "former")}


def test_life_told_of_the_newcomer_by_the_post() -> None:
    text = f"Bà {HIEN} làm Giám đốc Sở Y tế. Tân Giám đốc Sở Y tế từng là Phó Giám đốc Sở Nội vụ."
    assert (HIEN, "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "former") in holds(text)


def test_nominated_and_elected_is_elected() -> None:
    text = f"Hội nghị đã giới thiệu và bầu chức vụ Phó Bí thư Tỉnh ủy, gồm: ông {HAI} và bà {HIEN}."
    assert {status for _, _, status in holds(text)} == {"asserted"}


def test_province_alone_behind_a_chair() -> None:
    text = f"Chủ tịch Hà Nội {HAI} làm việc với bà {HIEN} (Phó Bí thư Tỉnh ủy) - Chủ tịch HĐND tỉnh."
    assert holds(text) == {
        (HAI, "Chủ tịch | Ủy ban nhân dân thành phố Hà Nội", "asserted"),
        (HIEN, "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
        (HIEN, "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng", "asserted"),
    }
    assert holds(f"Ông {HAI}, Chủ tịch Hà Nội FC, phát biểu.") == set()
