"""Heads of boards that are no steering committees, named beside one."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_BEFORE = "Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng họp phiên thứ ba. "


@pytest.mark.parametrize(
    ("said", "board"),
    [
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy do ông Lê Văn Hòa làm Trưởng ban", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
        ("Ban Nội chính Tỉnh ủy, hiện do ông Lê Văn Hòa làm Trưởng ban,", "Ban Nội chính Tỉnh ủy"),
        ("Ban Dân tộc HĐND tỉnh, nơi ông Lê Văn Hòa làm Trưởng ban,", "Ban Dân tộc Hội đồng nhân dân tỉnh"),
        ("Ban Quản lý các khu công nghiệp tỉnh (Trưởng ban là ông Lê Văn Hòa)", "Ban Quản lý các khu công nghiệp tỉnh"),
    ],
)
def test_a_clause_that_tells_the_head_of_another_board(said: str, board: str) -> None:
    text = f"{_BEFORE}{said} tham mưu kế hoạch truyền thông."
    assert holds(text) == {("Lê Văn Hòa", f"Trưởng Ban | {board} Lâm Đồng", "asserted")}
    assert statements(text, "LEADS") == set()


@pytest.mark.parametrize("board", ["Ban Công nghệ và Chuyển đổi số Tập đoàn", "Ban Viễn thông và Công nghệ thông tin"])
def test_the_head_of_a_board_nobody_knows_leads_no_committee(board: str) -> None:
    firm = "Tập đoàn Điện lực Việt Nam kiện toàn Ban Chỉ đạo chuyển đổi số Tập đoàn. "
    text = f"{firm}{board}, do ông Lê Văn Hòa làm Trưởng ban, giúp việc."
    assert statements(text, "LEADS", "HOLDS") == set()


@pytest.mark.parametrize(
    "said",
    [
        "Ban Thường vụ Tỉnh ủy phân công ông Lê Văn Hòa làm Trưởng ban.",
        "Ban Thường vụ Tỉnh ủy giao ông Lê Văn Hòa, nơi nào cũng được nhắc tên, làm Trưởng ban.",
    ],
)
def test_a_board_that_appoints_the_head_of_a_committee(said: str) -> None:
    told = {("LEADS", "Lê Văn Hòa", "Trưởng ban | Ban Chỉ đạo chuyển đổi số", "asserted")}
    assert statements(_BEFORE + said, "LEADS") == told


@pytest.mark.parametrize(
    ("zone", "board"),
    [
        ("ban quản lý Khu kinh tế Lộc Phát", "Ban Quản lý Khu kinh tế Lộc Phát"),
        ("ban quản lý các khu công nghiệp tỉnh", "Ban Quản lý các khu công nghiệp tỉnh Lâm Đồng"),
        ("ban quản lý khu công nghệ cao tỉnh Lâm Đồng", "Ban Quản lý khu công nghệ cao tỉnh Lâm Đồng"),
    ],
)
@pytest.mark.parametrize("text", ["Phó trưởng {zone} Lê Văn Hòa dự.", "Ông Lê Văn Hòa, phó trưởng {zone}, dự."])
def test_board_of_a_zone_in_small_letters(text: str, zone: str, board: str) -> None:
    assert {what for _, what, _ in holds(text.format(zone=zone))} == {f"Phó Trưởng Ban | {board}"}


def test_board_of_a_quarter_is_none_of_a_zone() -> None:
    assert holds("Ông Lê Văn Hòa, phó trưởng ban quản lý khu phố 5, dự.") == set()


def test_board_of_the_firm_that_the_article_is_about() -> None:
    text = (
        "Tập đoàn Điện lực Việt Nam kiện toàn Ban Chỉ đạo chuyển đổi số theo hướng gọn hơn. "
        "Trưởng ban là Tổng Giám đốc Tập đoàn Điện lực Việt Nam.\n\n"
        "Ban có 17 ủy viên, trong đó có ông Lê Văn Hòa, Trưởng ban Viễn thông và Công nghệ thông tin."
    )
    told = holds(text, about="Tập đoàn Điện lực Việt Nam")
    assert (
        "Lê Văn Hòa",
        "Trưởng Ban | Ban Viễn thông và Công nghệ thông tin Tập đoàn Điện lực Việt Nam",
        "asserted",
    ) in {(who, what.replace("Trưởng ban", "Trưởng Ban"), status) for who, what, status in told}
