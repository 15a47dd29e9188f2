"""What two compared things have for themselves and what they share, counted by kind, as notes of the page."""

from __future__ import annotations

from collections import Counter

from graph.messages import texts
from graph.model.model import model
from viz.layouts.bands import membership
from viz.layouts.skeleton import Skeleton
from viz.scene import Scene


def sides(scene: Scene) -> list[str]:
    """A line for each of the two and one for what they share; nothing where the scene compares nothing."""
    if scene.arrangement != "bands" or not scene.beside or scene.focus == scene.beside:
        return []
    number = {node.id: at for at, node in enumerate(scene.nodes)}
    links = tuple((number[edge.source], number[edge.target]) for edge in scene.edges)
    skeleton = Skeleton((0,) * len(number), (1.0,) * len(number), links)
    left, right = number[scene.focus], number[scene.beside]
    side = membership(skeleton, left, right)
    said = texts("viz")
    out = []
    for band, head in ((-1, left), (1, right), (0, None)):
        members = [node for at, node in enumerate(scene.nodes) if side[at] == band and at not in (left, right)]
        key = "note_shared" if head is None else "note_side"
        name = "" if head is None else scene.nodes[head].name
        out.append(
            said[key][scene.lang]["message"].format(name=name, counts=_counted([n.label for n in members], scene.lang))
        )
    return out


def _counted(labels: list[str], lang: str) -> str:
    counts = Counter(labels)
    kinds = [kind for kind in model().nodes.values() if counts[kind.label]]
    return ", ".join(f"{counts[k.label]} {(k.en if lang == 'en' else k.vi).lower()}" for k in kinds) or "0"
