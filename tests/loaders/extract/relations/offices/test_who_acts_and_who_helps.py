"""Posts beside people who act for others, help them, come after them or tell of them, and rounds through provinces."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

AN, MAI, BOARD = "Lò Văn An", "Đỗ Thị Mai", "Ban Chỉ đạo 57 tỉnh"
CHAIR, VICE = (f"{rank} | Ủy ban nhân dân tỉnh Lâm Đồng" for rank in ("Chủ tịch", "Phó Chủ tịch"))


@pytest.mark.parametrize("deputy", ["tân Phó Chủ tịch", "Phó Chủ tịch UBND tỉnh"])
def test_a_deputy_who_acts_is_not_the_head_just_named(deputy: str) -> None:
    text = f"Theo phân công của Chủ tịch UBND tỉnh {AN}, {deputy} phụ trách khối văn hóa."
    assert holds(text) == {(AN, CHAIR, "asserted")}


def test_whoever_comes_to_a_meeting_for_somebody_has_no_role_of_his() -> None:
    text = f"{BOARD} họp. Vắng mặt: ông {AN}, Giám đốc Sở Y tế, Phó Trưởng ban; bà {MAI}, Phó Giám đốc Sở Y tế dự thay."
    assert roles(text) == {(AN, f"Phó Trưởng ban | {BOARD}", "asserted")}


def test_whoever_helps_somebody_has_the_role_told_behind() -> None:
    text = f"{BOARD} họp, Trưởng ban là Bí thư Tỉnh ủy {AN}. Phó Chủ tịch UBND tỉnh {MAI} giúp ông ở vị trí"
    assert roles(f"{text} Phó Trưởng ban.") == {
        (AN, f"Trưởng ban | {BOARD}", "asserted"),
        (MAI, f"Phó Trưởng ban | {BOARD}", "asserted"),
    }


def test_what_a_decision_to_come_gives_is_planned() -> None:
    text = f"{BOARD} họp. Tỉnh ủy sẽ ra quyết định để bà {MAI} làm Trưởng ban; ông {AN} làm Phó Trưởng ban."
    assert {status for _, _, status in roles(text)} == {"planned"}


def test_a_role_besides_that_in_another_committee() -> None:
    text = f"Phó Trưởng ban {BOARD} là ông {AN} - Phó Giám đốc Sở Y tế, đồng thời là Trưởng Ban Chỉ đạo hè tỉnh."
    assert {what for _, what, _ in roles(text)} == {f"Phó Trưởng ban | {BOARD}", "Trưởng ban | Ban Chỉ đạo hè tỉnh"}


def test_who_is_replaced_had_what_was_given_and_not_what_the_newcomer_had() -> None:
    text = f"HĐND tỉnh bầu bà {MAI}, Bí thư Tỉnh đoàn, giữ chức Phó Chủ tịch UBND tỉnh. Bà {MAI} thay ông {AN}."
    assert {(what, status) for who, what, status in holds(text) if who == AN} == {(VICE, "former")}


@pytest.mark.parametrize("seat", ["Ủy viên", "Ủy viên Thường trực"])
def test_what_somebody_becomes(seat: str) -> None:
    assert roles(f"Ông {AN} trở thành {seat} {BOARD}.") == {(AN, f"{seat} | {BOARD}", "asserted")}


@pytest.mark.parametrize("third", ["Sơn La lại chọn cách khác.", "Tỉnh Sơn La làm khác.", "Ở Sơn La, cách làm khác."])
def test_a_round_through_provinces(third: str) -> None:
    text = (
        f"Tại Lạng Sơn, Tỉnh ủy đã họp. Chủ tịch UBND tỉnh {AN} là Phó Trưởng ban Ban Chỉ đạo 57 tỉnh Lạng Sơn.\n\n"
        f"Ở Cao Bằng, việc tiến triển. Chủ tịch UBND tỉnh {MAI} nói.\n\n{third} Chủ tịch UBND tỉnh Vi Văn Tuệ nói."
    )
    found = holds(text, about="Các tỉnh")
    assert {(who, what.removeprefix("Chủ tịch | Ủy ban nhân dân tỉnh ")) for who, what, _ in found} == {
        (AN, "Lạng Sơn"),
        (MAI, "Cao Bằng"),
        ("Vi Văn Tuệ", "Sơn La"),
    }


@pytest.mark.parametrize("people", [f"ông {AN}", f"Giám đốc Sở Y tế {AN}"])
def test_whoever_is_taken_off_the_list_of_members_is_none(people: str) -> None:
    found = roles(f"{BOARD} họp. Đưa ra khỏi danh sách thành viên Ban Chỉ đạo {people}.")
    assert {(who, status) for who, _, status in found} == {(AN, "former")}


def test_two_posts_in_one_body_end_together() -> None:
    posts = "Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam"
    text = f"{posts} {MAI} được điều động, bổ nhiệm giữ chức Thứ trưởng Bộ Nội vụ."
    assert {(what.split(" | ")[0], status) for _, what, status in holds(text)} == {
        ("Thứ trưởng", "asserted"),
        ("Phó Chủ tịch", "former"),
        ("Tổng Thư ký", "former"),
    }


@pytest.mark.parametrize("post", ["Bí thư", "Phó Bí thư Thường trực"])
def test_the_party_of_a_ministry_stands_before_a_name(post: str) -> None:
    found = holds(f"Hội nghị do {post} Đảng ủy Bộ {AN} chủ trì.", about="Bộ Nội vụ")
    assert found == {(AN, f"{post} | Đảng ủy Bộ Nội vụ", "asserted")}


@pytest.mark.parametrize("size", ["6 người", "có 6 người", "gồm 6 người,"])
def test_a_team_that_serves_the_committee_is_told_by_its_size(size: str) -> None:
    found = roles(f"{BOARD} họp. Tổ giúp việc {size} do ông {AN} làm Tổ trưởng.")
    assert found == {(AN, "Tổ trưởng | Tổ giúp việc", "asserted")}
