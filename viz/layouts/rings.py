"""One node in the middle, its neighbours around it, theirs in the next ring. The page's script draws the same rings."""

from __future__ import annotations

import math

from viz.layouts.skeleton import Point, Skeleton

SPACING = 74.0
RING = 190.0


def rings(skeleton: Skeleton, centre: int) -> list[Point]:
    """Positions. Nodes that cannot be reached from the centre stand in a ring of their own, outermost.

    In each ring the nodes keep the order of their first neighbour one ring further in, then that of their numbers.
    """
    points: list[Point] = [(0.0, 0.0)] * len(skeleton)
    radius = 0.0
    for ring in by_distance(skeleton, centre)[1:]:
        radius = max(radius + RING, len(ring) * SPACING / (2 * math.pi))
        for at, node in enumerate(ring):
            angle = 2 * math.pi * at / len(ring) - math.pi / 2
            points[node] = (radius * math.cos(angle), radius * math.sin(angle))
    return points


def by_distance(skeleton: Skeleton, centre: int) -> list[list[int]]:
    """The rings, the centre first; what cannot be reached comes last."""
    near = skeleton.neighbours()
    seen = {centre}
    found = [[centre]]
    while True:
        ring: list[int] = []
        for node in found[-1]:
            fresh = [other for other in near[node] if other not in seen]
            seen.update(fresh)
            ring.extend(fresh)
        if not ring:
            break
        found.append(ring)
    far = [node for node in range(len(skeleton)) if node not in seen]
    return [*found, far] if far else found
