"""Ranks by the direction of relations, top to bottom: what others rest on stands above them."""

from __future__ import annotations

from viz.layouts.layered import ordered
from viz.layouts.skeleton import Point, Skeleton

LAYER = 130.0
STEP = 150.0
WIDEST = 10


def tree(skeleton: Skeleton) -> list[Point]:
    """Positions: a node lies below everything that it points at; a circle is cut at its first node."""
    depth = _depths(skeleton)
    layers = [[node for node, at in enumerate(depth) if at == wanted] for wanted in range(max(depth, default=-1) + 1)]
    layers = ordered(layers, skeleton.neighbours())
    points: list[Point] = [(0.0, 0.0)] * len(skeleton)
    top = 0.0
    for layer in layers:
        for start in range(0, len(layer), WIDEST):
            row = layer[start : start + WIDEST]
            left = -(len(row) - 1) * STEP / 2
            for at, node in enumerate(row):
                points[node] = (left + at * STEP, top + (at % 2) * 26.0)
            top += LAYER
    return points


def _depths(skeleton: Skeleton) -> list[int]:
    """Longest way from a node to one that points at nothing, counted without going in circles."""
    below: list[list[int]] = [[] for _ in skeleton.kinds]
    for a, b in sorted(set(skeleton.links)):
        if a != b:
            below[a].append(b)
    depth = [-1] * len(skeleton)
    for first in range(len(skeleton)):
        _settle(first, below, depth)
    return depth


def _settle(first: int, below: list[list[int]], depth: list[int]) -> None:
    """Depth-first without recursion; a node still open when it is met again counts as a leaf there."""
    stack = [(first, 0)]
    open_now = {first}
    while stack:
        node, at = stack.pop()
        if depth[node] >= 0:
            open_now.discard(node)
        elif at < len(below[node]):
            stack.append((node, at + 1))
            child = below[node][at]
            if depth[child] < 0 and child not in open_now:
                open_now.add(child)
                stack.append((child, 0))
        else:
            depth[node] = 1 + max((depth[child] for child in below[node] if depth[child] >= 0), default=-1)
            open_now.discard(node)
