"""`Sở` alone behind a post: the department told of, not one that it works with, that speaks to it, or is asked."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HEALTH = ("Phan Đắc Lộc", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted")
_MONEY = ("Phan Đắc Lộc", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted")


@pytest.mark.parametrize(
    "said",
    [
        "Sở Y tế phối hợp với Sở Tài chính làm việc này. Phó Giám đốc Sở Phan Đắc Lộc nói vậy.",
        "Sở Y tế vừa họp. Tại đây, đại diện Sở Tài chính góp ý. Phó Giám đốc Sở Phan Đắc Lộc tiếp thu.",
        "Sở Y tế nghe ý kiến của Sở Nội vụ, Sở Tài chính. Ông Phan Đắc Lộc, Phó Giám đốc Sở, tiếp thu.",
    ],
)
def test_department_that_is_only_beside_is_not_meant(said: str) -> None:
    assert holds(said) == {_HEALTH}


@pytest.mark.parametrize(
    "said",
    [
        "Sở Y tế vừa họp. Sở Tài chính bố trí vốn. Phó Giám đốc Sở Phan Đắc Lộc nói vậy.",
        "Sở Y tế vừa họp. Đối với Sở Tài chính, vốn đã có. Phó Giám đốc Sở Phan Đắc Lộc nói vậy.",
        "Sở Y tế mời Sở Tài chính, ông Phan Đắc Lộc, Phó Giám đốc Sở, cùng dự.",
        "Đại diện Sở Tài chính đã đến. Phó Giám đốc Sở Phan Đắc Lộc nói vậy.",
    ],
)
def test_department_told_last_is_meant(said: str) -> None:
    assert holds(said) == {_MONEY}


def test_department_of_the_headline_where_it_names_who_has_the_post() -> None:
    about = "Phỏng vấn Phó Giám đốc Sở Y tế Lâm Đồng Phan Đắc Lộc: Lâm Đồng"
    assert holds("Sở Tài chính đã bố trí vốn. Phó Giám đốc Sở Phan Đắc Lộc: Vốn đủ.", about=about) == {_HEALTH}


@pytest.mark.parametrize("met", ["trao đổi với", "trò chuyện nhanh với", "đã phỏng vấn"])
def test_department_in_an_interview_is_that_of_who_is_asked(met: str) -> None:
    said = f"Phóng viên {met} bà Lê Hoài An, Giám đốc Sở Khoa học và Công nghệ Lâm Đồng.\n\n- Thưa bà, bà lo gì?"
    said += "\n\nNgười. Giám đốc Sở Xây dựng Trần Quốc Việt cũng lo.\n\n- Vì sao vậy?\n\nVì thiếu tiền."
    said += "\n\n- Còn việc ở xã?\n\nViệc ấy giao cho Phó Giám đốc Sở Đỗ Bình Minh."
    assert ("Đỗ Bình Minh", "Phó Giám đốc | Sở Khoa học và Công nghệ Lâm Đồng", "asserted") in holds(said)


def test_department_is_the_host_of_the_paragraph_before() -> None:
    said = "Sở Tài chính họp. Đại diện Sở Xây dựng, ông Trần Quốc Việt, phát biểu.\n\n"
    said += "Kết luận, Phó Giám đốc Sở Đỗ Bình Minh đề nghị các xã vào cuộc."
    assert ("Đỗ Bình Minh", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted") in holds(said)
