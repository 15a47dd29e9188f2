"""Roles, standing bodies and seats as reports and minutes of meetings tell them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles, statements

AN, BINH = "Lò Văn An", "Cao Thị Bình"
BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
MET = f"{BOARD} Lâm Đồng họp. "


def _ranks(text: str) -> set[tuple[str, str, str]]:
    return {(who, what.split(" |")[0], status) for who, what, status in roles(MET + text)}


@pytest.mark.parametrize(
    "text",
    [
        f"Phó Chủ tịch UBND tỉnh {AN}, Phó Trưởng ban Thường trực và Phó Chủ tịch UBND tỉnh {BINH}, Phó Trưởng ban dự.",
        f"Chủ tịch UBND tỉnh {AN}, Phó Trưởng ban Thường trực, Giám đốc Sở Nội vụ {BINH}, Phó Trưởng ban cùng dự.",
        f"Chủ tịch UBND tỉnh {AN} - Phó Trưởng ban Thường trực và Giám đốc Sở Nội vụ {BINH} - Phó Trưởng ban cùng dự.",
    ],
)
def test_a_role_behind_a_name_is_of_that_name_where_the_post_of_the_next_begins(text: str) -> None:
    assert _ranks(text) == {(AN, "Phó Trưởng ban Thường trực", "asserted"), (BINH, "Phó Trưởng ban", "asserted")}


def test_the_next_name_may_have_no_role() -> None:
    assert _ranks(f"Chủ tịch UBND tỉnh {AN}, Phó Trưởng ban và Giám đốc Sở Nội vụ {BINH} cùng dự.") == {
        (AN, "Phó Trưởng ban", "asserted")
    }


@pytest.mark.parametrize("role", [f"Phó BCĐ {BOARD.removeprefix('Ban Chỉ đạo ')}", "Phó BCĐ"])
def test_deputy_of_a_board_in_short(role: str) -> None:
    assert _ranks(f"Dự họp có ông {AN}, Phó Chủ tịch UBND tỉnh, {role}.") == {(AN, "Phó Trưởng ban", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        f"Ông {AN}, Giám đốc Sở Nội vụ, đơn vị thường trực của {BOARD}, cho biết việc đã xong.",
        f"Ông {AN} - Giám đốc Sở Nội vụ, cơ quan thường trực Ban Chỉ đạo cho biết việc đã xong.",
        f"Giám đốc Sở Nội vụ {AN}, là cơ quan thường trực {BOARD}, cho biết việc đã xong.",
    ],
)
def test_standing_body_behind_the_post_of_its_head(text: str) -> None:
    told = statements(MET + text, "STANDING_BODY_OF")

    assert {who for _, who, _, _ in told} == {"Sở Nội vụ Lâm Đồng"}


@pytest.mark.parametrize(
    "text",
    [
        f"Dự họp có Giám đốc Sở Nội vụ, cơ quan thường trực {BOARD} và các đại biểu.",
        f"Ông {AN}, Phó Chủ tịch UBND tỉnh, cơ quan thường trực {BOARD} cho biết việc đã xong.",
        f"Ông {AN}, Giám đốc Sở Nội vụ, cơ quan thường trực {BOARD} gồm ba người.",
    ],
)
def test_no_standing_body_behind_a_post(text: str) -> None:
    assert statements(MET + text, "STANDING_BODY_OF") == set()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"Hai bên thống nhất lập Tổ công tác chung do ông {AN} làm Tổ trưởng, sau khi thỏa thuận được ký.", "planned"),
        (f"Hai bên nhất trí, khi biên bản có hiệu lực, ông {AN} làm Tổ trưởng Tổ công tác chung.", "planned"),
        (f"Hai bên đã lập Tổ công tác chung do ông {AN} làm Tổ trưởng sau khi thỏa thuận được ký.", "asserted"),
        (f"Sau khi thỏa thuận được ký, Tổ công tác chung do ông {AN} làm Tổ trưởng đã họp ba lần.", "asserted"),
    ],
)
def test_who_heads_a_team_once_something_is_signed(text: str, status: str) -> None:
    assert {(who, said) for who, _, said in roles(text)} == {(AN, status)}


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("; giao Sở Nội vụ trình Chủ tịch UBND tỉnh quyết định", "planned"),
        ("; giao Sở Nội vụ tham mưu Chủ tịch UBND tỉnh ban hành quyết định", "planned"),
        ("; giao Sở Nội vụ trình Chủ tịch UBND tỉnh kế hoạch năm", "asserted"),
    ],
)
def test_a_seat_that_a_body_is_told_to_put_to_who_decides(behind: str, status: str) -> None:
    told = roles(f"{MET}Đồng ý bổ sung ông {AN}, Giám đốc Sở Y tế, tham gia thành viên Ban Chỉ đạo{behind}.")

    assert {(who, said) for who, _, said in told} == {(AN, status)}
