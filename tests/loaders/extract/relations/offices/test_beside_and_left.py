"""Posts in brackets behind their house, a board that its head left, members to be added, towns named as a district."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_BOARD = "Trưởng Ban | Ban Quản lý khu công nghệ cao tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Sở Y tế (Giám đốc Đinh Công Lịch) đôn đốc hằng tuần.", "Giám đốc | Sở Y tế Lâm Đồng"),
        ("Đài Khí tượng Thủy văn khu vực Nam Bộ (Giám đốc Đinh Công Lịch) báo có mưa.",
         "Giám đốc | Đài Khí tượng Thủy văn khu vực Nam Bộ"),
        ("HĐND tỉnh (Chủ tịch: ông Đinh Công Lịch) giám sát việc này.", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng"),
    ],
)  # fmt: skip
def test_post_in_brackets_is_of_the_house_before_them(text: str, what: str) -> None:
    assert holds(text) == {("Đinh Công Lịch", what, "asserted")}


@pytest.mark.parametrize("leaves", ["rời ghế", "thôi làm", "bàn giao ghế"])
def test_head_behind_a_seat_that_was_left_is_of_that_board(leaves: str) -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp sáng nay. "
        f"Bà Mai Thị Sen {leaves} trưởng Ban quản lý Khu công nghệ cao tỉnh; trưởng ban mới là ông Đinh Công Lịch."
    )
    assert statements(text, "LEADS") == set()
    assert ("Đinh Công Lịch", _BOARD, "asserted") in holds(text)


def test_head_of_the_committee_beside_who_leads_a_board_stays_its_head() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp sáng nay. "
        "Phó Trưởng ban là bà Mai Thị Sen, Trưởng Ban Tổ chức Tỉnh ủy; Trưởng ban là ông Đinh Công Lịch."
    )
    heads = {(who, what.split(" |")[0]) for _, who, what, _ in statements(text, "LEADS")}
    assert heads == {("Đinh Công Lịch", "Trưởng ban"), ("Mai Thị Sen", "Phó Trưởng ban")}


@pytest.mark.parametrize("way", ["dự kiến bổ sung", "đề nghị cử", "kiến nghị mời"])
def test_who_is_still_to_be_added_is_planned(way: str) -> None:
    text = (
        "Sở Nội vụ soạn lại quyết định về Ban Chỉ đạo chuyển đổi số tỉnh, "
        f"{way} ông Đinh Công Lịch, Giám đốc Sở Y tế, làm Ủy viên."
    )
    assert {status for *_, status in statements(text, "MEMBER_OF")} == {"planned"}


def test_what_somebody_answers_for_before_a_committee_is_not_its_topic() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp. "
        "Sở Y tế chịu trách nhiệm trước Ban Chỉ đạo về việc kết nối 100% trạm y tế với nền tảng."
    )
    assert {s[1] for s in statements(text, "OF_PROVINCE")} == {"Ban Chỉ đạo chuyển đổi số tỉnh"}


@pytest.mark.parametrize("unit", ["thành phố Cao Lãnh", "huyện Cao Lãnh", "thị xã Cai Lậy", "huyện Kỳ Anh"])
def test_town_with_a_district_of_its_name_is_no_person(unit: str) -> None:
    found = holds(f"Ông Đinh Công Lịch là Chủ tịch UBND {unit}.", published="2025-05-01")
    assert {what for _, what, _ in found} == {f"Chủ tịch | Ủy ban nhân dân {unit}"}


@pytest.mark.parametrize(
    "opening", ["Giao nhiệm vụ cho", "Chúc mừng", "Trả lời", "Làm việc với", "Trao quyết định cho"]
)
def test_post_that_speaks_to_somebody_is_not_theirs(opening: str) -> None:
    assert holds(f"{opening} bà Mai Thị Sen, Chủ tịch UBND tỉnh đề nghị sớm bắt tay vào việc.") == set()


@pytest.mark.parametrize("goes_on", [", đã về tỉnh.", " tại trụ sở.", ", ông Đinh Công Lịch nói lời cảm ơn."])
def test_post_of_whom_a_sentence_is_addressed_to_stays_theirs(goes_on: str) -> None:
    found = holds(f"Tiếp bà Mai Thị Sen, Chủ tịch UBND tỉnh{goes_on}")
    assert ("Mai Thị Sen", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted") in found


@pytest.mark.parametrize("now", ["nay là", "nay đảm nhận cương vị", "hiện giữ chức"])
@pytest.mark.parametrize("goes_on", [" - thì gặp mưa lớn.", " - làm Giám đốc Sở Y tế."])
def test_what_who_was_replaced_is_now_is_not_the_new_ones(now: str, goes_on: str) -> None:
    found = holds(f"Ông Đinh Công Lịch thay bà Mai Thị Sen - {now} Giám đốc Sở Nội vụ{goes_on}")
    of_home_affairs = {(who, status) for who, what, status in found if what == "Giám đốc | Sở Nội vụ Lâm Đồng"}
    assert of_home_affairs == {("Mai Thị Sen", "asserted")}
    new = {who for who, what, status in found if what == "Giám đốc | Sở Y tế Lâm Đồng" and status == "asserted"}
    assert new == ({"Đinh Công Lịch"} if "Y tế" in goes_on else set())


def test_deputy_of_a_board_without_a_head_is_of_that_board() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp sáng nay. "
        "Ban Pháp chế HĐND tỉnh chưa có Trưởng ban, Phó Trưởng ban Đinh Công Lịch điều hành."
    )
    assert statements(text, "LEADS") == set()
    assert holds(text) == {
        ("Đinh Công Lịch", "Phó Trưởng Ban | Ban Pháp chế Hội đồng nhân dân tỉnh Lâm Đồng", "asserted")
    }
