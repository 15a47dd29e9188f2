"""Layouts give the same places for the same skeleton, without overlaps, and mean what they are called."""

from __future__ import annotations

import math
import random
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viz.layouts import engines
from viz.layouts.choose import SMALL, layouts
from viz.layouts.columns import columns
from viz.layouts.force import force
from viz.layouts.overlap import separated
from viz.layouts.pack import levelled, packed
from viz.layouts.path import path
from viz.layouts.rings import RING, rings
from viz.layouts.skeleton import Point, Skeleton
from viz.layouts.tree import tree


def _skeleton(count: int, links: tuple[tuple[int, int], ...], kinds: int = 1) -> Skeleton:
    return Skeleton(tuple(at * kinds // count for at in range(count)), (10.0,) * count, links)


def _tangle(count: int, kinds: int = 4) -> Skeleton:
    draw = random.Random(count)
    return _skeleton(count, tuple((draw.randrange(count), draw.randrange(count)) for _ in range(2 * count)), kinds)


def _nearest(points: list[Point]) -> float:
    return min(math.dist(a, b) for a, b in combinations(points, 2))


@pytest.mark.parametrize("engine", [engines.raw_positions, engines.spring], ids=["best", "rustworkx"])
def test_force_is_the_same_again_and_free_of_overlaps(engine: object) -> None:
    skeleton = _tangle(60)

    first = force(skeleton, engine)  # type: ignore[arg-type]

    assert first == force(skeleton, engine)  # type: ignore[arg-type]
    assert _nearest(first) >= 20


def test_force_falls_back_where_the_program_is_missing_or_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    skeleton = _tangle(12)
    expected = engines.spring(skeleton)

    monkeypatch.setattr("shutil.which", lambda name: None)
    missing = engines.raw_positions(skeleton)
    monkeypatch.setattr("shutil.which", lambda name: "/nonexistent/sfdp")
    broken = engines.raw_positions(skeleton)

    assert (missing, broken) == (expected, expected)


def test_force_keeps_parts_apart() -> None:
    points = force(_skeleton(6, ((0, 1), (1, 2), (3, 4), (4, 5))))

    left, right = points[:3], points[3:]

    assert min(math.dist(a, b) for a in left for b in right) > 40


@pytest.mark.parametrize("count", [0, 1, 2])
def test_every_layout_bears_tiny_scenes(count: int) -> None:
    found = layouts(_skeleton(count, ()) if count else Skeleton((), (), ()), arrangement="tree")

    assert {len(layout.points) for layout in found} == {count}


@given(st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500)), min_size=2, max_size=40))
def test_separated_discs_do_not_touch(points: list[Point]) -> None:
    apart = separated(points, [10.0] * len(points), margin=4.0)

    assert _nearest(apart) >= 20


def test_separated_leaves_alone_what_is_apart() -> None:
    points = [(0.0, 0.0), (100.0, 0.0)]

    assert separated(points, [10.0, 10.0]) == [pytest.approx(point, abs=0.02) for point in points]


def test_packed_parts_do_not_overlap() -> None:
    square = [(0.0, 0.0), (100.0, 100.0)]

    parts = packed([square, square, square])
    boxes = [(min(x for x, _ in part), min(y for _, y in part)) for part in parts]

    assert len(set(boxes)) == 3
    assert _nearest(boxes) > 100


def test_levelled_spreads_from_left_to_right() -> None:
    upright = [(0.0, float(at)) for at in range(10)]

    wide = levelled(upright)

    assert max(x for x, _ in wide) - min(x for x, _ in wide) == pytest.approx(9)
    assert max(y for _, y in wide) - min(y for _, y in wide) == pytest.approx(0, abs=1e-9)


def test_columns_keep_kinds_apart_and_in_order() -> None:
    skeleton = _tangle(40)

    points, headings = columns(skeleton)
    spans = [
        sorted(x for (x, _), kind in zip(points, skeleton.kinds, strict=True) if kind == wanted) for wanted in range(4)
    ]

    assert [heading.kind for heading in headings] == [0, 1, 2, 3]
    assert [left[-1] < right[0] for left, right in pairwise(spans)] == [True, True, True]
    assert _nearest(points) >= 40


def test_columns_break_a_long_one() -> None:
    points, _ = columns(_skeleton(100, (), kinds=1))

    assert len({x for x, _ in points}) > 1


def test_columns_untangle_what_can_be_untangled() -> None:
    crossed = Skeleton((0, 0, 0, 1, 1, 1), (10.0,) * 6, ((0, 5), (1, 4), (2, 3)))

    points, _ = columns(crossed)

    assert [points[a][1] for a, _ in crossed.links] == [points[b][1] for _, b in crossed.links]


def test_rings_put_the_centre_in_the_middle_and_the_rest_by_distance() -> None:
    chain = _skeleton(5, ((0, 1), (1, 2), (2, 3)))

    points = rings(chain, 1)
    radii = [round(math.hypot(x, y)) for x, y in points]

    assert radii == [RING, 0, RING, 2 * RING, 3 * RING]


def test_rings_give_every_node_room() -> None:
    star = _skeleton(80, tuple((0, at) for at in range(1, 80)))

    assert _nearest(rings(star, 0)) >= 70


def test_tree_puts_what_is_rested_on_above() -> None:
    points = tree(_skeleton(4, ((1, 0), (2, 1), (3, 0))))

    rows = [round(y / 130) for _, y in points]

    assert rows == [0, 1, 2, 1]


def test_tree_bears_a_circle() -> None:
    points = tree(_skeleton(3, ((0, 1), (1, 2), (2, 0))))

    assert len(set(points)) == 3


def test_choice_depends_on_kinds_focus_and_size() -> None:
    mixed, plain, large = _tangle(12), _skeleton(12, ((0, 1),)), _tangle(SMALL + 1)
    star = _skeleton(6, tuple((0, at) for at in range(1, 6)), kinds=2)
    chain = _skeleton(6, tuple((at, at + 1) for at in range(5)), kinds=2)

    assert [one.name for one in layouts(mixed)] == ["network", "columns"]
    assert [one.name for one in layouts(star, focus=0)] == ["rings", "network", "columns"]
    assert [one.name for one in layouts(chain, focus=0)] == ["network", "columns"]
    assert [one.name for one in layouts(mixed, arrangement="columns")] == ["columns", "network"]
    assert [one.name for one in layouts(plain)] == ["network", "tree"]
    assert [one.name for one in layouts(large, arrangement="columns", focus=1)] == ["network"]


def test_components_come_largest_first() -> None:
    skeleton = _skeleton(6, ((4, 5), (5, 3), (0, 1)))

    assert skeleton.components() == [[3, 4, 5], [0, 1], [2]]


def test_path_goes_from_the_first_to_the_last_in_order() -> None:
    points = path(_skeleton(5, ((2, 4), (0, 2), (1, 4), (1, 3))), 0)
    order = sorted(range(5), key=lambda node: points[node][0])
    assert order == [0, 2, 4, 1, 3]
    assert _nearest(points) > 100


def test_a_row_of_discs_is_not_stretched() -> None:
    points = separated([(at * 100.0, 0.5 * (at % 2)) for at in range(7)], [10.0] * 7)
    assert max(x for x, _ in points) < 900
