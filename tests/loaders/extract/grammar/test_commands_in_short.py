"""`BCH` of a command: the army's in a place or the board against disasters, never a party committee."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO = "Lê Văn Hòa"


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Chỉ huy trưởng BCH Quân sự phường Cam Ly", "Ban Chỉ huy Quân sự phường Cam Ly"),
        ("Phó Chỉ huy trưởng BCHQS huyện Lạc Dương", "Ban Chỉ huy Quân sự huyện Lạc Dương"),
        ("Chính trị viên BCH quân sự huyện Lạc Dương", "Ban Chỉ huy Quân sự huyện Lạc Dương"),
        ("Chỉ huy trưởng BCH Quân sự tỉnh Lâm Đồng", "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"),
        ("Chỉ huy trưởng BCH Bộ đội Biên phòng tỉnh Lâm Đồng", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Lâm Đồng"),
        ("Ủy viên BCH Đảng bộ tỉnh Lâm Đồng", "Ban Chấp hành Đảng bộ tỉnh Lâm Đồng"),
    ],
)
def test_whose_board_it_is(post: str, body: str) -> None:
    assert {what.rpartition(" | ")[2] for _, what, _ in holds(f"Ông {_WHO}, {post}, phát biểu.")} == {body}


@pytest.mark.parametrize("board", ["BCH Phòng chống thiên tai", "BCH PCTT", "BCH Phòng, chống lụt bão"])
def test_office_of_a_board_against_disasters_is_not_the_party_committee_s(board: str) -> None:
    assert holds(f"Ông {_WHO}, Chánh Văn phòng {board} tỉnh Lâm Đồng, phát biểu.") == set()
