"""A bare `Ban Chỉ đạo` that is set up behind a document is not of who gave that document."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_HEAD = "Ông Vi Văn Hiệu, Chủ tịch UBND huyện Đức Linh, Trưởng Ban Chỉ đạo chuyển đổi số huyện, chủ trì.\n\n"
_BOARD = "Ban Chỉ đạo chuyển đổi số huyện Đức Linh"


@pytest.mark.parametrize(
    "done",
    [
        "UBND huyện ban hành Kế hoạch số 3/KH-UBND thực hiện Nghị quyết số 9-NQ/TU của Tỉnh ủy; kiện toàn Ban Chỉ đạo.",
        "UBND huyện thực hiện Nghị quyết số 9-NQ/TU của Tỉnh ủy Bình Thuận về chuyển đổi số, kiện toàn Ban Chỉ đạo.",
        "UBND huyện đã triển khai kế hoạch của Tỉnh ủy Bình Thuận về việc này, kiện toàn Ban Chỉ đạo gồm 17 người.",
        "UBND huyện thực hiện Quyết định số 40/QĐ-UBND của UBND tỉnh Bình Thuận và kiện toàn Ban Chỉ đạo.",
    ],
)
def test_board_is_of_who_carries_out(done: str) -> None:
    said = f"{_HEAD}{done} Phó Trưởng ban là ông Hồ Văn Sáu."
    told = statements(said, "ESTABLISHED", "LEADS", about="Đức Linh (Bình Thuận)", published="2023-06-01")
    assert told == {
        ("LEADS", "Vi Văn Hiệu", f"Trưởng ban | {_BOARD}", "asserted"),
        ("LEADS", "Hồ Văn Sáu", f"Phó Trưởng ban | {_BOARD}", "asserted"),
        ("ESTABLISHED", "Ủy ban nhân dân huyện Đức Linh", _BOARD, "asserted"),
    }
