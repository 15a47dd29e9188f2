"""Each label has a shape of its own, each relation a family, each status its dashes; lines stand out from the page."""

from __future__ import annotations

import copy
import re
from importlib.resources import files
from typing import Any

import pytest
import yaml

from graph.errors import ModelError
from graph.model.model import model
from viz.style import SHAPES, parse_style, style

OKABE_ITO = {"#000000", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#999999"}


@pytest.fixture
def raw() -> Any:
    return copy.deepcopy(yaml.safe_load((files("viz.pages") / "style.yaml").read_text("utf-8")))


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_every_label_has_a_shape_of_its_own() -> None:
    shapes = [node.shape for node in model().nodes.values()]

    assert sorted(shapes) == sorted(SHAPES)


def test_labels_use_colours_that_colour_blind_readers_tell_apart() -> None:
    assert {node.colour for node in model().nodes.values()} <= OKABE_ITO


def test_every_shape_is_drawn_by_the_script() -> None:
    script = (files("viz.pages") / "js" / "shapes.js").read_text("utf-8")

    assert set(re.findall(r'^  (\w+): "M', script, re.MULTILINE)) == set(SHAPES)


@pytest.mark.parametrize(("side", "page"), [("light", "#FFFFFF"), ("dark", "#12161B")])
def test_lines_stand_out_from_the_page(side: str, page: str) -> None:
    weak = [one.name for one in style().families if _contrast(getattr(one, side), page) < 3]

    assert weak == []


def test_style_refuses_a_type_without_family(raw: Any) -> None:
    raw["families"]["leading"]["types"].remove("HOLDS")

    with pytest.raises(ModelError, match="HOLDS"):
        parse_style(raw)


def test_style_refuses_a_type_in_two_families(raw: Any) -> None:
    raw["families"]["place"]["types"].append("HOLDS")

    with pytest.raises(ModelError, match="HOLDS is in two families"):
        parse_style(raw)


def test_style_refuses_a_status_without_dashes(raw: Any) -> None:
    del raw["dashes"]["former"]

    with pytest.raises(ModelError, match="former"):
        parse_style(raw)


def test_style_refuses_what_is_no_colour(raw: Any) -> None:
    raw["families"]["place"]["dark"] = "url(x)"

    with pytest.raises(ModelError, match="is no colour"):
        parse_style(raw)


def test_statuses_look_different() -> None:
    assert len(set(style().dashes.values())) == len(model().statuses)
