"""A view of thousands is painted as one picture, and can still be searched, clicked, filtered and saved."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.test_looks import overlapping
from tests.browser.tools import Opened
from viz.page import write
from viz.scene import Evidence, Scene, SceneEdge, SceneNode

pytestmark = pytest.mark.browser

LABELS = ("Official", "SteeringCommittee", "Province", "Programme")


def _large_scene() -> Scene:
    draw = random.Random(3)
    nodes = tuple(SceneNode(f"n{at}", LABELS[at % 4], f"Tên số {at}") for at in range(1200))
    edges = tuple(
        SceneEdge(
            f"e{at}",
            "MEMBER_OF" if at % 2 else "RUNS",
            f"n{at}",
            f"n{draw.randrange(at)}",
            evidence=(Evidence(f"Câu số {at}."),),
        )
        for at in range(1, 1200)
    )
    return Scene("lon", "Lớn", nodes=nodes, edges=edges)


@pytest.fixture(scope="module")
def large_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "large.html"
    write(_large_scene(), path)
    return path


@pytest.fixture
def large(open_page: Callable[..., Opened], large_page: Path) -> Opened:
    return open_page(large_page)


def _colours(opened: Opened) -> int:
    """How many colours there are in the middle of the graph."""
    count = """() => {
      const canvas = document.querySelector("#net canvas");
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
      copy.drawImage(canvas, 0, 0);
      const [w, h] = [canvas.width >> 2, canvas.height >> 2];
      return new Set(new Uint32Array(copy.getImageData(w, h, 2 * w, 2 * h).data.buffer)).size;
    }"""
    return int(opened.page.evaluate(count))


def test_large_view_is_painted_in_bulk(large: Opened) -> None:
    assert large.ask("bulk()")
    assert large.ask("counts()")["edges"] == 1199
    assert _colours(large) > 50
    assert overlapping(large.ask("labels()")) == []


def test_click_in_bulk_opens_the_node_under_it(large: Opened) -> None:
    largest = max(large.ask("nodes()"), key=lambda node: node["links"])

    large.page.mouse.click(*large.spot(largest["id"]))

    assert large.page.inner_text("#drawer-title") == largest["name"]


def test_line_of_a_chosen_node_can_be_clicked(large: Opened) -> None:
    large.page.fill("#search", "ten so 7")
    large.page.keyboard.press("Enter")
    large.page.wait_for_timeout(400)
    edge = next(edge for edge in large.ask("edges()") if edge["key"] == "e7")
    (x, y), (u, v) = large.spot(edge["from"]), large.spot(edge["to"])
    length = ((u - x) ** 2 + (v - y) ** 2) ** 0.5

    large.page.mouse.click(x + 45 * (u - x) / length, y + 45 * (v - y) / length)

    assert "“Câu số 7.”" in large.drawer


def test_filter_in_bulk_changes_the_picture(large: Opened) -> None:
    before = large.ask("drawings()")

    large.page.uncheck("#relations input[value=RUNS]")
    large.until(f"drawings() > {before}")

    assert large.ask("counts()")["edges"] == 600
    assert not large.ask("bulk()") or _colours(large) > 50


def test_surroundings_in_bulk_are_drawn_as_ever(large: Opened) -> None:
    large.page.click("#view-ego")

    assert not large.ask("bulk()")
    assert 1 < large.ask("counts()")["nodes"] < 300


def test_picture_moves_with_the_reader_and_is_renewed(large: Opened) -> None:
    large.page.mouse.move(700, 450)
    large.page.mouse.wheel(0, -600)
    large.page.wait_for_timeout(400)

    assert _colours(large) > 50


def test_png_of_bulk_is_not_blank(large: Opened, tmp_path: Path) -> None:
    with large.page.expect_download() as waiting:
        large.page.click("#save-png")
    waiting.value.save_as(tmp_path / "x.png")

    assert (tmp_path / "x.png").stat().st_size > 200_000


def test_surroundings_of_too_many_say_what_is_left_out(open_page: Callable[..., Opened], tmp_path: Path) -> None:
    nodes = tuple(SceneNode(f"n{at}", LABELS[at % 4], f"Tên số {at}") for at in range(420))
    edges = tuple(SceneEdge(f"e{at}", "MEMBER_OF", f"n{at}", "n0") for at in range(1, 420))
    write(Scene("sao", "Sao", nodes=nodes, edges=edges), tmp_path / "sao.html")

    opened = open_page(tmp_path / "sao.html", "#ego=n0")

    assert opened.ask("counts()")["nodes"] == 301
    assert opened.page.inner_text("#stage-note").startswith("Chỉ hiện 300 trên 419")
