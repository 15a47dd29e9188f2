"""Who has a post in a party, front or union of another state is not given the one of the same name here."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "posts",
    [
        "Ủy viên Trung ương Đảng Cộng sản Trung Quốc",
        "Ủy viên Trung ương Đảng Nhân dân Cách mạng Lào, Bí thư Tỉnh ủy",
        "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng Nhân dân Cách mạng Lào",
        "Ủy viên Ban Chấp hành Trung ương Đảng NDCM Lào, Bộ trưởng Bộ Nội vụ",
        "Ủy viên Ban Thường vụ Trung ương Đảng Nhân dân Campuchia, Trưởng Ban Đối ngoại Trung ương Đảng",
        "Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương Đảng NDCM Lào",
        "Trưởng Ban Tuyên huấn Trung ương Đảng Nhân dân Cách mạng Lào",
        "Ủy viên Trung ương Đảng Cộng sản Cuba",
        "Bí thư Đảng ủy Khu tự trị dân tộc Choang Quảng Tây",
        "Phó Bí thư Tỉnh ủy, Phó Tỉnh trưởng tỉnh Salavan",
        "Bí thư thứ nhất Trung ương Đoàn Thanh niên Nhân dân Cách mạng Lào",
        "Chủ tịch Hội Liên hiệp Phụ nữ Lào",
        "Chủ tịch Hội Nhà báo Lào",
        "Chủ tịch Tổng Liên đoàn Lao động Lào",
    ],
)
def test_posts_abroad_stay_out(posts: str) -> None:
    text = f"Cùng dự có ông Lê Minh, {posts} và bà Mai Thị Lan, Giám đốc Sở Y tế Lâm Đồng."
    assert holds(text) == {("Mai Thị Lan", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        ("Ủy viên Trung ương Đảng Cộng sản Việt Nam", "Ủy viên | Ban Chấp hành Trung ương Đảng"),
        (
            "Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Lâm Đồng",
            "Chủ tịch | Hội Hữu nghị Việt Nam - Lào tỉnh Lâm Đồng",
        ),
        ("Chủ tịch Hội Phụ nữ xã Mỹ Đức", "Chủ tịch | Hội Liên hiệp Phụ nữ xã Mỹ Đức"),
    ],
)
def test_posts_here_that_look_alike(post: str, expected: str) -> None:
    assert holds(f"Bà Mai Thị Lan, {post}, phát biểu.") == {("Mai Thị Lan", expected, "asserted")}
