"""Who stands beside or came before the person told of, posts that are still to be left, posts of several."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

CHAIR = ("Trần Văn An", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")
OPENING = "Chủ tịch UBND tỉnh Trần Văn An dự lễ."
DIRECTOR = "Giám đốc | Sở Nội vụ Lâm Đồng"


@pytest.mark.parametrize(
    "sentence",
    [
        "Đi cùng ông là Phó Giám đốc Sở Nội vụ.",
        "Đón ông là Bí thư Đảng ủy xã Đức Trọng.",
        "Ngồi cạnh ông là các Phó Chủ tịch UBND tỉnh.",
        "Người thay ông là Giám đốc Sở Nội vụ.",
        "Giúp việc cho ông là Chánh Văn phòng UBND tỉnh.",
    ],
)
def test_who_stands_beside_somebody_is_another(sentence: str) -> None:
    assert holds(f"{OPENING} {sentence}") == {CHAIR}


def test_what_follows_a_colon_is_not_said_of_who_stands_before_it() -> None:
    text = f"{OPENING} Dưới ông có hai Tổ phó: ông Kha Vĩnh Xuyên và bà Doãn Thị Lan - đều là Phó Chủ tịch HĐND tỉnh."
    deputy = "Phó Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng"
    assert holds(text) == {CHAIR, ("Kha Vĩnh Xuyên", deputy, "asserted"), ("Doãn Thị Lan", deputy, "asserted")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Trước bà, Giám đốc Sở Nội vụ là ông Đỗ Trọng Khơi.",
        "Trước đó, chức Giám đốc Sở Nội vụ thuộc về ông Đỗ Trọng Khơi.",
        "Trước khi bà về, Giám đốc Sở Nội vụ là ông Đỗ Trọng Khơi.",
        "Giám đốc Sở Nội vụ giai đoạn 2016 - 2020 là ông Đỗ Trọng Khơi.",
        "Ông Đỗ Trọng Khơi giữ chức Giám đốc Sở Nội vụ trong giai đoạn 2016 - 2020.",
        "Ông Đỗ Trọng Khơi làm Giám đốc Sở Nội vụ suốt giai đoạn 2011 - 2019.",
        "Ông Đỗ Trọng Khơi là Giám đốc Sở Nội vụ trong các năm 2018, 2019.",
        "Khi còn ở tỉnh, ông Đỗ Trọng Khơi là Giám đốc Sở Nội vụ.",
        "Ông Đỗ Trọng Khơi, khi còn ở thành phố, là Giám đốc Sở Nội vụ.",
    ],
)
def test_who_came_before_is_former(sentence: str) -> None:
    assert holds(sentence) == {("Đỗ Trọng Khơi", DIRECTOR, "former")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Đơn vị làm việc dưới quyền Giám đốc Sở Nội vụ Đỗ Trọng Khơi.",
        "Ông Đỗ Trọng Khơi, người ký tờ trình với tư cách Giám đốc Sở Nội vụ, nói vậy.",
        "Ông Đỗ Trọng Khơi sẽ thôi giữ chức Giám đốc Sở Nội vụ từ ngày 1/11.",
        "Ông Đỗ Trọng Khơi sắp rời ghế Giám đốc Sở Nội vụ.",
    ],
)
def test_who_has_a_post_today_is_asserted(sentence: str) -> None:
    assert holds(sentence) == {("Đỗ Trọng Khơi", DIRECTOR, "asserted")}


def test_what_somebody_will_become_is_planned() -> None:
    text = "Từ ngày mai, ông Đỗ Trọng Khơi sẽ không còn là Giám đốc Sở Nội vụ mà trở thành Phó Chủ tịch UBND tỉnh."
    deputy = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"
    assert holds(text) == {("Đỗ Trọng Khơi", DIRECTOR, "asserted"), ("Đỗ Trọng Khơi", deputy, "planned")}


def test_removal_that_is_planned_is_none() -> None:
    text = "Dự kiến miễn nhiệm chức vụ Giám đốc Sở Nội vụ đối với ông Đỗ Trọng Khơi."
    assert holds(text) == {("Đỗ Trọng Khơi", DIRECTOR, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Hai Phó Giám đốc Sở Nội vụ, ông Kha Vĩnh Xuyên và bà Doãn Thị Lan, cùng dự.",
        "Hai Phó Giám đốc Sở Nội vụ - Kha Vĩnh Xuyên và Doãn Thị Lan - cùng dự.",
        "Hai Phó Giám đốc Sở Nội vụ (ông Kha Vĩnh Xuyên và bà Doãn Thị Lan) cùng dự.",
        "Các Phó Giám đốc Sở Nội vụ, ông Kha Vĩnh Xuyên và bà Doãn Thị Lan, cùng dự.",
        "Dự lễ có hai phó giám đốc Sở Nội vụ, ông Kha Vĩnh Xuyên và bà Doãn Thị Lan.",
    ],
)
def test_posts_that_are_counted_are_of_the_names_behind(text: str) -> None:
    deputy = "Phó Giám đốc | Sở Nội vụ Lâm Đồng"
    assert holds(text) == {("Kha Vĩnh Xuyên", deputy, "asserted"), ("Doãn Thị Lan", deputy, "asserted")}


def test_more_names_than_are_counted_have_no_such_post() -> None:
    text = "Ba Phó Giám đốc Sở Nội vụ, ông Kha Vĩnh Xuyên và bà Doãn Thị Lan, cùng dự."
    assert holds(text) == set()


def test_a_post_of_one_is_not_given_to_two() -> None:
    text = "Tại Lai Châu là bà Giàng Páo Mỷ; tại Lào Cai là ông Sầm Hồng Phúc. Bà Mỷ và ông Phúc đều là bí thư tỉnh ủy."
    assert holds(text) == set()


def test_the_other_one_is_not_who_was_named_first() -> None:
    text = "Ông Trần Văn An phụ trách kinh tế, người còn lại là Giám đốc Sở Nội vụ, bà Doãn Thị Lan."
    assert holds(text) == {("Doãn Thị Lan", DIRECTOR, "asserted")}
