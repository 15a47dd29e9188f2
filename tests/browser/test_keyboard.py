"""Everything can be done by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.tools import Opened

pytestmark = pytest.mark.browser


def _focused(opened: Opened) -> str:
    return str(opened.page.evaluate("document.activeElement.id"))


def test_first_stop_leads_to_the_graph(sample: Opened) -> None:
    sample.page.keyboard.press("Tab")
    words = sample.page.evaluate("document.activeElement.textContent")
    sample.page.keyboard.press("Enter")

    assert words == "Đến sơ đồ"
    assert _focused(sample) == "net"


def test_second_stop_opens_the_table(sample: Opened) -> None:
    sample.page.keyboard.press("Tab")
    sample.page.keyboard.press("Tab")
    sample.page.keyboard.press("Enter")

    assert _focused(sample) == "table"
    assert sample.page.locator("#table tbody tr").count() == 200


def test_arrows_walk_between_neighbours(sample: Opened) -> None:
    sample.page.focus("#net")
    sample.page.keyboard.press("Home")
    first = sample.ask("chosen()")["node"]
    sample.page.keyboard.press("ArrowLeft")
    sample.page.keyboard.press("ArrowUp")
    last = sample.ask("chosen()")["node"]

    most = max(node["links"] for node in sample.ask("nodes()"))
    assert sample.ask("nodes()")[first]["links"] == most
    assert last != first


def test_enter_opens_and_escape_returns(sample: Opened) -> None:
    sample.page.focus("#net")
    sample.page.keyboard.press("Home")
    sample.page.keyboard.press("Enter")
    inside = _focused(sample)
    sample.page.keyboard.press("Escape")

    assert inside == "drawer-title"
    assert _focused(sample) == "net"
    assert sample.ask("chosen()")["node"] is None


def test_zoom_keys_change_the_scale(sample: Opened) -> None:
    before = sample.spot(0)
    sample.page.focus("#net")
    sample.page.keyboard.press("+")
    nearer = sample.spot(0)
    sample.page.keyboard.press("0")

    assert nearer != before
    assert sample.spot(0) == pytest.approx(before, abs=1)


def test_a_relation_is_read_without_a_mouse(sample: Opened) -> None:
    sample.page.focus("#net")
    sample.page.keyboard.press("Home")
    sample.page.keyboard.press("Enter")
    sample.page.focus("#drawer summary >> nth=0")
    sample.page.keyboard.press("Enter")
    sample.page.wait_for_selector("#drawer details[open] blockquote")

    assert sample.page.locator("#drawer details[open] blockquote").count() >= 1


def test_table_is_sorted_by_keyboard(sample: Opened) -> None:
    sample.page.click("#view-table")
    sample.page.focus("#sort-first_seen")
    sample.page.keyboard.press("Enter")
    first = sample.page.inner_text("#table tbody tr >> nth=0 >> td >> nth=7")
    sample.page.keyboard.press("Enter")

    assert first.endswith("/2024")
    assert sample.page.inner_text("#table tbody tr >> nth=0 >> td >> nth=7").endswith("/2025")
    assert sample.page.get_attribute("th:has(#sort-first_seen)", "aria-sort") == "descending"
    assert _focused(sample) == "sort-first_seen"


def test_graph_fills_the_frame_after_the_table(open_page: Callable[..., Opened], sample_page: Path) -> None:
    table_first, graph_first = open_page(sample_page, "#view=table"), open_page(sample_page)

    table_first.page.click("#view-all")

    assert table_first.spot(0) == pytest.approx(graph_first.spot(0), abs=20)
