"""Whose `UBND tỉnh` it is: the council that a sentence opens with and that elects, the school of an article."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_BEN_TRE = "Sáng 3/1, HĐND tỉnh Bến Tre bầu bà Hồ Thị Yến làm Chủ tịch UBND tỉnh Bến Tre.\n\n"


_TRA_VINH = (
    "Cùng ngày, HĐND tỉnh Trà Vinh bầu ông Lê Văn Hẳn, Phó Bí thư Tỉnh ủy, giữ chức Chủ tịch UBND tỉnh. "
    "Các ông Kim Ngọc Thái và Trần Trí Dũng tái đắc cử chức Phó Chủ tịch UBND tỉnh."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _TRA_VINH,
            {
                ("Lê Văn Hẳn", "Phó Bí thư | Tỉnh ủy Trà Vinh", "asserted"),
                ("Lê Văn Hẳn", "Chủ tịch | Ủy ban nhân dân tỉnh Trà Vinh", "asserted"),
                ("Kim Ngọc Thái", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Trà Vinh", "asserted"),
                ("Trần Trí Dũng", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Trà Vinh", "asserted"),
            },
        ),
        (
            "Chủ tịch UBND tỉnh Trà Vinh Lê Văn Hẳn được điều động giữ chức Phó Bí thư Tỉnh ủy.",
            {
                ("Lê Văn Hẳn", "Chủ tịch | Ủy ban nhân dân tỉnh Trà Vinh", "former"),
                ("Lê Văn Hẳn", "Phó Bí thư | Tỉnh ủy Bến Tre", "asserted"),
            },
        ),
        (
            "HĐND tỉnh Trà Vinh bầu ông Lê Văn Hẳn làm Chủ tịch UBND tỉnh.\n\nTrưởng Ban Pháp chế HĐND tỉnh Võ Ba nói.",
            {
                ("Lê Văn Hẳn", "Chủ tịch | Ủy ban nhân dân tỉnh Trà Vinh", "asserted"),
                ("Võ Ba", "Trưởng Ban | Ban Pháp chế Hội đồng nhân dân tỉnh Bến Tre", "asserted"),
            },
        ),
    ],
    ids=["elects", "is moved", "next paragraph"],
)
def test_bare_bodies_are_of_the_province_whose_council_elects(text: str, expected: set[tuple[str, str, str]]) -> None:
    found = holds(_BEN_TRE + text, about="Bến Tre", published="2025-01-04")
    assert {h for h in found if h[0] != "Hồ Thị Yến"} == expected


_HEAD = "Chủ tịch UBND tỉnh Bến Tre Hồ Thị Yến chủ trì cuộc họp của UBND tỉnh Bến Tre.\n\n"


@pytest.mark.parametrize(
    ("said", "held"),
    [
        (
            "Ban Chấp hành Đảng bộ tỉnh Trà Vinh quyết định cho ông Lò Văn Hẳn thôi tham gia BCH Đảng bộ tỉnh khóa XV.",
            ("Ủy viên | Ban Chấp hành Đảng bộ tỉnh Trà Vinh", "former"),
        ),
        (
            "Ban Thường vụ Tỉnh ủy Trà Vinh kỷ luật ông Lò Văn Hẳn, Phó Chủ tịch UBND tỉnh.",
            ("Phó Chủ tịch | Ủy ban nhân dân tỉnh Trà Vinh", "asserted"),
        ),
        (
            "HĐND tỉnh Trà Vinh họp.\n\nĐại biểu bầu ông Lò Văn Hẳn, Bí thư Tỉnh ủy Trà Vinh, làm Chủ tịch HĐND tỉnh.",
            ("Chủ tịch | Hội đồng nhân dân tỉnh Trà Vinh", "asserted"),
        ),
    ],
    ids=["chapter", "disciplines", "elected there"],
)
def test_bare_bodies_are_of_the_province_whose_organ_decides(said: str, held: tuple[str, str]) -> None:
    assert ("Lò Văn Hẳn", *held) in holds(_HEAD + said, about="Bến Tre", published="2025-01-04")


@pytest.mark.parametrize(
    "said",
    [
        "HĐND tỉnh Bến Tre bầu ông Lò Văn Hẳn, nguyên Phó Bí thư Tỉnh ủy Trà Vinh, làm Chủ tịch HĐND tỉnh.",
        "Ông Lò Văn Hẳn từng ở Trà Vinh. Đại biểu bầu ông Hẳn, Phó Bí thư Tỉnh ủy Trà Vinh, làm Chủ tịch HĐND tỉnh.",
    ],
)  # fmt: skip
def test_who_comes_from_elsewhere_is_elected_at_home(said: str) -> None:
    found = holds(_HEAD + said, about="Bến Tre", published="2025-01-04")
    assert ("Lò Văn Hẳn", "Chủ tịch | Hội đồng nhân dân tỉnh Bến Tre", "asserted") in found


def test_what_else_an_organ_decides_on_tells_nothing_of_those_told_next() -> None:
    said = "UBND tỉnh Trà Vinh quyết định hỗ trợ năm tỷ đồng. Tiếp nhận, Phó Chủ tịch UBND tỉnh Lò Văn Hẳn cảm ơn."
    found = holds(_HEAD + said, about="Bến Tre", published="2025-01-04")
    assert ("Lò Văn Hẳn", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Bến Tre", "asserted") in found


def test_a_bare_party_committee_in_an_article_about_a_school_is_the_schools() -> None:
    text = (
        "Trường Đại học Sao Đỏ tổ chức đại hội tại phường Sao Đỏ. Dự có đồng chí Trần Đình Nhã - Bí thư Đảng ủy, "
        "đồng chí Ngô Xuân Bình - Phó Hiệu trưởng."
    )
    found = holds(text, about="Trường Đại học Sao Đỏ")
    assert ("Trần Đình Nhã", "Bí thư | Đảng ủy Trường Đại học Sao Đỏ", "asserted") in found


def test_several_posts_each_for_other_people_behind_one_verb() -> None:
    text = (
        "Quốc hội phê chuẩn kết quả bầu: Phó Chủ tịch HĐND tỉnh Phú Yên khóa VIII đối với ông Lê Đồng và ông Võ Chân "
        "kể từ ngày 15/6; Phó Chủ tịch HĐND tỉnh Nam Định khóa XIX đối với ông Mai Long và ông Lý Hoan."
    )
    assert holds(text) == {
        (name, f"Phó Chủ tịch | Hội đồng nhân dân tỉnh {place}", "asserted")
        for place, names in {"Phú Yên": ("Lê Đồng", "Võ Chân"), "Nam Định": ("Mai Long", "Lý Hoan")}.items()
        for name in names
    }


@pytest.mark.parametrize(
    ("opening", "organ", "place"),
    [
        ("Trong khi đó, tại Sơn La,", "Tỉnh ủy", "Sơn La"),
        ("Còn ở tỉnh Sơn La,", "Tỉnh ủy", "Sơn La"),
        ("Riêng Sơn La,", "Tỉnh ủy", "Sơn La"),
        ("Đơn cử như ở Sơn La,", "Tỉnh ủy", "Sơn La"),
        ("Còn tại Hải Phòng,", "Thành ủy", "Hải Phòng"),
        ("Còn Hải Phòng thì", "Thành ủy", "Hải Phòng"),
    ],
)
@pytest.mark.parametrize("link", ["; ", ". "])
def test_a_paragraph_that_goes_over_to_the_next_province(opening: str, organ: str, place: str, link: str) -> None:
    text = (
        f"Tại Lai Châu, công việc đã xong.\n\n{opening} mọi việc còn chậm{link}Ông Tạ Đình Khôi, Bí thư {organ}, nói."
    )
    assert ("Tạ Đình Khôi", f"Bí thư | {organ} {place}", "asserted") in holds(text, about="Ba nơi")


@pytest.mark.parametrize("opening", ["Cách làm của Lâm Đồng lại khác", "Câu chuyện ở tỉnh Lâm Đồng không như vậy"])
def test_a_paragraph_about_the_way_of_the_next_province(opening: str) -> None:
    text = f"Đắk Lắk là nơi đầu tiên trong vùng.\n\n{opening}. Ông Tạ Đình Khôi, Bí thư Tỉnh ủy, giữ vai trò chính."
    assert ("Tạ Đình Khôi", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted") in holds(text, about="Hai nơi")


@pytest.mark.parametrize("seat", ["điểm cầu thành phố Huế", "điểm cầu TP. Huế", "đầu cầu Huế"])
def test_who_speaks_from_the_seat_of_a_city(seat: str) -> None:
    text = f"Hội nghị nối với các tỉnh.\n\nPhát biểu từ {seat}, Bí thư Thành ủy Tạ Đình Khôi nói."
    found = holds(text, about="Lâm Đồng: tỉnh Lâm Đồng", published="2025-11-05")
    assert found == {("Tạ Đình Khôi", "Bí thư | Thành ủy Huế", "asserted")}


_ROUND = (
    "Lâm Đồng đang viết đề án. Chủ tịch UBND tỉnh Lâm Đồng giao Sở Nội vụ đi khảo sát.\n\n{first} Bí thư Tỉnh ủy "
    "Tạ Đình Khôi chỉ đạo.\n\n{second} Giám đốc Sở Nội vụ Trần Thị Bé nói.\n\nỞ Lâm Đồng, việc mới bắt đầu."
)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Sơn La là tỉnh đi trước.", "Ở phía nam, Đồng Tháp làm khác."),
        ("Nhìn sang Sơn La, nơi có 75 xã, phường.", "Nhìn rộng hơn, Đồng Tháp có cách làm riêng."),
        ("Sau hai năm, Sơn La đã dẫn đầu.", "Bài học từ Đồng Tháp là chọn người."),
        ("Trong chuyến đi ở Sơn La, chúng tôi thấy cách làm lạ.", "Tới Đồng Tháp, mọi việc khác hẳn."),
    ],
)
def test_paragraphs_about_two_provinces_that_are_not_the_articles_own(first: str, second: str) -> None:
    found = holds(_ROUND.format(first=first, second=second), about="Lâm Đồng học ai, Lâm Đồng")
    assert found == {
        ("Tạ Đình Khôi", "Bí thư | Tỉnh ủy Sơn La", "asserted"),
        ("Trần Thị Bé", "Giám đốc | Sở Nội vụ Đồng Tháp", "asserted"),
    }


def test_a_province_that_is_set_against_the_articles_own() -> None:
    text = "Lâm Đồng đã xong.\n\nSơn La thì còn chậm. Bí thư Tỉnh ủy Tạ Đình Khôi nhắc việc."
    assert holds(text) == {("Tạ Đình Khôi", "Bí thư | Tỉnh ủy Sơn La", "asserted")}
    text = "Lâm Đồng đã xong.\n\nHội nghị có Sơn La, Đồng Tháp dự. Bí thư Tỉnh ủy Tạ Đình Khôi nhắc việc."
    assert holds(text) == {("Tạ Đình Khôi", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    "told", ["Từ Khánh Hòa, Bí thư Tỉnh ủy", "Ở Sơn La, đã có ba người; ở Khánh Hòa, Bí thư Tỉnh ủy"]
)
def test_where_a_clause_opens_with_its_province(told: str) -> None:
    text = f"Lâm Đồng đã xong.\n\n{told} Tạ Đình Khôi trực tiếp chỉ đạo."
    assert holds(text) == {("Tạ Đình Khôi", "Bí thư | Tỉnh ủy Khánh Hòa", "asserted")}
