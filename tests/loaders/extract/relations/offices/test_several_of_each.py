"""Posts of several bodies, teams with a head each, seats that are told as `thường trực`, teams in small letters."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
SET_UP = f"UBND tỉnh lập {BOARD}. "


def members(text: str) -> set[str]:
    """Who is in a committee."""
    return {who for _, who, _, _ in statements(text, "MEMBER_OF")}


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "Các ủy viên: Bộ trưởng các Bộ: Y tế, Nội vụ; ông Lò Văn Sáng.",
            {"Bộ trưởng | Bộ Y tế", "Bộ trưởng | Bộ Nội vụ"},
        ),
        ("Các Bộ trưởng Bộ Y tế, Bộ Nội vụ là ủy viên.", {"Bộ trưởng | Bộ Y tế", "Bộ trưởng | Bộ Nội vụ"}),
        (
            "Cục trưởng các Cục: Đường bộ Việt Nam, Đăng kiểm Việt Nam là thành viên.",
            {"Cục trưởng | Cục Đường bộ Việt Nam", "Cục trưởng | Cục Đăng kiểm Việt Nam"},
        ),
        (
            "Thành viên gồm Bí thư các huyện ủy Đam Rông, Cát Tiên và Bí thư Thành ủy Bảo Lộc.",
            {"Bí thư | Huyện ủy Đam Rông", "Bí thư | Huyện ủy Cát Tiên", "Bí thư | Thành ủy Bảo Lộc"},
        ),
    ],
)
def test_posts_of_several_bodies_are_members(told: str, posts: set[str]) -> None:
    assert members(SET_UP + told) - {"Lò Văn Sáng"} == posts


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Giám đốc các sở Nội vụ, Y tế: Lò Văn Sáng, Hà Thị Mơ.", {("Lò Văn Sáng", "Nội vụ"), ("Hà Thị Mơ", "Y tế")}),
        (
            "các Giám đốc Sở Nội vụ, Sở Y tế Lò Văn Sáng và Hà Thị Mơ.",
            {("Lò Văn Sáng", "Nội vụ"), ("Hà Thị Mơ", "Y tế")},
        ),
        ("Giám đốc các sở Nội vụ, Y tế: Lò Văn Sáng, Hà Thị Mơ, Vi Văn Tuệ.", set()),
    ],
)
def test_names_behind_posts_of_several_bodies_have_one_each(told: str, who: set[tuple[str, str]]) -> None:
    expected = {(name, f"Giám đốc | Sở {field} Lâm Đồng", "asserted") for name, field in who}

    assert holds(f"Tham dự có {told}") == expected


def test_each_team_has_the_head_in_its_brackets() -> None:
    text = (
        "Ba tổ do các Phó Chủ tịch UBND tỉnh làm Tổ trưởng gồm: Tổ công tác về chợ đêm (ông Lò Văn Sáng); Tổ công"
        " tác về bến xe (bà Hà Thị Mơ)."
    )

    assert roles(text) == {
        ("Lò Văn Sáng", "Tổ trưởng | Tổ công tác về chợ đêm", "asserted"),
        ("Hà Thị Mơ", "Tổ trưởng | Tổ công tác về bến xe", "asserted"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Lò Văn Sáng và Hà Thị Mơ lần lượt làm Tổ trưởng Tổ công tác số 1, Tổ công tác số 2.",
        "Tổ công tác số 1 và Tổ công tác số 2 lần lượt do Phó Chủ tịch Lò Văn Sáng và Hà Thị Mơ làm Tổ trưởng.",
    ],
)
def test_heads_of_teams_told_in_turn(told: str) -> None:
    assert roles(told) == {
        ("Lò Văn Sáng", "Tổ trưởng | Tổ công tác số 1", "asserted"),
        ("Hà Thị Mơ", "Tổ trưởng | Tổ công tác số 2", "asserted"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Ông Lò Văn Sáng - Vụ trưởng Vụ Tổng hợp Văn phòng Chính phủ làm Thường trực Ban Chỉ đạo.",
        "Dự họp có ông Lò Văn Sáng, Phó Giám đốc Sở Y tế, Thường trực Ban Chỉ đạo.",
        "Thường trực Ban Chỉ đạo là ông Lò Văn Sáng.",
        "Chánh Văn phòng UBND tỉnh Lò Văn Sáng là ủy viên thư ký.",
    ],
)
def test_a_person_as_thuong_truc_is_a_member_and_no_body_is(told: str) -> None:
    assert members(SET_UP + told) == {"Lò Văn Sáng"}
    assert statements(SET_UP + told, "STANDING_BODY_OF") == set()


def test_the_first_deputy_keeps_his_rank() -> None:
    text = f"Ông Lò Văn Sáng là Phó Trưởng ban thứ nhất {BOARD}."

    assert roles(text) == {("Lò Văn Sáng", f"Phó Trưởng ban thứ nhất | {BOARD}", "asserted")}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Một tổ công tác về chợ đêm do ông Lò Văn Sáng làm Tổ trưởng vừa được lập.", {"Lò Văn Sáng"}),
        ("UBND tỉnh lập một tổ công tác triển khai hạ tầng số, Tổ trưởng là ông Lò Văn Sáng.", {"Lò Văn Sáng"}),
        ("Mỗi xã lập một tổ công tác về chợ đêm do Chủ tịch UBND xã làm Tổ trưởng.", set()),
        ("Ông Lò Văn Sáng nói tỉnh sẽ lập một tổ công tác về chợ đêm, còn ai làm tổ trưởng thì chưa bàn.", set()),
    ],
)
def test_one_team_in_small_letters(told: str, found: set[str]) -> None:
    assert {who for who, _, _ in roles(told)} == found


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "Các ủy viên: Thứ trưởng và tương đương của các Bộ và cơ quan ngang Bộ: Y tế, Bộ Nội vụ.",
            {"Thứ trưởng | Bộ Y tế", "Thứ trưởng | Bộ Nội vụ"},
        ),
        (
            "Ủy viên còn có Chủ tịch UBND các tỉnh, thành phố: Thành phố Hồ Chí Minh, Cà Mau.",
            {"Chủ tịch | Ủy ban nhân dân Thành phố Hồ Chí Minh", "Chủ tịch | Ủy ban nhân dân tỉnh Cà Mau"},
        ),
        ("Bên cạnh đó, Ban Chỉ đạo còn có sự tham gia của Giám đốc Sở Y tế Hà Thị Mơ.", {"Hà Thị Mơ"}),
    ],
)
def test_members_of_many_houses(told: str, posts: set[str]) -> None:
    assert members(SET_UP + told) == posts


def test_roles_that_are_changed_and_added_in_one_sentence() -> None:
    text = SET_UP + (
        "Cụ thể, thay đổi Phó Trưởng ban Thường trực: Ông Lò Văn Sáng, Giám đốc Sở Y tế; bổ sung Phó Trưởng ban Chỉ"
        " đạo: Bà Hà Thị Mơ, Giám đốc Sở Nội vụ; bổ sung Ủy viên Ban Chỉ đạo: Giám đốc Sở Tài chính."
    )

    assert roles(text) == {
        ("Lò Văn Sáng", f"Phó Trưởng ban Thường trực | {BOARD}", "asserted"),
        ("Hà Thị Mơ", f"Phó Trưởng ban | {BOARD}", "asserted"),
        ("Giám đốc | Sở Tài chính Lâm Đồng", f"Ủy viên | {BOARD}", "asserted"),
    }


@pytest.mark.parametrize(
    ("told", "board"),
    [
        ("Ban Chỉ đạo xử lý các tồn tại, yếu kém của một số dự án.", "xử lý các tồn tại, yếu kém"),
        (
            "Ban Chỉ đạo diễn tập ứng phó với bão mạnh, do ông Lò Văn Sáng - Trưởng Ban Chỉ đạo 35 làm trưởng ban.",
            "diễn tập ứng phó với bão mạnh",
        ),
        ("Tổ chỉ đạo liên ngành về bến xe.", "liên ngành về bến xe"),
    ],
)
def test_topics_of_committees_that_are_set_up(told: str, board: str) -> None:
    text = f"UBND tỉnh quyết định thành lập {told} Phó Trưởng ban là bà Hà Thị Mơ."

    assert any(board in what for _, _, what, _ in statements(text, "ESTABLISHED"))
    if "Sáng" in told:
        assert ("Lò Văn Sáng", f"Trưởng ban | Ban Chỉ đạo {board}", "asserted") in roles(text)


def test_a_deputy_of_the_council_of_the_paragraph_before() -> None:
    text = "Bà Hà Thị Mơ làm Chủ tịch Hội đồng điều phối vùng Tây Bắc.\n\nÔng Lò Văn Sáng làm Phó Chủ tịch Thường trực."

    assert ("Lò Văn Sáng", "Phó Chủ tịch Thường trực | Hội đồng điều phối vùng Tây Bắc", "asserted") in roles(text)


@pytest.mark.parametrize("behind", ["Giám đốc Sở Nội vụ Hồ Thị Sen", "Chánh Thanh tra tỉnh Hồ Thị Sen cùng dự"])
def test_plural_reaches_up_to_the_post_before_another_name(behind: str) -> None:
    told = holds(f"Dự họp có các Phó Chủ tịch UBND tỉnh Ngô Dụng, Lê Thanh, {behind}.")
    deputies = {who for who, post, _ in told if post.startswith("Phó Chủ tịch")}

    assert deputies == {"Ngô Dụng", "Lê Thanh"}
    assert [who for who, post, _ in told if not post.startswith("Phó Chủ tịch")] == ["Hồ Thị Sen"]


@pytest.mark.parametrize("link", [", cùng", " và", "; ngoài ra có"])
def test_no_more_have_a_role_than_the_number_says(link: str) -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp. Thường trực có hai Phó Trưởng ban là Mùa A Sơn và Lê Thành Đô"
        f"{link} Giám đốc Sở Y tế Vũ Anh Dũng."
    )
    deputies = {who for who, what, _ in roles(text) if what.startswith("Phó Trưởng ban")}
    assert deputies == {"Mùa A Sơn", "Lê Thành Đô"}
