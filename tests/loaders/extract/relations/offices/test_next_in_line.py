"""Lists in which a post is of the next name, and bodies that the place told nearest decides."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, read

FIRST = ("Trần Thị Lụa", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Giám đốc Công an tỉnh - Đại tá Nguyễn Duy Tuân.", {"Nguyễn Duy Tuân": "Giám đốc | Công an tỉnh Lâm Đồng"}),
        ("Giám đốc Công an tỉnh, Đại tá Nguyễn Duy Tuân.", {"Nguyễn Duy Tuân": "Giám đốc | Công an tỉnh Lâm Đồng"}),
        ("Giám đốc Sở Y tế - TS Nguyễn Duy Tuân.", {"Nguyễn Duy Tuân": "Giám đốc | Sở Y tế Lâm Đồng"}),
        (
            "Giám đốc Sở Y tế - ông Nguyễn Duy Tuân, Giám đốc Sở Xây dựng - bà Lê Thị Bình.",
            {"Nguyễn Duy Tuân": "Giám đốc | Sở Y tế Lâm Đồng", "Lê Thị Bình": "Giám đốc | Sở Xây dựng Lâm Đồng"},
        ),
    ],
)
def test_post_behind_a_name_may_open_the_next_item(text: str, rest: dict[str, str]) -> None:
    found = holds(f"Dự có Giám đốc Sở Nội vụ Trần Thị Lụa, {text}")
    assert found == {FIRST, *((name, post, "asserted") for name, post in rest.items())}


def test_post_of_the_same_person_stays_where_another_name_has_its_own() -> None:
    text = "Dự có Bí thư Tỉnh ủy Trần Thị Lụa, Chủ tịch HĐND tỉnh, ông Nguyễn Duy Tuân, Giám đốc Sở Y tế."
    assert ("Nguyễn Duy Tuân", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng", "asserted") not in holds(text)


def test_post_in_brackets_behind_an_unknown_name_is_not_of_the_known_one() -> None:
    text = "Ban có Trưởng ban Lê Bùi Chinh (Bí thư Đảng ủy xã Đức Trọng), Phó Trưởng ban Xyz Qwert (Chủ tịch UBND xã)."
    assert holds(text) == {("Lê Bùi Chinh", "Bí thư | Đảng ủy xã Đức Trọng", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Trước khi được bầu, ông Hầu Seo Vảng là Giám đốc Sở Nội vụ.",
        "Trước khi được bổ nhiệm, ông Hầu Seo Vảng giữ chức Giám đốc Sở Nội vụ.",
    ],
)
def test_post_before_an_election_is_former(text: str) -> None:
    assert holds(text) == {("Hầu Seo Vảng", "Giám đốc | Sở Nội vụ Lâm Đồng", "former")}


@pytest.mark.parametrize("link", [";", ",", ", còn", "; còn"])
def test_time_that_opens_a_sentence_holds_for_its_parallel_clauses(link: str) -> None:
    text = f"Trước khi được bầu, ông Hầu Seo Vảng là Giám đốc Sở Nội vụ{link} ông Ma Thế Hậu là Giám đốc Sở Y tế."
    assert holds(text) == {
        ("Hầu Seo Vảng", "Giám đốc | Sở Nội vụ Lâm Đồng", "former"),
        ("Ma Thế Hậu", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
    }


@pytest.mark.parametrize("noun", ["Cảng vụ", "Xí nghiệp", "xưởng", "một doanh nghiệp", "nhà máy", "khu vực", "vùng"])
def test_bare_director_of_another_house_is_none_of_the_department(noun: str) -> None:
    text = f"Bà Trần Thị Lụa, Giám đốc Sở Nội vụ, nói. Ông Tiêu Cao Sang, Giám đốc {noun}, xin phát biểu."
    assert holds(text) == {FIRST}


@pytest.mark.parametrize("level", ["đặc khu", "phường"])
def test_unnamed_unit_is_none_of_another_level(level: str) -> None:
    text = f"Bí thư Đảng ủy xã Ô Lâm Trần Thị Lụa đã đến. Chủ tịch UBND {level} Lê Thị Bình phát biểu."
    assert holds(text, about="An Giang") == {("Trần Thị Lụa", "Bí thư | Đảng ủy xã Ô Lâm", "asserted")}


def test_bare_deputy_is_of_the_ward_named_last() -> None:
    text = (
        "Tại phường Ninh Kiều, bà Lê Thị Xoàn, Phó Bí thư Thường trực Đảng ủy phường, nói. "
        "Tại phường Vị Thanh, Chủ tịch UBND phường Dư Hoàng Lến cùng ông Tăng Phước Nhơn, Phó Bí thư, trả lời."
    )
    assert ("Tăng Phước Nhơn", "Phó Bí thư | Đảng ủy phường Vị Thanh", "asserted") in holds(text, about="Cần Thơ")


@pytest.mark.parametrize(
    ("clause", "post"),
    [
        ("ở Điện Biên phó bí thư Lò Văn Khiên dự", "Phó Bí thư | Tỉnh ủy Điện Biên"),
        ("phía Vĩnh Phúc chưa rõ, còn Hòa Bình cử Phó Bí thư Tỉnh ủy Lò Văn Khiên", "Phó Bí thư | Tỉnh ủy Hòa Bình"),
    ],
)
def test_province_right_before_a_post_is_its_own(clause: str, post: str) -> None:
    found = holds(f"Tại Lai Châu, Bí thư Tỉnh ủy Giàng Páo Mỷ dự. Khác với Lai Châu, {clause}.", about="Tây Bắc")
    assert ("Lò Văn Khiên", post, "asserted") in found


def test_board_of_building_the_party_is_of_a_ward() -> None:
    text = "Phường Kinh Bắc đại hội. Ông Chử Bá Lân chuyển làm Trưởng Ban Xây dựng Đảng."
    assert holds(text, about="Bắc Ninh") == {
        ("Chử Bá Lân", "Trưởng Ban | Ban Xây dựng Đảng Đảng ủy phường Kinh Bắc", "asserted")
    }


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        ("Bí thư Thành ủy Điện Biên Phủ Hoàng Mạnh Khang nói.", "Hoàng Mạnh Khang", "Thành ủy Điện Biên Phủ"),
        ("Bí thư Huyện ủy Bác Ái Hoàng Mạnh Khang nói.", "Hoàng Mạnh Khang", "Huyện ủy Bác Ái"),
        ("Bí thư Đảng ủy xã Bình Liêu Chìu Sáng Lộc nói.", "Chìu Sáng Lộc", "Đảng ủy xã Bình Liêu"),
    ],
)
def test_names_of_places_are_whole_before_a_name(text: str, name: str, body: str) -> None:
    [statement] = [s for s in read(text, "Ninh Thuận", "2024-03-01").statements if s.type == "HOLDS"]
    assert (statement.subject.name, statement.object.body.name) == (name, body)  # type: ignore[union-attr]


@pytest.mark.parametrize("body", ["Công an tỉnh", "Sở Y tế"])
@pytest.mark.parametrize("sent", ["(ủy quyền cho Phó Giám đốc Lê Văn Bảy)", "vắng mặt, cử Phó Giám đốc Lê Văn Bảy dự"])
def test_deputy_who_stands_in_is_of_the_body_of_the_head(body: str, sent: str) -> None:
    told = holds(f"Ông Đỗ Văn Sáu, Giám đốc {body} {sent}.")
    assert {(who, what) for who, what, _ in told} == {
        ("Đỗ Văn Sáu", f"Giám đốc | {body} Lâm Đồng"),
        ("Lê Văn Bảy", f"Phó Giám đốc | {body} Lâm Đồng"),
    }
