"""The way between two nodes, step by step with its sentence, or in words that there is none."""

from __future__ import annotations

import networkx as nx
import pytest

from tests.browser.tools import Opened
from tests.factories_viz import sample_scene

pytestmark = pytest.mark.browser


def _find(opened: Opened, start: str, end: str) -> None:
    opened.page.fill("#path-from", start)
    opened.page.press("#path-from", "Enter")
    opened.page.fill("#path-to", end)
    opened.page.press("#path-to", "Enter")


def _length(start: str, end: str) -> int:
    scene = sample_scene()
    ids = {node.name: node.id for node in scene.nodes}
    graph = nx.Graph((edge.source, edge.target) for edge in scene.edges)
    return int(nx.shortest_path_length(graph, ids[start], ids[end]))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("Vĩnh Phúc", "Công ty Cổ phần Sao Mai"),
        ("Đà Nẵng", "Trường Đại học Ví Dụ Vĩnh Phúc"),
        ("Tỉnh ủy Lào Cai", "Công ty Cổ phần Minh Long"),
    ],
)
def test_path_is_as_short_as_networkx_finds(sample: Opened, start: str, end: str) -> None:
    _find(sample, start, end)

    assert len(sample.ask("chosen()")["path"]["edges"]) == _length(start, end)
    assert sample.page.inner_text("#drawer-title") == f"Đường đi: {_length(start, end)} bước"


def test_path_gives_a_sentence_for_each_step(sample: Opened) -> None:
    _find(sample, "Tỉnh ủy Lào Cai", "Công ty Cổ phần Minh Long")

    steps = len(sample.ask("chosen()")["path"]["edges"])

    assert sample.page.locator("#drawer .step blockquote").count() == steps


def test_path_says_that_there_is_none(sample: Opened) -> None:
    sample.page.click("#relations .link >> nth=1")

    _find(sample, "Vĩnh Phúc", "Công ty Cổ phần Sao Mai")

    assert sample.page.inner_text("#path-note") == "Không có đường đi qua những quan hệ đang hiện."
    assert sample.ask("chosen()")["path"] is None


def test_path_names_the_day_on_which_there_is_none(sample: Opened) -> None:
    sample.page.fill("#day", "2019-02-01")
    sample.page.dispatch_event("#day", "change")
    sample.page.uncheck("#unknown")

    _find(sample, "Vĩnh Phúc", "Công ty Cổ phần Sao Mai")

    assert "Không có đường đi vào ngày 01/02/2019" in sample.page.inner_text("#path-note")


def test_path_asks_for_two_different_ends(sample: Opened) -> None:
    _find(sample, "Vĩnh Phúc", "Vĩnh Phúc")

    assert sample.page.inner_text("#path-note") == "Hãy chọn hai thực thể khác nhau."


def test_path_asks_for_both_ends(sample: Opened) -> None:
    sample.page.click("#path-form button")

    assert sample.page.inner_text("#path-note") == "Hãy chọn cả hai đầu từ danh sách gợi ý."


def test_path_starts_from_the_drawer(sample: Opened) -> None:
    sample.page.fill("#search", "vinh phuc")
    sample.page.keyboard.press("Enter")

    sample.page.click("text=Đường đi từ đây")

    assert sample.page.input_value("#path-from") == "Vĩnh Phúc"


def test_path_goes_when_a_filter_cuts_it(sample: Opened) -> None:
    _find(sample, "Vĩnh Phúc", "Công ty Cổ phần Sao Mai")

    sample.page.click("#relations .link >> nth=1")

    assert sample.ask("chosen()")["path"] is None
