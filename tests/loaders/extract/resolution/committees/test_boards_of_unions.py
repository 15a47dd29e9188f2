"""Committees of unions and communes told by who sets them up or leads them, parts that are played, papers put off."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee
from tests.loaders.extract.reading import read, roles, statements

AN = "Lò Văn An"


def owners(text: str, about: str = "Lâm Đồng") -> set[tuple[str, str]]:
    """Level and owner of each committee that somebody leads."""
    led = (s.object for s in read(text, about).statements if s.type == "LEADS")
    return {(board.level, board.owner) for board in led if isinstance(board, Committee)}


@pytest.mark.parametrize(
    ("union", "owner"),
    [
        ("Liên đoàn Lao động tỉnh Lâm Đồng", "Liên đoàn Lao động tỉnh Lâm Đồng"),
        ("Hội Nông dân tỉnh Lâm Đồng", "Hội Nông dân tỉnh Lâm Đồng"),
        ("Liên minh HTX Việt Nam", "Liên minh Hợp tác xã Việt Nam"),
    ],
)
def test_a_union_s_committee_is_of_the_union(union: str, owner: str) -> None:
    text = f"Ban Thường vụ {union} thành lập Ban Chỉ đạo chuyển đổi số do ông {AN} làm Trưởng ban."
    assert owners(text) == {("organisation", owner)}


@pytest.mark.parametrize("inside", ["hệ thống", "trong hệ thống"])
def test_a_committee_for_the_system_of_a_union(inside: str) -> None:
    text = f"Ông {AN} làm Trưởng Ban Chỉ đạo chuyển đổi số {inside} Liên minh Hợp tác xã Việt Nam."
    assert owners(text) == {("organisation", "Liên minh Hợp tác xã Việt Nam")}


@pytest.mark.parametrize("given", ["được phân công làm", "vừa được giao làm", "được cử giữ chức"])
def test_a_role_given_to_the_holder_of_a_post_of_a_commune(given: str) -> None:
    text = f"Phó Chủ tịch UBND xã Đạ Huoai {AN} {given} Trưởng Ban Chỉ đạo chống khai thác IUU."
    assert owners(text) == {("ward", "xã Đạ Huoai")}


@pytest.mark.parametrize("says", ["cho hay", "cho biết", "thông tin"])
def test_the_head_of_a_department_who_only_tells_of_a_committee(says: str) -> None:
    text = f"Giám đốc Sở Nội vụ Đỗ Thị Mai {says} dự thảo quyết định thành lập Ban Chỉ đạo 57 đã trình Ban Thường vụ "
    text += f"Tỉnh ủy, dự kiến ông {AN}, Bí thư Tỉnh ủy, làm Trưởng ban."
    assert owners(text) == {("province", "Lâm Đồng")}
    assert statements(text, "ESTABLISHED") == set()


@pytest.mark.parametrize("played", ["đóng vai", "giả danh", "tự xưng là"])
def test_a_part_that_is_played_is_no_post(played: str) -> None:
    text = f'Kim thuê một diễn viên {played} "Phó Chủ tịch UBND tỉnh kiêm Trưởng Ban Chỉ đạo đề án" ở Lâm Đồng.'
    assert statements(text) == set()


@pytest.mark.parametrize("paper", ["văn bản với ngân hàng", "thỏa thuận với ngân hàng"])
def test_what_is_quoted_in_small_letters_is_no_bank(paper: str) -> None:
    text = f'Agribank dự lễ, song {paper} "để sang quý IV", bà Mai cho biết.'
    assert {name for _, name, _, _ in statements(text)} == set()


@pytest.mark.parametrize("last", ["Ban Chỉ đạo của tỉnh", "ban chỉ đạo tỉnh"])
def test_in_an_interview_the_committee_of_the_answer_before_is_meant(last: str) -> None:
    text = (
        f"Bà {AN} là Phó Giám đốc Sở Nội vụ, thành viên Ban Chỉ đạo chuyển đổi số tỉnh đến năm 2024.\n\n"
        "- Việc đầu tiên bà sẽ làm là gì?\n\n"
        "- Sở là cơ quan thường trực của Ban Chỉ đạo 57 tỉnh, nên tôi sẽ rà soát việc quá hạn.\n\n"
        f"- Bà có tham gia {last} không?\n\n"
        "- Chưa. Trưởng ban là đồng chí Bí thư Tỉnh ủy Lê Văn Ngân.\n\n"
        "- Mục tiêu nào khiến bà lo nhất?\n\n- Chỉ số PII."
    )
    assert {what for who, what, _ in roles(text) if who == "Lê Văn Ngân"} == {"Trưởng ban | Ban Chỉ đạo 57 tỉnh"}


def test_boards_of_every_place() -> None:
    text = "Tỉnh nào cũng có Ban Chỉ đạo chuyển đổi số; 124/124 xã, phường, đặc khu đã thành lập ban chỉ đạo."
    assert [s for s in read(text).statements if isinstance(s.subject, Committee)] == []
