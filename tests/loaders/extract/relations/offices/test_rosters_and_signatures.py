"""Who stands in a table line by line, who signs, and what a sentence tells of years ago."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

UBND = "Ủy ban nhân dân tỉnh Lâm Đồng"


def test_name_alone_takes_the_offices_of_the_lines_below() -> None:
    rows = "1\nLưu Văn An\nPhó Chủ tịch UBND tỉnh\n2\nHà Thị Bình\nGiám đốc Sở Y tế\n3\nTrời mưa"

    lead = "Danh sách kèm theo quyết định mới ban hành hôm nay gồm những người sau:"

    assert holds(f"{lead}\n{rows}") == {
        ("Lưu Văn An", f"Phó Chủ tịch | {UBND}", "asserted"),
        ("Hà Thị Bình", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize(
    ("lines", "what"),
    [
        ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLưu Văn An", f"Chủ tịch | {UBND}"),
        ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLưu Văn An", f"Phó Chủ tịch | {UBND}"),
        ("T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLưu Văn An", "Bí thư | Tỉnh ủy Lâm Đồng"),
        (
            "TM. ỦY BAN NHÂN DÂN\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n(Đã ký)\nLưu Văn An",
            f"Chánh Văn phòng | Văn phòng {UBND}",
        ),
        (
            "T/L BAN THƯỜNG VỤ\nKT. CHÁNH VĂN PHÒNG TỈNH ỦY\nPHÓ CHÁNH VĂN PHÒNG TỈNH ỦY\nLưu Văn An",
            "Phó Chánh Văn phòng | Văn phòng Tỉnh ủy Lâm Đồng",
        ),
        ("KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nLưu Văn An", "Phó Thủ tướng | Chính phủ"),
    ],
)
def test_signature(lines: str, what: str) -> None:
    assert ("Lưu Văn An", what, "asserted") in holds(f"Điều 2. Quyết định có hiệu lực từ ngày ký.\n\n{lines}")


@pytest.mark.parametrize(
    ("house", "number", "lines", "what"),
    [
        (
            "VĂN PHÒNG",
            "318/TB-VP",
            "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG",
            f"Phó Chánh Văn phòng | Văn phòng {UBND}",
        ),
        ("SỞ Y TẾ", "318/TB-SYT", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "Phó Giám đốc | Sở Y tế Lâm Đồng"),
        ("SỞ Y TẾ", "318/TB-SYT", "GIÁM ĐỐC", "Giám đốc | Sở Y tế Lâm Đồng"),
    ],
)
def test_signature_of_an_office_and_of_a_department(house: str, number: str, lines: str, what: str) -> None:
    head = (
        f"UBND TỈNH LÂM ĐỒNG\n{house}\nSố: {number}\nLâm Đồng, ngày 19 tháng 7 năm 2024\n\nTHÔNG BÁO\nKết luận cuộc họp"
    )

    assert holds(f"{head}\n\nCác đơn vị thực hiện.\n\n{lines}\nLưu Văn An") == {("Lưu Văn An", what, "asserted")}


def test_line_below_a_post_that_is_no_name_signs_nothing() -> None:
    assert holds("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNơi nhận: như trên") == set()


def test_years_ago_is_former() -> None:
    text = "Khoảng năm 1986, Ban do Phó Chủ tịch UBND tỉnh Lưu Văn An phụ trách."

    assert holds(text) == {("Lưu Văn An", f"Phó Chủ tịch | {UBND}", "former")}


def test_last_year_is_not_years_ago() -> None:
    text = "Năm 2024, Phó Chủ tịch UBND tỉnh Lưu Văn An phụ trách."

    assert holds(text) == {("Lưu Văn An", f"Phó Chủ tịch | {UBND}", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Trưởng phòng Tổ chức cán bộ, Sở Y tế, ông Lưu Văn An, nói.",
        "Phòng Tổ chức cán bộ Sở Y tế họp. Trưởng phòng này, ông Lưu Văn An, kiêm thư ký.",
    ],
)
def test_comma_and_honorific_behind_a_title(text: str) -> None:
    assert holds(text) == {("Lưu Văn An", "Trưởng phòng | Phòng Tổ chức cán bộ Sở Y tế Lâm Đồng", "asserted")}


def test_participants_in_a_row_do_not_get_the_title_before() -> None:
    text = "Gặp Phó Chủ tịch UBND tỉnh, ông Lưu Văn An, bà Hà Thị Bình kể chuyện."

    assert holds(text) == set()


def test_apposition_with_now_is_not_shared() -> None:
    text = "Cùng dự có ông Lưu Văn An, Giám đốc Sở Y tế, và ông Đinh Quang Tú, nay là Giám đốc Sở Tài chính."

    assert holds(text) == {
        ("Lưu Văn An", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Đinh Quang Tú", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
    }


def test_until_when_is_former() -> None:
    text = "Ông Lưu Văn An là Giám đốc Sở Y tế tới hết tháng 2 năm nay."

    assert holds(text) == {("Lưu Văn An", "Giám đốc | Sở Y tế Lâm Đồng", "former")}


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("", {("Lưu Văn An", f"Phó Chánh Văn phòng | Văn phòng {UBND}", "asserted")}),
        ("TL. GIÁM ĐỐC\n", set()),
        ("Văn phòng Tỉnh ủy phối hợp.\n\n", set()),
    ],
)
def test_who_signs_for_the_one_office_that_the_text_names(above: str, told: set[tuple[str, str, str]]) -> None:
    text = "Văn phòng UBND tỉnh vừa ban hành Thông báo số 31/TB-VPUBND."

    assert holds(f"{text}\n\n{above}KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLưu Văn An") == told
