"""Boards named with a clause that says what somebody is there, and another board's role that a guest has as well."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
_SET = f"{_BOARD} họp sáng nay.\n"


@pytest.mark.parametrize("act", ["cải tạo", "trùng tu", "tôn tạo", "phục dựng"])
@pytest.mark.parametrize("role", ["Trưởng ban", "Phó Trưởng ban"])
def test_board_where_somebody_is_something(act: str, role: str) -> None:
    said = f"Ai cũng nhớ Ban Chỉ đạo {act} hồ Xuân Hương, nơi ông Lê Văn Tám là {role}."
    assert roles(f"{_SET}{said}") == {("Lê Văn Tám", f"{role} | Ban Chỉ đạo {act} hồ Xuân Hương", "asserted")}


def test_place_where_somebody_has_a_post_is_no_board() -> None:
    said = "Ban Chỉ đạo kiểm tra xã Nam Hà, nơi ông Lê Văn Tám là Bí thư Đảng ủy."
    assert roles(f"{_SET}{said}") == set()
    assert holds(f"{_SET}{said}") == {("Lê Văn Tám", "Bí thư | Đảng ủy xã Nam Hà", "asserted")}


@pytest.mark.parametrize("as_well", ["đồng thời là", "còn là", "cũng là"])
@pytest.mark.parametrize(
    "said",
    [
        "Bà Trần Thị Sáu (Ủy viên Ban Chỉ đạo, Bí thư Huyện ủy Lạc Dương) xin thêm máy.",
        "Bà Trần Thị Sáu, Ủy viên Ban Chỉ đạo, xin thêm máy.",
    ],
)
def test_board_of_the_meeting_goes_on_behind_another_of_a_guest(as_well: str, said: str) -> None:
    guest = f"Ông Lê Văn Tám, Giám đốc Công an tỉnh, {as_well} Phó Trưởng Ban Chỉ đạo giảm nghèo tỉnh, góp ý."
    assert roles(f"{_SET}{guest} {said}") == {
        ("Lê Văn Tám", "Phó Trưởng ban | Ban Chỉ đạo giảm nghèo tỉnh", "asserted"),
        ("Trần Thị Sáu", "Ủy viên | Ban Chỉ đạo chuyển đổi số tỉnh", "asserted"),
    }
