"""The browser for tests of pages. Without one they are left out and the end of the run says so; under CI they fail."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.tools import AXE_HELP, CHROMIUM_HELP, FLAGS, Opened, axe, chromium
from tests.factories_viz import evil_scene, sample_scene
from viz.page import write

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

_HERE = Path(__file__).parent
_left_out: dict[str, int] = {}


def _reason(item: pytest.Item) -> str:
    if chromium() is None or importlib.util.find_spec("playwright") is None:
        return CHROMIUM_HELP
    if "axe_source" in getattr(item, "fixturenames", ()) and axe() is None:
        return AXE_HELP
    return ""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out what cannot run here. Under CI nothing is left out: it fails with the same words."""
    if os.environ.get("CI") == "true":
        return
    out = [item for item in items if _HERE in item.path.parents and _reason(item)]
    for item in out:
        _left_out[_reason(item)] = _left_out.get(_reason(item), 0) + 1
    if out:
        config.hook.pytest_deselected(items=out)
        items[:] = [item for item in items if item not in out]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says what was left out and how to run it."""
    for reason, count in _left_out.items():
        terminalreporter.write_line(f"{count} browser tests left out. {reason}", yellow=True)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    if chromium() is None:
        pytest.fail(CHROMIUM_HELP)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def axe_source() -> str:
    path = axe()
    if path is None:
        pytest.fail(AXE_HELP)
    return path.read_text("utf-8")


@pytest.fixture(scope="session")
def sample_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("trang có dấu") / "mẫu.html"
    write(sample_scene(), path)
    return path


@pytest.fixture(scope="session")
def evil_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("evil") / "evil.html"
    write(evil_scene(), path)
    return path


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Opened]]:
    """Opens `open_page(path, fragment, width=..., ...)`. Whatever went wrong in the page fails the test at its end."""
    opened: list[Opened] = []

    def open_one(path: Path, fragment: str = "", width: int = 1440, height: int = 900, **options: Any) -> Opened:
        context = browser.new_context(viewport={"width": width, "height": height}, accept_downloads=True, **options)
        one = Opened(context.new_page())
        one.watch()
        opened.append(one)
        one.goto(path, fragment)
        return one

    yield open_one
    for one in opened:
        one.page.context.close()
    assert [problem for one in opened for problem in one.problems] == []


@pytest.fixture
def sample(open_page: Callable[..., Opened], sample_page: Path) -> Opened:
    """The sample page on a desk."""
    return open_page(sample_page)


@pytest.fixture
def phone(open_page: Callable[..., Opened], sample_page: Path) -> Opened:
    """The sample page on a phone."""
    return open_page(sample_page, width=390, height=844, has_touch=True, is_mobile=True, device_scale_factor=2)
