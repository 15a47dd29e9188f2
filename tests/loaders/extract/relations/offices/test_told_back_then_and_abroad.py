"""Heads of back then, departments of rooms told of, boards abroad, groups at work, schools that carry something out."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_FINANCE = "Sở Tài chính Lâm Đồng"


@pytest.mark.parametrize("then", ["ngày ấy", "dạo đó", "thuở ấy"])
def test_the_head_of_back_then(then: str) -> None:
    text = f"Năm 1988 Sở Tài chính tỉnh có máy tính. Giám đốc {then} là ông Đoàn Văn Khơi."

    assert holds(text) == {("Đoàn Văn Khơi", f"Giám đốc | {_FINANCE}", "former")}


@pytest.mark.parametrize(
    ("behind", "title"),
    [("Giám đốc Đoàn Văn Khơi nói.", "Giám đốc"), ("Phó Giám đốc Sở là ông Đoàn Văn Khơi.", "Phó Giám đốc")],
)
def test_the_department_of_a_room_is_told_of(behind: str, title: str) -> None:
    text = f"Bà Lê Thị Mận, Trưởng phòng Thống kê, Sở Tài chính tỉnh, đọc báo cáo. {behind}"

    assert ("Đoàn Văn Khơi", f"{title} | {_FINANCE}", "asserted") in holds(text)


def test_a_board_of_guests_from_abroad() -> None:
    text = (
        "Tỉnh tiếp đoàn tỉnh Nagano (Nhật Bản). Cùng đi có ông Sato Jun, Trưởng Ban Chỉ đạo chuyển đổi số "
        "chính quyền tỉnh Nagano. Ban Chỉ đạo chuyển đổi số của tỉnh Nagano có 7 người."
    )

    assert statements(text, "LEADS", "OF_PROVINCE") == set()


@pytest.mark.parametrize("group", ["tổ trưởng tổ tổng đài", "tổ phó tổ bảo trì"])
def test_a_group_at_work_is_no_task_force(group: str) -> None:
    assert statements(f"Anh Đoàn Văn Khơi, {group}, kể chuyện đêm bão.", "LEADS", "OF_PROVINCE") == set()


def test_a_member_of_a_firm_s_council_in_short() -> None:
    assert holds("Ông Đoàn Văn Khơi, Ủy viên HĐTV Tập đoàn Điện lực Việt Nam, dự.") == {
        ("Đoàn Văn Khơi", "Thành viên Hội đồng thành viên | Tập đoàn Điện lực Việt Nam", "asserted")
    }


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Trường Đại học Đà Lạt tổng kết một năm thực hiện Nghị quyết số 57-NQ/TW và Nghị quyết số 71-NQ/TW.",
            {"57-NQ/TW", "71-NQ/TW"},
        ),
        ("Trường Đại học Đà Lạt giúp các xã thực hiện Nghị quyết số 57-NQ/TW.", set()),
    ],
)
def test_a_school_carries_out_a_resolution(text: str, numbers: set[str]) -> None:
    told = statements(text, "IMPLEMENTS")

    assert {what for _, who, what, _ in told if who == "Trường Đại học Đà Lạt"} == numbers
