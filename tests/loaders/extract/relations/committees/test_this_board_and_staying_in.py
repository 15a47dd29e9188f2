"""Roles of `this board`, who goes on taking part in a board, and that of a firm called by its place."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
_SET = f"{_BOARD} họp sáng nay.\n"
_POOR = "Ban Chỉ đạo giảm nghèo tỉnh"
_HEAD = {("Lê Văn Tám", f"Trưởng ban | {_POOR}", "asserted")}


@pytest.mark.parametrize("this", ["này", "ấy", "đó"])
@pytest.mark.parametrize(
    "said",
    [
        "; Trưởng ban của ban {}, Phó Chủ tịch UBND tỉnh Lê Văn Tám, đang đi công tác nên vắng mặt.",
        ". Trưởng ban của ban {}, ông Lê Văn Tám, chủ trì.",
        "; Trưởng ban của ban {} là ông Lê Văn Tám.",
    ],
)
def test_role_in_the_board_told_of_right_before(said: str, this: str) -> None:
    assert roles(f"{_SET}Tuần tới có cuộc họp của {_POOR}{said.format(this)}") == _HEAD


def test_former_role_in_the_board_told_of_right_before() -> None:
    said = f"{_POOR} chấm dứt hoạt động. Ông Lê Văn Tám từng là Phó Trưởng ban của ban này, đã nghỉ hưu."
    assert roles(f"{_SET}{said}") == {("Lê Văn Tám", f"Phó Trưởng ban | {_POOR}", "former")}


def test_this_board_is_the_nearest_of_any_kind() -> None:
    assert roles(f"{_SET}Ban Nội chính Tỉnh ủy cũng họp; Trưởng ban của ban này là ông Lê Văn Tám.") == set()


@pytest.mark.parametrize("on", ["tiếp tục tham gia", "vẫn tham gia", "sẽ tiếp tục tham gia"])
@pytest.mark.parametrize("until", ["", " cho đến khi có Giám đốc mới", ", theo dõi mảng tài chính"])
def test_who_goes_on_taking_part_is_a_member(on: str, until: str) -> None:
    found = roles(f"{_SET}Ông Lê Văn Tám, Phó Giám đốc phụ trách Sở Tài chính, {on} Ban Chỉ đạo{until}.")
    assert {(who, what) for who, what, _ in found} <= {("Lê Văn Tám", "Ủy viên | Ban Chỉ đạo chuyển đổi số tỉnh")}
    assert found != set() or "sẽ" in on


def test_who_goes_on_taking_part_in_its_meetings_is_none() -> None:
    said = "Ông Lê Văn Tám, Phó Giám đốc Sở Tài chính, vẫn tham gia Ban Chỉ đạo họp hằng tháng."
    assert roles(f"{_SET}{said}") == set()


@pytest.mark.parametrize("group", ["", " - TKV", " - Vinacomin"])
@pytest.mark.parametrize("place", ["Ở Núi Ngang", "Tại Than Núi Ngang"])
def test_board_of_the_firm_called_by_its_place(place: str, group: str) -> None:
    firm = f"Công ty CP Than Núi Ngang{group}"
    said = (
        f"Hai nơi đi trước: Công ty Than Đồi Cao - TKV và {firm}. Giám đốc Công ty Than Đồi Cao Lê Văn Tám báo cáo. "
        f"{place}, Ban Chỉ đạo chuyển đổi số Công ty do Giám đốc làm Trưởng ban vừa có quyết định."
    )
    assert {(who, what.split(" | ")[1]) for who, what, _ in roles(said)} == {
        (f"Giám đốc | {firm}", f"Ban Chỉ đạo chuyển đổi số {firm}")
    }
