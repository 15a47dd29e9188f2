"""The page needs nothing but itself, and its policy lets it ask for nothing else."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.tools import FLAGS, Opened, chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

pytestmark = pytest.mark.browser


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture(params=["failing", "hanging"])
def cut_off(request: pytest.FixtureRequest, playwright: Playwright, silent_port: int) -> Iterator[Browser]:
    """A browser for which every host fails at once, or never answers."""
    rule = "MAP * ~NOTFOUND" if request.param == "failing" else f"MAP * 127.0.0.1:{silent_port}"
    browser = playwright.chromium.launch(
        executable_path=chromium(), args=[*FLAGS, f"--host-resolver-rules={rule}", "--proxy-server=direct://"]
    )
    yield browser
    browser.close()


def test_page_asks_for_nothing_but_its_file(sample: Opened, sample_page: Path) -> None:
    sample.page.click("#view-table")
    sample.page.click("#view-all")

    assert [address.split("#")[0] for address in sample.requests] == [sample_page.as_uri()]


def test_page_draws_where_hosts_fail_or_hang(cut_off: Browser, sample_page: Path) -> None:
    opened = Opened(cut_off.new_page())
    opened.watch()

    opened.goto(sample_page)

    assert opened.ask("counts()")["nodes"] == 150
    assert opened.requests == [sample_page.as_uri()]
    assert opened.problems == []


def test_policy_stops_a_request_made_from_within(browser: Browser, sample_page: Path) -> None:
    opened = Opened(browser.new_page())
    opened.goto(sample_page)

    blocked = opened.page.evaluate(
        """() => new Promise((done) => {
             document.addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective));
             fetch("https://vidu.example/").catch(() => {});
             setTimeout(() => done("nothing"), 3000);
           })"""
    )
    opened.page.close()

    assert blocked == "connect-src"


def test_page_is_in_standards_mode_and_says_its_language(sample: Opened) -> None:
    found = sample.page.evaluate("[document.compatMode, document.documentElement.lang, document.characterSet]")

    assert found == ["CSS1Compat", "vi", "UTF-8"]


def test_page_keeps_its_state_in_the_address(open_page: Callable[..., Opened], sample_page: Path) -> None:
    first = open_page(sample_page)
    key = first.key("Vĩnh Phúc")

    again = open_page(sample_page, f"#node={key}&day=2023-06-15&relationsOff=AT&unknown=no")

    chosen = again.ask("chosen()")
    assert (chosen["node"], chosen["day"]) == (
        next(node["id"] for node in first.ask("nodes()") if node["key"] == key),
        "2023-06-15",
    )
    assert not again.page.is_checked("#relations input[value=AT]")
    assert not again.page.is_checked("#unknown")


def test_page_works_without_history(open_page: Callable[..., Opened], sample_page: Path) -> None:
    opened = open_page(sample_page)

    opened.page.evaluate("() => { history.replaceState = () => { throw new Error('forbidden'); }; }")
    opened.page.click("#view-ego")

    assert opened.ask("chosen()")["ego"] is not None
