"""Committees dissolved, merged or replaced: who headed one has been so before; not where it is foreseen or denied."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

HUNG, NA = "Lò Văn Hùng", "Lê Thị Na"
BOARD, LED = "Ban Chỉ đạo chuyển đổi số tỉnh", f"do ông {HUNG} làm Trưởng ban"


def heads(text: str) -> dict[str, str]:
    """Who leads anything, with the status."""
    return {who: status for _, who, _, status in statements(text, "LEADS")}


@pytest.mark.parametrize(
    "text",
    [
        f"{BOARD} {LED}. Ngày 1/7, Ban Chỉ đạo này kết thúc hoạt động.",
        f"Ông {HUNG} là Trưởng {BOARD}. UBND tỉnh đã giải thể {BOARD} từ ngày 1/7.",
        f"{BOARD} (Trưởng ban: ông {HUNG}) chấm dứt hoạt động từ 1/7.",
        f"{BOARD} {LED} được sáp nhập vào Ban Chỉ đạo 57 tỉnh.",
        f"{BOARD} {LED} đã được thay thế bằng Ban Chỉ đạo 57 tỉnh.",
        f"{BOARD} do ông {HUNG} đứng đầu nay không còn.",
        f"Ban Chỉ đạo 57 tỉnh được lập trên cơ sở hợp nhất {BOARD} {LED} và Ban Chỉ đạo Đề án 06 tỉnh.",
    ],
)
def test_head_of_what_is_no_more(text: str) -> None:
    assert heads(text) == {HUNG: "former"}


@pytest.mark.parametrize(
    "behind",
    [
        "Ban Chỉ đạo này không giải thể mà tiếp tục hoạt động.",
        "Ban Chỉ đạo sẽ kết thúc hoạt động vào cuối năm.",
        f"{BOARD} tự giải thể khi hoàn thành nhiệm vụ.",
        f"Phương án là {BOARD} được nhập vào Ban Chỉ đạo 57 tỉnh.",
        f"Sở Nội vụ đề nghị giải thể {BOARD}.",
        "Ông bác tin Ban Chỉ đạo bị giải thể.",
    ],
)
def test_head_of_what_goes_on(behind: str) -> None:
    assert heads(f"{BOARD} {LED}. {behind}") == {HUNG: "asserted"}


def test_new_head_is_of_what_took_its_place() -> None:
    text = f"{BOARD} {LED} đã được thay thế bằng Ban Chỉ đạo 57 tỉnh. Trưởng ban là bà {NA}."
    led = {(who, what.partition("Ban Chỉ đạo ")[2]) for _, who, what, _ in statements(text, "LEADS")}

    assert led == {(HUNG, "chuyển đổi số tỉnh"), (NA, "57 tỉnh")}
