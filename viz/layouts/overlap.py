"""Discs pushed apart until none touches another, each by as little as possible; same input, same outcome."""

from __future__ import annotations

import math

from viz.layouts.skeleton import Point

_ROUNDS = 200
_GOLDEN = math.pi * (3 - math.sqrt(5))


def separated(points: list[Point], radii: list[float], margin: float = 30.0) -> list[Point]:
    """The points moved so that discs keep `margin` pixels between them. Stops early where nothing overlaps."""
    placed = [_nudged(point, at) for at, point in enumerate(points)]
    cell = 2 * max(radii, default=1.0) + margin
    for _ in range(_ROUNDS):
        if not _push(placed, radii, margin, cell):
            break
    return [(x, y) for x, y in placed]


def _nudged(point: Point, at: int) -> list[float]:
    """Two nodes on the same spot could not be told apart, so each starts a hair away, in a direction of its own."""
    return [point[0] + 0.01 * math.cos(at * _GOLDEN), point[1] + 0.01 * math.sin(at * _GOLDEN)]


def _push(placed: list[list[float]], radii: list[float], margin: float, cell: float) -> bool:
    grid: dict[tuple[int, int], list[int]] = {}
    for at, (x, y) in enumerate(placed):
        grid.setdefault((math.floor(x / cell), math.floor(y / cell)), []).append(at)
    moved = False
    for (column, row), members in sorted(grid.items()):
        around = [
            other
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
            for other in grid.get((column + dx, row + dy), ())
        ]  # fmt: skip
        for a in members:
            for b in around:
                if a < b:
                    moved = _part(placed[a], placed[b], radii[a] + radii[b] + margin) or moved
    return moved


def _part(a: list[float], b: list[float], wanted: float) -> bool:
    dx, dy = b[0] - a[0], b[1] - a[1]
    distance = math.hypot(dx, dy) or 1e-9
    missing = wanted - distance
    if missing <= 1e-3:
        return False
    step = (missing / 2 + 1e-3) / distance
    a[0] -= dx * step
    a[1] -= dy * step
    b[0] += dx * step
    b[1] += dy * step
    return True
