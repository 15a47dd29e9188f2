"""Teams that a paragraph brings in without a name, and those that it names."""

from __future__ import annotations

from tests.loaders.extract.reading import roles


def test_team_that_is_brought_in_without_a_name_is_not_the_last_one() -> None:
    text = (
        "Tỉnh có Tổ công tác về dữ liệu do bà Phạm Thị Bình làm Tổ trưởng.\n\n"
        "Hai ban dùng chung một tổ giúp việc 15 người. Tổ trưởng, ông Lưu Văn An, giải thích."
    )

    assert {who for who, _, _ in roles(text)} == {"Phạm Thị Bình"}


def test_team_that_is_named_is_that_of_the_role_behind_it() -> None:
    text = "Tỉnh lập một Tổ công tác về dữ liệu. Tổ trưởng, ông Lưu Văn An, giải thích."

    assert {who for who, _, _ in roles(text)} == {"Lưu Văn An"}
