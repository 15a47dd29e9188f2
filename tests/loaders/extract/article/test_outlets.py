"""Where an article was published tells the place of a bare `UBND tỉnh`, where the text names none."""

from __future__ import annotations

import datetime as dt

import pytest

from loaders.extract.article.outlets import Outlet, outlet_place
from loaders.extractor import extract_source
from loaders.read.files import source_of

_TOLD = "Tiếp công dân tháng 5\n\nSáng 14/5, bà Lê Thị Vinh, Phó Chủ tịch UBND tỉnh, tiếp công dân.\n"


@pytest.mark.parametrize(
    ("outlet", "place"),
    [
        (Outlet("Báo Thanh Hóa", ""), "Thanh Hóa"),
        (Outlet("Cổng TTĐT tỉnh Kon Tum"), "Kon Tum"),
        (Outlet("", "https://baothanhhoa.vn/thoi-su/tiep-cong-dan-123.htm"), "Thanh Hóa"),
        (Outlet("", "https://www.baoquangninh.com.vn/a"), "Quảng Ninh"),
        (Outlet("", "http://sokhcn.kontum.gov.vn/a?b=c"), "Kon Tum"),
        (Outlet("", "thanhhoa.dcs.vn/a"), "Thanh Hóa"),
        (Outlet("", "https://hue.gov.vn/"), "Huế"),
        (Outlet("", "https://baria-vungtau.gov.vn/a"), "Bà Rịa - Vũng Tàu"),
        (Outlet("", "https://vnexpress.net/quang-ninh-tiep-cong-dan.html"), ""),
        (Outlet("", "https://nhandan.vn/thanhhoa.vn"), ""),
        (Outlet("", "https://thanhhoa.vn.example.com/a"), ""),
        (Outlet("Báo Nhân Dân", "http://[sai"), ""),
        (Outlet("", "không phải địa chỉ"), ""),
    ],
)
def test_whose_outlet_it_is(outlet: Outlet, place: str) -> None:
    assert outlet_place("Sáng 14/5, Phó Chủ tịch UBND tỉnh tiếp công dân.", outlet, dt.date(2024, 5, 14)) == place


def test_the_outlet_of_a_province_that_is_no_more_is_its_heirs() -> None:
    assert outlet_place("", Outlet("Báo Bắc Giang"), dt.date(2025, 6, 30)) == "Bắc Giang"
    assert outlet_place("", Outlet("Báo Bắc Giang"), dt.date(2025, 8, 1)) == "Bắc Ninh"


def _bodies(known: dict[str, str], text: str = _TOLD) -> set[str]:
    facts = extract_source(source_of(text, "bai.txt", {"published": "2024-05-14", **known}))
    return {node.name for node in facts.nodes if node.label == "PublicBody"}


@pytest.mark.parametrize("known", [{"url": "https://baonghean.vn/a"}, {"publisher": "Báo Nghệ An"}])
def test_what_is_known_of_an_article_tells_its_place(known: dict[str, str]) -> None:
    assert _bodies(known) == {"Ủy ban nhân dân tỉnh Nghệ An"}


def test_nothing_is_told_of_an_article_of_which_nothing_is_known() -> None:
    assert _bodies({}) == set()


def test_the_text_goes_before_its_outlet() -> None:
    text = _TOLD.replace("UBND tỉnh", "UBND tỉnh Hà Tĩnh")
    assert _bodies({"url": "https://baonghean.vn/a"}, text) == {"Ủy ban nhân dân tỉnh Hà Tĩnh"}
