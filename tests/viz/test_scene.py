"""A scene refuses what a page could not draw truthfully."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from graph.errors import ModelError
from tests.factories_viz import sample_scene
from viz.scene import Evidence, Scene, SceneEdge, SceneNode

A = SceneNode("a", "Official", "Nguyễn Văn A")
B = SceneNode("b", "Position", "Bí thư")


def test_scene_keeps_what_it_is_given() -> None:
    edge = SceneEdge("e", "HOLDS", "a", "b")

    scene = Scene("x", "X", nodes=(A, B), edges=(edge,))

    assert (scene.nodes, scene.edges, scene.lang, scene.arrangement) == ((A, B), (edge,), "vi", "auto")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"nodes": (A, A)}, "node 'a' is there twice"),
        ({"nodes": (A, B), "edges": (SceneEdge("e", "HOLDS", "a", "b"),) * 2}, "relation 'e' is there twice"),
        ({"nodes": (A,), "edges": (SceneEdge("e", "HOLDS", "a", "b"),)}, "relation e ends at 'b'"),
        ({"nodes": (B,), "edges": (SceneEdge("e", "HOLDS", "a", "b"),)}, "relation e ends at 'a'"),
        ({"nodes": (A,), "focus": "z"}, "the focus 'z' is not in the scene"),
        ({"lang": "fr"}, "unknown language 'fr'"),
        ({"arrangement": "spiral"}, "unknown arrangement 'spiral'"),
        ({"as_of": "hôm qua"}, "'hôm qua' is no ISO date"),
    ],
)
def test_scene_refuses(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(ModelError, match=words) as caught:
        Scene("x", "X", **fields)

    assert caught.value.place == "scene 'x'"
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"type": "LOVES"}, "unknown type 'LOVES'"),
        ({"status": "maybe"}, "unknown status 'maybe'"),
        ({"derived": True}, "a derived relation without its rule"),
        ({"support": -1}, "a negative count"),
        ({"start": "01/07/2025"}, "is no ISO date"),
        ({"last_seen": "2025-13"}, "is no ISO date"),
        ({"id": ""}, "a relation without an id"),
    ],
)
def test_edge_refuses(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(ModelError, match=words):
        SceneEdge(**{"id": "e", "type": "HOLDS", "source": "a", "target": "b", **fields})


@pytest.mark.parametrize(
    ("key", "label", "words"), [("", "Official", "without an id"), ("a", "Person", "unknown label")]
)
def test_node_refuses(key: str, label: str, words: str) -> None:
    with pytest.raises(ModelError, match=words):
        SceneNode(key, label, "A")


def test_evidence_refuses_a_date_that_is_none() -> None:
    with pytest.raises(ModelError, match="is no ISO date"):
        Evidence("Câu.", published="2025-02-30")


def test_edge_interval_is_half_open() -> None:
    edge = SceneEdge("e", "HOLDS", "a", "b", start="2024-01-01", end="2025-07-01")

    assert edge.interval.surely_holds(dt.date(2025, 6, 30))
    assert not edge.interval.can_hold(dt.date(2025, 7, 1))


def test_sample_scene_is_the_same_every_time() -> None:
    assert sample_scene() == sample_scene()
    assert (len(sample_scene().nodes), len(sample_scene().edges)) == (150, 300)
