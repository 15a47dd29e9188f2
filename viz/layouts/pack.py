"""Parts that are not connected, each laid out alone, set side by side on shelves of about the shape of a screen."""

from __future__ import annotations

import math

from viz.layouts.skeleton import Point

ASPECT = 1.25
MARGIN = 70.0


def packed(parts: list[list[Point]]) -> list[list[Point]]:
    """The parts moved so that none lies over another; the first stands at the top left and should be the largest."""
    boxes = [_box(part) for part in parts]
    area = sum((width + MARGIN) * (height + MARGIN) for _, _, width, height in boxes)
    widest = max((width for _, _, width, _ in boxes), default=0.0)
    limit = max(math.sqrt(area * ASPECT), widest + MARGIN)
    out = []
    x = y = shelf = 0.0
    for part, (left, top, width, height) in zip(parts, boxes, strict=True):
        if x and x + width + MARGIN > limit:
            x, y, shelf = 0.0, y + shelf, 0.0
        out.append([(px - left + x, py - top + y) for px, py in part])
        x += width + MARGIN
        shelf = max(shelf, height + MARGIN)
    return out


def levelled(points: list[Point]) -> list[Point]:
    """The points turned so that they spread furthest from left to right, as a screen does."""
    count = len(points)
    if count < 3:
        return points
    mx = sum(x for x, _ in points) / count
    my = sum(y for _, y in points) / count
    xx = sum((x - mx) ** 2 for x, _ in points)
    yy = sum((y - my) ** 2 for _, y in points)
    xy = sum((x - mx) * (y - my) for x, y in points)
    angle = -math.atan2(2 * xy, xx - yy) / 2
    cos, sin = math.cos(angle), math.sin(angle)
    return [((x - mx) * cos - (y - my) * sin, (x - mx) * sin + (y - my) * cos) for x, y in points]


def _box(points: list[Point]) -> tuple[float, float, float, float]:
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return left, top, max(x for x, _ in points) - left, max(y for _, y in points) - top
