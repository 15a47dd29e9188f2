"""Posts as news of the police and of elections tell them side by side."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO, _OTHER = "Đỗ Bình Minh", "Phan Văn Sáng"


@pytest.mark.parametrize("sign", [", ", " kiêm ", " - "])
@pytest.mark.parametrize(
    ("short", "agency"), [("CSĐT", "Cơ quan Cảnh sát điều tra"), ("An ninh điều tra", "Cơ quan An ninh điều tra")]
)
def test_director_beside_the_investigators_is_of_the_police(sign: str, short: str, agency: str) -> None:
    said = f"Đại tá {_WHO}, Phó Giám đốc{sign}Thủ trưởng Cơ quan {short} Công an tỉnh Lâm Đồng, cho biết."
    assert {what for _, what, _ in holds(said)} == {
        "Phó Giám đốc | Công an tỉnh Lâm Đồng",
        f"Thủ trưởng | {agency} Công an tỉnh Lâm Đồng",
    }


def test_director_beside_investigators_of_nobody_is_not_of_these() -> None:
    found = holds(f"Đại tá {_WHO}, Phó Giám đốc kiêm Thủ trưởng Cơ quan CSĐT, cho biết.")
    assert not any(what.startswith("Phó Giám đốc | Cơ quan") for _, what, _ in found)


@pytest.mark.parametrize("short", ["Cảnh sát QLHC về TTXH", "CSQLHC về TTXH"])
def test_room_of_the_police_in_short(short: str) -> None:
    said = f"Trung tá {_WHO}, Phó Trưởng phòng {short} Công an tỉnh Lâm Đồng, nói."
    room = "Phòng Cảnh sát quản lý hành chính về trật tự xã hội Công an tỉnh Lâm Đồng"
    assert {what for _, what, _ in holds(said)} == {f"Phó Trưởng phòng | {room}"}


def test_both_who_are_elected_leave_what_they_had() -> None:
    said = (
        f"HĐND tỉnh bầu ông {_WHO}, Giám đốc Sở Nội vụ và bà {_OTHER}, Giám đốc Sở Tài chính "
        "giữ chức Phó Chủ tịch UBND tỉnh."
    )
    assert {what for _, what, status in holds(said) if status == "former"} == {
        "Giám đốc | Sở Nội vụ Lâm Đồng",
        "Giám đốc | Sở Tài chính Lâm Đồng",
    }
