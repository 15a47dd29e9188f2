"""Several committees of one place in a sentence, and a head told behind it: of none that nothing points to."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

NGOI, LAU = "Lữ Văn Ngời", "Trần Văn Lâu"
DIGITAL, BOARD06, REFORM = "chuyển đổi số tỉnh", "Đề án 06 tỉnh", "cải cách hành chính tỉnh"


def led(text: str) -> set[tuple[str, str]]:
    """Who leads or is in the committee for what."""
    told = statements(text, "LEADS", "MEMBER_OF")
    return {(who, what.partition("Ban Chỉ đạo ")[2]) for _, who, what, _ in told}


BOTH = f"Ban Chỉ đạo {DIGITAL} và Ban Chỉ đạo {BOARD06}"


@pytest.mark.parametrize(
    "text",
    [
        f"Tỉnh kiện toàn {BOTH}. Trưởng ban là ông {NGOI}.",
        f"{BOTH} cùng họp. Trưởng Ban Chỉ đạo {NGOI} kết luận.",
        f"Dự họp có {BOTH}. Phó Trưởng ban Thường trực {NGOI} nêu ba việc.",
        f"Ban Chỉ đạo {DIGITAL} họp sáng 5/8, cùng lúc Ban Chỉ đạo {REFORM} gặp các sở. Ông {NGOI}, Trưởng ban, dự.",
        f"Ban Chỉ đạo {DIGITAL} vừa báo cáo Ban Chỉ đạo {REFORM}. Bà {NGOI}, thành viên Ban Chỉ đạo, cho biết.",
        f"Ban Chỉ đạo {DIGITAL} giao Tổ giúp việc Ban Chỉ đạo {BOARD06} rà soát. Trưởng Ban Chỉ đạo {NGOI} đồng ý.",
    ],
)
def test_nobody_where_nothing_tells_which(text: str) -> None:
    assert led(text) == set()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"{BOTH} họp chung. Về chuyển đổi số, Trưởng ban {NGOI} nói còn chậm.", DIGITAL),
        (f"Khác với Ban Chỉ đạo {REFORM}, Ban Chỉ đạo {DIGITAL} họp nhiều. Trưởng ban là ông {NGOI}.", DIGITAL),
        (f"Ban Chỉ đạo {REFORM} có 9 người. Ban Chỉ đạo {DIGITAL} có 8 người. Trưởng ban là ông {NGOI}.", DIGITAL),
        (f"Ban Chỉ đạo {DIGITAL} họp.\n\n{BOTH} cùng dự. Trưởng Ban Chỉ đạo {NGOI} kết luận.", DIGITAL),
        (f"{BOTH} họp. Trưởng ban thứ hai là ông {NGOI}.", BOARD06),
        (f"{BOTH} họp. Trưởng ban thứ nhất là ông {NGOI}.", DIGITAL),
    ],
)
def test_one_that_the_context_names(text: str, what: str) -> None:
    assert led(text) == {(NGOI, what)}


def test_both_behind_a_comma() -> None:
    assert led(f"Tỉnh có {BOTH}, cùng do ông {NGOI} làm Trưởng ban.") == {(NGOI, DIGITAL), (NGOI, BOARD06)}
