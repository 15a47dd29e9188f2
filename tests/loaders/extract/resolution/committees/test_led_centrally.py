"""A committee that names no owner: the centre's where who leads it is of the centre, whatever place the text names."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee, Person
from tests.loaders.extract.reading import read, statements

LO, DU, VE = "Phùng Văn Lộ", "Ngô Thị Du", "Tạ Văn Vẻ"
NAME = "Ban Chỉ đạo chuyển đổi số trong các cơ quan Đảng"
REFORM = "Ban Chỉ đạo cải cách hành chính"
SECRETARIAT = "Ủy viên Bộ Chính trị, Thường trực Ban Bí thư"
THERE = f"Tại điểm cầu Cao Bằng có bà {DU}, Phó Bí thư Thường trực Tỉnh ủy."


def led(text: str) -> set[tuple[str, str]]:
    """Who leads which committee."""
    told = statements(text, "LEADS", about="Cao Bằng")
    return {(who, what.partition(" | ")[2]) for _, who, what, _ in told}


def placed(text: str) -> set[tuple[str, str]]:
    """Which committee is of which province."""
    told = statements(text, "OF_PROVINCE", about="Cao Bằng")
    return {(what, where) for _, what, where, _ in told if what.startswith("Ban")}


@pytest.mark.parametrize(
    "text",
    [
        f"{NAME} họp. Ông {LO}, {SECRETARIAT}, Trưởng Ban Chỉ đạo, chủ trì. {THERE}",
        f"{NAME} họp tại Hà Nội. Ông {LO}, {SECRETARIAT}, Trưởng Ban Chỉ đạo, chủ trì.",
        f"{NAME} do ông {LO}, Thường trực Ban Bí thư làm Trưởng ban họp tại Hà Nội.",
        f"{NAME} họp. Tổng Bí thư {LO}, Trưởng Ban Chỉ đạo, chủ trì. {THERE}",
        f"{NAME} họp.\n\nÔng {LO}, Ủy viên Bộ Chính trị, Trưởng Ban Chỉ đạo nói ngắn.\n\n{THERE}",
        f"{NAME} họp. Ông {LO}, {SECRETARIAT}, Trưởng {NAME}, chủ trì. {THERE}",
    ],
)
def test_the_centre_has_what_its_people_lead(text: str) -> None:
    assert led(text) == {(LO, NAME)}
    assert placed(text) == set()


def test_one_of_the_government_among_the_deputies_is_enough() -> None:
    listed = f"ông {LO}, Bí thư Thành ủy Hà Nội; bà {DU}, Phó Thủ tướng Chính phủ"
    text = f"{REFORM} họp. Dự có các Phó Trưởng Ban Chỉ đạo: {listed}."

    assert led(text) == {(LO, REFORM), (DU, REFORM)}
    assert placed(text) == set()


def test_the_provinces_own_is_another() -> None:
    deputy = f"bà {DU}, Phó Bí thư Tỉnh ủy, Phó Trưởng {NAME} tỉnh"
    text = f"{NAME} họp. Ông {LO}, {SECRETARIAT}, Trưởng Ban Chỉ đạo, chủ trì. Tại điểm cầu Cao Bằng có {deputy}."

    pairs = ((s.subject, s.object) for s in read(text, "Cao Bằng").statements if s.type == "LEADS")
    led_by = {
        (who.name, what.province) for who, what in pairs if isinstance(who, Person) and isinstance(what, Committee)
    }
    assert led_by == {(LO, ""), (DU, "Cao Bằng")}


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (f"{REFORM} Cao Bằng họp. Ông {LO}, Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo, chủ trì.", LO),
        (f"{REFORM} họp tại Cao Bằng. Bà {DU}, Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo, nhắc lời Thủ tướng {VE}.", DU),
        (f"{REFORM} họp tại Cao Bằng. Thủ tướng {VE} giao bà {DU}, Chủ tịch UBND tỉnh, làm Trưởng ban.", DU),
    ],
)
def test_who_leads_a_place_leads_its_committee(text: str, head: str) -> None:
    assert {who for who, _ in led(text)} == {head}
    assert {where for _, where in placed(text)} == {"Cao Bằng"}
