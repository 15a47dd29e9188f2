"""The browser for tests of pages, and pages to be opened in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.axe import source
from tests.browser.tools import FLAGS, Opened, chromium
from tests.factories_viz import evil_scene, sample_scene
from viz.page import write

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of axe-core."""
    return source()


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
