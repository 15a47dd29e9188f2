"""Names are found without diacritics, by their other names, and by keyboard."""

from __future__ import annotations

import pytest

from graph.text import fold
from tests.browser.tools import Opened
from tests.factories_viz import sample_scene

pytestmark = pytest.mark.browser


def _hits(opened: Opened, query: str) -> list[str]:
    opened.page.fill("#search", query)
    return opened.page.locator("#search-list .name").all_text_contents()


def test_search_finds_a_province_without_marks(sample: Opened) -> None:
    assert _hits(sample, "vinh phuc")[0] == "Vĩnh Phúc"


def test_search_finds_d_with_stroke_in_capitals(sample: Opened) -> None:
    assert _hits(sample, "DAK LAK")[0] == "Đắk Lắk"


def test_search_finds_an_other_name_and_says_so(sample: Opened) -> None:
    hits = _hits(sample, "ubnd nghe an")

    assert hits[0] == "Ủy ban nhân dân tỉnh Nghệ An"
    assert "tên khác: UBND tỉnh Nghệ An" in sample.page.inner_text("#search-list li >> nth=0")


@pytest.mark.parametrize("query", ["sở kh&cn nghệ an", "so khcn nghe an", "SỞ KH-CN NGHỆ AN"])
def test_search_spells_abbreviations_out(sample: Opened, query: str) -> None:
    assert _hits(sample, query)[0] == "Sở Khoa học và Công nghệ tỉnh Nghệ An"


def test_search_finds_every_name_by_its_plain_form(sample: Opened) -> None:
    names = sorted({node.name for node in sample_scene().nodes})

    missed = [name for name in names if name not in _hits(sample, fold(name))]

    assert missed == []


def test_search_folds_as_the_graph_does(sample: Opened) -> None:
    names = [node.name for node in sample_scene().nodes] + ["ĐẶNG  Thuỳ Trâm", "Ði"]

    assert sample.page.evaluate("names => names.map(ailamgiView.fold)", names[:-1]) == [fold(n) for n in names[:-1]]


def test_search_says_that_nothing_is_found(sample: Opened) -> None:
    assert _hits(sample, "khong co ai") == []
    assert sample.page.is_visible("#search-note")


def test_search_is_worked_by_keyboard(sample: Opened) -> None:
    sample.page.keyboard.press("/")
    sample.page.keyboard.type("hoa binh")
    sample.page.keyboard.press("ArrowDown")
    active = sample.page.get_attribute("#search", "aria-activedescendant")
    sample.page.keyboard.press("Enter")

    assert active == "search-list-0"
    assert sample.page.inner_text("#drawer-title") == "Hòa Bình"
    assert sample.page.get_attribute("#search", "aria-expanded") == "false"


def test_search_opens_what_a_filter_hides(sample: Opened) -> None:
    sample.page.uncheck("#types input[value=Province]")

    sample.page.fill("#search", "vinh phuc")
    sample.page.keyboard.press("Enter")

    assert sample.page.is_checked("#types input[value=Province]")
    assert sample.page.inner_text("#drawer-title") == "Vĩnh Phúc"
