"""Names of the Highlands, in capitals and with a blank too, and names that are words for a title."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements


@pytest.mark.parametrize("name", ["Vi Quốc Vương", "Lê Bộ Trưởng", "Đỗ Chủ Tịch", "Đặng Thị Bí"])
@pytest.mark.parametrize("told", ["Giám đốc Sở Y tế {} dự họp.", "Ông {}, Giám đốc Sở Y tế, dự họp."])
def test_names_that_are_titles(name: str, told: str) -> None:
    assert holds(told.format(name)) == {(name, "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_a_title_behind_a_whole_name_is_no_name() -> None:
    told = holds("Bà Trần Thị Bé Giám đốc Sở Y tế Lâm Đồng dự họp.")
    assert told <= {("Trần Thị Bé", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("ông ĐIỂU K'RANG", "Điểu K'Rang"),
        ("ông Y THANH HÒA NIÊ KĐĂM", "Y Thanh Hòa Niê Kđăm"),
        ("bà H'LÂM NIÊ", "H'Lâm Niê"),
        ("bà KSOR H'BIN KHĂP", "Ksor H'Bin Khăp"),
        ("ông K'BRỂU", "K'Brểu"),
        ("ông K' Brểu", "K' Brểu"),
        ("ông K’ Brểu", "K' Brểu"),
        ("bà Siu H'Nim", "Siu H'Nim"),
    ],
)
def test_names_of_the_highlands(written: str, name: str) -> None:
    assert holds(f"Dự họp có {written}, Giám đốc Sở Y tế.") == {(name, "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_a_name_of_one_word_opens_a_list() -> None:
    told = (
        "Trưởng Ban Chỉ đạo chuyển đổi số tỉnh là ông Lê Văn Tám; các Phó Trưởng ban: bà Trần Thị Bé; "
        "thành viên: K'Sứu, Ka Lới."
    )
    led = {(who, what.split(" | ")[0]) for _, who, what, _ in statements(told, "LEADS")}
    assert led == {("Lê Văn Tám", "Trưởng ban"), ("Trần Thị Bé", "Phó Trưởng ban")}
    assert {who for _, who, _, _ in statements(told, "MEMBER_OF")} == {"K'Sứu", "Ka Lới"}


def test_a_people_is_nobody() -> None:
    assert statements("Giám đốc các Sở: Y tế, Nội vụ mời già làng các dân tộc: K'Ho, H'Mông, Mạ.", "HOLDS") == set()
