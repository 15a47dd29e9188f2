"""Views of a real store in the browser: nothing asked for, names found, sentences opened, scripts of articles dead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from graph.store import Store
from queries.run import run_query
from tests.browser.tools import Opened
from viz.build import scene_of
from viz.page import write
from viz.scene import Scene

pytestmark = pytest.mark.browser

DAYS = ("2025-02-01", "2025-05-10", "2025-06-30", "2025-07-01", "2025-09-24", "2025-09-30", "2026-01-01")
SCRIPT_ARTICLE = "Sở Khoa học và Công nghệ Phú Thọ"
_FOREIGN = "document.querySelectorAll('img, iframe, object, embed, link, base').length"
_LINKS = "all => all.map((one) => one.getAttribute('href')).filter((href) => !/^https?:/.test(href))"


@pytest.fixture(scope="module")
def scenes(demo: Store) -> Mapping[str, Scene]:
    """Five views of the demo's store."""
    return {
        "overview": scene_of(demo, "overview"),
        "person": scene_of(demo, "surroundings", {"actor": "Đặng Xuân Phong"}),
        "script": scene_of(demo, "surroundings", {"actor": SCRIPT_ARTICLE}),
        "province": scene_of(demo, "province", {"province": "Vĩnh Phúc"}),
        "path": scene_of(demo, "path", {"a": "Tào Đức Thắng", "b": "Tô Lâm"}),
    }


@pytest.fixture
def opened(open_page: Callable[..., Opened], scenes: Mapping[str, Scene], tmp_path: Path) -> Callable[..., Opened]:
    """Opens one of the views, which asks for nothing but its file."""

    def open_one(name: str, fragment: str = "") -> Opened:
        path = tmp_path / f"{name}.html"
        write(scenes[name], path)
        one = open_page(path, fragment)
        assert [address.split("#")[0] for address in one.requests] == [path.as_uri()]
        return one

    return open_one


@pytest.mark.parametrize("name", ["overview", "person", "province"])
def test_search_without_marks_finds_the_province(opened: Callable[..., Opened], name: str) -> None:
    one = opened(name)
    one.page.fill("#search", "vinh phuc")
    assert "Vĩnh Phúc" in one.page.inner_text("#search-list li:first-child .name")


@pytest.mark.parametrize("name", ["overview", "province"])
def test_every_node_is_found_by_its_unmarked_name(opened: Callable[..., Opened], name: str) -> None:
    one = opened(name)
    names = [node["name"] for node in one.ask("nodes()")]
    found = []
    for said in names:
        one.page.fill("#search", one.ask("fold(argument)", said))
        found.append(one.page.inner_text("#search-list li:first-child .name"))
    assert found == names


def test_click_on_a_relation_shows_its_sentence(opened: Callable[..., Opened], scenes: Mapping[str, Scene]) -> None:
    one = opened("person")
    edge = next(edge for edge in one.ask("edges()") if "Ninh Bình" in one.ask("nodes()")[edge["to"]]["name"])
    ends = [one.spot(edge[end]) for end in ("from", "to")]
    one.page.mouse.click(*((a + b) / 2 for a, b in zip(*ends, strict=True)))
    quotes = [said.quote for e in scenes["person"].edges if e.id == edge["key"] for said in e.evidence]
    shown = one.page.locator("#drawer blockquote p").all_inner_texts()
    assert quotes
    assert shown == [f"“{quote}”" for quote in quotes]


def test_click_on_a_node_opens_its_relations_with_their_sentences(opened: Callable[..., Opened]) -> None:
    one = opened("province")
    node = next(node for node in one.ask("nodes()") if node["name"] == "Đặng Xuân Phong")
    one.page.mouse.click(*one.spot(node["id"]))
    rows = one.page.locator("#drawer details.relation")
    rows.first.locator("summary").click()
    assert rows.count() == node["links"]
    assert "Đặng Xuân Phong" in rows.first.locator("blockquote").first.inner_text()


def test_derived_head_shows_its_steps_and_both_sentences(
    opened: Callable[..., Opened], scenes: Mapping[str, Scene]
) -> None:
    (edge,) = [edge for edge in scenes["province"].edges if edge.derived]
    one = opened("province", f"#edge={edge.id.replace('+', '%2B')}")
    steps = one.page.locator("#drawer .derivation li").all_inner_texts()
    assert steps == list(edge.steps)
    assert one.page.locator("#drawer blockquote").count() == len(edge.evidence) >= 2


def test_overview_says_how_many_relations_a_line_stands_for(
    opened: Callable[..., Opened], scenes: Mapping[str, Scene]
) -> None:
    edge = max(scenes["overview"].edges, key=lambda edge: edge.count)
    one = opened("overview", f"#edge={edge.id}")
    assert f"Số quan hệ gộp lại\n{edge.count}" in one.drawer
    assert one.page.locator("#drawer blockquote").count() == len(edge.evidence) > 0


def test_script_in_an_article_is_text(opened: Callable[..., Opened], scenes: Mapping[str, Scene]) -> None:
    (edge,) = [edge for edge in scenes["script"].edges if edge.type == "STANDING_BODY_OF"]
    one = opened("script", f"#edge={edge.id}")
    assert '<img src=x onerror="alert(2)">' in one.drawer
    assert "<script>alert(1)</script>" in one.drawer
    one.page.click("#view-table")
    one.page.wait_for_timeout(200)
    assert one.page.evaluate(f"[{_FOREIGN}, document.scripts.length]") == [0, 3]
    assert one.page.eval_on_selector_all("a[href]:not(.skip)", _LINKS) == []


def test_days_of_the_page_are_those_of_the_query(opened: Callable[..., Opened], demo: Store) -> None:
    one = opened("person")
    expected = [len(run_query(demo, "surroundings", {"actor": "Đặng Xuân Phong"}, day).rows) for day in DAYS]
    shown = []
    for day in DAYS:
        one.page.fill("#day", day)
        one.page.dispatch_event("#day", "change")
        shown.append(one.ask("counts()")["edges"])
    assert shown == expected
    assert len(set(expected)) > 3


@pytest.mark.parametrize("name", ["overview", "province"])
def test_names_do_not_lie_over_one_another(opened: Callable[..., Opened], name: str) -> None:
    boxes = [label["box"] for label in opened(name).ask("labels()")]
    crossing = [
        (a, b)
        for at, a in enumerate(boxes)
        for b in boxes[at + 1 :]
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]
    assert len(boxes) > 10
    assert crossing == []


def test_path_opens_with_its_steps_and_a_sentence_for_each(
    opened: Callable[..., Opened], scenes: Mapping[str, Scene]
) -> None:
    one = opened("path")
    steps = len(scenes["path"].edges)
    assert len(one.ask("chosen()")["path"]["edges"]) == steps > 3
    assert one.page.locator("#drawer blockquote").count() == steps


@pytest.mark.parametrize(("width", "height", "apart"), [(1280, 800, 0), (390, 844, 1)])
def test_columns_become_rows_where_the_frame_is_narrow(
    open_page: Callable[..., Opened], scenes: Mapping[str, Scene], tmp_path: Path, width: int, height: int, apart: int
) -> None:
    path = tmp_path / "province.html"
    write(scenes["province"], path)
    one = open_page(path, width=width, height=height)
    kinds: dict[str, set[float]] = {}
    for node in one.ask("nodes()"):
        place = one.ask("position(argument)", node["id"])
        kinds.setdefault(node["type"], set()).add((place["x"], place["y"])[apart])
    assert {kind: len(places) for kind, places in kinds.items()} == dict.fromkeys(kinds, 1)
