"""What is told of somebody between the name and the post: where born, where from; such a place is not what is meant."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_ASIDES = (
    "quê Nghệ An",
    "quê xã Quỳnh Đôi, tỉnh Nghệ An",
    "quê ở xã Quỳnh Đôi, huyện Quỳnh Lưu, tỉnh Nghệ An",
    "quê quán: xã Quỳnh Đôi, tỉnh Nghệ An",
    "nguyên quán xã Quỳnh Đôi (Nghệ An)",
    "sinh năm 1975, quê Nghệ An",
    "sinh ngày 12/8/1975, quê xã Quỳnh Đôi, tỉnh Nghệ An",
    "49 tuổi, trú phường Thành Vinh, tỉnh Nghệ An",
)


@pytest.mark.parametrize("aside", _ASIDES)
@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Phó Chủ tịch UBND tỉnh", "Ủy ban nhân dân tỉnh Lâm Đồng"),
        ("Bí thư Đảng ủy xã", "Đảng ủy xã Đạ Huoai"),
        ("Giám đốc Sở Tài chính", "Sở Tài chính Lâm Đồng"),
    ],
)
def test_where_somebody_comes_from_is_no_body(aside: str, post: str, body: str) -> None:
    told = f"Sáng nay, xã Đạ Huoai họp.\n\nÔng Lê Văn Tám, {aside}, {post}, dự họp."
    title = post.split(" UBND")[0].split(" Đảng")[0].split(" Sở")[0]

    assert holds(told) == {("Lê Văn Tám", f"{title} | {body}", "asserted")}


def test_the_article_is_not_about_where_people_come_from() -> None:
    told = "\n\n".join(
        f"Ông Lê Văn {name}, quê xã Quỳnh Đôi, tỉnh Nghệ An, Phó Chủ tịch UBND tỉnh, dự họp."
        for name in ("Tám", "Chín", "Mười", "Bảy", "Sáu")
    )

    assert {what for _, what, _ in holds(told)} == {"Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"}


@pytest.mark.parametrize("when", ["Sáng 12/8", "Ngày 12/8/2025", "Sáng nay", "Chiều cùng ngày", "Hôm qua"])
@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Phó Giám đốc Sở Tài chính Lê Văn Tám nói",
            ("Lê Văn Tám", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
        ),
        ("ông Lê Văn Tám, Bí thư Tỉnh ủy, nói", ("Lê Văn Tám", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")),
    ],
)
def test_where_an_event_took_place_is_no_owner(when: str, text: str, told: tuple[str, str, str]) -> None:
    assert holds(f"{when}, tại Hà Nội, {text} rằng việc đã xong.") == {told}


def test_a_place_that_opens_a_sentence_is_the_owner() -> None:
    text = "Tại Hà Nội, Phó Giám đốc Sở Tài chính Lê Văn Tám nói việc đã xong."

    assert holds(text) == {("Lê Văn Tám", "Phó Giám đốc | Sở Tài chính Hà Nội", "asserted")}
