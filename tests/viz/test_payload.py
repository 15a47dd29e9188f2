"""The data of a page: sorted, clean, with the days that partial dates can mean."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import pytest

from tests.factories_viz import sample_scene
from viz.clean import link, shown
from viz.payload import payload
from viz.scene import Evidence, Scene, SceneEdge, SceneNode
from viz.words import words

A = SceneNode("a", "Official", "Nguyễn Văn A", ("ông A",))
B = SceneNode("b", "Position", "Bí thư")


def _scene(**fields: object) -> Scene:
    edge = SceneEdge("e", "HOLDS", "a", "b", **fields)  # type: ignore[arg-type]
    return Scene("x", "X", nodes=(B, A), edges=(edge,))


def test_payload_does_not_depend_on_the_order_of_rows() -> None:
    scene = sample_scene()
    nodes, edges = list(scene.nodes), list(scene.edges)
    random.Random(1).shuffle(nodes)
    random.Random(2).shuffle(edges)

    mixed = payload(replace(scene, nodes=tuple(nodes), edges=tuple(edges)), words("vi"))

    assert mixed == payload(scene, words("vi"))


def test_payload_sorts_by_label_then_name() -> None:
    made = payload(_scene(), words("vi"))

    assert [(node["key"], node["id"]) for node in made.nodes] == [("a", 0), ("b", 1)]
    assert [(edge["from"], edge["to"]) for edge in made.edges] == [(0, 1)]


def test_payload_gives_the_days_that_dates_can_mean() -> None:
    made = payload(_scene(start="2024-02", end="2025"), words("vi"))

    assert made.edges[0]["days"] == ["2024-02-01", "2024-02-29", "2025-01-01", "2025-12-31"]
    assert made.rest["span"] == ["2024-02-01", "2025-12-31"]


def test_payload_leaves_unknown_days_unknown() -> None:
    made = payload(_scene(), words("vi"))

    assert "days" not in made.edges[0]
    assert made.rest["span"] == []


def test_payload_writes_no_empty_field_but_keeps_the_number_nought() -> None:
    made = payload(_scene(), words("vi"))

    assert made.edges == [{"id": 0, "key": "e", "from": 0, "to": 1, "type": "HOLDS", "status": "asserted"}]


def test_payload_days_agree_with_the_interval() -> None:
    edges = {edge.id: edge for edge in sample_scene().edges}
    day = dt.date(2022, 6, 15)
    text = day.isoformat()

    def sure(days: list[str | None]) -> bool:
        return bool(days[1] and days[2] and days[1] <= text < days[2])

    made = {str(edge["key"]): edge.get("days", [None] * 4) for edge in payload(sample_scene(), words("vi")).edges}

    assert {key: sure(days) for key, days in made.items()} == {  # type: ignore[arg-type]
        key: edge.interval.surely_holds(day) for key, edge in edges.items()
    }


def test_payload_holds_each_article_once() -> None:
    one = Evidence("Câu một.", "Tin", "Báo", "https://vidu.example/1", "a.txt", "2025-01-02")
    made = payload(_scene(evidence=(one, replace(one, quote="Câu hai."))), words("vi"))

    assert made.rest["articles"] == [
        {
            "title": "Tin",
            "publisher": "Báo",
            "url": "https://vidu.example/1",
            "path": "a.txt",
            "published": "2025-01-02",
        }
    ]
    assert made.edges[0]["evidence"] == [{"article": 0, "quote": "Câu một."}, {"article": 0, "quote": "Câu hai."}]


def test_payload_names_kinds_in_the_language_of_the_scene() -> None:
    made = payload(replace(_scene(), lang="en"), words("en"))

    types, relations = made.rest["types"], made.rest["relations"]

    assert isinstance(types, list)
    assert isinstance(relations, list)
    assert [one["name"] for one in [*types, *relations]] == ["Official", "Position", "holds"]  # type: ignore[index, call-overload]


def test_payload_gives_a_nameless_node_its_id() -> None:
    made = payload(Scene("x", "X", nodes=(SceneNode("a", "Official", "\u200e"),)), words("vi"))

    assert made.nodes[0]["name"] == "a"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nguyễn", "Nguyễn"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("a\x00b\x1b[31m", "ab[31m"),
        ("a\r\nb\rc\td", "a\nb\nc\td"),
        ("a\ud800b", "ab"),
        ("đen\u202etrắng\u2066", "đentrắng"),
    ],
)
def test_shown_drops_what_a_page_must_not_obey(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("url", ["https://vidu.example/bài?a=1#b", "HTTP://vidu.example", " https://vidu.example/ "])
def test_link_keeps_web_addresses(url: str) -> None:
    assert link(url) == url.strip()


@pytest.mark.parametrize(
    "url",
    ["", "javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//vidu.example",
     "https://", "https:vidu", "https://vidu.example/\"onload=x", "http://[::1", "bài báo"],
)  # fmt: skip
def test_link_drops_everything_else(url: str) -> None:
    assert link(url) == ""
