"""Committees of a province and of the town in it that bears its name."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles, statements

BOARD = "Trưởng ban | Ban Chỉ đạo chuyển đổi số"


@pytest.mark.parametrize(
    "town",
    [
        "ông Lò Văn Pá, Chủ tịch UBND thành phố Hải Dương, Trưởng Ban Chỉ đạo chuyển đổi số thành phố",
        "ông Lò Văn Pá, Trưởng Ban Chỉ đạo chuyển đổi số thành phố Hải Dương",
    ],
)
def test_committee_of_a_town_is_not_that_of_the_province_of_its_name(town: str) -> None:
    text = f"Dự họp có {town}. Bà Vũ Thị Nga, Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Hải Dương, kết luận."

    assert roles(text, "Hải Dương") == {
        ("Lò Văn Pá", f"{BOARD} thành phố Hải Dương", "asserted"),
        ("Vũ Thị Nga", BOARD, "asserted"),
    }


def test_task_force_of_the_town_that_the_sentence_is_at() -> None:
    text = (
        "Bà Vũ Thị Nga, Tổ trưởng Tổ công tác Đề án 06 tỉnh, dự. Tại UBND thành phố Lạng Sơn, Phó Chủ tịch UBND thành "
        "phố Lò Văn Pá, Tổ trưởng Tổ công tác Đề án 06 thành phố, đề xuất bỏ bản sao."
    )

    assert roles(text, "Lạng Sơn") == {
        ("Lò Văn Pá", "Tổ trưởng | Tổ công tác Đề án 06 thành phố Lạng Sơn", "asserted"),
        ("Vũ Thị Nga", "Tổ trưởng | Tổ công tác Đề án 06 tỉnh", "asserted"),
    }


def test_committee_of_a_city_of_the_centre_is_its_own() -> None:
    text = "Ông Lò Văn Pá, Trưởng Ban Chỉ đạo chuyển đổi số thành phố Đà Nẵng, kết luận."

    assert {what for _, what, _ in roles(text, "Đà Nẵng")} == {BOARD}


def test_committee_of_a_province_of_long_ago_is_of_no_province_of_today() -> None:
    text = (
        "Từ 1986 đến 1991, ông Lò Văn Pá làm Phó Chủ tịch UBND tỉnh Hà Nam Ninh, trực tiếp làm Trưởng Ban Chỉ đạo quai "
        "đê lấn biển Cồn Đen."
    )

    assert statements(text, "OF_PROVINCE", about="Ninh Bình") == set()
    assert roles(text, "Ninh Bình") == {("Lò Văn Pá", "Trưởng ban | Ban Chỉ đạo quai đê lấn biển Cồn Đen", "former")}
