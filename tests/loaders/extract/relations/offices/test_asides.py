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


@pytest.mark.parametrize(
    "called", ["Tám Dừa", "tức Tám Dừa", "bí danh Minh", "tên thường gọi là Tám Dừa", "tên thật: Hoàng Văn Lũy"]
)
def test_another_name_in_brackets_is_passed_over(called: str) -> None:
    told = f"Đồng chí Lê Văn Tám ({called}), nguyên Bí thư Huyện ủy Đức Trọng, từng kể chuyện này."

    assert holds(told) == {("Lê Văn Tám", "Bí thư | Huyện ủy Đức Trọng", "former")}


@pytest.mark.parametrize("beside", ["Sở Y tế", "Thư ký", "đội trưởng"])
def test_what_is_no_name_in_brackets_is_not(beside: str) -> None:
    told = f"Ông Lê Văn Tám ({beside}), Bí thư Huyện ủy Đức Trọng Hồ Thị Na và nhiều người cùng dự."

    assert ("Lê Văn Tám", "Bí thư | Huyện ủy Đức Trọng", "asserted") not in holds(told)


def test_a_district_stands_between_a_post_and_a_former_one() -> None:
    told = "Lê Văn Tám, Chủ tịch UBND xã Hiệp An, huyện Đức Trọng, nguyên Chủ tịch UBND xã Tà Năng, bị bắt."

    assert holds(told) == {
        ("Lê Văn Tám", "Chủ tịch | Ủy ban nhân dân xã Hiệp An", "asserted"),
        ("Lê Văn Tám", "Chủ tịch | Ủy ban nhân dân xã Tà Năng", "former"),
    }


@pytest.mark.parametrize(
    ("delegation", "own"),
    [
        ("Dẫn đầu Đoàn Chủ tịch nước", "Phó Chủ tịch nước"),
        ("Vào viếng, đoàn công tác của Chủ tịch nước", "Phó Chủ tịch nước"),
        ("Đoàn của Chủ tịch nước", "Phó Chủ tịch nước"),
    ],
)
def test_who_leads_the_delegation_of_an_office_does_not_hold_it(delegation: str, own: str) -> None:
    assert holds(f"{delegation} là bà Hồ Thị Na, {own}.") == {("Hồ Thị Na", f"{own} | Nhà nước", "asserted")}


@pytest.mark.parametrize(
    "name", ["Phòng thương mại và công nghiệp Việt Nam", "Phòng Thương mại và Công nghiệp Việt Nam"]
)
def test_chamber_of_commerce_has_its_whole_name(name: str) -> None:
    chamber = "Liên đoàn Thương mại và Công nghiệp Việt Nam"

    assert holds(f"Ông Lê Văn Tám - Phó chủ tịch {name} nói.") == {
        ("Lê Văn Tám", f"Phó Chủ tịch | {chamber}", "asserted")
    }


@pytest.mark.parametrize("sign", [",", " -"])
def test_posts_go_on_behind_the_ministry_of_a_known_bureau(sign: str) -> None:
    text = f"Ông Mai Văn Sen, Cục trưởng Cục Báo chí Bộ Tài chính{sign} Phó Chủ tịch Hội Nhà báo Việt Nam, nói."
    assert {what for _, what, _ in holds(text)} == {"Cục trưởng | Cục Báo chí", "Phó Chủ tịch | Hội Nhà báo Việt Nam"}


def test_a_low_line_is_a_dash() -> None:
    assert holds("Ông Mai Văn Sen _ Chủ tịch UBND tỉnh, nói.") == holds("Ông Mai Văn Sen - Chủ tịch UBND tỉnh, nói.")
