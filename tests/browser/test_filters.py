"""Types, relations, statuses, days and surroundings: what is shown is what the scene holds."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.tools import Opened
from tests.factories_viz import sample_scene
from viz.layouts.rings import rings
from viz.layouts.skeleton import Skeleton
from viz.page import write
from viz.scene import Scene, SceneEdge

pytestmark = pytest.mark.browser

_DRAW = random.Random(20)
DAYS = [dt.date(2019, 1, 1) + dt.timedelta(days=_DRAW.randrange(3000)) for _ in range(20)]
# The very days on which something begins or ends: there an interval shows that it is half-open.
EDGES = [edge.interval for edge in sample_scene().edges]
DAYS += sorted({one.end.last_day for one in EDGES if one.end})[:3]
DAYS += sorted({one.end.first_day for one in EDGES if one.end})[-3:]
DAYS += sorted({one.start.first_day for one in EDGES if one.start})[:3]
DAYS += sorted({one.start.last_day for one in EDGES if one.start})[-3:]


def _last_day(date: str) -> str:
    return date if len(date) == 10 else f"{date}~"


def _stands(edge: SceneEdge, day: str) -> str:
    """The rules `holds` and `grounds` of queries/fragments.yaml, word for word."""
    begin, end, first, last = edge.start, edge.end, edge.first_seen, edge.last_seen
    if (end and _last_day(end) <= day) or (begin or first or "") > day:
        return "no"
    stated = day in (first, last) or (
        begin and _last_day(begin) <= day and ((end and end > day) or (last or "") >= day)
    )
    around = first and _last_day(first) <= day and ((last or "") >= day or (end and end > day))
    return "sure" if stated or around else "unsure"


def _standing(scene: Scene, day: dt.date) -> dict[str, int]:
    found = Counter(_stands(edge, day.isoformat()) for edge in scene.edges)
    return {"sure": found["sure"], "unsure": found["unsure"]}


def _choose_day(opened: Opened, day: dt.date) -> None:
    opened.page.fill("#day", day.isoformat())
    opened.page.dispatch_event("#day", "change")


def _counts(opened: Opened, day: dt.date) -> dict[str, int]:
    _choose_day(opened, day)
    counts = opened.ask("counts()")
    return {key: counts[key] for key in ("edges", "sure", "unsure")}


def test_days_show_what_a_plain_count_finds(sample: Opened) -> None:
    expected = [_standing(sample_scene(), day) for day in DAYS]

    shown = [_counts(sample, day) for day in DAYS]
    sample.page.uncheck("#unknown")
    without = [_counts(sample, day)["edges"] for day in DAYS]

    assert shown == [{"edges": one["sure"] + one["unsure"], **one} for one in expected]
    assert without == [one["sure"] for one in expected]
    assert sample.page.inner_text("#unsure") == str(expected[-1]["unsure"])


def test_slider_moves_by_months_and_says_the_day(sample: Opened) -> None:
    sample.page.focus("#slide")
    sample.page.keyboard.press("Home")

    first = sample.ask("chosen()")["day"]
    sample.page.keyboard.press("ArrowRight")

    assert first.endswith("-01")
    assert sample.page.get_attribute("#slide", "aria-valuetext") == "/".join(
        reversed(sample.ask("chosen()")["day"].split("-"))
    )
    assert sample.ask("chosen()")["day"] > first


def test_page_opens_on_the_day_of_its_scene(open_page: Callable[..., Opened], tmp_path: Path) -> None:
    write(sample_scene(as_of="2023-06-15"), tmp_path / "x.html")

    opened = open_page(tmp_path / "x.html")

    assert opened.ask("chosen()")["day"] == "2023-06-15"
    assert opened.page.input_value("#day") == "2023-06-15"
    assert opened.page.inner_text("#counts").endswith("ngày 15/06/2023")


def test_any_time_shows_everything_again(sample: Opened) -> None:
    _choose_day(sample, dt.date(2021, 5, 1))

    sample.page.click("#any-time")

    assert sample.ask("counts()") == {"nodes": 150, "edges": 300, "sure": 0, "unsure": 0}


def test_days_do_not_move_nodes(sample: Opened) -> None:
    before = sample.ask("position(5)")

    _choose_day(sample, dt.date(2021, 5, 1))

    assert sample.ask("position(5)") == before


def test_play_goes_on_and_stops(sample: Opened) -> None:
    sample.page.click("#play")
    sample.until("chosen().day !== null")
    sample.page.click("#play")

    assert sample.page.inner_text("#play") == "Chạy"


def test_type_filter_takes_nodes_and_their_relations(sample: Opened) -> None:
    scene = sample_scene()
    people = {node.id for node in scene.nodes if node.label == "Official"}
    left = [edge for edge in scene.edges if not {edge.source, edge.target} & people]

    sample.page.uncheck("#types input[value=Official]")

    assert sample.ask("counts()")["edges"] == len(left)


def test_relation_filter_takes_one_type(sample: Opened) -> None:
    left = [edge for edge in sample_scene().edges if edge.type != "AT"]

    sample.page.uncheck("#relations input[value=AT]")

    assert sample.ask("counts()")["edges"] == len(left)


@pytest.mark.parametrize("status", ["former", "planned", "derived"])
def test_status_filter_takes_one_status(sample: Opened, status: str) -> None:
    left = [
        edge for edge in sample_scene().edges if (not edge.derived if status == "derived" else edge.status != status)
    ]

    sample.page.uncheck(f"#statuses input[value={status}]")

    assert sample.ask("counts()")["edges"] == len(left)


def test_none_and_all_of_a_section(sample: Opened) -> None:
    sample.page.click("#relations .link >> nth=1")
    none = sample.ask("counts()")["edges"]
    sample.page.click("#relations .link >> nth=0")

    assert (none, sample.ask("counts()")["edges"]) == (0, 300)


def test_legend_counts_what_is_shown(sample: Opened) -> None:
    counts = sample.page.eval_on_selector_all("#types .count", "all => all.map((one) => Number(one.textContent))")

    assert sum(counts) == 150


def test_surroundings_show_neighbours_alone(sample: Opened) -> None:
    scene = sample_scene()
    centre = next(node.id for node in scene.nodes if node.name == "Vĩnh Phúc")
    near = {end for edge in scene.edges for end in (edge.source, edge.target) if centre in (edge.source, edge.target)}

    sample.page.fill("#search", "vinh phuc")
    sample.page.keyboard.press("Enter")
    sample.page.click("#view-ego")

    assert sample.ask("counts()")["nodes"] == len(near)


def test_surroundings_count_their_own_relations(sample: Opened) -> None:
    day = dt.date(2023, 6, 1)
    sample.page.fill("#search", "vinh phuc")
    sample.page.keyboard.press("Enter")
    sample.page.click("#view-ego")
    _choose_day(sample, day)

    counts = sample.ask("counts()")

    assert counts["sure"] + counts["unsure"] == counts["edges"]
    assert counts["edges"] < sum(_standing(sample_scene(), day).values())


def test_two_steps_show_more_and_the_overview_comes_back(sample: Opened) -> None:
    sample.page.fill("#search", "vinh phuc")
    sample.page.keyboard.press("Enter")
    sample.page.click("#view-ego")
    one = sample.ask("counts()")["nodes"]
    sample.page.click("text=Thêm một bước")
    two = sample.ask("counts()")["nodes"]
    sample.page.click("#view-all")

    assert one < two < 150
    assert sample.ask("counts()")["nodes"] == 150


def test_surroundings_stand_in_the_rings_that_python_draws(
    open_page: Callable[..., Opened], sample_page: Path, tmp_path: Path
) -> None:
    opened = open_page(sample_page)
    nodes, edges = opened.ask("nodes()"), opened.ask("edges()")
    kinds = {name: at for at, name in enumerate(dict.fromkeys(node["type"] for node in nodes))}
    centre = max(nodes, key=lambda node: node["links"])
    near = {centre["id"]} | {
        end for edge in edges for end in (edge["from"], edge["to"]) if centre["id"] in (edge["from"], edge["to"])
    }
    members = sorted(near)
    whole = Skeleton(
        tuple(kinds[node["type"]] for node in nodes),
        tuple(10.0 for _ in nodes),
        tuple((edge["from"], edge["to"]) for edge in edges),
    )
    expected = rings(whole.part(members), members.index(centre["id"]))

    opened.page.evaluate("key => { location.hash = ''; }", centre["key"])
    again = open_page(sample_page, f"#ego={centre['key']}")
    found = [again.ask("position(argument)", member) for member in members]

    assert [(place["x"], place["y"]) for place in found] == [pytest.approx((x, y), abs=0.6) for x, y in expected]
