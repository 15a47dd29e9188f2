"""Committees that the subject of a verb has, that a house presents, that ministries lead, and that are no more."""

from __future__ import annotations

import pytest

from graph.text import fold
from loaders.extract.things import Committee
from tests.loaders.extract.reading import read

_WHO, _OTHER = "Đỗ Bình Minh", "Lê Hoài An"
_PROVINCE = f"Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng là ông {_OTHER}.\n\n"


def _boards(said: str, published: str = "2025-10-01") -> set[Committee]:
    """The committees that a text says one of the two leads."""
    found = read(said, published=published).statements
    led = (s.object for s in found if s.type == "LEADS" and getattr(s.subject, "name", "") == _WHO)
    return {board for board in led if isinstance(board, Committee)}


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("UBND huyện Di Linh họp. Trước đó, huyện đã có", "huyện Di Linh"),
        ("UBND huyện Di Linh họp. Từ năm 2022, huyện có", "huyện Di Linh"),
        ("UBND huyện Di Linh họp. Ông Tư nói huyện ta có", "huyện Di Linh"),
        ("UBND xã Đạ Huoai họp. Một bác hỏi: Năm ngoái, xã tôi có", "xã Đạ Huoai"),
        ("Bộ Chỉ huy Quân sự tỉnh ra mắt", "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"),
        ("Sở Tài chính tỉnh Lâm Đồng vừa cho ra mắt", "Sở Tài chính Lâm Đồng"),
        ("Tòa án nhân dân tỉnh Lâm Đồng làm lễ ra mắt", "Tòa án nhân dân tỉnh Lâm Đồng"),
    ],
)
def test_board_is_that_of_who_has_or_presents_it(said: str, owner: str) -> None:
    text = f"{said} Ban Chỉ đạo chuyển đổi số do bà {_WHO} làm Trưởng ban."
    assert {board.owner for board in _boards(text, "2025-03-01")} == {owner}


@pytest.mark.parametrize("each", ["cấp huyện", "các huyện", "nhiều huyện"])
def test_boards_of_a_rung_are_not_that_of_one_district(each: str) -> None:
    text = f"UBND huyện Di Linh họp. Ông Tư nói {each} đã có Ban Chỉ đạo chuyển đổi số do bà {_WHO} làm Trưởng ban."
    assert "huyện Di Linh" not in {board.owner for board in _boards(text, "2025-03-01")}


@pytest.mark.parametrize("level", ["xã", "huyện", "phường"])
def test_board_of_a_place_that_is_not_told_is_not_that_of_the_province(level: str) -> None:
    assert _boards(f"{_PROVINCE}Bà {_WHO}, Trưởng Ban Chỉ đạo {level}, cho biết.") == set()


@pytest.mark.parametrize("going", ["Hôm trước tôi lên", "Tuần trước đoàn về", "Sau đó, ông Tư sang"])
def test_place_that_somebody_went_to_is_that_of_the_post_behind(going: str) -> None:
    said = f"{going} Nam Ban Lâm Hà, chị {_WHO} - Bí thư Đảng ủy xã, cũng là Trưởng Ban Chỉ đạo xã - dẫn đi xem."
    assert {board.owner for board in _boards(f"{_PROVINCE}{said}")} == {"xã Nam Ban Lâm Hà"}


@pytest.mark.parametrize("again", [f"Bà {_WHO}, đồng thời là", "Bà Minh là", f"Bà {_WHO} còn là"])
def test_board_that_a_vice_minister_leads_is_not_the_provinces(again: str) -> None:
    said = f"Dự họp có bà {_WHO}, Thứ trưởng Bộ Y tế.\n\n{again} Phó Trưởng Ban Chỉ đạo phòng chống lao, đã phát biểu."
    assert {(board.owner, board.province) for board in _boards(said)} == {("", "")}


@pytest.mark.parametrize(
    "ended",
    [
        "Ban Chỉ đạo chuyển đổi số tỉnh giải thể.",
        "Ban Chỉ đạo chuyển đổi số tỉnh không còn hoạt động.",
        "Ban Chỉ đạo chuyển đổi số tỉnh do UBND tỉnh thành lập trước đây chấm dứt hoạt động.",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_role_behind_a_board_that_is_no_more_is_in_the_one_that_lives(ended: str, between: str) -> None:
    said = f"Tỉnh ủy Lâm Đồng thành lập Ban Chỉ đạo thực hiện Nghị quyết 57. {ended}{between}Trưởng Ban Chỉ đạo là bà "
    assert {fold(board.topic) for board in _boards(f"{said}{_WHO}.")} == {"nq57"}


def test_board_that_is_no_more_keeps_who_headed_it_then() -> None:
    said = "Tỉnh ủy Lâm Đồng thành lập Ban Chỉ đạo thực hiện Nghị quyết 57. Ban Chỉ đạo chuyển đổi số tỉnh giải thể. "
    assert {board.topic for board in _boards(f"{said}Khi ấy, Trưởng Ban Chỉ đạo là bà {_WHO}.")} == {"cds"}


def test_board_that_is_to_end_some_day_lives() -> None:
    said = "Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng ra mắt. Ban Chỉ đạo cải cách hành chính tỉnh họp.\n\n"
    said += f"Tổ giúp việc chấm dứt hoạt động khi Ban Chỉ đạo chuyển đổi số giải thể. Trưởng Ban Chỉ đạo là bà {_WHO}."
    assert {board.topic for board in _boards(said)} == {"cds"}


@pytest.mark.parametrize("above", ["nêu trên", "nói trên", "kể trên"])
@pytest.mark.parametrize("besides", [", đồng thời là", ", kiêm"])
def test_board_told_above_is_none_of_the_sentence(above: str, besides: str) -> None:
    said = f"UBND xã Đạ Huoai có Ban Chỉ đạo 57 xã do ông {_OTHER} làm Trưởng ban. Bà {_WHO} là Trưởng Ban Chỉ đạo "
    found = read(f"{said}phòng, chống dịch bệnh xã{besides} Phó Trưởng Ban Chỉ đạo {above}.").statements
    led = {(s.role, getattr(s.object, "topic", "")) for s in found if getattr(s.subject, "name", "") == _WHO}
    assert led == {("Trưởng ban", "phòng chống dịch bệnh"), ("Phó Trưởng ban", "nq57")}


@pytest.mark.parametrize(
    ("ended", "status"),
    [
        ("Ban Chỉ đạo chuyển đổi số xã do UBND xã thành lập trước đây chấm dứt hoạt động kể từ ngày này.", "former"),
        ("Tháng trước, Ban Chỉ đạo chuyển đổi số xã giải thể.", "former"),
        ("Tổ giúp việc chấm dứt hoạt động khi Ban Chỉ đạo chuyển đổi số xã giải thể.", "asserted"),
    ],
)
def test_who_headed_a_board_that_is_no_more_did_so_before(ended: str, status: str) -> None:
    said = f"Năm ngoái, xã Đạ Huoai có Ban Chỉ đạo chuyển đổi số do bà {_WHO} làm Trưởng ban.\n\n{ended}"
    found = read(said).statements
    assert {s.status for s in found if s.type == "LEADS" and getattr(s.subject, "name", "") == _WHO} == {status}
