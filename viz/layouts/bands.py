"""Two things side by side: what is of one alone stands on its side, what they share in the middle."""

from __future__ import annotations

import math

from viz.layouts.skeleton import Point, Skeleton

ROW = 62.0
COLUMN = 170.0
GAP = 130.0
TALLEST = 9


def membership(skeleton: Skeleton, left: int, right: int) -> list[int]:
    """-1 for what is of the left alone, 1 of the right alone, 0 for what they share, or neither reaches.

    A neighbour of one of the two is of that one, a neighbour of both is shared; what is further away
    goes by those of its neighbours that are of one alone.
    """
    near = [set(group) for group in skeleton.neighbours()]
    ends = {left, right}
    own = {-1: near[left] - near[right] - ends, 1: near[right] - near[left] - ends}
    shared = near[left] & near[right]
    out = []
    for node in range(len(skeleton)):
        touched = {side for side, group in own.items() if node in group or (node not in shared and near[node] & group)}
        direct = {side for side, group in own.items() if node in group}
        sides = direct or touched
        out.append(next(iter(sides)) if len(sides) == 1 and node not in ends else 0)
    out[left], out[right] = -1, 1
    return out


def bands(skeleton: Skeleton, left: int, right: int) -> list[Point]:
    """Positions: three blocks from left to right, in each the kinds from top to bottom; the two stand above theirs."""
    side = membership(skeleton, left, right)
    points: list[Point] = [(0.0, 0.0)] * len(skeleton)
    x = 0.0
    for band, head in ((-1, left), (0, None), (1, right)):
        members = [node for node, at in enumerate(side) if at == band and node not in (left, right)]
        wide = max(1, math.ceil(len(members) / TALLEST))
        for at, node in enumerate(members):
            points[node] = (x + (at % wide) * COLUMN, (at // wide) * ROW + (at % 2) * ROW / 3)
        if head is not None:
            points[head] = (x + (wide - 1) * COLUMN / 2, -1.6 * ROW)
        x += wide * COLUMN + GAP
    return points
