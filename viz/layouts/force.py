"""The free layout: each connected part by forces, level, without overlaps, the parts side by side."""

from __future__ import annotations

import math
from collections.abc import Callable

from viz.layouts.engines import raw_positions
from viz.layouts.overlap import ROUNDS, separated
from viz.layouts.pack import levelled, packed
from viz.layouts.skeleton import Point, Skeleton

LINK = 110.0
LARGE = 1000
Engine = Callable[[Skeleton], list[Point]]


def force(skeleton: Skeleton, engine: Engine = raw_positions) -> list[Point]:
    """Positions in pixels. `engine` gives the raw ones of a connected skeleton of three nodes or more."""
    parts = skeleton.components()
    laid = packed([_part(skeleton.part(members), engine) for members in parts])
    points: list[Point] = [(0.0, 0.0)] * len(skeleton)
    for members, places in zip(parts, laid, strict=True):
        for node, place in zip(members, places, strict=True):
            points[node] = place
    return points


def _part(part: Skeleton, engine: Engine) -> list[Point]:
    if len(part) < 3:
        return [(at * LINK, 0.0) for at in range(len(part))]
    margin, rounds = (30.0, ROUNDS) if len(part) <= LARGE else (6.0, 12)
    return separated(_scaled(levelled(engine(part)), part), list(part.radii), margin, rounds)


def _scaled(points: list[Point], part: Skeleton) -> list[Point]:
    """The median link brought to a length that leaves room for names."""
    lengths = sorted(math.dist(points[a], points[b]) for a, b in part.links if a != b)
    middle = lengths[len(lengths) // 2] or 1.0
    return [(x * LINK / middle, y * LINK / middle) for x, y in points]
