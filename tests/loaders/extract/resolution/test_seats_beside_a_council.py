"""Posts in bodies called `Ủy ban` of who sits in a national committee that is called so too."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_BOARD = "Ủy ban quốc gia về chuyển đổi số"
_HEAD = f"Thủ tướng Phạm Văn Chín là Chủ tịch {_BOARD}. "


@pytest.mark.parametrize(
    ("post", "what"),
    [
        ("Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội", "Chủ nhiệm | Ủy ban Văn hóa, Giáo dục của Quốc hội"),
        (
            "Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            "Phó Chủ tịch | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        ),
    ],
)
@pytest.mark.parametrize("opening", ["Ủy viên gồm: ", "Các Ủy viên Ủy ban gồm:\n1. "])
def test_the_post_that_a_member_has(opening: str, post: str, what: str) -> None:
    found = statements(f"{_HEAD}{opening}Ông Lê Văn Tám, {post}; bà Ngô Thị Sáu, Bộ trưởng Bộ Nội vụ.")
    assert ("HOLDS", "Lê Văn Tám", what, "asserted") in found
    assert any(
        kind == "MEMBER_OF" and (who, board) == ("Lê Văn Tám", f"Ủy viên | {_BOARD}") for kind, who, board, _ in found
    )


def test_who_is_a_standing_member() -> None:
    text = f"{_HEAD}Các Ủy viên Thường trực Ủy ban bao gồm: Bộ trưởng Bộ Nội vụ Lê Văn Tám và ông Ngô Văn Sáu."
    assert {who for _, who, board, _ in statements(text, "MEMBER_OF") if board.endswith(_BOARD)} == {
        "Lê Văn Tám",
        "Ngô Văn Sáu",
    }


def test_the_noun_alone_is_the_committee() -> None:
    found = statements(f"{_HEAD}Phó Chủ tịch Ủy ban Lê Văn Tám phát biểu.", "LEADS")
    assert ("LEADS", "Lê Văn Tám", f"Phó Chủ tịch | {_BOARD}", "asserted") in found
