"""Who is demoted has left the post before; a province of which a text about a city tells more is the one meant."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_OLD, _NEW = "Hiệu trưởng | Trường THCS Kim Sơn", "Phó Hiệu trưởng | Trường THCS Tân Hà"


@pytest.mark.parametrize("how", ["giáng chức và điều xuống", "cách chức và bị chuyển xuống", "giáng chức xuống"])
def test_who_is_demoted_has_left_the_post(how: str) -> None:
    told = holds(f"Ông Phan Đắc Lộc, Hiệu trưởng Trường THCS Kim Sơn, bị {how} làm phó hiệu trưởng Trường THCS Tân Hà.")
    assert ("Phan Đắc Lộc", _OLD, "former") in told
    assert ("Phan Đắc Lộc", _OLD, "asserted") not in told


def test_who_is_criticised_keeps_the_post() -> None:
    told = holds("Ông Phan Đắc Lộc, Hiệu trưởng Trường THCS Kim Sơn, bị khiển trách và phải báo cáo.")
    assert told == {("Phan Đắc Lộc", _OLD, "asserted")}


def test_unnamed_province_before_all_names_is_the_one_told_of_most() -> None:
    said = (
        "TP Hồ Chí Minh đón tàu. Phó Chủ tịch UBND tỉnh Phan Đắc Lộc ra ga. TP Hồ Chí Minh mừng.\n\n"
        "Gia Lai gửi lời chúc. Người Gia Lai mừng. Tàu trước đó rời Quảng Nam."
    )
    told = holds(said, about="TP Hồ Chí Minh", published="2025-04-04")
    assert told == {("Phan Đắc Lộc", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai", "asserted")}
