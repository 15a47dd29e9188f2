"""Boards of a university, posts shared behind a dash, and roles of today behind a former post."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

MET = "Đại học Huế họp. "


@pytest.mark.parametrize(
    "board",
    [
        "Ban Tổ chức Cán bộ",
        "Ban Khoa học và Công nghệ",
        "Ban Khoa học, Công nghệ và Quan hệ quốc tế",
        "Ban Tổ chức - Cán bộ",
    ],
)
def test_a_board_of_a_university_is_read_to_its_end(board: str) -> None:
    found = holds(f"{MET}TS. Trần Văn Khải, Trưởng {board}, phát biểu.", about="Đại học Huế")

    assert found == {("Trần Văn Khải", f"Trưởng Ban | {board} Đại học Huế", "asserted")}


def test_a_board_for_staff_is_not_that_of_the_party() -> None:
    assert holds("Ông Trần Văn Khải, Trưởng Ban Tổ chức cán bộ, phát biểu.") == set()


def test_a_post_behind_a_dash_is_that_of_both_names_of_its_item() -> None:
    text = "Dự có TS. Lê Văn Mão - Giám đốc Sở Y tế; TS. Trần Văn Khải, TS. Lê Thị Mơ - Phó Giám đốc Sở Y tế; cùng dự."

    assert {who for who, post, _ in holds(text) if post.startswith("Phó")} == {"Trần Văn Khải", "Lê Thị Mơ"}


def test_behind_a_comma_the_post_is_that_of_the_last_name_alone() -> None:
    text = "Dự có ông Lê Văn Mão - Giám đốc Sở Y tế; ông Trần Văn Khải, bà Lê Thị Mơ, Phó Giám đốc Sở Y tế; cùng dự."

    assert {who for who, post, _ in holds(text) if post.startswith("Phó")} == {"Lê Thị Mơ"}


@pytest.mark.parametrize("was", ["vốn là nguyên", "nguyên", "là nguyên"])
def test_a_role_at_the_same_time_as_a_former_post_is_of_today(was: str) -> None:
    comma = "" if was.startswith("là") else ","
    role = "Phó Trưởng Ban Chỉ đạo 57 tỉnh"
    text = f"Ông Trần Văn Khải{comma} {was} Giám đốc Sở Y tế, đồng thời là {role}{comma} phát biểu."

    assert {status for *_, status in statements(text, "LEADS")} == {"asserted"}
    assert {status for *_, status in holds(text)} == {"former"}


def test_both_are_over_where_the_verb_tells_of_the_past() -> None:
    text = "Ông Trần Văn Khải từng là Giám đốc Sở Y tế, đồng thời là Phó Trưởng Ban Chỉ đạo 57 tỉnh."

    assert {status for *_, status in statements(text, "LEADS", "HOLDS")} == {"former"}


@pytest.mark.parametrize(
    ("house", "owner"),
    [
        ("Đại học Thái Nguyên", "Đại học Thái Nguyên"),
        ("Tổng công ty Điện lực miền Trung", "Tổng công ty Điện lực miền Trung"),
    ],
)
@pytest.mark.parametrize(
    "title", ["Phó Trưởng ban Ban Hợp tác", "Phó Trưởng ban Ban Hợp tác quốc tế", "Phó Trưởng Ban Hợp tác"]
)
def test_head_of_a_board_of_the_house_beside_its_committee(house: str, owner: str, title: str) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số {house} họp. Bà Trần Thị Mơ, {title}, báo cáo."
    field = title.partition("Ban ")[2].removeprefix("Ban ")
    assert statements(text, "LEADS", about=house) == set()
    assert holds(text, about=house) == {("Trần Thị Mơ", f"Phó Trưởng Ban | Ban {field} {owner}", "asserted")}


def test_a_role_in_a_committee_told_twice_is_one_in_it() -> None:
    text = "Ban Chỉ đạo 57 tỉnh họp. Bà Trần Thị Mơ, Phó Trưởng ban Ban Chỉ đạo 57 tỉnh, báo cáo."
    assert holds(text) == set()
    assert len(statements(text, "LEADS")) == 1


@pytest.mark.parametrize("field", ["Luật", "Toán", "Kinh tế", "Dược"])
@pytest.mark.parametrize("house", ["Đại học Vinh", "ĐH Vinh"])
def test_a_faculty_ends_where_its_university_begins(field: str, house: str) -> None:
    text = f"Ông Trần Văn Khải, Trưởng khoa {field} {house}, phát biểu tại Đại học Huế."
    assert {what for _, what, _ in holds(text)} == {f"Trưởng khoa | Khoa {field} {house}"}


@pytest.mark.parametrize("board", ["Hội đồng Khoa học", "Ban Chỉ đạo chuyển đổi số", "Hội đồng Khoa học của"])
@pytest.mark.parametrize("link", [" vừa họp. ", " làm việc cả buổi chiều. Tại đây, "])
def test_the_head_of_the_school_whose_board_is_told_of(board: str, link: str) -> None:
    text = f"Đại học Huế có tám trường.\n\n{board} Trường Đại học Nông Lâm{link}PGS.TS Võ Văn Thạnh, Hiệu trưởng, nói."
    assert holds(text, about="Đại học Huế") == {("Võ Văn Thạnh", "Hiệu trưởng | Trường Đại học Nông Lâm", "asserted")}


@pytest.mark.parametrize("short", ["ĐHQG-HCM", "VNU-HCM", "ĐHQGTPHCM"])
@pytest.mark.parametrize("said", ["Phó Giám đốc {} Tôn Thất Quy", "ông Tôn Thất Quy, Phó Giám đốc {},"])
def test_a_university_by_its_short_form_everywhere(short: str, said: str) -> None:
    text = f"Trường Đại học Nông Lâm họp. Dự có {said.format(short)} và khách mời."
    body = "Đại học Quốc gia Thành phố Hồ Chí Minh"
    assert holds(text, about="Trường Đại học Nông Lâm") == {("Tôn Thất Quy", f"Phó Giám đốc | {body}", "asserted")}


@pytest.mark.parametrize("mother", [", ĐHQG-HCM", " (ĐHQG-HCM)", " - ĐHQG-HCM", ", ĐHQG TP.HCM", " (ĐHQG Hà Nội)"])
def test_a_school_with_the_short_form_of_its_university_behind_it(mother: str) -> None:
    text = f"Trường Đại học Khoa học Tự nhiên{mother} ký thỏa thuận hợp tác với Tập đoàn FPT về dữ liệu."
    deals = {who for _, who, _, _ in statements(text, "WORKS_WITH", about="Trường Đại học Khoa học Tự nhiên")}
    assert deals == {"Trường Đại học Khoa học Tự nhiên"}
