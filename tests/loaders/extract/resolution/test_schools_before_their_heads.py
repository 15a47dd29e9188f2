"""A school that no list knows, named before a bare post: the post is of that one, not of the school told of before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

NA = "Tôn Nữ Na"
HEAD = "Đại học Huế họp\n\nTrường Đại học Khoa học họp sáng nay. "


def _schools(sentence: str) -> set[str]:
    return {what for _, who, what, _ in statements(HEAD + sentence, "HOLDS", about="Huế") if who == NA}


@pytest.mark.parametrize(
    ("sentence", "school"),
    [
        (f"Trường Du lịch thì quyền Hiệu trưởng, TS. {NA}, tham gia.", "Trường Du lịch"),
        (f"Tại Trường Du lịch, Hiệu trưởng {NA} cho biết đã sẵn sàng.", "Trường Du lịch"),
        (f"Trường Sư phạm: Phó Hiệu trưởng {NA}.", "Trường Sư phạm"),
        (f"Về phía Trường Quốc tế Sao Mai, Hiệu trưởng {NA} phát biểu.", "Trường Quốc tế Sao Mai"),
        (f"Trường cũng có Phó Hiệu trưởng là bà {NA}.", "Trường Đại học Khoa học"),
        (f"Tại hội trường, Phó Hiệu trưởng {NA} phát biểu.", "Trường Đại học Khoa học"),
    ],
)
def test_a_bare_post_is_of_the_school_before_it(sentence: str, school: str) -> None:
    assert [what.endswith(school) for what in _schools(sentence)] == [True]


def test_of_two_schools_nobody_says_whose_head_it_is() -> None:
    assert _schools(f"Trường Kinh tế và Trường Sư phạm có Hiệu trưởng mới là bà {NA} và ông Lê Bảo.") == set()
