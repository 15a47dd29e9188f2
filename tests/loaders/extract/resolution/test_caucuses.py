"""A bare `Ban Cán sự đảng`, and two posts of one person of which only one is in the part that is named."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("text", "caucus"),
    [
        ("Ông Lê Tám, Bí thư Ban Cán sự đảng, Tổng Kiểm toán Nhà nước, dự.", "Kiểm toán Nhà nước"),
        ("Ông Lê Tám, Bí thư Ban Cán sự đảng, Chánh án TAND tối cao, dự.", "Tòa án nhân dân tối cao"),
        ("Ban Cán sự đảng Bộ Y tế họp; ông Lê Tám, Bí thư Ban Cán sự đảng, chủ trì.", "Bộ Y tế"),
        ("Ông Lê Tám, Bí thư Ban Cán sự đảng, Chủ tịch UBND tỉnh, dự.", "Ủy ban nhân dân tỉnh Lâm Đồng"),
        ("Ông Lê Tám, Bí thư Ban Cán sự đảng, dự.", "Ủy ban nhân dân tỉnh Lâm Đồng"),
    ],
    ids=["audit", "court", "told before", "government", "alone"],
)
def test_a_bare_caucus_is_of_the_organ_told_of_beside_it(text: str, caucus: str) -> None:
    found = {what for who, what, _ in holds(text) if what.startswith("Bí thư")}
    assert found == {f"Bí thư | Ban Cán sự đảng {caucus}"}


def test_a_seat_in_the_central_committee_tells_no_caucus() -> None:
    found = holds("Ông Lê Tám, Bí thư Ban Cán sự đảng, Ủy viên Trung ương Đảng, dự.")
    assert not [what for _, what, _ in found if "Cán sự đảng Ban Chấp hành" in what]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đại học Sao Mai họp. Bà Tô Lành được bổ nhiệm làm phó hiệu trưởng, kiêm chánh văn phòng của trường.",
            "Phó Hiệu trưởng | Đại học Sao Mai",
        ),
        ("Bà Tô Lành, Phó Giám đốc kiêm Chánh Văn phòng Sở Y tế, dự.", "Phó Giám đốc | Sở Y tế Lâm Đồng"),
        (
            "Bà Tô Lành, Phó Chánh Văn phòng kiêm Trưởng phòng Tổng hợp Văn phòng UBND tỉnh, dự.",
            "Phó Chánh Văn phòng | Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng",
        ),
    ],
    ids=["school", "department", "office"],
)
def test_of_two_posts_the_higher_is_of_the_house_and_not_of_its_office(text: str, expected: str) -> None:
    title = expected.partition(" | ")[0]
    assert {what for _, what, _ in holds(text) if what.startswith(title + " |")} == {expected}
