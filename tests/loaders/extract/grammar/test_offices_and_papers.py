"""Offices that coordinate a programme, and papers that somebody moves to before a post there is told."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Chánh Văn phòng Điều phối Nông thôn mới tỉnh", "Văn phòng Điều phối nông thôn mới tỉnh Lâm Đồng"),
        ("Phó Chánh Văn phòng Điều phối NTM tỉnh Hà Tĩnh", "Văn phòng Điều phối nông thôn mới tỉnh Hà Tĩnh"),
        ("Chánh Văn phòng Điều phối nông thôn mới Trung ương", "Văn phòng Điều phối nông thôn mới Trung ương"),
        ("Chánh Văn phòng Ban An toàn giao thông tỉnh", "Văn phòng Ban An toàn giao thông tỉnh Lâm Đồng"),
    ],
)
def test_offices_that_coordinate(post: str, body: str) -> None:
    title = post[: post.index("Văn phòng") + len("Văn phòng")]
    assert holds(f"Bà Lê Thị Cúc, {post}, cho biết hồ sơ đã đủ.") == {("Lê Thị Cúc", f"{title} | {body}", "asserted")}


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Ông Lê Văn Tám về công tác tại Báo Đầu tư, giữ chức Phó Tổng Biên tập.", "Báo Đầu tư"),
        ("Ông Lê Văn Tám được điều sang làm việc tại Báo Đắk Lắk và làm Phó Tổng Biên tập.", "Báo Đắk Lắk"),
        ("Báo Lâm Đồng vừa có thêm Phó Tổng Biên tập là ông Lê Văn Tám.", "Báo Lâm Đồng"),
    ],
)  # fmt: skip
def test_the_paper_named_before_the_post(told: str, body: str) -> None:
    assert holds(told) == {("Lê Văn Tám", f"Phó Tổng Biên tập | {body}", "asserted")}
