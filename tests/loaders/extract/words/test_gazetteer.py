"""Districts and communes tell the province they lie in, where the lists know but one of that level and name."""

from __future__ import annotations

import datetime as dt

import pytest

from loaders.extract.words.gazetteer import is_gone, province_of
from tests.loaders.extract.reading import holds, statements

_BEFORE, _SINCE = dt.date(2025, 6, 30), dt.date(2025, 7, 1)


@pytest.mark.parametrize(
    ("level", "name", "day", "province"),
    [
        ("huyện", "Ngọc Hiển", _BEFORE, "Cà Mau"),
        ("huyện", "Ba Bể", _BEFORE, "Bắc Kạn"),
        ("huyện", "Ba Bể", _SINCE, "Thái Nguyên"),  # what its province became a part of
        ("huyện", "Châu Thành", _BEFORE, ""),  # several provinces have one
        ("phường", "Lộc Hạ", _BEFORE, "Nam Định"),
        ("phường", "Lộc Hạ", _SINCE, "Ninh Bình"),
        ("phường", "Thiên Trường", None, "Ninh Bình"),
        ("xã", "Thiên Trường", None, ""),  # another level
        ("xã", "Không Tên", _SINCE, ""),
    ],
)
def test_where_a_unit_lies(level: str, name: str, day: dt.date | None, province: str) -> None:
    assert province_of(level, name, day) == province


def test_what_is_gone() -> None:
    assert is_gone("phường", "Lộc Hạ", _SINCE)
    assert not is_gone("phường", "Lộc Hạ", _BEFORE)
    assert not is_gone("phường", "Thiên Trường", _SINCE)


def test_an_article_that_names_no_province_is_about_that_of_its_district() -> None:
    text = "Chủ tịch UBND tỉnh Lê Văn Tám làm việc với huyện Ngọc Hiển. Huyện Năm Căn cũng báo cáo."
    assert holds(text, about="Tỉnh ta") == {("Lê Văn Tám", "Chủ tịch | Ủy ban nhân dân tỉnh Cà Mau", "asserted")}


def test_a_province_to_be_merged_with_is_not_the_one_the_article_is_about() -> None:
    text = (
        "Chủ tịch UBND tỉnh Lê Văn Tám chủ trì cuộc họp. Tỉnh chuẩn bị hợp nhất với tỉnh Bạc Liêu.\n\n"
        "Người dân Cà Mau đã đợi lâu rồi, ông nói."
    )
    told = holds(text, about="Tỉnh ta", published="2025-05-09")
    assert told == {("Lê Văn Tám", "Chủ tịch | Ủy ban nhân dân tỉnh Cà Mau", "asserted")}


def test_a_bare_ward_is_none_that_is_gone() -> None:
    text = (
        "Trung tâm Phục vụ hành chính công phường Thiên Trường đón khách. Hồ sơ ở phường Lộc Hạ ít hơn.\n\n"
        "Phường Lộc Hạ và phường Lộc Vượng nay về một mối. Bí thư Đảng ủy phường Lê Văn Tám nói vậy."
    )
    told = holds(text, about="Ninh Bình", published="2025-10-15")
    assert told == {("Lê Văn Tám", "Bí thư | Đảng ủy phường Thiên Trường", "asserted")}


def test_a_committee_of_a_district_elsewhere_is_of_its_province() -> None:
    text = "Ban Chỉ đạo chuyển đổi số huyện Ba Bể do ông Lê Văn Tám làm Trưởng ban."
    assert ("OF_PROVINCE", "Ban Chỉ đạo chuyển đổi số huyện Ba Bể", "Bắc Kạn", "asserted") in statements(text)
