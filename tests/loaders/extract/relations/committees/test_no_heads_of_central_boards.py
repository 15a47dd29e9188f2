"""Roles that the text names bare, of who has a post in a province: in no committee of the centre."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles


@pytest.mark.parametrize(
    ("post", "role", "central"),
    [
        ("Chủ tịch UBND tỉnh", "Trưởng ban", False),
        ("Chủ tịch UBND tỉnh", "Phó Trưởng ban", False),
        ("Bí thư Tỉnh ủy", "Phó Trưởng Ban Chỉ đạo", False),
        ("Bộ trưởng Bộ Khoa học và Công nghệ", "Phó Trưởng ban", True),
    ],
)
def test_a_role_in_brackets_behind_a_post_of_the_province_is_in_no_central_board(
    post: str, role: str, central: bool
) -> None:
    text = (
        "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số họp. "
        f"Dự có {post} Hồ Tiến Thiệp ({role})."
    )
    assert any(who == "Hồ Tiến Thiệp" and "Trung ương" in what for who, what, _ in roles(text)) is central


def test_the_police_of_a_province_head_no_team_of_the_government() -> None:
    text = (
        "Thiếu tướng Vũ Văn Tấn, Cục trưởng C06, Tổ phó Thường trực Tổ công tác triển khai Đề án 06 của Chính phủ, "
        "chủ trì. Dự có Đại tá Vũ Thế Anh, Giám đốc Công an tỉnh, Tổ trưởng Tổ công tác. "
        "Thứ trưởng Bộ Công an Phạm Thế Lâm, Tổ trưởng Tổ công tác, kết luận."
    )
    heads = {who for who, what, _ in roles(text) if what.startswith("Tổ trưởng") and "Chính phủ" in what}
    assert heads == {"Phạm Thế Lâm"}
