"""Roles that the next sentence or clause says are over, seats that pass on, roles behind a body or one of several."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, holds, statements

BOARD = "Ban Chỉ đạo bầu cử xã Phú Mỹ do ông An Văn Tám làm Trưởng ban."


@pytest.mark.parametrize(
    "text",
    [
        f"{BOARD} Ban này đã giải thể từ ngày 1/7/2025.",
        f"{BOARD} Ban Chỉ đạo vừa chấm dứt hoạt động.",
        f"{BOARD} Tổ công tác Đề án 06 xã do ông An Văn Tám làm Tổ trưởng. Cả hai ban đều đã được giải thể.",
        "Xã Phú Mỹ từng có Ban Chỉ đạo bầu cử do ông An Văn Tám làm Trưởng ban.",
    ],
)
def test_committee_is_no_more(text: str) -> None:
    assert ("An Văn Tám", "Trưởng ban") not in {
        (who, role) for who, role, status in bare_roles(text) if status != "former"
    }
    assert bare_roles(text) != set()


@pytest.mark.parametrize(
    "text",
    [
        f"{BOARD} Ban Chỉ đạo tự giải thể sau khi hoàn thành nhiệm vụ.",
        f"{BOARD} Nếu ban này đã giải thể thì xã lập ban khác.",
        f"{BOARD} Ban này đã giải thể nhiều tổ giúp việc.",
    ],
)
def test_committee_is_still_there(text: str) -> None:
    assert bare_roles(text) == {("An Văn Tám", "Trưởng ban", "asserted")}


@pytest.mark.parametrize(
    "words", ["thôi giữ chức vụ này", "không còn giữ vị trí này", "được cho thôi đảm nhiệm nhiệm vụ này"]
)
def test_other_one_leaves_the_same_office(words: str) -> None:
    text = f"Ông An Văn Tám làm Trưởng Ban Chỉ đạo hè tỉnh; ông Lê Văn Bốn {words}."
    assert bare_roles(text) == {("An Văn Tám", "Trưởng ban", "asserted"), ("Lê Văn Bốn", "Trưởng ban", "former")}


def test_post_left_in_the_same_words() -> None:
    text = "Bổ nhiệm ông An Văn Tám giữ chức Giám đốc Sở Y tế; ông Lê Văn Bốn thôi giữ chức vụ này."
    assert ("Lê Văn Bốn", "Giám đốc | Sở Y tế Lâm Đồng", "former") in holds(text)


@pytest.mark.parametrize(
    "verb", ["được chuyển từ ông Lê Văn Bốn sang bà An Thị Mận", "giao từ ông Lê Văn Bốn lại cho bà An Thị Mận"]
)
def test_seat_passes_from_one_to_another(verb: str) -> None:
    text = f"Vai trò Trưởng Ban Chỉ đạo hè tỉnh {verb}."
    assert bare_roles(text) == {("An Thị Mận", "Trưởng ban", "asserted"), ("Lê Văn Bốn", "Trưởng ban", "former")}


def test_who_left_as_a_deputy_was_no_member() -> None:
    text = "Ông An Văn Tám rút khỏi Ban Chỉ đạo hè tỉnh, nơi ông là Phó Trưởng ban. Bà Lê Thị Mận thế vị trí đó."
    assert bare_roles(text) == {
        ("An Văn Tám", "Phó Trưởng ban", "former"),
        ("Lê Thị Mận", "Phó Trưởng ban", "asserted"),
    }


def test_role_behind_the_bodies_above_a_post() -> None:
    text = "Ban Chỉ đạo hè tỉnh gồm: ông An Văn Tám, Cục trưởng Cục Quân y, Bộ Quốc phòng, Phó Trưởng ban."
    assert ("An Văn Tám", "Phó Trưởng ban", "asserted") in bare_roles(text)


@pytest.mark.parametrize("words", ["là 1 trong 3 Phó Trưởng ban", "là một trong ba Phó Trưởng ban"])
def test_one_of_several(words: str) -> None:
    text = f"Ban Chỉ đạo hè tỉnh họp. Bà An Thị Mận, Giám đốc Sở Y tế, {words}."
    assert ("An Thị Mận", "Phó Trưởng ban", "asserted") in bare_roles(text)


def test_post_and_name_with_a_dash_behind_the_agent() -> None:
    text = (
        "Tổ công tác hè tỉnh do Phó Giám đốc Sở Nội vụ - An Thị Mận làm Tổ trưởng, "
        "Giám đốc Sở Y tế - ông Lê Văn Bốn làm Tổ phó."
    )
    assert holds(text) == {
        ("An Thị Mận", "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
        ("Lê Văn Bốn", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    }


def test_who_acts_takes_the_place_of_the_head() -> None:
    text = "Phó Giám đốc Sở Y tế An Văn Tám được giao thực hiện nhiệm vụ Giám đốc Sở thay bà Lê Thị Mận nghỉ chế độ."
    assert ("Lê Thị Mận", "Giám đốc | Sở Y tế Lâm Đồng", "former") in holds(text)
    assert not any(who == "Lê Thị Mận" and what.startswith("Phó") for who, what, _ in holds(text))


@pytest.mark.parametrize(("words", "told"), [("quyết định", True), ("ra quyết định", True), ("từng có ý định", False)])
def test_decision_is_no_mere_intention(words: str, told: bool) -> None:
    text = f"UBND tỉnh {words} thành lập Ban Chỉ đạo hè do ông An Văn Tám làm Trưởng ban."
    assert (("An Văn Tám", "Trưởng ban", "asserted") in bare_roles(text)) is told


@pytest.mark.parametrize("rank", ["Thượng tá", "Đại úy"])
def test_rank_behind_a_level_is_no_place(rank: str) -> None:
    text = f"Trưởng phòng Nội vụ huyện Lâm Hà và Trưởng Công an huyện {rank} An Văn Tám phát biểu."
    assert not any(rank.split()[0] in what for _, what, _ in holds(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ông An Văn Tám và bà Lê Thị Mận là Trưởng ban và Phó Trưởng Ban Chỉ đạo hè tỉnh.",
        "Ban Chỉ đạo hè tỉnh họp. Ông An Văn Tám và bà Lê Thị Mận làm Trưởng ban và Phó Trưởng ban.",
    ],
)
def test_two_people_and_two_ranks_in_order(text: str) -> None:
    assert bare_roles(text) == {("An Văn Tám", "Trưởng ban", "asserted"), ("Lê Thị Mận", "Phó Trưởng ban", "asserted")}


def test_both_have_the_same_rank_in_two_committees() -> None:
    text = "Ông An Văn Tám và bà Lê Thị Mận làm Phó Trưởng Ban Chỉ đạo hè tỉnh, Phó Trưởng Ban Chỉ đạo bầu cử tỉnh."
    assert len(statements(text, "LEADS")) == 4


def test_role_behind_a_bracket_with_the_body_of_the_post() -> None:
    text = "Ông An Văn Tám – Vụ trưởng Vụ Quản lý doanh nghiệp (Bộ Nội vụ), Ủy viên Ban Chỉ đạo hè tỉnh, phát biểu."
    assert bare_roles(text) == {("An Văn Tám", "Ủy viên", "asserted")}


def test_rank_behind_a_named_place_is_no_part_of_it() -> None:
    text = "Trưởng Công an xã Hòa Ninh Đại úy An Văn Tám phát biểu."
    assert holds(text) == {("An Văn Tám", "Trưởng Công an | Công an xã Hòa Ninh", "asserted")}


@pytest.mark.parametrize(
    "whom", ["ông Lê Bốn, Giám đốc Công ty Phát điện 1 và ông An Văn Tám, Giám đốc Sở Y tế", "ông An Văn Tám"]
)
def test_nobody_heads_and_deputises_in_one_team(whom: str) -> None:
    text = f"Tỉnh lập Tổ công tác hè tỉnh với việc cử {whom} là Tổ trưởng và tổ phó."
    assert not {("An Văn Tám", "Tổ trưởng", "asserted"), ("An Văn Tám", "Tổ phó", "asserted")} <= bare_roles(text)
