"""Words between a title and its body that say how the post is held do not hide the body."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("post", "title", "body"),
    [
        ("Phó Bí thư Thường trực chuyên trách Đảng ủy các cơ quan Đảng tỉnh", "Phó Bí thư Thường trực",
         "Đảng ủy các cơ quan Đảng tỉnh Lâm Đồng"),
        ("Phó Bí thư Thường trực phụ trách Đảng ủy UBND tỉnh", "Phó Bí thư Thường trực",
         "Đảng ủy Ủy ban nhân dân tỉnh Lâm Đồng"),
        ("Phó Chủ tịch Thường trực không chuyên trách Hội Nông dân tỉnh", "Phó Chủ tịch Thường trực",
         "Hội Nông dân tỉnh Lâm Đồng"),
        ("Phó Giám đốc thứ nhất Sở Y tế", "Phó Giám đốc", "Sở Y tế Lâm Đồng"),
        ("Phó Bí thư thứ nhất Tỉnh đoàn", "Phó Bí thư", "Tỉnh đoàn Lâm Đồng"),
    ],
)  # fmt: skip
def test_body_is_the_one_named_behind_them(post: str, title: str, body: str) -> None:
    said = f"Dự hội nghị có ông Lò Văn Chiêng, Ủy viên Ban Thường vụ Tỉnh ủy, {post}."
    assert ("Lò Văn Chiêng", f"{title} | {body}", "asserted") in holds(said)
    assert ("Lò Văn Chiêng", f"{title} | Tỉnh ủy Lâm Đồng", "asserted") not in holds(said)


def test_unknown_body_is_not_that_of_the_post_before() -> None:
    said = "Dự hội nghị có ông Lò Văn Chiêng, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Bí thư Thường trực CLB Sông Hồng."
    assert {what for _, what, _ in holds(said)} == {"Ủy viên | Ban Thường vụ Tỉnh ủy Lâm Đồng"}
