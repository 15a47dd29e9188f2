"""What stands behind brackets is said of who is named before them, and a post of an act is of whose act it is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

SO_YT = "Giám đốc | Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn Dũng (anh trai Lê Văn Hùng) là Giám đốc Sở Y tế Lâm Đồng.",
        "Ông Lê Văn Dũng (bố của ca sĩ Lê Thu Hà) hiện là Giám đốc Sở Y tế Lâm Đồng.",
        "Ông Lê Văn Dũng (cha của ông Lê Văn Hùng) được bổ nhiệm làm Giám đốc Sở Y tế Lâm Đồng.",
        "Ông Lê Văn Dũng (bố Lê Vinh - chồng ca sĩ Mai Thu Hà) là người nắm giữ cương vị Giám đốc Sở Y tế Lâm Đồng.",
        "Ông Lê Văn Dũng (thứ hai từ trái sang, bên cạnh bà Lê Thị Mai) là Giám đốc Sở Y tế Lâm Đồng.",
    ],
)
def test_it_is_said_of_who_stands_before_the_brackets(text: str) -> None:
    assert holds(text) == {("Lê Văn Dũng", SO_YT, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn Dũng từng ủng hộ quyết định giữ chức Giám đốc Sở Y tế Lâm Đồng của bà Lê Thị Mai.",
        "Ông Lê Văn Dũng cũng từng thuộc nhóm phản đối việc trở lại làm Giám đốc Sở Y tế Lâm Đồng của bà Lê Thị Mai.",
    ],
)
def test_an_act_is_of_who_is_named_behind_it(text: str) -> None:
    assert "Lê Văn Dũng" not in {who for who, _, _ in holds(text)}


@pytest.mark.parametrize(
    "words",
    ["lấy danh nghĩa", "mượn danh nghĩa", "mạo nhận là", "tự xưng là", "lấy danh nghĩa là"],
)
def test_a_post_that_somebody_only_claims(words: str) -> None:
    text = f"Việc bà Lê Thị Mai {words} Giám đốc Sở Y tế Lâm Đồng để ký hợp đồng là không đúng thẩm quyền."
    assert holds(text) == set()
