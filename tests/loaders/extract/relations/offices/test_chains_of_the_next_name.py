"""Posts between a verb and the next name, all of which are of that name."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN, BINH = "Lò Văn An", "Cao Thị Bình"
BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        f"{BOARD} do ông {AN} làm Trưởng ban, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh {BINH} làm Phó Trưởng ban.",
        f"{BOARD} do ông {AN} làm Trưởng ban, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, bà {BINH} làm Phó Trưởng ban.",
        f"Ông {AN} là Trưởng {BOARD}, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh {BINH} là Phó Trưởng ban.",
        f"Ông {AN} là Trưởng {BOARD}, Phó Bí thư Tỉnh ủy - Chủ tịch HĐND tỉnh {BINH} giữ vai trò Phó Trưởng ban.",
    ],
)
def test_posts_behind_a_role_are_of_the_next_name(text: str) -> None:
    assert holds(text) == {
        (BINH, "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
        (BINH, "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng", "asserted"),
    }


def test_posts_of_the_party_behind_a_post_are_of_the_next_name_that_gets_one() -> None:
    text = (
        f"Ông {AN} giữ chức Giám đốc Sở Tài chính, Bí thư Huyện ủy, Chủ tịch HĐND huyện Di Linh {BINH} "
        "giữ chức Giám đốc Sở Nội vụ."
    )
    assert {(who, what) for who, what, _ in holds(text) if who == AN} == {(AN, "Giám đốc | Sở Tài chính Lâm Đồng")}


def test_posts_behind_a_post_go_on_where_nobody_else_gets_one() -> None:
    text = f"Ông {AN} được bầu giữ chức Chủ tịch HĐND tỉnh, Trưởng Đoàn đại biểu Quốc hội tỉnh; bà {BINH} cùng dự."
    assert {what for who, what, _ in holds(text) if who == AN} == {
        "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng",
        "Trưởng Đoàn | Đoàn đại biểu Quốc hội tỉnh Lâm Đồng",
    }
