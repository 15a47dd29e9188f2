"""A post of the body that was and the same of the one that is, who stands aside, and clauses of one person each."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_ELECTED = (
    "Sau khi công bố quyết định điều động ông Đỗ Tuân, HĐND huyện Nho Quan bầu ông Lê Hiến, "
    "Phó Bí thư Huyện ủy Nho Quan, làm Chủ tịch UBND huyện Nho Quan."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông Lê Hải (56 tuổi, Bí thư Tỉnh ủy Ninh Bình cũ) giữ chức Bí thư Tỉnh ủy Ninh Bình (mới).",
            {("Lê Hải", "Bí thư | Tỉnh ủy Ninh Bình", "asserted")},
        ),
        (
            "Phó Chủ tịch UBND tỉnh là ông Trần Song (Phó Chủ tịch UBND tỉnh Ninh Bình cũ).",
            {("Trần Song", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Ninh Bình", "asserted")},
        ),
        (
            "Bà Bùi Vân Anh thay chồng - ông Nguyễn Trí - làm Chủ tịch Hội đồng trường Trường Đại học Văn Lang.",
            {
                ("Bùi Vân Anh", "Chủ tịch Hội đồng trường | Trường Đại học Văn Lang", "asserted"),
                ("Nguyễn Trí", "Chủ tịch Hội đồng trường | Trường Đại học Văn Lang", "former"),
            },
        ),
        (
            _ELECTED,
            {
                ("Lê Hiến", "Phó Bí thư | Huyện ủy Nho Quan", "asserted"),
                ("Lê Hiến", "Chủ tịch | Ủy ban nhân dân huyện Nho Quan", "asserted"),
            },
        ),
        (
            "Công an tỉnh điều động ông Phạm Trưởng, Phó Trưởng phòng CSGT, giữ chức Trưởng Công an huyện Nho Quan.",
            {
                ("Phạm Trưởng", "Phó Trưởng phòng | Phòng CSGT Công an tỉnh Ninh Bình", "former"),
                ("Phạm Trưởng", "Trưởng Công an | Công an huyện Nho Quan", "asserted"),
            },
        ),
    ],
    ids=["brackets", "list", "husband", "elected", "police"],
)
def test_each_has_what_is_said_of_him(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text, about="Ninh Bình") == expected


def test_a_district_that_became_a_town_tells_its_province() -> None:
    text = "Huyện Mỹ Hào họp. Dự có ông Đỗ Tuyên, Phó Bí thư Thường trực Tỉnh ủy."
    found = holds(text, about="Huyện Mỹ Hào", published="2018-10-19")
    assert found == {("Đỗ Tuyên", "Phó Bí thư Thường trực | Tỉnh ủy Hưng Yên", "asserted")}


@pytest.mark.parametrize(
    ("post", "title", "body"),
    [
        ("Giám đốc Sở Công nghiệp tỉnh Nam Hà", "Giám đốc", "Sở Công nghiệp Nam Hà"),
        ("Chủ tịch UBND tỉnh Vĩnh Phú", "Chủ tịch", "Ủy ban nhân dân tỉnh Vĩnh Phú"),
        ("Giám đốc Công an tỉnh Sông Bé", "Giám đốc", "Công an tỉnh Sông Bé"),
        ("Bí thư Tỉnh ủy Gia Lai - Kon Tum", "Bí thư", "Tỉnh ủy Gia Lai - Kon Tum"),
        ("Phó Chủ tịch UBND tỉnh Quảng Nam - Đà Nẵng", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Quảng Nam - Đà Nẵng"),
    ],
)
@pytest.mark.parametrize("text", ["Ông Lê Hải, nguyên {post}, dự.", "Nguyên {post} Lê Văn Hải dự."])
def test_province_of_before_1997_is_nobody(text: str, post: str, title: str, body: str) -> None:
    told = holds(text.format(post=post))

    assert {(who.replace("Văn ", ""), what, status) for who, what, status in told} == {
        ("Lê Hải", f"{title} | {body}", "former")
    }


def test_holder_may_be_called_like_a_province_of_before_1997() -> None:
    assert holds("Chủ tịch UBND tỉnh Trần Minh Hải dự.") == {
        ("Trần Minh Hải", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông Lê Hải là Trưởng Ty Thủy lợi Lâm Đồng.", {("Lê Hải", "Trưởng Ty | Ty Thủy lợi Lâm Đồng", "former")}),
        ("Ông Lê Hải, nguyên Phó ty Giáo dục Sơn Tây.", {("Lê Hải", "Phó Trưởng Ty | Ty Giáo dục Sơn Tây", "former")}),
        (
            "Ông Lê Hải nhập ngũ. Năm 1971, về Ty Nông nghiệp Lâm Đồng. Năm 1981, ông là Chủ tịch UBND huyện Di Linh.",
            {("Lê Hải", "Chủ tịch | Ủy ban nhân dân huyện Di Linh", "former")},
        ),
        (
            "Bà Lê Hải về Ty Lương thực rồi Ty Thương nghiệp. Năm 1981, bà là Chủ tịch UBND huyện Di Linh.",
            {("Lê Hải", "Chủ tịch | Ủy ban nhân dân huyện Di Linh", "former")},
        ),
        ("Ông Nguyễn Ty, Bí thư Đảng ủy xã Di Linh, dự.", {("Nguyễn Ty", "Bí thư | Đảng ủy xã Di Linh", "asserted")}),
    ],
)
def test_department_of_before_1980_is_a_body(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text) == expected
