"""Where the next item of a list begins behind a bracket, asides on places, pronouns of nobody, seats only asked for."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
_MEMBER = f"Ủy viên | {_BOARD}"


def test_post_behind_a_bracket_is_of_the_next_item() -> None:
    said = "Dự có ông Lê Văn Tám (Giám đốc Sở Tài chính), bà Hà Thị Yến (Giám đốc Sở Y tế), Giám đốc Công an tỉnh."
    assert holds(said) == {
        ("Lê Văn Tám", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
        ("Hà Thị Yến", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    }


def test_second_post_behind_a_bracket_that_one_person_may_have() -> None:
    said = "Ông Lê Văn Tám (Phó Bí thư Tỉnh ủy), Chủ tịch UBND tỉnh, phát biểu."
    assert len(holds(said)) == 2


def test_aside_on_where_a_place_lay_does_not_end_a_career() -> None:
    said = (
        "Ông Lê Văn Tám, nguyên Phó Chủ tịch UBND huyện Xuân Lộc (tỉnh Đồng Nai trước đây), Trưởng ban Ban Chỉ đạo "
        "chuyển đổi số huyện Xuân Lộc, nay là Phó Giám đốc Sở Y tế."
    )
    assert ("Lê Văn Tám", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted") in holds(said)
    assert roles(said) == {("Lê Văn Tám", "Trưởng ban | Ban Chỉ đạo chuyển đổi số huyện Xuân Lộc", "former")}


def test_role_of_a_pronoun_that_means_nobody_is_of_no_post_before_it() -> None:
    said = f"{_BOARD} họp. Phó Chủ tịch Thường trực nói: Trưởng ban là Bí thư Tỉnh ủy, ông chỉ là Phó Trưởng ban."
    assert roles(said) == {("Bí thư | Tỉnh ủy Lâm Đồng", f"Trưởng ban | {_BOARD}", "asserted")}


def test_role_of_a_short_name_that_means_nobody_is_of_nobody_before_it() -> None:
    said = f"{_BOARD} họp. Bà Hà Thị Yến - Bí thư Tỉnh ủy - làm Trưởng ban, anh Trác là Phó Trưởng ban."
    assert roles(said) == {("Hà Thị Yến", f"Trưởng ban | {_BOARD}", "asserted")}


@pytest.mark.parametrize(
    "asking", ["Sở Nội vụ đề nghị", "Chủ tịch UBND tỉnh ghi nhận đề xuất", "Bí thư Tỉnh ủy tiếp thu kiến nghị"]
)
def test_seat_asked_for_is_no_seat(asking: str) -> None:
    found = roles(f"{asking} bổ sung ông Hà Văn Bách làm ủy viên {_BOARD}.")
    assert ("Hà Văn Bách", _MEMBER, "asserted") not in found


def test_seat_given_as_asked_for() -> None:
    said = f"Theo đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh quyết định bổ sung ông Hà Văn Bách làm ủy viên {_BOARD}."
    assert ("Hà Văn Bách", _MEMBER, "asserted") in roles(said)


def test_team_by_what_it_was_set_up_by() -> None:
    said = (
        "Giao Tổ công tác theo dõi dự án, thành lập theo Quyết định số 77/QĐ-UBND ngày 09/01/2025 của Chủ tịch UBND "
        "tỉnh, do ông Lê Văn Tám làm Tổ trưởng, họp hằng tuần."
    )
    assert roles(said) == {("Lê Văn Tám", "Tổ trưởng | Tổ công tác theo dõi dự án", "asserted")}


def test_editors_of_a_page_are_no_working_group() -> None:
    assert roles("Thư xin gửi về hộp thư của Tổ biên tập, tổ trưởng: Hà Thị Yến.") == set()


def test_parks_end_before_a_name() -> None:
    said = "Phó Trưởng Ban Quản lý các khu công nghiệp Đoàn Thị Xuân báo tin vui."
    assert holds(said) == {
        ("Đoàn Thị Xuân", "Phó Trưởng Ban | Ban Quản lý các khu công nghiệp tỉnh Lâm Đồng", "asserted")
    }


def test_head_of_a_branch_office_is_not_of_the_room_before() -> None:
    said = "Bà Hà Thị Yến, Trưởng phòng Kế toán Sở Y tế, làm Giám đốc Phòng giao dịch Chợ Đồn."
    assert holds(said) == {("Hà Thị Yến", "Trưởng phòng | Phòng Kế toán Sở Y tế Lâm Đồng", "former")}


def test_posts_of_a_roster_that_nobody_is_named_for() -> None:
    said = (
        f"{_BOARD} họp. Ủy viên gồm ông Lê Văn Tám (Giám đốc Sở Tài chính), bà Hà Thị Yến - Giám đốc Sở Y tế, "
        "Giám đốc Công an tỉnh; còn lại là Chủ tịch UBND các huyện Đạ Huoai, Đam Rông."
    )
    posts = ("Giám đốc | Công an tỉnh Lâm Đồng", "Chủ tịch | Ủy ban nhân dân huyện Đam Rông")
    assert roles(said) >= {(who, _MEMBER, "asserted") for who in ("Lê Văn Tám", "Hà Thị Yến", *posts)}
    assert len(holds(said)) == 2


def test_hospitals_that_sound_like_people_are_no_members() -> None:
    said = f"{_BOARD} họp. Ủy viên gồm Giám đốc Sở Y tế; giám đốc các bệnh viện: Bạch Mai, Chợ Rẫy; ông Lê Văn Tám."
    assert "Bạch Mai" not in {who for who, _, _ in roles(said)}


def test_two_who_share_a_role_with_cung() -> None:
    said = f"{_BOARD} họp. Bà Hà Thị Yến, Giám đốc Sở Y tế, cùng ông Lê Văn Tám - Giám đốc Sở Nội vụ là Phó Trưởng ban."
    assert {who for who, what, _ in roles(said) if what.startswith("Phó")} == {"Hà Thị Yến", "Lê Văn Tám"}


@pytest.mark.parametrize("aside", ["", " được giao giúp việc", " là cơ quan thường trực"])
def test_head_of_the_body_before_a_comma(aside: str) -> None:
    said = f"Trung tâm Chuyển đổi số tỉnh{aside}, do bà Hà Thị Yến làm Giám đốc."
    assert holds(said) == {("Hà Thị Yến", "Giám đốc | Trung tâm Chuyển đổi số tỉnh Lâm Đồng", "asserted")}


def test_branch_told_of_by_its_kind() -> None:
    said = "Agribank Chi nhánh Lâm Đồng họp. Ông Lê Văn Tám thôi giữ chức Phó Giám đốc chi nhánh."
    assert holds(said) == {("Lê Văn Tám", "Phó Giám đốc | Agribank Chi nhánh Lâm Đồng", "former")}


@pytest.mark.parametrize("told", ["được bà đọc nguyên văn trên máy chiếu", "được bà giới thiệu"])
def test_list_that_somebody_reads_out(told: str) -> None:
    said = f"{_BOARD} họp do bà Hà Thị Yến chủ trì. Danh sách ủy viên {told}: ông Lê Văn Tám - Giám đốc Sở Y tế."
    assert roles(said) == {("Lê Văn Tám", _MEMBER, "asserted")}


def test_place_told_of_a_unit_once_is_its_place_everywhere() -> None:
    said = (
        "Ông Lê Văn Tám, nguyên Phó Chủ tịch UBND huyện Xuân Lộc (tỉnh Đồng Nai), dự. "
        "Ban Chỉ đạo chuyển đổi số huyện Xuân Lộc từng do ông Hà Văn Bách làm Trưởng ban."
    )
    assert {(what, place) for _, what, place, _ in statements(said, "OF_PROVINCE")} >= {
        ("Ban Chỉ đạo chuyển đổi số huyện Xuân Lộc", "Đồng Nai")
    }


def test_second_post_in_brackets_behind_the_first_before_the_name() -> None:
    said = "Chủ trì là Chủ tịch Hội Nông dân tỉnh, bà Hà Thị Yến (Tổng Giám đốc Công ty CP Ngọc Bách), khách mời vắng."
    assert ("Hà Thị Yến", "Chủ tịch | Hội Nông dân tỉnh Lâm Đồng", "asserted") in holds(said)


def test_post_before_the_next_item_with_brackets_is_of_nobody() -> None:
    said = "Dự họp là Giám đốc Sở Y tế, bà Hà Thị Yến (Giám đốc Sở Nội vụ), ông Lê Văn Tám (Giám đốc Sở Tài chính)."
    assert ("Hà Thị Yến", "Giám đốc | Sở Y tế Lâm Đồng", "asserted") not in holds(said)


def test_head_of_a_room_who_becomes_director_of_what_is_not_known() -> None:
    said = "Ông Lê Văn Tám, Trưởng phòng Tài chính Sở Y tế, được bổ nhiệm giữ chức Phó Giám đốc xí nghiệp may."
    assert holds(said) == {("Lê Văn Tám", "Trưởng phòng | Phòng Tài chính Sở Y tế Lâm Đồng", "former")}
