"""Which layouts a page offers for a scene, and which of them it shows first."""

from __future__ import annotations

from dataclasses import dataclass

from viz.layouts.bands import bands
from viz.layouts.columns import Column, columns
from viz.layouts.force import force
from viz.layouts.path import path
from viz.layouts.rings import by_distance, rings
from viz.layouts.skeleton import Point, Skeleton
from viz.layouts.tree import tree

SMALL = 400
MOST_RINGS = 3


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to lay the scene out: its name, a point per node, and headings where it has columns."""

    name: str
    points: tuple[Point, ...]
    headings: tuple[Column, ...] = ()


def layouts(
    skeleton: Skeleton, *, arrangement: str = "auto", focus: int | None = None, beside: int | None = None
) -> tuple[Layout, ...]:
    """Every layout that suits the size, the one to be shown first in front.

    Columns, rings and trees are for small views; a large one is laid out by forces alone. Columns need several kinds of
    nodes, a tree has one kind or is asked for, `rings` needs a focus with everything at most three steps away,
    `bands` two to compare, `path` where it begins.
    """
    names = ["network"]
    if len(skeleton) <= SMALL:
        names += ["columns"] if len(set(skeleton.kinds)) > 1 else ["tree"]
        names += ["tree"] if arrangement == "tree" and "tree" not in names else []
        names += ["bands"] if arrangement == "bands" and None not in (focus, beside) and focus != beside else []
        names += ["path"] if arrangement == "path" and focus is not None else []
        names += ["rings"] if focus is not None and len(by_distance(skeleton, focus)) <= MOST_RINGS + 1 else []
    first = arrangement if arrangement in names else "rings" if "rings" in names else "network"
    return tuple(_layout(name, skeleton, focus, beside) for name in [first, *(name for name in names if name != first)])


def _layout(name: str, skeleton: Skeleton, focus: int | None, beside: int | None) -> Layout:
    if name == "columns":
        points, headings = columns(skeleton)
        return Layout(name, tuple(points), tuple(headings))
    if name == "rings" and focus is not None:
        return Layout(name, tuple(rings(skeleton, focus)))
    if name == "bands" and focus is not None and beside is not None:
        return Layout(name, tuple(bands(skeleton, focus, beside)))
    if name == "path" and focus is not None:
        return Layout(name, tuple(path(skeleton, focus)))
    if name == "tree":
        return Layout(name, tuple(tree(skeleton)))
    return Layout("network", tuple(force(skeleton)))
