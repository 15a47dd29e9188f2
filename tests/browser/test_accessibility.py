"""axe-core finds nothing serious in any state of the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.tools import Opened

pytestmark = [pytest.mark.browser, pytest.mark.axe]

STATES = {
    "graph": "",
    "node": "#node=pro_0000",
    "relation": "#edge=rel_0000",
    "surroundings": "#ego=pro_0000",
    "table": "#view=table",
    "day": "#day=2023-06-01",
}


def _violations(opened: Opened, axe: str) -> list[tuple[str, str, str]]:
    opened.page.evaluate(axe)
    found = opened.page.evaluate(
        """axe.run().then((result) =>
             result.violations.map((one) => [one.id, one.impact, one.nodes[0].html.slice(0, 120)]))"""
    )
    return [(name, impact, html) for name, impact, html in found]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_desk_has_no_violation(
    open_page: Callable[..., Opened], sample_page: Path, axe: str, state: str, scheme: str
) -> None:
    opened = open_page(sample_page, STATES[state], color_scheme=scheme)

    assert _violations(opened, axe) == []


@pytest.mark.parametrize("state", STATES)
def test_phone_has_no_violation(open_page: Callable[..., Opened], sample_page: Path, axe: str, state: str) -> None:
    opened = open_page(sample_page, STATES[state], width=390, height=844, has_touch=True, is_mobile=True)

    assert _violations(opened, axe) == []


def test_open_filters_of_a_phone_have_no_violation(phone: Opened, axe: str) -> None:
    phone.page.click("#menu")
    phone.page.fill("#search", "ban chi dao")

    assert _violations(phone, axe) == []


def test_path_and_open_relation_have_no_violation(sample: Opened, axe: str) -> None:
    sample.page.fill("#path-from", "vinh phuc")
    sample.page.press("#path-from", "Enter")
    sample.page.fill("#path-to", "sao mai")
    sample.page.press("#path-to", "Enter")
    path = _violations(sample, axe)
    sample.page.click("#drawer .opener >> nth=0")
    sample.page.click("#drawer summary >> nth=0")

    assert path == []
    assert _violations(sample, axe) == []


def test_changes_are_told_to_screen_readers(sample: Opened) -> None:
    sample.page.uncheck("#relations input[value=AT]")

    counts = sample.ask("counts()")

    assert sample.page.inner_text("#live") == f"{counts['nodes']} thực thể · {counts['edges']} quan hệ"
