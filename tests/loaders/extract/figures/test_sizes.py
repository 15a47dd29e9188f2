"""How many sit in a committee, and what is said of some of them or of another time."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import figures

_NAME = "Ban Chỉ đạo chuyển đổi số"
_BOARD, _TEAM = f"{_NAME} tỉnh Lâm Đồng", "Tổ công tác triển khai Đề án 06"


def sizes(text: str) -> set[tuple[str, float | None]]:
    """Committee and number of members."""
    return {
        (who, value) for who, measure, value, kind in figures(text) if (measure, kind) == ("số thành viên", "measured")
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{_BOARD} gồm 17 thành viên, do ông Tạ Đình Bách làm Trưởng ban.", (_NAME, 17)),
        (f"Sau khi kiện toàn, {_BOARD} có 21 thành viên.", (_NAME, 21)),
        (f"{_BOARD} (sau đây gọi tắt là Ban Chỉ đạo) được kiện toàn với 16 người.", (_NAME, 16)),
        (f"UBND tỉnh Lâm Đồng kiện toàn {_BOARD}, gồm 15 đồng chí.", (_NAME, 15)),
        (f"{_BOARD} được thành lập theo Quyết định số 81/QĐ-UBND của UBND tỉnh, có 13 người.", (_NAME, 13)),
        (f"UBND tỉnh lập {_BOARD}. Ban hiện có 11 thành viên, họp mỗi quý một lần.", (_NAME, 11)),
        (f"{_BOARD} gồm 19 thành viên như sau:", (_NAME, 19)),
        (f"UBND tỉnh lập {_TEAM}. Tổ gồm 9 người do ông Tạ Đình Bách làm Tổ trưởng.", (_TEAM, 9)),
    ],
)
def test_size_of_a_committee_is_read(text: str, found: tuple[str, float]) -> None:
    assert sizes(text) == {found}


@pytest.mark.parametrize(
    "text",
    [
        f"{_BOARD} có 3 thành viên mới.",
        f"{_BOARD} có 8 thành viên là giám đốc sở.",
        f"{_BOARD} sẽ gồm 15 thành viên.",
        f"Trước đây {_BOARD} có 25 thành viên.",
        f"{_BOARD} họp với 12 người.",
        f"{_BOARD} và tổ giúp việc gồm 9 người.",
        f"{_BOARD} họp. Tổ gồm 9 người.",
        f"{_BOARD} có 17 nhiệm vụ.",
        f"Ngoài trưởng ban, {_BOARD} có 9 ủy viên.",
    ],
)
def test_part_of_a_committee_or_another_time_is_no_size(text: str) -> None:
    assert sizes(text) == set()
