"""Text broken at a fixed width: full lines go on in the next one, headlines, items and cells do not."""

from __future__ import annotations

import pytest

from loaders.read.clean import clean
from tests.loaders.extract.reading import holds

_WRAPPED = (
    "Theo quyết định, Ban Chỉ đạo gồm 28 thành viên. Đồng chí Vũ Thành Tám - Phó\n"
    "Chủ tịch UBND tỉnh làm Trưởng ban. Đồng chí Giám đốc Sở Công Thương Lê Văn\n"
    "Mận làm Phó Trưởng ban Thường trực. Phó Trưởng ban là Phó Giám đốc Công an\n"
    "tỉnh Trần Duy Bảy. Dự buổi công bố có bà Đào Thị Chín, Phó Giám đốc Sở Nội vụ,\n"
    "cùng đại diện các sở, ngành."
)


def test_full_lines_are_joined() -> None:
    text = clean(_WRAPPED).text
    assert "Phó Chủ tịch" in text
    assert "Lê Văn Mận làm" in text
    assert "Công an tỉnh Trần" in text


def test_posts_over_a_line_end() -> None:
    assert holds(_WRAPPED) == {
        ("Vũ Thành Tám", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
        ("Lê Văn Mận", "Giám đốc | Sở Công Thương Lâm Đồng", "asserted"),
        ("Trần Duy Bảy", "Phó Giám đốc | Công an tỉnh Lâm Đồng", "asserted"),
        ("Đào Thị Chín", "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize("end", ["Phó", "phó"])
def test_a_deputy_is_none_without_its_word(end: str) -> None:
    assert clean(f"Ông An - {end}\nChủ tịch UBND tỉnh").text == f"Ông An - {end} Chủ tịch UBND tỉnh"


@pytest.mark.parametrize(
    "raw",
    [
        "Kiện toàn Ban Chỉ đạo của tỉnh\nNgày 23/4, UBND tỉnh ra quyết định về\nviệc lập ban mới, với\nnhiều việc.",
        "Họ tên\nVũ Văn Tám\nChức vụ\nPhó Giám đốc Sở\nNội vụ",
        "Danh sách đại biểu dự hội nghị tổng kết công tác năm của tỉnh gồm:\nÔng Vũ Văn Tám\nBà Lê Thị Mận",
    ],
)
def test_what_no_width_breaks_stays_apart(raw: str) -> None:
    first = raw.index("\n")
    assert clean(raw).text[first] == "\n"
    assert "\nNội vụ" in clean(raw).text or "Nội vụ" not in raw


@pytest.mark.parametrize(
    ("raw", "joined"),
    [
        ("Dự có Giám đốc Sở Nội vụ Lê\nVăn Tám, Phó Giám đốc", "Lê Văn Tám"),
        ("Dự có đồng chí Lê Thị\nMận và Giám đốc Sở", "Lê Thị Mận"),
        ("Dự có Tổng\nBiên tập Báo Lâm Đồng", "Tổng Biên tập"),
        ("Dự có Bí thư Tỉnh ủy Lê Văn Tám, Giám đốc Sở Y tế\nVũ Thị Mận, Giám đốc Sở Tư pháp", "Y tế Vũ Thị Mận"),
    ],
)
def test_line_end_inside_a_name_or_before_who_has_the_post(raw: str, joined: str) -> None:
    assert joined in clean(raw).text


@pytest.mark.parametrize(
    "raw",
    [
        "Lê Văn Tám, Giám đốc Sở Y tế\nVũ Thị Mận, Giám đốc Sở Tư pháp",
        "Triển lãm về triều Nguyễn\nHuế, ngày 5/3",
        "Ảnh của Lê\nGiám đốc, người mặc áo trắng",
        "Bí thư Tỉnh ủy Lê Văn Tám, Trưởng đoàn đại biểu\nÔng Vũ Văn Bảy, Giám đốc Sở Y tế",
        "Chủ tịch UBND tỉnh Lê Văn Tám, Giám đốc Sở Y tế\nVũ Thị Mận",
    ],
)
def test_line_end_between_names_stays(raw: str) -> None:
    assert clean(raw).text == raw


def test_post_over_a_line_end_is_of_who_is_named_behind() -> None:
    text = (
        "Tham dự có Giám đốc Sở Nội vụ Vũ Thành Tám, Giám đốc Sở Y tế\nTrần Duy Bảy, Chánh Thanh tra tỉnh Lê Văn Mận."
    )
    assert holds(text) == {
        ("Vũ Thành Tám", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
        ("Trần Duy Bảy", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Lê Văn Mận", "Chánh Thanh tra | Thanh tra tỉnh Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Đồng chí Vũ Thành Tám, Phó Bí thư Tỉnh ủy,\nChủ tịch UBND tỉnh phát biểu",
        "Ông Vũ Thành Tám, Phó Bí thư Tỉnh ủy,\nChủ tịch UBND tỉnh,\nthành viên Ban Chỉ đạo chuyển đổi số\nchủ trì",
    ],
)
def test_posts_of_a_caption_go_on_behind_a_comma(text: str) -> None:
    assert ("Vũ Thành Tám", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted") in holds(text)


def test_posts_without_a_name_in_a_list_are_nobodys_above() -> None:
    text = "Ông Vũ Thành Tám, Phó Chủ tịch UBND tỉnh,\nGiám đốc Sở Nội vụ, Ủy viên,\nGiám đốc Sở Y tế, Ủy viên."
    assert clean(text).text == text
