"""A post in brackets of who does not come, or sends another, is not that of the name before it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "away", ["vắng", "vắng mặt", "đi công tác", "đang nghỉ phép", "bận việc", "ủy quyền", "cử dự thay"]
)
def test_post_of_who_stays_away_is_anothers(away: str) -> None:
    assert holds(f"Theo bà Phan Thị Lộc (Giám đốc Sở Y tế {away}), hồ sơ đã xong.") == set()


@pytest.mark.parametrize("said", ["Giám đốc Sở Y tế, vắng", "Giám đốc Sở Y tế được ủy quyền", "Giám đốc Sở Y tế"])
def test_post_of_the_name_before_stays(said: str) -> None:
    told = holds(f"Bà Phan Thị Lộc ({said}) đã ký.")
    assert told == {("Phan Thị Lộc", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    ("went", "new"),
    [
        ("rời ghế để ra Hà Nội nhận chức Cục trưởng Cục Bảo trợ xã hội", "Cục trưởng | Cục Bảo trợ xã hội"),
        ("về làm Hiệu trưởng Trường Đại học Sao Mai", "Hiệu trưởng | Trường Đại học Sao Mai"),
        ("lên Bộ Y tế giữ chức Vụ trưởng Vụ Pháp chế", "Vụ trưởng | Vụ Pháp chế Bộ Y tế"),
    ],
)
def test_what_a_predecessor_goes_to_is_new(went: str, new: str) -> None:
    said = f"Ông Phan Đắc Lộc làm Giám đốc Sở Y tế. Người tiền nhiệm, ông Hồ Văn Sáu, {went}."
    told = holds(said)
    assert ("Hồ Văn Sáu", new, "asserted") in told
    assert ("Hồ Văn Sáu", "Giám đốc | Sở Y tế Lâm Đồng", "former") in told


def test_what_a_predecessor_had_is_over() -> None:
    said = "Ông Phan Đắc Lộc làm Giám đốc Sở Y tế. Người tiền nhiệm, ông Hồ Văn Sáu, giữ chức Giám đốc Sở Y tế 5 năm."
    assert ("Hồ Văn Sáu", "Giám đốc | Sở Y tế Lâm Đồng", "asserted") not in holds(said)
