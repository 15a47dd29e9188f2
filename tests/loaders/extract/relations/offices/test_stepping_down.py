"""Who takes `cương vị này` from somebody, and who goes from one role in a committee to another."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
_GIVEN = f"Tỉnh ủy giao chức Trưởng {_BOARD} cho ông Lê Văn Tám, Phó Bí thư Thường trực Tỉnh ủy. "
_LEFT = ("Lê Văn Tám", f"Trưởng ban | {_BOARD}", "former")
_NEW = ("Trần Thị Bé", f"Trưởng ban | {_BOARD}", "asserted")


@pytest.mark.parametrize(
    "told",
    [
        "Từ tháng 2, Bí thư Tỉnh ủy Trần Thị Bé thay ông Tám ở cương vị này.",
        "Nay bà Trần Thị Bé, Bí thư Tỉnh ủy, kế nhiệm ông Tám trong vai trò đó.",
        "Từ tháng 2, bà Trần Thị Bé, Bí thư Tỉnh ủy, đã thay thế ông Lê Văn Tám ở vị trí ấy.",
    ],
)
def test_who_takes_this_seat(told: str) -> None:
    assert roles(_GIVEN + told) == {_LEFT, _NEW}


@pytest.mark.parametrize(
    "told", ["Bà Trần Thị Bé sẽ thay ông Tám ở cương vị này.", "Bà Trần Thị Bé thay ông Tám dự họp."]
)
def test_nobody_has_left_yet(told: str) -> None:
    assert _LEFT not in roles(_GIVEN + told)


@pytest.mark.parametrize("verb", ["chuyển sang làm", "lui về làm", "nay lùi xuống giữ vai", "xuống làm"])
def test_who_goes_down_to_be_a_deputy(verb: str) -> None:
    assert roles(f"{_GIVEN}Từ tháng 2, ông Tám {verb} Phó Trưởng ban.") == {
        _LEFT,
        ("Lê Văn Tám", f"Phó Trưởng ban | {_BOARD}", "asserted"),
    }


@pytest.mark.parametrize("act", ["gọi cho ông Lê Văn Tám", "gửi báo cáo cho ông Lê Văn Tám"])
@pytest.mark.parametrize("verb", ["giữ vai", "giữ chức"])
def test_who_has_a_role_and_does_something_for_somebody(verb: str, act: str) -> None:
    told = f"Bà Trần Thị Bé {verb} Trưởng {_BOARD} và tuần nào cũng {act}, Giám đốc Sở Y tế."
    assert roles(told) == {_NEW}
