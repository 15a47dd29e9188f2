"""One thing after another, as linked from the first: a line that bends, so that names have room on both sides."""

from __future__ import annotations

from viz.layouts.rings import by_distance
from viz.layouts.skeleton import Point, Skeleton

STEP = 150.0
BEND = 60.0
ROW = 120.0


def path(skeleton: Skeleton, start: int) -> list[Point]:
    """Positions: what is so many steps away stands so far to the right, several at one distance below one another."""
    points: list[Point] = [(0.0, 0.0)] * len(skeleton)
    for step, ring in enumerate(by_distance(skeleton, start)):
        for at, node in enumerate(ring):
            points[node] = (step * STEP, at * ROW + (step % 2) * BEND)
    return points
