"""Scores on the annotated articles do not fall: floors per class, on those that rules are written on and others."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
import yaml

from loaders.evaluate.score import Tally
from tests.gold.runs import HERE, score

_FLOORS: Mapping[str, Mapping[str, Mapping[str, float]]] = yaml.safe_load((HERE / "floors.yaml").read_text("utf-8"))
_CASES = [
    (part, kind, measure, least)
    for part in _FLOORS
    for kind in _FLOORS[part]
    for measure, least in _FLOORS[part][kind].items()
]


@pytest.mark.parametrize(("part", "kind", "measure", "least"), _CASES)
def test_score_of_a_class_keeps_its_floor(part: str, kind: str, measure: str, least: float) -> None:
    tally = score(HERE / part).classes[kind]
    assert {"P": tally.precision, "R": tally.recall}[measure] >= least, _told(tally)


def _told(tally: Tally) -> str:
    return f"{tally.hit} found, {tally.miss} missed, {tally.extra} wrong"
