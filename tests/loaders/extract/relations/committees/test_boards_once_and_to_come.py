"""Roles in committees that were once, are yet to be set up, or are told of in an answer or beside another committee."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
OLD = "Ban Chỉ đạo cải cách hành chính tỉnh"
HEAD, DEPUTY = "Lò Văn Sáng", "Hà Thị Mơ"


@pytest.mark.parametrize(
    "once", ["trước đây là", "từng là", "vốn là", "trước kia là", "trước đó là", "đã từng là", "nguyên"]
)
def test_a_role_had_once_in_another_committee_leaves_the_text_with_its_own(once: str) -> None:
    told = roles(
        f"{BOARD} do ông {HEAD} làm Trưởng ban; bà {DEPUTY}, {once} Phó Trưởng {OLD}, làm Phó Trưởng ban; "
        "ông Ma Văn Tư làm ủy viên."
    )

    assert (DEPUTY, f"Phó Trưởng ban | {BOARD}", "asserted") in told
    assert ("Ma Văn Tư", f"Ủy viên | {BOARD}", "asserted") in told
    assert (DEPUTY, f"Phó Trưởng ban | {OLD}", "former") in told


@pytest.mark.parametrize(
    "then", ["khi ấy do", "lúc đó do", "trước đây do", "từng do", "trước kia do", "hồi ấy do", "khi đó do"]
)
def test_who_headed_the_committee_that_gives_way(then: str) -> None:
    told = roles(f"{BOARD} thay thế {OLD} lập năm 2019, {then} ông {HEAD} làm Trưởng ban. Bà {DEPUTY} là Trưởng ban.")

    assert told == {(HEAD, f"Trưởng ban | {OLD}", "former"), (DEPUTY, f"Trưởng ban | {BOARD}", "asserted")}


@pytest.mark.parametrize(
    "told",
    [
        f"{BOARD} do ông {HEAD} làm Trưởng ban khi còn là Chủ tịch UBND tỉnh.",
        f"{BOARD} do ông {HEAD} làm Trưởng ban hồi còn làm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        f"Ông {HEAD} làm Trưởng {BOARD} lúc còn là Bí thư Tỉnh ủy.",
        f"Bà {DEPUTY} là Trưởng {BOARD}, thay {OLD} mà ông {HEAD} làm Trưởng ban.",
    ],
)
def test_roles_of_the_days_gone_by(told: str) -> None:
    assert {said for who, _, said in roles(told) if who == HEAD} == {"former"}


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("sẽ được thành lập trong quý I", "planned"),
        ("sẽ ra mắt vào tháng tới", "planned"),
        ("dự kiến ra mắt ngày 15/7", "planned"),
        (", sẽ được chính thức thành lập", "planned"),
        ("sẽ hình thành trong năm nay", "planned"),
        ("sẽ thành lập tổ giúp việc", "asserted"),
        ("sẽ ra mắt cổng dữ liệu", "asserted"),
        ("đã được thành lập trong quý I", "asserted"),
    ],
)
def test_a_committee_that_is_yet_to_be_set_up(behind: str, status: str) -> None:
    told = roles(f"{BOARD} do ông {HEAD} làm Trưởng ban, bà {DEPUTY} làm Phó Trưởng ban {behind}.")

    assert {(who, said) for who, _, said in told} == {(HEAD, status), (DEPUTY, status)}


@pytest.mark.parametrize(
    ("told", "status"),
    [
        (f"UBND tỉnh giao Sở Nội vụ trình kiện toàn {BOARD} theo hướng thêm ông {HEAD} làm Phó Trưởng ban.", "planned"),
        (f"Sở Nội vụ tham mưu kiện toàn {BOARD} theo hướng ông {HEAD} làm Phó Trưởng ban.", "planned"),
        (f"{BOARD} họp. Sở Nội vụ tham mưu kiện toàn Ban Chỉ đạo: thêm ông {HEAD} làm Phó Trưởng ban.", "planned"),
        (f"{BOARD} họp. Sở Nội vụ đã tham mưu kiện toàn Ban Chỉ đạo: thêm ông {HEAD} làm Phó Trưởng ban.", "asserted"),
        (f"UBND tỉnh đã kiện toàn {BOARD} theo hướng tinh gọn, do ông {HEAD} làm Phó Trưởng ban.", "asserted"),
        (f"{BOARD} họp. Tới đây, Chủ tịch UBND tỉnh sẽ làm Trưởng ban, ông {HEAD} làm Phó Trưởng ban.", "planned"),
    ],
)  # fmt: skip
def test_changes_that_are_asked_for_or_to_come(told: str, status: str) -> None:
    assert {row for row in roles(told) if row[0] == HEAD} == {(HEAD, f"Phó Trưởng ban | {BOARD}", status)}


def test_an_answer_in_an_interview_tells_of_whoever_has_the_post() -> None:
    told = roles(f"Ông {HEAD}: Chủ tịch UBND tỉnh làm Trưởng {BOARD}, tôi là Phó Trưởng ban.")
    listed = roles(f"{BOARD} gồm:\n\n- Ông {HEAD}: Phó Chủ tịch UBND tỉnh, làm Trưởng ban.")

    assert (HEAD, f"Phó Trưởng ban | {BOARD}", "asserted") in told
    assert not {row for row in told if row[0] == HEAD and row[1].startswith("Trưởng ban")}
    assert (HEAD, f"Trưởng ban | {BOARD}", "asserted") in listed


@pytest.mark.parametrize("how", ["toàn diện", "đầu tiên của tỉnh", "duy nhất"])
def test_what_follows_chi_dao_is_no_topic(how: str) -> None:
    told = roles(f"{BOARD} họp. Ông {HEAD} làm Trưởng ban chỉ đạo {how}.")

    assert told == {(HEAD, f"Trưởng ban | {BOARD}", "asserted")}


@pytest.mark.parametrize(
    "told",
    [
        f"Trao quyết định nghỉ hưu cho ông {HEAD}, Trưởng {BOARD} và bà {DEPUTY}, Phó Trưởng {BOARD}.",
        f"Những người nghỉ hưu đợt này là ông {HEAD}, Trưởng {BOARD}; bà {DEPUTY}, Phó Trưởng {BOARD}.",
        f"Các cán bộ có quyết định nghỉ hưu gồm: ông {HEAD}, Trưởng {BOARD}; bà {DEPUTY}, Phó Trưởng {BOARD}.",
    ],
)
def test_roles_beside_the_names_of_those_who_retire(told: str) -> None:
    assert roles(told) == {(HEAD, f"Trưởng ban | {BOARD}", "former"), (DEPUTY, f"Phó Trưởng ban | {BOARD}", "former")}


def test_who_hands_over_a_letter_of_retirement_stays() -> None:
    told = roles(f"Ông {HEAD}, Trưởng {BOARD}, trao quyết định nghỉ hưu cho bà {DEPUTY}.")

    assert told == {(HEAD, f"Trưởng ban | {BOARD}", "asserted")}


@pytest.mark.parametrize(
    "are",
    [
        "gồm lãnh đạo một số cơ quan, sở ngành khác:",
        "là đại diện các sở, ngành:",
        "gồm đại diện hai cơ quan:",
        "còn có lãnh đạo các sở, các địa phương:",
        "gồm lãnh đạo các đoàn thể:",
    ],
)
def test_deputies_told_as_leaders_of_bodies_and_then_by_name(are: str) -> None:
    told = roles(
        f"{BOARD} họp. Các Phó Trưởng ban {are} ông {HEAD}, Giám đốc Sở Y tế; bà {DEPUTY}, Giám đốc Sở Nội vụ."
    )

    assert {(who, what) for who, what, _ in told} == {(who, f"Phó Trưởng ban | {BOARD}") for who in (HEAD, DEPUTY)}


@pytest.mark.parametrize(
    "told",
    [
        f"{BOARD} kết thúc nhiệm vụ; người từng là Trưởng ban, Giám đốc Sở Y tế Lò Văn Sáng, sẽ bàn giao hồ sơ.",
        f"{BOARD} họp. Trước khi kiện toàn, vị trí Trưởng ban do ông {HEAD} đảm nhiệm.",
        f"{BOARD} họp. Trước đó, cương vị Trưởng ban do ông {HEAD} đảm nhiệm.",
    ],
)
def test_who_had_the_role_before(told: str) -> None:
    assert roles(told) == {(HEAD, f"Trưởng ban | {BOARD}", "former")}


@pytest.mark.parametrize("gives", ["giao tân", "đã phân công", "vừa giao", "cử"])
def test_who_gives_a_role_to_the_holder_of_a_post_has_it_not_himself(gives: str) -> None:
    told = roles(f"Ông {HEAD} {gives} Phó Giám đốc Sở Y tế theo dõi và là Trưởng {BOARD}.")

    assert HEAD not in {who for who, _, _ in told}


def test_years_of_the_task_of_a_committee_do_not_end_a_role_in_it() -> None:
    of_the_task = roles(f"Ông {HEAD} giữ vai trò Trưởng {BOARD} giai đoạn 2021 - 2025, được lập từ năm 2022.")
    of_the_role = roles(f"{BOARD} họp. Ông {HEAD} là Trưởng ban giai đoạn 2016 - 2020.")

    assert {said for _, _, said in of_the_task} == {"asserted"}
    assert {said for _, _, said in of_the_role} == {"former"}


@pytest.mark.parametrize(
    "new",
    [
        "Ba người được bổ sung đợt này là",
        "Hai người lần đầu có tên trong Ban Chỉ đạo là:",
        "Những người mới vào Ban Chỉ đạo gồm",
        "Hai người được bổ sung vào danh sách gồm",
        "Các nhân sự mới được bổ sung là",
        "Hai người lần đầu tham gia ban này là",
    ],
)
def test_newcomers_are_members(new: str) -> None:
    told = roles(f"UBND tỉnh kiện toàn {BOARD}. {new} ông {HEAD}, Giám đốc Sở Y tế; bà {DEPUTY}, Giám đốc Sở Nội vụ.")

    assert told == {(who, f"Ủy viên | {BOARD}", "asserted") for who in (HEAD, DEPUTY)}


@pytest.mark.parametrize(
    "other", ["được bổ sung vào UBND tỉnh là", "mới vào nghề là", "được bổ sung vào Ban Chấp hành Đảng bộ tỉnh là"]
)
def test_newcomers_elsewhere_are_no_members(other: str) -> None:
    assert roles(f"{BOARD} họp. Hai người {other} ông {HEAD} và bà {DEPUTY}.") == set()


def test_a_newcomer_with_a_role_is_no_plain_member() -> None:
    told = roles(f"{BOARD} họp. Hai người được bổ sung là ông {HEAD}, làm Phó Trưởng ban; bà {DEPUTY}.")

    assert told == {(HEAD, f"Phó Trưởng ban | {BOARD}", "asserted"), (DEPUTY, f"Ủy viên | {BOARD}", "asserted")}


@pytest.mark.parametrize(
    "asks", ["yêu cầu UBND tỉnh", "chỉ đạo Sở Nội vụ", "giao UBND tỉnh", "giao Sở Nội vụ", "cho phép Sở Nội vụ"]
)
@pytest.mark.parametrize("by", ["", " trước ngày 15/10", " trước tháng 10"])
def test_who_is_to_head_a_committee_that_is_asked_for_does_not_head_it_yet(asks: str, by: str) -> None:
    told = roles(f"Bí thư Tỉnh ủy {asks} thành lập Tổ công tác dữ liệu đất đai{by}, do bà {DEPUTY} làm Tổ trưởng.")

    assert {(who, said) for who, _, said in told} == {(DEPUTY, "planned")}


@pytest.mark.parametrize("advised", ["tham mưu", "đã tham mưu", "vừa tham mưu cho"])
def test_who_heads_a_committee_that_somebody_advised_heads_it(advised: str) -> None:
    told = roles(f"Sở Nội vụ {advised} UBND tỉnh thành lập Tổ công tác dữ liệu đất đai do bà {DEPUTY} làm Tổ trưởng.")

    assert {(who, said) for who, _, said in told} == {(DEPUTY, "asserted")}


@pytest.mark.parametrize("day", ["ngày 30/8", "tháng 9", "ngày 1/10/2025"])
def test_a_day_by_which_a_committee_is_set_up_ends_no_role(day: str) -> None:
    told = roles(f"Sở Y tế thành lập Tổ công tác dữ liệu sức khỏe trước {day}, do bà {DEPUTY} làm Tổ trưởng.")

    assert {(who, said) for who, _, said in told} == {(DEPUTY, "asserted")}


@pytest.mark.parametrize("each", ["phân công lại nhiệm vụ từng thành viên", "giao việc cho từng thành viên"])
def test_each_member_is_no_member_of_old(each: str) -> None:
    text = f"Ông {HEAD}, Trưởng {BOARD}, dự. Ông cho biết sau buổi làm việc này, Ban Chỉ đạo sẽ họp để {each}."

    assert roles(text) == {(HEAD, f"Trưởng ban | {BOARD}", "asserted")}


def test_role_held_today_is_not_to_come() -> None:
    said = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp. Ban Thường vụ Tỉnh ủy sẽ sớm kiện toàn Ban Chỉ đạo; ông Vi Văn Hiệu,"
        " hiện là Ủy viên Thường trực, dự kiến làm Phó Trưởng ban."
    )
    assert {(what.split(" |")[0], status) for _, what, status in roles(said)} == {
        ("Ủy viên Thường trực", "asserted"),
        ("Phó Trưởng ban", "planned"),
    }


def test_board_for_land_won_from_the_sea() -> None:
    said = "Đồng chí Vi Văn Hiệu, nguyên Trưởng Ban Chỉ đạo lấn biển Đầm Trầu, đã về dự."
    assert roles(said) == {("Vi Văn Hiệu", "Trưởng ban | Ban Chỉ đạo lấn biển Đầm Trầu", "former")}
