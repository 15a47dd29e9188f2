"""Names do not overlap and can be read; light and dark, paper and phone have their own looks."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from tests.browser.tools import Opened

pytestmark = pytest.mark.browser


def overlapping(labels: list[dict[str, Any]]) -> list[tuple[int, int]]:
    def touch(a: list[float], b: list[float]) -> bool:
        return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]

    return [(a["id"], b["id"]) for a, b in combinations(labels, 2) if touch(a["box"], b["box"])]


@pytest.mark.parametrize("fragment", ["", "#layout=columns", "#ego=pro_0000", "#node=pro_0000"])
@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_names_never_overlap(
    open_page: Callable[..., Opened], sample_page: Path, fragment: str, width: int, height: int
) -> None:
    opened = open_page(sample_page, fragment, width=width, height=height)

    labels = opened.ask("labels()")

    assert len(labels) >= 8
    assert overlapping(labels) == []


def test_names_are_inside_the_frame_and_large_enough(sample: Opened) -> None:
    labels = sample.ask("labels()")
    frame = sample.page.locator("#net").bounding_box()

    assert frame is not None
    assert [one for one in labels if one["box"][0] < 0 or one["box"][2] > frame["width"]] == []
    assert round(min(one["box"][3] - one["box"][1] for one in labels), 6) >= 15


def test_dark_pages_are_dark(open_page: Callable[..., Opened], sample_page: Path) -> None:
    opened = open_page(sample_page, color_scheme="dark")

    assert opened.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 22, 27)"


def test_canvas_follows_a_change_of_light(sample: Opened) -> None:
    before = sample.ask("drawings()")

    sample.page.emulate_media(color_scheme="dark")

    sample.until(f"drawings() > {before}")
    assert sample.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 22, 27)"


def test_paper_has_no_controls(sample: Opened) -> None:
    sample.page.emulate_media(media="print")

    assert not sample.page.is_visible("#panel")
    assert not sample.page.is_visible("#menu")
    assert not sample.page.is_visible("#timeline")
    assert sample.page.is_visible("h1")
    assert sample.page.is_visible("#net canvas")


def test_calm_readers_see_no_movement(open_page: Callable[..., Opened], sample_page: Path) -> None:
    opened = open_page(sample_page, reduced_motion="reduce")

    opened.page.focus("#net")
    opened.page.keyboard.press("Home")
    at_once = opened.spot(opened.ask("chosen()")["node"])
    opened.page.wait_for_timeout(400)

    assert opened.spot(opened.ask("chosen()")["node"]) == at_once


def test_phone_does_not_scroll_sideways(phone: Opened) -> None:
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_phone_opens_the_drawer_from_below(phone: Opened) -> None:
    node = max(phone.ask("nodes()"), key=lambda one: one["links"])

    phone.page.touchscreen.tap(*phone.spot(node["id"]))
    box = phone.page.locator("#drawer").bounding_box()

    assert box is not None
    assert phone.page.inner_text("#drawer-title") == node["name"]
    assert (box["x"], box["width"]) == (0, 390)
    assert box["y"] > 844 / 3


def test_phone_keeps_the_chosen_node_in_sight(phone: Opened) -> None:
    phone.page.click("#menu")
    phone.page.fill("#search", "vinh phuc")
    phone.page.keyboard.press("Enter")
    phone.page.wait_for_timeout(400)
    drawer = phone.page.locator("#drawer").bounding_box()

    assert drawer is not None
    assert not phone.page.is_visible("#panel")
    assert phone.spot(phone.ask("chosen()")["node"])[1] < drawer["y"]


def test_phone_has_targets_for_fingers(phone: Opened) -> None:
    phone.page.click("#menu")

    small = phone.page.eval_on_selector_all(
        "button, select, .check",
        """all => all.filter((one) => one.offsetParent && one.getBoundingClientRect().height < 43.5)
                   .map((one) => one.id)""",
    )

    assert [name for name in small if name not in {"skip-table"}] == []
