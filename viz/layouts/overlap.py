"""Discs pushed apart until none touches another, each by as little as possible; same input, same outcome."""

from __future__ import annotations

import math

from viz.layouts.skeleton import Point

ROUNDS = 200
_LOOSE = 2.2
_GOLDEN = math.pi * (3 - math.sqrt(5))


def separated(points: list[Point], radii: list[float], margin: float = 30.0, rounds: int = ROUNDS) -> list[Point]:
    """The points moved so that discs keep `margin` pixels between them. Stops as soon as nothing overlaps.

    After `rounds` it stops in any case: a dense graph of thousands of nodes keeps some overlaps, and opens in time.

    What is far too tight is first stretched as a whole, which keeps its shape and saves most of the pushing.
    """
    factor = _stretch(points, radii, margin)
    placed = [_nudged((x * factor, y * factor), at) for at, (x, y) in enumerate(points)]
    cell = 2 * max(radii, default=1.0) + margin
    active = list(range(len(placed)))
    for _ in range(rounds):
        active = _push(placed, radii, margin, cell, active)
        if not active:
            break
    return [(x, y) for x, y in placed]


def _stretch(points: list[Point], radii: list[float], margin: float) -> float:
    """At least 1: how much wider the whole must be for its discs to have room in it."""
    needed = _LOOSE * sum((2 * radius + margin) ** 2 for radius in radii)
    width = max((x for x, _ in points), default=0.0) - min((x for x, _ in points), default=0.0)
    height = max((y for _, y in points), default=0.0) - min((y for _, y in points), default=0.0)
    least = 2 * max(radii, default=0.0) + margin  # a row of discs is not flat: it needs no room beyond its own height
    return max(1.0, math.sqrt(needed / (max(width, least) * max(height, least)))) if width * height > 1 else 1.0


def _nudged(point: Point, at: int) -> list[float]:
    """Two nodes on the same spot could not be told apart, so each starts a hair away, in a direction of its own."""
    return [point[0] + 0.01 * math.cos(at * _GOLDEN), point[1] + 0.01 * math.sin(at * _GOLDEN)]


def _push(placed: list[list[float]], radii: list[float], margin: float, cell: float, active: list[int]) -> list[int]:
    """One round over the nodes that moved in the last one; gives those that move in this one."""
    grid: dict[tuple[int, int], list[int]] = {}
    for at, (x, y) in enumerate(placed):
        grid.setdefault((int(x // cell), int(y // cell)), []).append(at)
    moved: set[int] = set()
    for a in active:
        here = placed[a]
        column, row = int(here[0] // cell), int(here[1] // cell)
        for near in ((column + dx, row + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
            for b in grid.get(near, ()):
                if a != b and _part(here, placed[b], radii[a] + radii[b] + margin):
                    moved.update((a, b))
    return sorted(moved)


def _part(a: list[float], b: list[float], wanted: float) -> bool:
    dx, dy = b[0] - a[0], b[1] - a[1]
    if abs(dx) >= wanted or abs(dy) >= wanted:
        return False
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
