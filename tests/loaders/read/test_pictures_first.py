"""A page that opens with what a picture shows, or puts it in brackets on a line of its own."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import read_source
from loaders.read.files import source_of
from tests.loaders.extract.reading import _nlp, told

_NEWS = "\n\nSáng nay, HĐND tỉnh Lâm Đồng họp bàn nhiều việc quan trọng.\n\nHội nghị bàn việc của tỉnh."


@pytest.mark.parametrize(
    "line",
    [
        "Ông Mai Văn Sen – Chủ tịch UBND tỉnh Lâm Đồng tặng hoa chúc mừng",
        "Đồng chí Mai Văn Sen, Chủ tịch UBND tỉnh Lâm Đồng trao quà",
        "Họp HĐND\n\n(Ông Mai Văn Sen, Chủ tịch UBND tỉnh)",
    ],
)
def test_who_is_in_a_picture_is_read(line: str) -> None:
    found = read_source(_nlp(), source_of(line + _NEWS, "bai.txt", {"published": "2025-06-01"}))._.statements
    holds = {told(s) for s in found if s.type == "HOLDS"}
    assert holds == {("HOLDS", "Mai Văn Sen", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")}


def test_an_agency_before_the_text_is_none_of_it() -> None:
    found = read_source(_nlp(), source_of(f"Họp HĐND\n\n(LĐO) - Tỉnh Lâm Đồng họp.{_NEWS}", "bai.txt"))._.lines
    assert found[1].start > len("Họp HĐND\n\n(LĐO)")


@pytest.mark.parametrize("beside", ["ông Lý Văn Đa, Hiệu trưởng", "PGS.TS. Lý Văn Đa, Hiệu trưởng"])
def test_two_who_sign_are_in_a_picture(beside: str) -> None:
    line = f"Tổng Giám đốc VNPT Mai Văn Sen và {beside} Trường Đại học Đà Lạt ký kết thỏa thuận hợp tác"
    found = read_source(_nlp(), source_of(line + _NEWS, "bai.txt", {"published": "2025-06-01"}))._.statements
    holds = {told(s)[1:3] for s in found if s.type == "HOLDS"}
    assert ("Mai Văn Sen", "Tổng Giám đốc | Tập đoàn VNPT") in holds or ("Mai Văn Sen", "Tổng Giám đốc | VNPT") in holds
    assert ("Lý Văn Đa", "Hiệu trưởng | Trường Đại học Đà Lạt") in holds


def test_a_headline_without_a_post_behind_a_name_stays_one() -> None:
    found = read_source(_nlp(), source_of(f"Bí thư Tỉnh ủy Mai Văn Sen và VNPT ký kết thỏa thuận{_NEWS}", "bai.txt"))
    assert found._.lines[0].zone == "title"
