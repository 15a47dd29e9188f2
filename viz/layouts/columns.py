"""Columns by kind, left to right, for small views in which the kind of a thing matters most."""

from __future__ import annotations

import math
from dataclasses import dataclass

from viz.layouts.layered import ordered
from viz.layouts.skeleton import Point, Skeleton

ROW = 46.0
COLUMN = 160.0
GAP = 60.0
ASPECT = 1.0
HEADING = 54.0


@dataclass(frozen=True, slots=True)
class Column:
    """The heading of one kind: where its foot stands, how wide it may be, and which kind it names."""

    kind: int
    x: float
    y: float
    width: float


def columns(skeleton: Skeleton) -> tuple[list[Point], list[Column]]:
    """Positions and headings. A long column is broken into several side by side, so that the whole fits a screen."""
    kinds = sorted(set(skeleton.kinds))
    layers = [[node for node, kind in enumerate(skeleton.kinds) if kind == wanted] for wanted in kinds]
    layers = ordered(layers, skeleton.neighbours())
    rows = _rows([len(layer) for layer in layers])
    points: list[Point] = [(0.0, 0.0)] * len(skeleton)
    headings = []
    left = 0.0
    for kind, layer in zip(kinds, layers, strict=True):
        wide = math.ceil(len(layer) / rows)
        tall = math.ceil(len(layer) / wide)
        top = (rows - tall) * ROW / 2
        for at, node in enumerate(layer):
            points[node] = (left + (at // tall) * COLUMN, top + (at % tall) * ROW)
        headings.append(Column(kind, left + (wide - 1) * COLUMN / 2, -HEADING, (wide - 1) * COLUMN + COLUMN + GAP))
        left += wide * COLUMN + GAP
    return points, headings


def _rows(counts: list[int]) -> int:
    """How many rows bring the whole nearest to the shape of a screen."""
    best, best_miss = 1, math.inf
    for rows in range(1, max(counts, default=1) + 1):
        width = sum(math.ceil(count / rows) * COLUMN + GAP for count in counts)
        miss = abs(math.log(width / (rows * ROW + HEADING) / ASPECT))
        if miss < best_miss:
            best, best_miss = rows, miss
    return best
