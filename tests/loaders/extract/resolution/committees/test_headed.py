"""Below a line that is the name of a committee, roles are in that one, also where the text is about another first."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles

FIRST = "I. Ban Chỉ đạo chuyển đổi số tỉnh\n- Ông Lưu Văn An, Giám đốc Sở Y tế làm Trưởng ban.\n\n"
ITEMS = "1) Giám đốc Sở Nội vụ Phạm Thị Bình - Trưởng ban;\n2) Chánh Thanh tra tỉnh Tô Văn Chanh - Phó Trưởng ban."


@pytest.mark.parametrize(
    "heading",
    [
        "II. Ban Chỉ đạo cải cách hành chính tỉnh",
        "II. BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH",
        "II. BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH (Quyết định số 12/QĐ-UBND ngày 18/9/2025)",
        "II. Ban Chỉ đạo cải cách hành chính tỉnh (Quyết định số 12/QĐ-UBND ngày 18/9/2025):",
    ],
)
def test_items_are_of_the_committee_above_them(heading: str) -> None:
    told = {(who, what.lower().split(" | ")[1]) for who, what, _ in roles(f"{FIRST}{heading}\n{ITEMS}")}
    assert told == {
        ("Lưu Văn An", "ban chỉ đạo chuyển đổi số tỉnh"),
        ("Phạm Thị Bình", "ban chỉ đạo cải cách hành chính tỉnh"),
        ("Tô Văn Chanh", "ban chỉ đạo cải cách hành chính tỉnh"),
    }


def test_a_section_ends_with_the_next_heading() -> None:
    text = (
        f"{FIRST}II. Ban Chỉ đạo cải cách hành chính tỉnh\n{ITEMS}\n\nIII. Nội dung khác\n"
        "Phó Trưởng ban Vi Thị Dừa nhắc các sở chuyển đổi số."
    )
    assert ("Vi Thị Dừa", "Phó Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh", "asserted") in roles(text)


@pytest.mark.parametrize("heading", ["II. Tổ giúp việc Ban Chỉ đạo", "II. TỔ GIÚP VIỆC BAN CHỈ ĐẠO"])
@pytest.mark.parametrize(
    "items",
    [
        "1 | Bà Phạm Thị Bình | Giám đốc Sở Nội vụ | Tổ trưởng\n2 | Ông Tô Văn Chanh | Chuyên viên | Thành viên",
        "1. Bà Phạm Thị Bình, Giám đốc Sở Nội vụ: Tổ trưởng\n2. Ông Tô Văn Chanh, Chánh Thanh tra tỉnh: Thành viên",
    ],
)
def test_members_of_a_team_below_its_name(heading: str, items: str) -> None:
    told = {(who, what.lower().split(" | ")[1]) for who, what, _ in roles(f"{FIRST}{heading}\n{items}")}
    team = "tổ giúp việc ban chỉ đạo"
    assert told - {("Lưu Văn An", "ban chỉ đạo chuyển đổi số tỉnh")} == {
        ("Phạm Thị Bình", team),
        ("Tô Văn Chanh", team),
    }


def test_a_paragraph_below_the_name_of_a_team_may_tell_of_another_board() -> None:
    text = (
        "II. Tổ công tác giải ngân\n\nỞ Tổ công tác giải ngân, bà Phạm Thị Bình làm Tổ trưởng. "
        "Ông Tô Văn Chanh được cử tham gia Ban Chỉ đạo cải cách hành chính tỉnh với tư cách thành viên."
    )
    assert ("Tô Văn Chanh", "Ủy viên | Ban Chỉ đạo cải cách hành chính tỉnh", "asserted") in roles(text)


def test_members_of_the_team_whose_list_a_board_publishes() -> None:
    text = (
        "Ban Chỉ đạo 57 tỉnh công bố danh sách Tổ giúp việc Ban Chỉ đạo gồm 15 người:\n"
        "1. Ông Lưu Văn An, Giám đốc Sở Y tế, Tổ trưởng.\n"
        "2. Bà Phạm Thị Bình, Giám đốc Sở Nội vụ, Thành viên."
    )
    assert {(who, what.split(" | ")[1]) for who, what, _ in roles(text)} == {
        ("Lưu Văn An", "Tổ giúp việc Ban Chỉ đạo"),
        ("Phạm Thị Bình", "Tổ giúp việc Ban Chỉ đạo"),
    }
