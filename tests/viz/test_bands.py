"""Side by side: what is of one stands on its side, what both have in the middle."""

from __future__ import annotations

import math
from itertools import combinations

from viz.layouts.bands import bands, membership
from viz.layouts.choose import layouts
from viz.layouts.skeleton import Skeleton

# 0 and 1 are compared; 2 and 3 are of 0, 4 of 1, 5 of both, 6 hangs at 2, 7 at 3 and 4, 8 at nothing.
LINKS = ((0, 2), (0, 3), (1, 4), (0, 5), (1, 5), (2, 6), (3, 7), (4, 7))
SKELETON = Skeleton((0, 0, 1, 1, 1, 2, 2, 2, 2), (10.0,) * 9, LINKS)


def test_membership_follows_the_neighbours() -> None:
    assert membership(SKELETON, 0, 1) == [-1, 1, -1, -1, 1, 0, -1, 0, 0]


def test_bands_lie_from_left_to_right_without_overlaps() -> None:
    points = bands(SKELETON, 0, 1)
    left, middle, right = ([points[n][0] for n in group] for group in ((0, 2, 3, 6), (5, 7, 8), (1, 4)))
    assert max(left) < min(middle)
    assert max(middle) < min(right)
    assert min(math.dist(a, b) for a, b in combinations(points, 2)) > 40


def test_bands_are_offered_to_a_view_of_two_alone() -> None:
    offered = [layouts(SKELETON, arrangement="bands", focus=0, beside=beside)[0].name for beside in (1, 0, None)]
    assert offered[0] == "bands"
    assert "bands" not in offered[1:]
