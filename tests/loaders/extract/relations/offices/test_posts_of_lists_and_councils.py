"""Posts behind semicolons, lines of post and name without a mark, councils of the State, and people of court news."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements

_WHO = "Lò Văn Chiêng"
_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"


@pytest.mark.parametrize(
    ("said", "posts"),
    [
        ("Bí thư Huyện ủy Di Linh; Chủ tịch HĐND huyện Di Linh", {"Bí thư", "Chủ tịch"}),
        (
            "Bí thư Đảng ủy Bộ Y tế, thiếu tướng, Bộ trưởng Bộ Y tế; Viện trưởng Viện Sao Bắc",
            {"Bí thư", "Bộ trưởng", "Viện trưởng"},
        ),
    ],
)
def test_posts_of_one_person_go_on_behind_semicolons(said: str, posts: set[str]) -> None:
    assert {office.split(" | ")[0] for _, office, _ in holds(f"Ông {_WHO} là {said}.")} == posts


def test_role_behind_a_semicolon_is_led() -> None:
    said = f"Ông {_WHO} là Bí thư Tỉnh ủy Lâm Đồng; Trưởng {_BOARD} Lâm Đồng."
    assert {(who, office.split(" | ")[0]) for who, office, _ in roles(said)} == {(_WHO, "Trưởng ban")}


def test_post_behind_a_semicolon_is_of_who_is_named_there() -> None:
    said = f"Ông {_WHO} là Bí thư Huyện ủy Di Linh; Chủ tịch HĐND huyện Di Linh là bà Vàng Thị Mỷ."
    assert ("Vàng Thị Mỷ", "Chủ tịch | Hội đồng nhân dân huyện Di Linh", "asserted") in holds(said)
    assert len({office for who, office, _ in holds(said) if who == _WHO}) == 1


@pytest.mark.parametrize("opens", ["Các ủy viên Ban Chỉ đạo gồm:", "Thành viên Ban Chỉ đạo gồm:"])
def test_lines_of_post_and_name_are_items_of_a_list(opens: str) -> None:
    first = "Giám đốc Sở Y tế Vàng Thị Mỷ (Ủy viên thường trực)"
    lines = [first, "Chánh Văn phòng UBND tỉnh Giàng A Pó;", "Giám đốc Sở Nội vụ Sùng A Lử."]
    text = "\n\n".join([f"UBND tỉnh Lâm Đồng kiện toàn {_BOARD}.", opens, *lines, "Bộ trưởng Bộ Y tế Lý Thị Hoa."])
    found = {told[1] for told in statements(text, "MEMBER_OF")}
    assert found == {"Vàng Thị Mỷ", "Giàng A Pó", "Sùng A Lử"}


@pytest.mark.parametrize(
    "office",
    [
        "Chủ tịch | Hội đồng Quốc phòng và An ninh",
        "Phó Chủ tịch | Hội đồng Quốc phòng và An ninh",
        "Chủ tịch | Hội đồng Giáo sư ngành Toán học",
        "Ủy viên | Hội đồng Giáo sư liên ngành Cơ học - Xây dựng",
    ],
)
def test_council_of_the_state_is_the_body_of_a_post(office: str) -> None:
    assert holds(f"Ông {_WHO}, {office.replace(' | ', ' ')}, phát biểu.") == {(_WHO, office, "asserted")}


def test_who_speaks_for_a_ministry_heads_its_office() -> None:
    said = f"Ông {_WHO}, Chánh Văn phòng kiêm người phát ngôn Bộ Công an, cho biết."
    assert holds(said) == {(_WHO, "Chánh Văn phòng | Văn phòng Bộ Công an", "asserted")}


@pytest.mark.parametrize("aside", ["(1964), trú tại phường Lá Xanh, thành phố Đà Lạt", "(1964), ngụ huyện Di Linh"])
def test_year_of_birth_and_home_stand_between_a_name_and_its_post(aside: str) -> None:
    said = f"Ông {_WHO} {aside}, Giám đốc Sở Y tế tỉnh Lâm Đồng, bị khởi tố."
    assert (_WHO, "Giám đốc | Sở Y tế Lâm Đồng", "asserted") in holds(said)


def test_post_of_a_year_is_over_when_a_higher_one_was_given_since() -> None:
    given = f"Ngày 6/6, Quốc hội phê chuẩn bổ nhiệm ông {_WHO} giữ chức Bộ trưởng Bộ Y tế."
    said = f"Năm 2019, ông {_WHO} giữ chức Thứ trưởng Bộ Y tế. {given}"
    assert holds(said, about="Bộ Y tế", published="") == {
        (_WHO, "Thứ trưởng | Bộ Y tế", "former"),
        (_WHO, "Bộ trưởng | Bộ Y tế", "asserted"),
    }


_COUNCIL = "Hội đồng Quốc gia Giáo dục và Phát triển nhân lực"


@pytest.mark.parametrize(
    "opens",
    [
        f"{_COUNCIL} có Chủ tịch là Phó Thủ tướng {_WHO}; Phó Chủ tịch Hội đồng là Bộ trưởng Bộ Y tế Vàng Thị Mỷ",
        f"{_COUNCIL} nhiệm kỳ 2022-2026 do Phó Thủ tướng {_WHO} làm Chủ tịch; Phó Chủ tịch là bà Vàng Thị Mỷ",
    ],
)
def test_national_council_has_a_chair_a_deputy_and_numbered_members(opens: str) -> None:
    text = (
        f"{opens} cùng 27 ủy viên như sau:\n\n1. Ông Giàng A Pó, Thứ trưởng Bộ Công an.\n\n2. Ông Sùng A Lử, nhà văn."
    )
    found = {told[:3] for told in statements(text, "LEADS", "MEMBER_OF", about="Bộ Y tế")}
    assert found >= {
        ("LEADS", _WHO, f"Chủ tịch | {_COUNCIL}"),
        ("LEADS", "Vàng Thị Mỷ", f"Phó Chủ tịch | {_COUNCIL}"),
    }
    assert {who for kind, who, _ in found if kind == "MEMBER_OF"} == {"Giàng A Pó", "Sùng A Lử"}


@pytest.mark.parametrize("topic", ["về phát triển bền vững", "về Khoa học, Công nghệ và Đổi mới sáng tạo"])
def test_who_chairs_a_national_council_leads_it(topic: str) -> None:
    said = f"Thủ tướng {_WHO}, Chủ tịch Hội đồng Quốc gia {topic}, phát biểu."
    assert (_WHO, f"Chủ tịch | Hội đồng Quốc gia {topic}", "asserted") in roles(said)
