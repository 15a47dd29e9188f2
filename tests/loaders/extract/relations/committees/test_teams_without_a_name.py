"""Teams that a paragraph brings in without a name, and those that it names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles


def test_team_that_is_brought_in_without_a_name_is_not_the_last_one() -> None:
    text = (
        "Tỉnh có Tổ công tác về dữ liệu do bà Phạm Thị Bình làm Tổ trưởng.\n\n"
        "Hai ban dùng chung một tổ giúp việc 15 người. Tổ trưởng, ông Lưu Văn An, giải thích."
    )

    assert {who for who, _, _ in roles(text)} == {"Phạm Thị Bình"}


def test_team_that_is_named_is_that_of_the_role_behind_it() -> None:
    text = "Tỉnh lập một Tổ công tác về dữ liệu. Tổ trưởng, ông Lưu Văn An, giải thích."

    assert {who for who, _, _ in roles(text)} == {"Lưu Văn An"}


def boards(text: str) -> set[tuple[str, str]]:
    """Who heads which team, by its name."""
    return {(who, board.split(" | ")[-1]) for who, board, _ in roles(text)}


def test_team_that_serves_a_team() -> None:
    text = (
        "UBND tỉnh lập Tổ công tác hỗ trợ nộp hồ sơ trực tuyến. "
        "Giúp việc cho Tổ công tác có Tổ giúp việc gồm 5 thành viên do ông Lưu Văn An làm Tổ trưởng."
    )

    assert boards(text) == {("Lưu Văn An", "Tổ giúp việc")}


def test_teams_that_have_a_number_alone() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng lập hai tổ: Tổ 1 do ông Lưu Văn An làm Tổ trưởng; "
        "Tổ số 2 do bà Phạm Thị Bình làm Tổ trưởng."
    )

    assert boards(text) == {("Lưu Văn An", "Tổ 1"), ("Phạm Thị Bình", "Tổ số 2")}


def test_teams_of_some_that_a_paragraph_announced() -> None:
    text = (
        "Tỉnh ủy lập 10 tổ công tác. Cụ thể, Tổ 1 do Chủ tịch UBND TP. Đà Lạt Lưu Văn An làm tổ trưởng.\n\n"
        "Tổ 2 do bà Phạm Thị Bình làm tổ trưởng."
    )

    assert boards(text) == {("Lưu Văn An", "Tổ 1"), ("Phạm Thị Bình", "Tổ 2")}


@pytest.mark.parametrize("group", ["Tổ 5 phường Xuân Hương", "Bà con phấn khởi. Tổ 5"])
def test_group_of_neighbours_is_no_team(group: str) -> None:
    assert boards(f"{group} do ông Lưu Văn An làm Tổ trưởng.") == set()


def test_one_of_many_heads_of_groups_heads_no_team_of_the_text() -> None:
    text = (
        "Đảng ủy lập Tổ số 1 do ông Lưu Văn An làm Tổ trưởng.\n\n"
        "Anh Phạm Văn Bình, một trong 14 tổ trưởng tổ công nghệ số cộng đồng, mang máy tính tới nhà văn hóa."
    )

    assert "Phạm Văn Bình" not in {who for who, _ in boards(text)}


def test_a_team_beside_another_keeps_its_name() -> None:
    text = (
        "UBND tỉnh lập Tổ công tác triển khai Đề án 06. Tổ thư ký gồm 5 người do ông Lưu Văn An làm Tổ trưởng. "
        "Công an tỉnh là cơ quan thường trực của Tổ công tác. Tổ phó Tổ công tác là bà Phạm Thị Bình."
    )

    assert {who: board.split(" triển")[0] for who, board in boards(text)} == {
        "Lưu Văn An": "Tổ thư ký",
        "Phạm Thị Bình": "Tổ công tác",
    }
