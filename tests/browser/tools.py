"""Where the browser is, and a page that remembers what it asked for and complained of."""

from __future__ import annotations

import importlib.util
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Dialog, Page

_GET_CHROMIUM = "install the system package chromium, or name a browser in AILAMGI_TEST_CHROMIUM"
# Headless, without the GPU, and without the browser's own traffic.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str | None:
    """The browser to test with, or None."""
    named = os.environ.get("AILAMGI_TEST_CHROMIUM")
    return named or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def missing() -> str | None:
    """What tests in a browser need and is not here, with how to get it."""
    if importlib.util.find_spec("playwright") is None:
        return "no Playwright; install the group of packages named test"
    if chromium() is None:
        return f"no Chromium; {_GET_CHROMIUM}"
    return None


@dataclass
class Opened:
    """A page of ours in a tab of its own, with the addresses it asked for and all errors that it raised."""

    page: Page
    requests: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def watch(self) -> None:
        """Starts to remember. Violations of the policy reach the console as errors too."""
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.problems.append(f"page error: {error}"))
        self.page.on(
            "console", lambda said: self.problems.append(said.text) if said.type in {"error", "warning"} else None
        )
        self.page.on("dialog", self._dismiss)

    def _dismiss(self, dialog: Dialog) -> None:
        """No page of ours opens a dialog; what an article's script opened is a problem."""
        self.problems.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def goto(self, path: Path, fragment: str = "") -> None:
        """Opens the file and waits until the page says that it is ready and has drawn."""
        self.page.goto(path.as_uri() + fragment)
        self.page.wait_for_selector("html[data-ready]", timeout=20_000)
        self.until("drawings() > 0")

    def until(self, expression: str, wanted: Any = True) -> None:
        """Waits until the page says so of itself; its policy forbids the browser's own way of waiting."""
        for _ in range(200):
            if self.ask(expression) == wanted:
                return
            self.page.wait_for_timeout(50)
        raise TimeoutError(f"{expression} never became {wanted!r}")

    def ask(self, expression: str, argument: Any = None) -> Any:
        """What the page's own window onto itself says."""
        return self.page.evaluate(f"(argument) => ailamgiView.{expression}", argument)

    @property
    def drawer(self) -> str:
        """The text of the drawer."""
        return self.page.inner_text("#drawer")

    def key(self, name: str) -> str:
        """The own id of the first node of that name."""
        found = [node["key"] for node in self.ask("nodes()") if node["name"] == name]
        return str(found[0])

    def spot(self, number: int) -> tuple[float, float]:
        """Where a node lies in the window."""
        place = self.ask("place(argument)", number)
        box = self.page.locator("#net").bounding_box()
        if box is None:
            raise LookupError("the graph is not on the page")
        return box["x"] + place["x"], box["y"] + place["y"]
