"""Seats told in other words: who lies among the members, takes part anew, is `không ai khác`, is sent as the deputy."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, statements


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Tham gia Ban Chỉ đạo hè tỉnh lần này có thêm một gương mặt: bà Lê Thị Mận (Giám đốc Sở Y tế).", "Ủy viên"),
        ("Tham gia Ban Chỉ đạo hè tỉnh có hai người mới là bà Lê Thị Mận.", "Ủy viên"),
        ("Ban Chỉ đạo hè tỉnh họp. Bà Lê Thị Mận nằm trong số các ủy viên.", "Ủy viên"),
        ("Trưởng Ban Chỉ đạo hè tỉnh không ai khác là Chủ tịch UBND tỉnh Lê Thị Mận.", "Trưởng ban"),
        ("Đảng ủy xã Phú Mỹ lập Ban Chỉ đạo hè. Đứng mũi chịu sào là bà Lê Thị Mận.", "Trưởng ban"),
    ],
)
def test_seat_in_other_words(text: str, role: str) -> None:
    assert bare_roles(text) == {("Lê Thị Mận", role, "asserted")}


def test_who_does_not_lie_among_the_members() -> None:
    assert bare_roles("Bà Lê Thị Mận không nằm trong số các ủy viên Ban Chỉ đạo hè tỉnh.") == set()


def test_deputy_sent_in_the_next_sentence() -> None:
    text = "Ban Chỉ đạo hè tỉnh do ông An Văn Tám làm Trưởng ban. Bà Lê Thị Mận được cử làm phó."
    assert bare_roles(text) == {("An Văn Tám", "Trưởng ban", "asserted"), ("Lê Thị Mận", "Phó Trưởng ban", "asserted")}


def test_who_stands_forward_to_run_a_team_acts() -> None:
    text = "Xã Phú Mỹ giao bà Lê Thị Mận đứng ra điều hành Tổ công tác Đề án 06 xã trong lúc chờ Tổ trưởng mới."
    assert bare_roles(text) == {("Lê Thị Mận", "Tổ trưởng", "acting")}


def test_team_that_is_to_be_renewed_has_its_own_head() -> None:
    text = "Ban Chỉ đạo hè tỉnh sẽ kiện toàn Tổ giúp việc. Tổ này do bà Lê Thị Mận làm Tổ trưởng."
    [(_, who, role, _)] = statements(text, "LEADS")
    assert (who, role.split(" | ")[1]) == ("Lê Thị Mận", "Tổ giúp việc")


@pytest.mark.parametrize("mark", ["(Phó Trưởng Ban Thường trực)", "(thường trực)"])
def test_post_with_the_mark_of_the_standing_deputy(mark: str) -> None:
    text = f"Ban Chỉ đạo hè tỉnh có 2 Phó Trưởng ban gồm: Chánh Văn phòng UBND tỉnh {mark}; bà Lê Thị Mận."
    assert {role for _, role, _ in bare_roles(text)} == {"Phó Trưởng ban Thường trực", "Phó Trưởng ban"}


def test_members_changed_one_for_another() -> None:
    text = (
        "UBND tỉnh thay đổi 2 ủy viên Ban Chỉ đạo hè tỉnh. Cụ thể, bà Lê Thị Mận, Giám đốc Sở Y tế thay ông An Văn Tám."
    )
    assert bare_roles(text) == {("Lê Thị Mận", "Ủy viên", "asserted"), ("An Văn Tám", "Ủy viên", "former")}
    assert {who for _, who, _, _ in statements(text, "HOLDS")} == {"Lê Thị Mận"}


def test_lines_of_a_list_without_marks() -> None:
    lines = "Bà Lê Thị Mận, Giám đốc Sở Y tế.\n\nÔng An Văn Tám, Giám đốc Sở Nội vụ.\n\nÔng Lý Văn Ba phát biểu."
    text = f"UBND tỉnh bổ sung thành viên Ban Chỉ đạo hè tỉnh như sau:\n\n{lines}"
    assert bare_roles(text) == {("Lê Thị Mận", "Ủy viên", "asserted"), ("An Văn Tám", "Ủy viên", "asserted")}


def test_committee_of_a_scheme_in_short() -> None:
    text = 'Ban Chỉ đạo Đề án "Đồi số" tỉnh họp. Trưởng Ban Chỉ đạo Đề án là ông An Văn Tám.'
    [(_, who, role, _)] = statements(text, "LEADS")
    assert (who, "Đồi số" in role) == ("An Văn Tám", True)


@pytest.mark.parametrize("part", ["phần chính quyền", "việc bản quyền"])
def test_a_noun_that_ends_like_a_word_for_acting(part: str) -> None:
    text = f"Ban Chỉ đạo hè tỉnh họp. Bà Lê Thị Mận giúp {part}, với vai trò Phó Trưởng ban."
    assert bare_roles(text) == {("Lê Thị Mận", "Phó Trưởng ban", "asserted")}
