"""Roles of people told by the level of their own post, by the heading above them, and by what closes an item."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
OF_WARD = "Ban Chỉ đạo chuyển đổi số phường Cam Ly"
AN, BINH = "Lưu Văn An", "Hà Thị Bình"
WARD_HEAD = f"Ông {AN}, Bí thư Đảng ủy phường Cam Ly, Trưởng Ban Chỉ đạo chủ trì."


def roles(text: str) -> set[tuple[str, str]]:
    """Who leads or is in what."""
    return {(who, what) for _, who, what, _ in statements(text, "LEADS", "MEMBER_OF")}


@pytest.mark.parametrize(
    "text",
    [
        f"{OF_WARD} họp. Đại diện {BOARD} dự. {WARD_HEAD}",
        f"{WARD_HEAD} Đại diện {BOARD} dự.\n\n{OF_WARD} được kiện toàn.",
    ],
)
def test_head_of_a_ward_leads_its_committee(text: str) -> None:
    assert roles(text) == {(AN, f"Trưởng ban | {OF_WARD}")}


def test_head_of_a_ward_leads_none_of_the_province() -> None:
    assert roles(f"{BOARD} họp. {WARD_HEAD}") == set()


def test_post_in_a_clause_on_the_other_committee() -> None:
    text = f"{OF_WARD} không thay thế {BOARD}, nơi Chủ tịch UBND tỉnh là Trưởng ban."

    assert roles(text) == {("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", f"Trưởng ban | {BOARD}")}


def test_heading_of_a_roster_in_the_plural_and_one_that_closes_it() -> None:
    text = (
        f"{BOARD} gồm:\n\nI. Phó Trưởng ban\n\n1. Ông {AN}, Giám đốc Sở Y tế.\n\nII. Các Ủy viên\n\n1. Bà {BINH}.\n\n"
        "III. Cơ quan giúp việc\n\n1. Ông Đỗ Minh Cường."
    )

    assert roles(text) == {(AN, f"Phó Trưởng ban | {BOARD}"), (BINH, f"Ủy viên | {BOARD}")}


def test_role_behind_a_bracket_closes_an_item() -> None:
    text = f"{BOARD} gồm:\n\n- Ông {AN} (Bí thư Tỉnh ủy): Trưởng ban;\n\n- Giám đốc Sở Nội vụ: Ủy viên."

    assert roles(text) == {
        (AN, f"Trưởng ban | {BOARD}"),
        ("Giám đốc | Sở Nội vụ Lâm Đồng", f"Ủy viên | {BOARD}"),
    }


def test_paragraph_and_letters_below_a_name() -> None:
    text = (
        f"1. Chủ tịch UBND tỉnh {AN}\na) Phụ trách chung.\nb) Là Trưởng {BOARD}.\n"
        f"2. Phó Chủ tịch UBND tỉnh {BINH}\nPhụ trách y tế. Làm Trưởng Ban Chỉ huy Phòng thủ dân sự tỉnh."
    )

    assert roles(text) == {
        (AN, f"Trưởng ban | {BOARD}"),
        (BINH, "Trưởng ban | Ban Chỉ huy Phòng thủ dân sự tỉnh"),
    }


def test_verb_goes_on_to_a_role_in_another_committee() -> None:
    text = f"Ông {AN} làm Trưởng {BOARD}; Phó Trưởng Ban Chỉ đạo 389 tỉnh."

    assert roles(text) == {(AN, f"Trưởng ban | {BOARD}"), (AN, "Phó Trưởng ban | Ban Chỉ đạo 389 tỉnh")}


def test_role_of_the_last_of_a_list_alone() -> None:
    text = f"Ủy viên {BOARD} có ông {AN} (Giám đốc Sở Y tế) và bà {BINH}, Trưởng phòng, kiêm Tổ trưởng Tổ chuyên gia."

    assert {who for who, what in roles(text) if what.startswith("Tổ trưởng")} == {BINH}


def test_item_without_a_role_takes_that_of_the_next() -> None:
    text = (
        f"{BOARD} họp. Các đồng chí: Đỗ Minh Cường, Chủ tịch UBND tỉnh làm Trưởng ban; {AN}, Phó Bí thư Tỉnh ủy;"
        f" {BINH}, Giám đốc Sở Y tế làm Phó Trưởng ban."
    )

    assert {who for who, what in roles(text) if what.startswith("Phó")} == {AN, BINH}


@pytest.mark.parametrize(
    "text",
    [
        f"Tham gia {BOARD} còn có ông {AN}, Giám đốc Sở Y tế; bà {BINH}.",
        f"Chủ tịch UBND tỉnh làm Trưởng {BOARD}. Cùng tham gia là ông {AN} (Sở Y tế) và bà {BINH}.",
        f"Ông {AN} được cử tham gia {BOARD}. Bà {BINH} được phân công tham gia {BOARD}.",
    ],
)
def test_who_takes_part_in_a_committee(text: str) -> None:
    assert {who for who, what in roles(text) if what == f"Ủy viên | {BOARD}"} == {AN, BINH}


def test_who_takes_part_in_a_meeting() -> None:
    assert roles(f"{BOARD} họp. Cùng tham gia có ông {AN}, Giám đốc Sở Y tế.") == set()


def test_members_of_a_team() -> None:
    text = f"Tổ giúp việc {BOARD} do ông Đỗ Minh Cường làm Tổ trưởng; ông {AN} và bà {BINH} là tổ viên."

    assert {what for who, what in roles(text) if who in (AN, BINH)} == {f"Ủy viên | Tổ giúp việc {BOARD}"}


def test_role_in_the_committee_before() -> None:
    text = f"{BOARD} thay hai ban cũ. Ông {AN}, trước là Trưởng ban của ban cũ, dự."

    assert roles(text) == set()


def test_two_people_do_not_head_one_committee() -> None:
    text = f"{BOARD} họp. Ông {AN}, Trưởng {OF_WARD}, báo cáo; Trưởng ban {BINH} kết luận."

    assert roles(text) == {(AN, f"Trưởng ban | {OF_WARD}"), (BINH, f"Trưởng ban | {BOARD}")}


@pytest.mark.parametrize(
    ("told", "status"),
    [("đã tham mưu", "asserted"), ("được giao tham mưu", "planned"), ("sẽ tham mưu", "planned")],
)
def test_who_advised_and_who_is_to_advise(told: str, status: str) -> None:
    text = f"Sở Nội vụ {told} UBND tỉnh thành lập {BOARD} do ông {AN} làm Trưởng ban."

    assert {said for _, _, _, said in statements(text, "LEADS")} == {status}


@pytest.mark.parametrize(
    "text",
    [
        "Đại biểu có các thành viên BCĐ tỉnh và đại diện lãnh đạo UBND 21 xã.",
        "Quyết định thành lập Ban Chỉ đạo trên cơ sở hợp nhất Ban Chỉ đạo của hai tỉnh trước đây.",
        "Các thành viên Ban Chỉ đạo phân tích kỹ các điểm nghẽn của tỉnh.",
    ],
)
def test_sentence_that_goes_on_behind_a_committee(text: str) -> None:
    found = statements(f"{BOARD} họp. {text}", "OF_PROVINCE")

    assert {subject for _, subject, _, _ in found} == {BOARD}


@pytest.mark.parametrize(
    "text",
    [
        "Ủy viên là giám đốc các sở, trưởng các ban, ngành.",
        "Thành viên gồm Giám đốc một số sở, ngành.",
        "Các ủy viên là hiệu trưởng 8 trường thành viên của Trường Đại học Đà Lạt.",
    ],
)
def test_posts_of_a_class_are_of_no_body(text: str) -> None:
    assert roles(f"Sở Y tế và Trường Đại học Đà Lạt dự. {BOARD} được kiện toàn. {text}") == set()


def test_standing_body_is_of_the_committee_and_not_of_its_team() -> None:
    text = f"{BOARD} họp. Tổ giúp việc Ban Chỉ đạo có 7 người. Sở Nội vụ là cơ quan thường trực."

    assert {what for _, _, what, _ in statements(text, "STANDING_BODY_OF")} == {BOARD}


def test_decision_of_the_province_sets_up_no_committee_of_a_firm() -> None:
    text = (
        "UBND tỉnh Lâm Đồng ban hành Quyết định số 12/QĐ-UBND. "
        "Ban Chỉ đạo chuyển đổi số của Tập đoàn Viettel cũng vừa được kiện toàn."
    )

    assert statements(text, "ESTABLISHED") == set()


@pytest.mark.parametrize(
    "text",
    [
        f"{OF_WARD} họp. {BOARD} đã kiểm tra. Trưởng ban là Bí thư Đảng ủy phường Cam Ly {AN}.",
        f"{OF_WARD} họp. {BOARD} đã kiểm tra. Trưởng ban {AN}, Bí thư Đảng ủy phường Cam Ly, báo cáo.",
    ],
)
def test_post_behind_the_role_tells_the_committee(text: str) -> None:
    assert roles(text) == {(AN, f"Trưởng ban | {OF_WARD}")}


def test_head_of_another_committee_in_the_sentence_before() -> None:
    text = f"{BOARD} họp. Ông {AN}, Trưởng {OF_WARD}, báo cáo. Kết luận, Trưởng ban {BINH} đánh giá cao."

    assert roles(text) == {(AN, f"Trưởng ban | {OF_WARD}"), (BINH, f"Trưởng ban | {BOARD}")}


def test_one_act_in_the_place_of_another() -> None:
    text = f"{BOARD} họp do ông {AN}, Phó Trưởng ban Thường trực, chủ trì thay bà {BINH}."

    assert {who for who, _ in roles(text)} == {AN}


@pytest.mark.parametrize(
    "text",
    [
        f"{BOARD} từng do bà {BINH} làm Trưởng ban.",
        f"Ông {AN} giữ cương vị Trưởng {BOARD}; trước ông, cương vị này do bà {BINH} đảm nhiệm.",
    ],
)
def test_who_was_head_before(text: str) -> None:
    assert {said for _, who, _, said in statements(text, "LEADS") if who == BINH} == {"former"}


def test_committee_of_an_office_that_names_nothing_else_is_none_of_those_named() -> None:
    found = statements(f"{BOARD} họp. Sở Y tế báo cáo. Ban Chỉ đạo của Sở không thay thế ban này.", "OF_PROVINCE")

    assert {subject for _, subject, _, _ in found} == {BOARD}


@pytest.mark.parametrize(
    ("told", "board"),
    [
        ("Phó Chủ tịch UBND tỉnh {} là Tổ trưởng Tổ công tác triển khai Đề án 06 của Chính phủ.", ""),
        ("Ông {}, Chủ tịch UBND xã Nam Ban, Tổ trưởng Tổ công tác triển khai Đề án 06 của Chính phủ.", " xã Nam Ban"),
        ("Phó Thủ tướng {} là Tổ trưởng Tổ công tác triển khai Đề án 06 của Chính phủ.", " của Chính phủ"),
        ("Tổ công tác triển khai Đề án 06 của Chính phủ trên địa bàn tỉnh do ông {} làm Tổ trưởng.", ""),
    ],
)
def test_the_document_is_the_government_s_and_the_team_is_where_its_head_is(told: str, board: str) -> None:
    assert roles(told.format(AN)) == {(AN, f"Tổ trưởng | Tổ công tác triển khai Đề án 06{board}")}
