"""Text from articles stays text: nothing in any field runs, and only web addresses become links."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.tools import Opened

pytestmark = pytest.mark.browser

_LINKS = "all => all.map((one) => one.href).filter((href) => !/^https?:/.test(href))"
_INJECTED = "[window.injected === undefined, document.querySelectorAll('img').length, document.scripts.length]"


@pytest.mark.parametrize("number", [0, 1, 2])
def test_markers_in_every_field_do_not_run_in_the_drawer(
    open_page: Callable[..., Opened], evil_page: Path, number: int
) -> None:
    opened = open_page(evil_page)

    opened.page.mouse.click(*opened.spot(number))
    opened.page.evaluate("document.querySelectorAll('#drawer details').forEach((one) => { one.open = true; })")
    opened.page.wait_for_selector("#drawer blockquote")
    opened.page.mouse.move(*opened.spot(number))

    assert "<script>window.injected=1</script>" in opened.drawer
    assert opened.page.evaluate(_INJECTED) == [True, 0, 3]
    assert opened.page.eval_on_selector_all("#drawer a", _LINKS) == []


def test_markers_do_not_run_in_table_search_and_path(open_page: Callable[..., Opened], evil_page: Path) -> None:
    opened = open_page(evil_page)

    opened.page.fill("#path-from", "0")
    opened.page.press("#path-from", "Enter")
    opened.page.fill("#path-to", "script")
    opened.page.press("#path-to", "ArrowDown")
    opened.page.press("#path-to", "ArrowDown")
    opened.page.press("#path-to", "Enter")
    steps = opened.page.locator("#drawer .step").count()
    opened.page.click("#view-table")

    assert steps == 1
    assert opened.page.locator("#table blockquote").count() == 3
    assert opened.page.evaluate(_INJECTED) == [True, 0, 3]
    assert opened.page.eval_on_selector_all("#table a", _LINKS) == []


@pytest.mark.parametrize("button", ["#save-csv", "#save-graphml", "#save-png"])
def test_markers_do_not_run_in_exports(open_page: Callable[..., Opened], evil_page: Path, button: str) -> None:
    opened = open_page(evil_page)

    with opened.page.expect_download() as waiting:
        opened.page.click(button)

    assert waiting.value.suggested_filename.startswith("script-script-window")
    assert opened.page.evaluate(_INJECTED) == [True, 0, 3]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd"])
def test_page_itself_drops_a_link_that_is_no_web_address(
    open_page: Callable[..., Opened], sample_page: Path, tmp_path: Path, address: str
) -> None:
    tampered = tmp_path / "tampered.html"
    tampered.write_text(sample_page.read_text("utf-8").replace("https://vidu.example/", address), "utf-8")
    opened = open_page(tampered, "#view=table")

    assert opened.page.locator("#table blockquote").count() == 200
    assert opened.page.locator("#table a").count() == 0
