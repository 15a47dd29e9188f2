"""Who sets up a committee or issues a document while carrying out a document of others: never those others."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_BOARD = "Ban Chỉ đạo chuyển đổi số"


def _done(text: str) -> set[tuple[str, str]]:
    return {(s[0], s[1]) for s in statements(text, "ISSUED", "ESTABLISHED")}


@pytest.mark.parametrize(
    "text",
    [
        f"Huyện Lạc Dương đã thực hiện Kế hoạch của UBND tỉnh, thành lập {_BOARD} huyện Lạc Dương.",
        f"Các sở trong tỉnh đã triển khai Chương trình và Đề án của UBND tỉnh, kiện toàn {_BOARD} tỉnh.",
        f"Theo chỉ đạo của Tỉnh ủy Lâm Đồng, thành lập {_BOARD} tỉnh.",
        f"Xã Đạ Sar đã cụ thể hóa Nghị quyết của Huyện ủy và Đề án của UBND tỉnh; lập {_BOARD} của xã.",
    ],
)
def test_whose_document_others_carry_out_founds_nothing(text: str) -> None:
    assert _done(text) == set()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Huyện ủy Lạc Dương đã bám sát Nghị quyết của Tỉnh ủy, thành lập {_BOARD} của huyện.", "Huyện ủy Lạc Dương"),
        (
            "Sở Y tế tích cực thực hiện Đề án của UBND tỉnh, ra Quyết định số 15/QĐ-SYT, lập Tổ công tác Đề án 06.",
            "Sở Y tế Lâm Đồng",
        ),
        ("UBND xã Đạ Sar đã triển khai Kế hoạch của Sở Y tế, ra Kế hoạch số 9/KH-UBND.", "Ủy ban nhân dân xã Đạ Sar"),
        (f"Theo quyết định của UBND tỉnh, thành lập {_BOARD} tỉnh.", "Ủy ban nhân dân tỉnh Lâm Đồng"),
        (f"Thực hiện Kế hoạch của Bộ Y tế, UBND tỉnh lập {_BOARD} tỉnh.", "Ủy ban nhân dân tỉnh Lâm Đồng"),
    ],
)
def test_who_carries_it_out_founds_and_issues(text: str, who: str) -> None:
    assert {doer for _, doer in _done(text)} == {who}


@pytest.mark.parametrize("why", ["", " trong thực hiện đề án “Đổi mới công tác dân vận”", " giai đoạn 2021 - 2025"])
def test_a_decision_that_is_signed_founds_what_it_is_on(why: str) -> None:
    text = f"Quyết định thành lập Tổ công tác chuyển đổi số{why} được Chủ tịch UBND tỉnh ký ban hành."
    assert _done(text) == {("ESTABLISHED", "Ủy ban nhân dân tỉnh Lâm Đồng")}


@pytest.mark.parametrize(
    "led", ["do Bí thư Tỉnh ủy làm Trưởng ban", "gồm 9 người do Bí thư Tỉnh ủy trực tiếp làm Trưởng ban"]
)
def test_who_founds_issues_and_not_the_head(led: str) -> None:
    board = "Ban Thường vụ Tỉnh ủy Lâm Đồng"
    text = f"{board} đã thành lập {_BOARD} {led}, đồng thời ban hành Kế hoạch số 18-KH/TU."
    assert _done(text) == {("ESTABLISHED", board), ("ISSUED", board)}
