"""Teams of the police and of agencies: by their whole name, with the room and the house behind it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_ROOM = "Phòng Cảnh sát giao thông"


@pytest.mark.parametrize(
    ("said", "team"),
    [
        (f"Đội trưởng đội Hướng dẫn đăng ký xe, {_ROOM} Công an tỉnh", f"Đội Hướng dẫn đăng ký xe {_ROOM}"),
        (f"Đội trưởng Đội Đăng ký, quản lý biển số, {_ROOM} Công an tỉnh", f"Đội Đăng ký, quản lý biển số {_ROOM}"),
        (
            f"Đội trưởng Đội Tuần tra; cấp, thu hồi giấy phép, {_ROOM} (PC08) Công an tỉnh",
            f"Đội Tuần tra; cấp, thu hồi giấy phép {_ROOM}",
        ),
        (
            f"Đội trưởng đội Hướng dẫn đăng ký, quản lý cư trú; cấp, quản lý căn cước công dân, {_ROOM} Công an tỉnh",
            f"Đội Hướng dẫn đăng ký, quản lý cư trú; cấp, quản lý căn cước công dân {_ROOM}",
        ),
        ("Đội trưởng Đội Cảnh sát giao thông, Công an tỉnh", "Đội Cảnh sát giao thông"),
    ],
)
def test_a_team_by_its_whole_name(said: str, team: str) -> None:
    assert holds(f"Thiếu tá Lê Tám, {said} Lâm Đồng cho biết.") == {
        ("Lê Tám", f"Đội trưởng | {team} Công an tỉnh Lâm Đồng", "asserted")
    }


@pytest.mark.parametrize("more", ["phối hợp với Công an tỉnh Lâm Đồng", f"cho biết, {_ROOM} Công an tỉnh sẽ làm"])
def test_what_it_does_is_no_part_of_its_name(more: str) -> None:
    assert holds(f"Ông Lê Tám, Đội trưởng Đội Quản lý thị trường số 2, {more}.") == {
        ("Lê Tám", "Đội trưởng | Đội Quản lý thị trường số 2 tỉnh Lâm Đồng", "asserted")
    }
