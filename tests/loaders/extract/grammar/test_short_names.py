"""Names of two syllables and of rare surnames without an honorific: behind a post, before one, in lists."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_SHORT = ("Chu Hưng", "Ngô Kiên", "Ninh Nga", "Danh Hưng")


@pytest.mark.parametrize("who", _SHORT)
@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Chủ trì là Trưởng Ban Nội chính Thành ủy {}.", "Trưởng Ban | Ban Nội chính Thành ủy Đà Nẵng"),
        ("Phó Chủ tịch UBND thành phố {} nói.", "Phó Chủ tịch | Ủy ban nhân dân thành phố Đà Nẵng"),
        ("Trưởng đoàn là Bí thư Thành ủy {}.", "Bí thư | Thành ủy Đà Nẵng"),
        ("Có Trưởng Ban Tuyên giáo và Dân vận Thành ủy {}.", "Trưởng Ban | Ban Tuyên giáo và Dân vận Thành ủy Đà Nẵng"),
    ],
)
def test_a_short_name_is_no_city(text: str, what: str, who: str) -> None:
    assert (who, what, "asserted") in holds(text.format(who), about="Thành phố Đà Nẵng")


@pytest.mark.parametrize("who", ["Từ Phương", "Ninh Nga", "Mùa Đạt", "Kim Đạt", "Châu An"])
@pytest.mark.parametrize(
    "text",
    [
        "Dự họp có các đồng chí: {}, Giám đốc Sở Tài chính; Lê Văn Tám, Giám đốc Sở Nội vụ.",
        "Dự họp có các đồng chí: Lê Văn Tám - Giám đốc Sở Nội vụ; {} - Giám đốc Sở Tài chính.",
        "Dự họp có {}, Giám đốc Sở Tài chính và đại diện các xã.",
        "{}, Giám đốc Sở Tài chính, chủ trì.",
        "- Giám đốc Sở Tài chính: {};",
        "1. {}, Giám đốc Sở Tài chính;",
        "UBND tỉnh bổ nhiệm {} giữ chức Giám đốc Sở Tài chính.",
        "Giám đốc Sở Tài chính {} và Giám đốc Sở Nội vụ Lê Văn Tám cùng dự.",
    ],
)
def test_a_rare_surname_with_its_post(text: str, who: str) -> None:
    assert (who, "Giám đốc | Sở Tài chính Lâm Đồng", "asserted") in holds(text.format(who))


@pytest.mark.parametrize(
    "text",
    [
        "Ba Phó Chủ tịch UBND tỉnh là Lê Văn Tám, Trần Văn Bảy và Kim Nga.",
        "Ba Phó Chủ tịch UBND tỉnh là các đồng chí Lê Văn Tám, Trần Văn Bảy và Kim Nga.",
        "Ba Phó Chủ tịch UBND tỉnh gồm: Kim Nga, Trần Văn Bảy và Lê Văn Tám.",
        "Hai Phó Chủ tịch UBND tỉnh là Kim Nga và Trần Văn Bảy.",
    ],
)
def test_a_short_name_in_a_list_of_people(text: str) -> None:
    assert ("Kim Nga", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted") in holds(text)


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("Giám đốc Công ty Điện lực Hải Dương Hoàng Kim Yến nói.", "Hoàng Kim Yến", "Công ty Điện lực Hải Dương"),
        ("Giám đốc Công ty Điện lực Lâm Đồng Cao Đạt nói.", "Cao Đạt", "Công ty Điện lực Lâm Đồng"),
        ("Giám đốc Công ty CP Hạ tầng Dung Quất Võ Thảo nói.", "Võ Thảo", "Công ty CP Hạ tầng Dung Quất"),
        ("Giám đốc Trung tâm Giống thủy sản Chu Hưng nói.", "Chu Hưng", "Trung tâm Giống thủy sản"),
    ],
)
def test_the_head_of_a_firm_or_centre_named_by_two_syllables(text: str, who: str, what: str) -> None:
    assert holds(text) == {(who, f"Giám đốc | {what}", "asserted")}


def test_a_board_called_by_its_head_is_none() -> None:
    text = "Ban Chỉ đạo chuyển đổi số huyện Di Linh có hai Phó Trưởng ban Danh Thị Thảo, Phó Bí thư Huyện ủy Di Linh."

    assert ("HOLDS", "Danh Thị Thảo", "Phó Bí thư | Huyện ủy Di Linh", "asserted") in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mưa lớn ở Tân Châu, Kim Sơn, Giám đốc Sở Tài chính cho biết.",
        "Đoàn đi qua Ninh Hải, Bí thư Tỉnh ủy chủ trì.",
        "Bí thư Huyện ủy Xuân Thủy họp.",
        "Giám đốc Công ty TNHH Thương mại Thái Hưng cho biết.",
        "Chủ tịch UBND TP. Phan Rang - Tháp Chàm chủ trì.",
    ],
)
def test_a_place_or_firm_of_two_syllables_is_nobody(text: str) -> None:
    assert holds(text, published="2025-03-01") == set()


@pytest.mark.parametrize("block", ["Khối Doanh nghiệp Trung ương", "Khối các cơ quan Trung ương"])
@pytest.mark.parametrize("named", ["Đảng bộ {}", "Đảng ủy {}", "các đơn vị trong {}"])
def test_party_committee_of_a_block_of_central_bodies(block: str, named: str) -> None:
    text = (
        f"Ngày 3/3, tại Hà Nội, {named.format(block)} họp. Ông Lê Văn Tám, Phó Bí thư Đảng ủy Khối, chủ trì. Ông Vũ "
        "Văn Sáu là Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Nghệ An, bà Đào Thị Chín là Bí thư Đoàn Khối "
        "Doanh nghiệp Trung ương."
    )
    assert holds(text, about="Hội nghị") == {
        ("Lê Văn Tám", f"Phó Bí thư | Đảng ủy {block}", "asserted"),
        ("Vũ Văn Sáu", "Bí thư | Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Nghệ An", "asserted"),
        ("Đào Thị Chín", "Bí thư | Đoàn Khối Doanh nghiệp Trung ương", "asserted"),
    }


def test_centre_by_the_initials_that_the_text_gives_it() -> None:
    centre = "Trung tâm Giám sát, điều hành đô thị thông minh"
    told = f"Ứng dụng do {centre} (HueIOC) vận hành. Giám đốc HueIOC Lê Văn Nam nói."
    assert holds(told) == {("Lê Văn Nam", f"Giám đốc | {centre}", "asserted")}


def test_new_centre_is_the_one_that_others_became() -> None:
    merged = (
        "Trung tâm Dữ liệu và Trung tâm Công nghệ thông tin nhập lại, lấy tên Trung tâm Chuyển đổi số tỉnh Lâm Đồng"
    )
    told = f"{merged}. Giám đốc Trung tâm Dữ liệu, ông Lê Văn Nam, được bổ nhiệm làm Giám đốc Trung tâm mới."
    assert ("Lê Văn Nam", "Giám đốc | Trung tâm Chuyển đổi số tỉnh Lâm Đồng", "asserted") in holds(told)
