"""Boards and rooms whose names a comma, brackets or whose part they are cut short: each is read whole."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO = "Lê Văn Hòa"


@pytest.mark.parametrize(
    ("post", "held"),
    [
        ("Trưởng phòng kinh tế, hạ tầng đô thị phường Cam Ly", "Phòng Kinh tế, Hạ tầng và Đô thị phường Cam Ly"),
        ("Trưởng phòng Kinh tế, Hạ tầng, Đô thị phường Cam Ly", "Phòng Kinh tế, Hạ tầng và Đô thị phường Cam Ly"),
        ("Giám đốc Trung tâm VH, TT&TT huyện Lạc Dương", "Trung tâm VH, TT&TT huyện Lạc Dương"),
        ("Chủ tịch Hội đồng Học viện Ngân hàng", "Học viện Ngân hàng"),
        ("Phó Cục trưởng Cục công tác phía Nam, Bộ Y tế", "Cục Công tác phía Nam"),
    ],
)
def test_part_of_a_house_by_its_whole_name(post: str, held: str) -> None:
    assert {what.rpartition(" | ")[2] for _, what, _ in holds(f"Ông {_WHO}, {post}, phát biểu.")} == {held}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Tài chính - Ngân sách", "Tài chính, Ngân sách"),
        ("Văn hóa - Xã hội", "Văn hóa và Xã hội"),
        ("Pháp luật - Tư pháp", "Pháp luật và Tư pháp"),
    ],
)
def test_committee_of_the_assembly_before_a_name(written: str, name: str) -> None:
    said = f"Đoàn có Chủ nhiệm Ủy ban {written} của Quốc hội {_WHO}."
    assert holds(said) == {(_WHO, f"Chủ nhiệm | Ủy ban {name} của Quốc hội", "asserted")}


@pytest.mark.parametrize("beside", ["", ", Bí thư Đảng ủy phường Cam Ly (cũ)", ", Trưởng Công an phường,"])
def test_head_of_a_board_in_brackets(beside: str) -> None:
    said = f"HĐND phường Cam Ly họp. Ban Kinh tế - Ngân sách (do ông {_WHO}{beside} làm Trưởng ban) báo cáo."
    board = "Trưởng Ban | Ban Kinh tế - Ngân sách Hội đồng nhân dân phường Cam Ly"
    assert (_WHO, board, "asserted") in holds(said)
