"""A scene as the inert JSON that the page's script reads. Sorted, so that one scene gives one text."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from graph.dates import PartialDate
from graph.model.model import NodeType, RelationType, model
from graph.search import abbreviations
from graph.text import fold
from viz.clean import link, shown
from viz.layouts.choose import Layout, layouts
from viz.layouts.skeleton import Skeleton
from viz.scene import Evidence, Scene, SceneEdge, SceneNode
from viz.style import style

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
_SMALLEST, _GROWTH, _LARGEST = 8.0, 2.3, 24.0
_ENDS = ("id", "from", "to")  # numbers, of which 0 is one


@dataclass(frozen=True, slots=True)
class Payload:
    """Nodes and edges in the form of vis-network (`id`, `from`, `to`, ...) and all else that the page needs."""

    nodes: list[dict[str, Json]]
    edges: list[dict[str, Json]]
    rest: dict[str, Json]


def payload(scene: Scene, words: Mapping[str, str]) -> Payload:
    """What the page draws and says. Ids become numbers in drawing order; the own id stays beside them."""
    order = {label: at for at, label in enumerate(model().nodes)}
    nodes = sorted(scene.nodes, key=lambda node: (order[node.label], fold(node.name), node.id))
    number = {node.id: at for at, node in enumerate(nodes)}
    kinds = {kind: at for at, kind in enumerate(model().relations)}
    edges = sorted(scene.edges, key=lambda e: (kinds[e.type], number[e.source], number[e.target], e.id))
    radii = _radii(len(nodes), [(number[e.source], number[e.target]) for e in edges])
    skeleton = Skeleton(
        kinds=tuple(order[node.label] for node in nodes),
        radii=tuple(radii),
        links=tuple((number[e.source], number[e.target]) for e in edges),
    )
    offered = layouts(
        skeleton, arrangement=scene.arrangement, focus=number.get(scene.focus), beside=number.get(scene.beside)
    )
    articles = _Articles()
    drawn = [_edge(e, at, number, articles) for at, e in enumerate(edges)]
    return Payload(
        nodes=[_node(node, at, radii[at]) for at, node in enumerate(nodes)],
        edges=drawn,
        rest={
            "name": shown(scene.name),
            "lang": scene.lang,
            "asOf": PartialDate.parse(scene.as_of).first_day.isoformat() if scene.as_of else None,
            "span": _span(scene),
            "notes": [shown(note) for note in scene.notes],
            "focus": number.get(scene.focus),
            "beside": number.get(scene.beside),
            "types": _types(scene),
            "relations": _relations(scene),
            "statuses": [{"id": status, "dash": list(style().dashes[status])} for status in model().statuses],
            "layouts": [_layout(layout, scene.lang, list(order)) for layout in offered],
            "articles": articles.rows,
            "words": dict(words),
            "short": dict(abbreviations()),
        },
    )


def _radii(count: int, links: list[tuple[int, int]]) -> list[float]:
    """The more relations, the larger the disc; its area grows with their number, up to a limit."""
    degree = Counter(end for pair in links for end in set(pair))
    return [round(min(_LARGEST, _SMALLEST + _GROWTH * math.sqrt(degree[node])), 1) for node in range(count)]


class _Articles:
    """Each article once; evidence points at its number."""

    def __init__(self) -> None:
        self.rows: list[Json] = []
        self._at: dict[tuple[str, str, str, str, str | None], int] = {}

    def number(self, evidence: Evidence) -> int:
        key = (evidence.title, evidence.publisher, evidence.url, evidence.path, evidence.published)
        if key not in self._at:
            self._at[key] = len(self.rows)
            self.rows.append(
                {
                    "title": shown(evidence.title),
                    "publisher": shown(evidence.publisher),
                    "url": link(evidence.url),
                    "path": shown(evidence.path),
                    "published": evidence.published,
                }
            )
        return self._at[key]


def _full(fields: dict[str, Json]) -> dict[str, Json]:
    """Without what is empty: the script fills it in, and most fields of most relations are."""
    return {
        key: value for key, value in fields.items() if value not in (None, "", False, [], [None] * 4) or key in _ENDS
    }


def _node(node: SceneNode, at: int, radius: float) -> dict[str, Json]:
    fields: dict[str, Json] = {
        "id": at,
        "key": shown(node.id),
        "type": node.label,
        "name": shown(node.name) or shown(node.id),
        "aliases": [shown(alias) for alias in node.aliases],
        "note": shown(node.note),
        "size": radius,
    }
    return _full(fields)


def _edge(edge: SceneEdge, at: int, number: Mapping[str, int], articles: _Articles) -> dict[str, Json]:
    interval = edge.interval
    start, end = interval.start, interval.end
    fields: dict[str, Json] = {
        "id": at,
        "key": shown(edge.id),
        "from": number[edge.source],
        "to": number[edge.target],
        "type": edge.type,
        "role": shown(edge.role),
        "status": edge.status,
        "derived": edge.derived,
        "rule": shown(edge.rule),
        "steps": [shown(step) for step in edge.steps],
        "start": edge.start,
        "end": edge.end,
        # The days that the stated dates can mean: first and last of the start, first and last of the end.
        "days": [
            start.first_day.isoformat() if start else None,
            start.last_day.isoformat() if start else None,
            end.first_day.isoformat() if end else None,
            end.last_day.isoformat() if end else None,
        ],
        "firstSeen": edge.first_seen,
        "lastSeen": edge.last_seen,
        "support": edge.support,
        "origins": edge.origins,
        "count": edge.count if edge.count > 1 else 0,
        "evidence": [{"article": articles.number(one), "quote": shown(one.quote)} for one in edge.evidence],
    }
    return _full(fields)


def _word(kind: NodeType | RelationType, lang: str) -> str:
    return kind.vi if lang == "vi" else kind.en


def _types(scene: Scene) -> list[Json]:
    used = {node.label for node in scene.nodes}
    return [
        {"id": t.label, "name": _word(t, scene.lang), "colour": t.colour, "shape": t.shape}
        for t in model().nodes.values()
        if t.label in used
    ]


def _relations(scene: Scene) -> list[Json]:
    used = {edge.type for edge in scene.edges}
    return [
        {
            "id": kind,
            "name": _word(model().relations[kind], scene.lang),
            "family": family.name,
            "light": family.light,
            "dark": family.dark,
            "width": family.width,
        }
        for family in style().families
        for kind in family.types
        if kind in used
    ]


def _layout(layout: Layout, lang: str, labels: list[str]) -> dict[str, Json]:
    names = [model().nodes[label] for label in labels]
    return {
        "name": layout.name,
        "points": [round(part) for point in layout.points for part in point],
        "headings": [
            {"x": round(h.x), "y": round(h.y), "width": round(h.width), "text": _word(names[h.kind], lang)}
            for h in layout.headings
        ],
    }


def _span(scene: Scene) -> list[Json]:
    """First and last day that any date of the scene can mean; empty where it has none."""
    texts = [scene.as_of]
    for edge in scene.edges:
        texts += [edge.start, edge.end, edge.first_seen, edge.last_seen, *(one.published for one in edge.evidence)]
    dates = [PartialDate.parse(text) for text in texts if text]
    if not dates:
        return []
    return [min(d.first_day for d in dates).isoformat(), max(d.last_day for d in dates).isoformat()]
