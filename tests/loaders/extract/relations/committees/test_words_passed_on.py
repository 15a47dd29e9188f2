"""Who sets up a committee where an office passes on the word of another, or one decision replaces another."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

BOARD, OLD = "Ban Chỉ đạo chuyển đổi số tỉnh", "Ban Chỉ đạo chính quyền điện tử tỉnh"
DEPUTY = "Phó Chủ tịch UBND tỉnh Lò Văn An"
PROVINCE = "Ủy ban nhân dân tỉnh Lâm Đồng"


def _established(text: str) -> set[tuple[str, str, str]]:
    return {(who, what, status) for _, who, what, status in statements(text, "ESTABLISHED")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            f"Văn phòng UBND tỉnh có công văn truyền đạt ý kiến của {DEPUTY}, đồng ý chủ trương thành lập {BOARD}.",
            "planned",
        ),
        (
            f"Văn phòng UBND tỉnh thông báo ý kiến của {DEPUTY} đã thống nhất lập {BOARD} trên cơ sở kiện toàn {OLD}.",
            "asserted",
        ),
    ],
)
def test_who_decides_sets_up_and_not_the_office_that_says_so(text: str, status: str) -> None:
    assert _established(text) == {(PROVINCE, BOARD, status)}


@pytest.mark.parametrize(
    "text",
    [
        f"Theo thông báo của Văn phòng Tỉnh ủy, Thường trực Tỉnh ủy đồng ý thành lập {BOARD}.",
        f"Văn phòng Chính phủ truyền đạt ý kiến của Phó Thủ tướng Lò Văn An, đồng ý thành lập {BOARD}.",
    ],
)
def test_an_office_that_passes_on_sets_up_nothing(text: str) -> None:
    assert _established(text) == set()


@pytest.mark.parametrize(
    "behind",
    [
        f", thay thế Quyết định số 7/QĐ-UBND ngày 2/5/2020 về việc kiện toàn {OLD}.",
        f" (thay thế Quyết định số 7/QĐ-UBND thành lập {OLD}).",
        f" thay cho Quyết định số 7/QĐ-UBND về thành lập {OLD}.",
        f" thay thế {OLD}.",
    ],
)
def test_what_is_replaced_is_not_set_up(behind: str) -> None:
    text = f"UBND tỉnh ban hành Quyết định số 9/QĐ-UBND thành lập {BOARD}{behind}"
    assert _established(text) == {(PROVINCE, BOARD, "asserted")}
