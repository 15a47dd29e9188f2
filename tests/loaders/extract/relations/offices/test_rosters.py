"""Rosters of committees: lists, tables, roles before, behind and between names, in one sentence or over several."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles, statements

COMMITTEE = "Tỉnh ủy thành lập Ban Chỉ đạo chuyển đổi số tỉnh.\n"


def seats(text: str) -> set[tuple[str, str, str]]:
    """Who has which role in the committee of the article, with the status."""
    found = statements(COMMITTEE + text, "LEADS", "MEMBER_OF")
    return {(who, role.partition(" | ")[0], status) for _, who, role, status in found}


@pytest.mark.parametrize(
    "text",
    [
        "Ban Chỉ đạo gồm 17 thành viên, trong đó: ông Lê Văn Hòa - Bí thư Tỉnh ủy làm Trưởng ban.",
        "Ban Chỉ đạo gồm 17 thành viên do ông Lê Văn Hòa, Bí thư Tỉnh ủy làm Trưởng ban.",
        "Ban Chỉ đạo có 9 thành viên do đồng chí Lê Văn Hòa làm Trưởng ban.",
    ],
)
def test_head_is_not_counted_among_the_members(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn Hòa - Giám đốc Sở Y tế, bà Trần Thị Mận - Giám đốc Sở Nội vụ làm Phó Trưởng Ban Chỉ đạo.",
        "Giám đốc Sở Y tế Lê Văn Hòa và Giám đốc Sở Nội vụ Trần Thị Mận là 2 Phó Trưởng ban.",
        "Hai Phó Trưởng ban: ông Lê Văn Hòa, Giám đốc Sở Y tế, và bà Trần Thị Mận, Giám đốc Sở Nội vụ.",
        "Cùng làm việc có hai Phó Trưởng ban Lê Văn Hòa, Giám đốc Sở Y tế, và Trần Thị Mận, Giám đốc Sở Nội vụ.",
        "- Ông Lê Văn Hòa, Giám đốc Sở Y tế và bà Trần Thị Mận, Giám đốc Sở Nội vụ - Phó Trưởng ban.",
    ],
)
def test_one_role_of_two(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Phó Trưởng ban", "asserted"), ("Trần Thị Mận", "Phó Trưởng ban", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Các Phó Trưởng ban: ông Lê Văn Hòa - Chủ tịch UBND tỉnh (Thường trực) và bà Trần Thị Mận.",
        "Phó Trưởng ban gồm: ông Lê Văn Hòa (Chủ tịch UBND tỉnh, giữ vai Thường trực); bà Trần Thị Mận.",
        "Ba Phó Trưởng ban: ông Lê Văn Hòa, Chủ tịch UBND tỉnh (Phó Trưởng ban Thường trực); bà Trần Thị Mận.",
    ],
)
def test_mark_behind_a_name_raises_its_role_alone(text: str) -> None:
    assert seats(text) == {
        ("Lê Văn Hòa", "Phó Trưởng ban Thường trực", "asserted"),
        ("Trần Thị Mận", "Phó Trưởng ban", "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ủy viên gồm Lê Văn Hòa; Trần Thị Mận, Giám đốc Sở Nội vụ.",
        "Chín ủy viên còn lại phần lớn ở cơ sở, trong đó có ông Lê Văn Hòa; bà Trần Thị Mận.",
        "Khối sở có 16 ủy viên; trong số này có Giám đốc Sở Y tế Lê Văn Hòa, bà Trần Thị Mận (Giám đốc Sở Nội vụ).",
        "Danh sách ủy viên còn có các ông, bà: Lê Văn Hòa, Trần Thị Mận.",
        "Các ủy viên:\n- Ông Lê Văn Hòa, Giám đốc Sở Y tế; bà Trần Thị Mận, Giám đốc Sở Nội vụ.",
        "5. Các đồng chí: Lê Văn Hòa, Giám đốc Sở Y tế; Trần Thị Mận, Giám đốc Sở Nội vụ - Ủy viên.",
        "Ủy viên là ông Lê Văn Hòa. Người còn lại ở khối chính quyền là Giám đốc Sở Nội vụ Trần Thị Mận.",
    ],
)
def test_members_of_every_shape(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Ủy viên", "asserted"), ("Trần Thị Mận", "Ủy viên", "asserted")}


def test_item_with_its_own_role_is_no_member_of_the_list_above() -> None:
    text = "Thành lập Ban Chỉ đạo, gồm các thành viên:\n- Trưởng ban: Ông Lê Văn Hòa, Bí thư Tỉnh ủy.\n"
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "asserted")}


def test_table_with_one_cell_a_line() -> None:
    cells = [
        "TT",
        "Họ và tên",
        "Chức danh",
        "Nhiệm vụ",
        "1",
        "Lê Văn Hòa",
        "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh",
        "Trưởng ban",
    ]
    cells += ["2", "Trần Thị Mận", "Giám đốc Sở Nội vụ", "Ủy viên", "3", "(Khuyết)", "Giám đốc Sở Y tế", "Ủy viên"]
    assert seats("Danh sách kèm theo:\n" + "\n".join(cells)) == {
        ("Lê Văn Hòa", "Trưởng ban", "asserted"),
        ("Trần Thị Mận", "Ủy viên", "asserted"),
        ("Giám đốc | Sở Y tế Lâm Đồng", "Ủy viên", "asserted"),
    }


def test_plural_posts_close_a_list() -> None:
    text = "6. Giám đốc các Sở: Tài chính, Nội vụ; Chánh Văn phòng UBND tỉnh - Ủy viên."
    assert {who for who, _, _ in seats(text)} == {
        "Giám đốc | Sở Tài chính Lâm Đồng",
        "Giám đốc | Sở Nội vụ Lâm Đồng",
        "Chánh Văn phòng | Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Các thành viên khác là Ủy viên Ban Thường vụ Tỉnh ủy cùng lãnh đạo các sở.",
        "Tổ trưởng Tổ giúp việc sẽ do ông Lê Văn Hòa giới thiệu.",
        "Ông Lê Văn Hòa, Phó Giám đốc Sở Y tế, dự họp thay nhưng chưa phải thành viên Ban Chỉ đạo.",
    ],
)
def test_what_makes_nobody_a_member(text: str) -> None:
    assert {s for s in seats(text) if s[2] == "asserted"} == set()


def test_plural_office_and_role_go_on_to_the_second_name() -> None:
    text = "Dự họp với sự tham gia của các Phó Chủ tịch UBND tỉnh, Phó Trưởng Ban Chỉ đạo Lê Văn Hòa và Trần Thị Mận."
    assert seats(text) == {
        ("Lê Văn Hòa", "Phó Trưởng ban", "asserted"),
        ("Trần Thị Mận", "Phó Trưởng ban", "asserted"),
    }


def test_board_in_lower_case_is_no_part_of_a_name() -> None:
    text = "Chánh văn phòng Trung ương Đảng Lê Văn Hòa, trưởng ban Kinh tế Trung ương Trần Thị Mận là Phó Trưởng ban."
    assert {who for who, _, _ in seats(text)} >= {"Trần Thị Mận"}
    assert all(not who.startswith("Đảng ") for who, _, _ in seats(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hai Phó Trưởng ban còn lại, ông Lê Văn Hòa và bà Trần Thị Mận, đều là Phó Chủ tịch UBND tỉnh.",
        "Các Phó Trưởng ban là những Phó Chủ tịch UBND tỉnh: Lê Văn Hòa, Trần Thị Mận.",
        "Hai cấp phó là ông Lê Văn Hòa, Giám đốc Sở Y tế, và bà Trần Thị Mận, Giám đốc Sở Nội vụ.",
        "Giám đốc Sở Y tế Lê Văn Hòa; Giám đốc Sở Nội vụ Trần Thị Mận làm Phó Trưởng ban.",
        "Dưới Trưởng ban là hai cấp phó: Phó Trưởng ban Lê Văn Hòa; Phó Trưởng ban Trần Thị Mận.",
    ],
)
def test_deputies_in_further_words(text: str) -> None:
    assert seats(text) == {
        ("Lê Văn Hòa", "Phó Trưởng ban", "asserted"),
        ("Trần Thị Mận", "Phó Trưởng ban", "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Có chân trong Ban Chỉ đạo với tư cách thành viên là hai giám đốc: Lê Văn Hòa (Y tế), Trần Thị Mận (Nội vụ).",
        "Hai gương mặt mới gồm: ông Lê Văn Hòa - Giám đốc Sở Y tế; bà Trần Thị Mận - Giám đốc Sở Nội vụ.",
        "Hai thành viên còn lại trong Ban Chỉ đạo gồm: ông Lê Văn Hòa, Giám đốc Sở Y tế; bà Trần Thị Mận.",
        "Các ủy viên:\n1/ Ông Lê Văn Hòa, Giám đốc Sở Y tế;\n2/ Bà Trần Thị Mận, Giám đốc Sở Nội vụ.",
    ],
)
def test_members_in_further_words(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Ủy viên", "asserted"), ("Trần Thị Mận", "Ủy viên", "asserted")}


def test_deputies_of_somebody_else_are_none_of_the_committee() -> None:
    assert seats("Bốn cấp phó của ông gồm: Lê Văn Hòa, Trần Thị Mận, Phan Văn Tài, Đỗ Thị Nga.") == set()


def test_sub_committees_in_turn() -> None:
    text = (
        "Tiểu ban Dữ liệu số và Tiểu ban Kinh tế số lần lượt do ông Lê Văn Hòa và bà Trần Thị Mận làm Trưởng tiểu ban."
    )
    found = {(who, role) for _, who, role, _ in statements(text, "LEADS")}
    assert found == {
        ("Lê Văn Hòa", "Trưởng tiểu ban | Tiểu ban Dữ liệu số"),
        ("Trần Thị Mận", "Trưởng tiểu ban | Tiểu ban Kinh tế số"),
    }


def test_role_behind_a_dash_is_of_the_name_before_it() -> None:
    text = (
        "Bí thư Tỉnh ủy Lê Văn Hòa - Trưởng Ban Chỉ đạo, Chủ tịch UBND tỉnh Trần Thị Mận - Phó Trưởng Ban Chỉ đạo họp."
    )
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "asserted"), ("Trần Thị Mận", "Phó Trưởng ban", "asserted")}


def test_posts_before_names_behind_dashes() -> None:
    text = (
        "Cùng 2 Phó Trưởng ban giúp việc là Giám đốc Sở Y tế – Lê Văn Hòa; Giám đốc Sở Nội vụ – Trần Thị Mận "
        "và Bí thư Tỉnh đoàn Phan Văn Tài."
    )
    assert seats(text) == {
        (name, "Phó Trưởng ban", "asserted") for name in ("Lê Văn Hòa", "Trần Thị Mận", "Phan Văn Tài")
    }


def test_role_behind_a_colon() -> None:
    text = (
        "Ban Chỉ đạo bầu cử gồm các ông, bà có tên sau:\n\n1. Lê Văn Hòa, Chủ tịch UBND xã: Trưởng ban;\n"
        "2. Trần Thị Mận, Phó Giám đốc Sở Nội vụ: Thành viên."
    )
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "asserted"), ("Trần Thị Mận", "Ủy viên", "asserted")}


def test_list_of_another_board() -> None:
    text = "Điều 1. Kiện toàn Hội đồng quản lý Quỹ bảo vệ rừng, gồm:\n1. Ông Lê Văn Hòa, Giám đốc Sở Y tế - Thành viên."
    assert seats(text) == set()


def test_item_that_is_not_understood() -> None:
    text = "Phó Trưởng ban: ông k'xyz, Phó Giám đốc Sở Y tế; ông Lê Văn Hòa, Giám đốc Sở Nội vụ"
    assert seats(text) == {("Lê Văn Hòa", "Phó Trưởng ban", "asserted")}


def test_posts_of_a_class_have_no_holder() -> None:
    text = "Các ủy viên gồm: Chủ tịch UBND các huyện, thị xã, thành phố; Giám đốc Sở Y tế."
    assert seats(text) == {("Giám đốc | Sở Y tế Lâm Đồng", "Ủy viên", "asserted")}


def test_two_titles_of_one_holder() -> None:
    text = "Đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tuyên giáo Tỉnh ủy làm Phó Trưởng ban."
    assert seats(text) == {("Trưởng Ban | Ban Tuyên giáo Tỉnh ủy Lâm Đồng", "Phó Trưởng ban", "asserted")}


def test_heads_in_brackets_behind_their_committees() -> None:
    text = "Ban Chỉ đạo bầu cử tỉnh (Trưởng ban: Lê Văn Hòa) mời Ban Chỉ đạo 35 tỉnh (Trưởng ban: Trần Thị Mận)."
    assert {(who, role) for _, who, role, _ in statements(text, "LEADS")} == {
        ("Lê Văn Hòa", "Trưởng ban | Ban Chỉ đạo bầu cử tỉnh"),
        ("Trần Thị Mận", "Trưởng ban | Ban Chỉ đạo 35 tỉnh"),
    }


@pytest.mark.parametrize("opened", ["Đồng chí ", "Mời đồng chí ", "Ông ", ""])
def test_items_of_a_post_alone_behind_an_honorific(opened: str) -> None:
    text = f"III. Các ủy viên\n1. {opened}Chánh Văn phòng Tỉnh ủy.\n2. {opened}Hiệu trưởng Trường Đại học Đà Lạt."
    assert {who for who, *_ in seats(text)} == {
        "Chánh Văn phòng | Văn phòng Tỉnh ủy Lâm Đồng",
        "Hiệu trưởng | Trường Đại học Đà Lạt",
    }


@pytest.mark.parametrize(
    "said",
    [
        "Đồng chí Trưởng Ban Chỉ đạo kết luận:",
        "Trưởng ban đã giao nhiệm vụ cụ thể như sau:",
        "Phó Trưởng ban Thường trực cũng đề nghị:",
        "Theo phân công của đồng chí Trưởng Ban Chỉ đạo:",
        "Thực hiện ý kiến chỉ đạo của Trưởng Ban Chỉ đạo tại phiên họp:",
        "Nơi nhận:          T/L TRƯỞNG BAN",
    ],
)
def test_what_somebody_says_is_no_list_of_those_with_the_role(said: str) -> None:
    assert seats(f"{said}\n- Ông Lê Văn Hòa, Giám đốc Sở Y tế, theo dõi.\n- Giám đốc Sở Nội vụ báo cáo.\n") == set()


@pytest.mark.parametrize(
    "told",
    [
        "Ông Lê Văn Hòa là một trong ba Phó Trưởng ban.",
        "Trưởng ban là bà Mận. Ông Lê Văn Hòa, từ chỗ là ủy viên, nay thành một trong ba Phó Trưởng ban.",
    ],
)
def test_posts_among_the_others_of_a_role(told: str) -> None:
    text = f"{told} Hai người kia là Chủ tịch UBND tỉnh và Phó Bí thư Thường trực Tỉnh ủy Vi A Tú."
    found = {(who, role) for who, role, status in seats(text) if status == "asserted" and role != "Trưởng ban"}
    assert found == {
        ("Lê Văn Hòa", "Phó Trưởng ban"),
        ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "Phó Trưởng ban"),
        ("Vi A Tú", "Phó Trưởng ban"),
    }


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Hai Phó Trưởng ban là Giám đốc Công an tỉnh và Bí thư Tỉnh đoàn Vi A Tú.", {"Bí thư | Tỉnh đoàn Lâm Đồng"}),
        (
            "Cùng dự có Chủ tịch UBND tỉnh và Phó Bí thư Thường trực Tỉnh ủy Vi A Tú.",
            {"Phó Bí thư Thường trực | Tỉnh ủy Lâm Đồng"},
        ),
        (
            "Cùng dự có Chủ tịch UBND tỉnh và Phó Bí thư Tỉnh ủy Vi A Tú.",
            {"Phó Bí thư | Tỉnh ủy Lâm Đồng", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"},
        ),
    ],
)
def test_two_posts_of_two_people_of_whom_one_is_named(text: str, holders: set[str]) -> None:
    assert {what for _, who, what, _ in statements(text, "HOLDS") if who == "Vi A Tú"} == holders


def test_a_former_seat_that_somebody_comes_from() -> None:
    text = "Ban Chỉ đạo 06 nhập hẳn vào Ban Chỉ đạo 57 tỉnh. Ông Lê Văn Hòa, từ chỗ là ủy viên, nay là Phó Trưởng ban."
    assert roles(text) == {
        ("Lê Văn Hòa", "Ủy viên | Ban Chỉ đạo 57 tỉnh", "former"),
        ("Lê Văn Hòa", "Phó Trưởng ban | Ban Chỉ đạo 57 tỉnh", "asserted"),
    }
