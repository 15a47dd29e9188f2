"""A post behind joined names is that of all where it can be; a school's post is the school's."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, holds

DEPUTY = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    "names",
    [
        "đồng chí Lưu Văn An và đồng chí Phạm Thị Bình",
        "TS. Lưu Văn An và ThS. Phạm Thị Bình",
        "các ông, bà: Lưu Văn An, Phạm Thị Bình",
        "các đồng chí Lưu Văn An, Phạm Thị Bình",
    ],
)
def test_post_of_several_is_shared(names: str) -> None:
    found = holds(f"Dự lễ có {names}, Phó Chủ tịch UBND tỉnh; cùng nhiều doanh nghiệp.")
    assert {(who, what) for who, what, _ in found} == {("Lưu Văn An", DEPUTY), ("Phạm Thị Bình", DEPUTY)}


@pytest.mark.parametrize(
    "text",
    [
        "Dự lễ có Bí thư Tỉnh ủy Lưu Văn An và bà Phạm Thị Bình, Phó Chủ tịch UBND tỉnh.",
        "Dự lễ có ông Lưu Văn An và bà Phạm Thị Bình, Chủ tịch UBND tỉnh.",
        "Ký văn bản có ông Lưu Văn An và bà Phạm Thị Bình, Phó Chủ tịch UBND tỉnh. Ông Lưu Văn An là Giám đốc Sở Y tế.",
    ],
)
def test_post_is_not_shared_with_who_has_his_own_or_where_one_alone_has_it(text: str) -> None:
    assert ("Lưu Văn An", DEPUTY) not in {(who, what) for who, what, _ in holds(text)}


def test_head_of_a_school_in_brackets_of_its_university() -> None:
    text = "Trường Đại học Kinh tế (Đại học Quốc gia Hà Nội) họp. Bà Phạm Thị Bình, Hiệu trưởng nhà trường, chủ trì."
    assert ("Phạm Thị Bình", "Hiệu trưởng | Trường Đại học Kinh tế", "asserted") in holds(text)


def test_firms_whose_names_end_alike_are_two() -> None:
    text = (
        "Ông Lưu Văn An, Tổng giám đốc Tổng công ty Cảng hàng không Việt Nam, phát biểu. "
        "Bà Phạm Thị Bình, Phó Tổng giám đốc Tổng công ty Đường sắt Việt Nam, trình bày."
    )
    assert {who: what.partition(" | ")[2] for who, what, _ in holds(text)} == {
        "Lưu Văn An": "Tổng công ty Cảng hàng không Việt Nam", "Phạm Thị Bình": "Tổng công ty Đường sắt Việt Nam",
    }  # fmt: skip


@pytest.mark.parametrize(
    "aside",
    [
        "(trước đó là Phó Giám đốc Sở Nội vụ)",
        "(trước đây là Phó Giám đốc Sở Nội vụ)",
        ", vốn là Phó Giám đốc Sở Nội vụ",
        ", từng giữ chức Phó Giám đốc Sở Nội vụ",
    ],
)
def test_aside_about_the_past_is_of_the_name_before_it_alone(aside: str) -> None:
    found = holds(f"Dự có ông Hồ Văn Tiệp và bà Phạm Bích Liên {aside}.".replace(" ,", ","))
    assert found == {("Phạm Bích Liên", "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "former")}


@pytest.mark.parametrize("words", ["(đều từng là {})", "từng là {}"])
def test_past_told_of_two_is_of_both(words: str) -> None:
    post = words.format("Phó Giám đốc Sở Nội vụ")
    found = holds(f"Ông Hồ Văn Tiệp và bà Phạm Bích Liên {post} cho tới năm 2020.")
    assert {who for who, _, status in found if status == "former"} == {"Hồ Văn Tiệp", "Phạm Bích Liên"}


@pytest.mark.parametrize("post", [", Giám đốc Sở Y tế", " - Giám đốc Sở Y tế", " (Giám đốc Sở Y tế)"])
def test_plural_ends_at_who_has_a_post_of_his_own(post: str) -> None:
    found = holds(f"Dự lễ có các Phó Chủ tịch UBND tỉnh Lưu Văn An, Phạm Thị Bình và ông Đỗ Cảnh Tuân{post}.")
    assert {(who, what) for who, what, _ in found} == {
        ("Lưu Văn An", DEPUTY),
        ("Phạm Thị Bình", DEPUTY),
        ("Đỗ Cảnh Tuân", "Giám đốc | Sở Y tế Lâm Đồng"),
    }


def test_one_honorific_for_two_names_makes_a_pair() -> None:
    found = holds("Ông Lưu Văn An và Phạm Sĩ Bình, Phó Chủ tịch UBND tỉnh, cùng bị khởi tố.")
    assert {who for who, _, _ in found} == {"Lưu Văn An", "Phạm Sĩ Bình"}


@pytest.mark.parametrize("sign", [" - các thành viên {}.", " – hai ủy viên {}.", " (các thành viên {})."])
@pytest.mark.parametrize(
    "people",
    [
        "Giám đốc Sở Y tế Lò Văn Sáng, Giám đốc Sở Nội vụ Lê Văn Ba",
        "ông Lò Văn Sáng, Giám đốc Sở Y tế; ông Lê Văn Ba, Giám đốc Sở Nội vụ",
        "ông Lê Văn Bốn, Phó Chủ tịch UBND tỉnh; Giám đốc Sở Y tế Lò Văn Sáng, Giám đốc Sở Nội vụ Lê Văn Ba",
    ],
)
def test_a_role_of_all_who_are_told_with_posts(people: str, sign: str) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số tỉnh họp. Dự có {people}{sign.format('Ban Chỉ đạo')}"
    assert bare_roles(text) == {("Lò Văn Sáng", "Ủy viên", "asserted"), ("Lê Văn Ba", "Ủy viên", "asserted")}


def test_members_who_come_beside_others_are_not_those() -> None:
    people = "Giám đốc Sở Y tế Lò Văn Sáng, Giám đốc Sở Nội vụ Lê Văn Ba"
    assert not bare_roles(f"Ban Chỉ đạo chuyển đổi số tỉnh họp. Dự có {people}, các thành viên Ban Chỉ đạo.")
