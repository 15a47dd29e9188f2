"""A view of a store to a scene: its queries run, their rows drawn, each relation with its sentences by its id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from graph.errors import ModelError
from graph.model.model import model
from graph.reference.provinces import provinces
from graph.store import Store
from queries.run import Result, run_query
from viz.notes import notes
from viz.proofs import proofs_of, with_proof
from viz.scene import Scene, SceneEdge, SceneNode
from viz.sketch import Line, Sketch
from viz.view import View, checked_params, view_named

_MOST_ROWS = 10_000


def scene_of(
    store: Store, name: str, given: Mapping[str, str] | None = None, as_of: str | None = None, lang: str = "vi"
) -> Scene:
    """What the page of a view shows.

    Args:
        store: an open store.
        name: the view's name.
        given: its parameters, as a user types them.
        as_of: the day as ISO or Vietnamese; None for all that is known.
        lang: the language of the page.

    Raises:
        UsageError: for a view, parameter or value that does not exist, or a name that fits several things.
        NotFoundError: for a name that fits nothing.
        StoreError: where the store cannot be used.
    """
    view, given = view_named(name), dict(given or {})
    checked_params(view, given)
    results = [
        run_query(store, draw.query, _values(draw.given, given), as_of, max_rows=_MOST_ROWS) for draw in view.draws
    ]
    sketch = _sketched(view, results, lang)
    middle = [_middle(view, param, results) for param in view.focus]
    names = {param: _stand(store, sketch, ids, given[param]) for param, ids in zip(view.focus, middle, strict=True)}
    lines, left_out = kept(list(sketch.lines.values()), [key for ids in middle for key in ids], view.most)
    edges, cut = _proved(store, sketch, lines, as_of)
    foci = [_busiest(ids, edges) for ids in middle]
    ends = {end for edge in edges for end in (edge.source, edge.target)} | set(foci)
    scene = Scene(
        name=view.name, title=view.title.in_(lang).format(**names), lang=lang, as_of=_day(results),
        nodes=tuple(node for key, node in sketch.nodes.items() if key in ends), edges=tuple(edges),
        focus=foci[0] if foci else "", beside=foci[1] if len(foci) > 1 else "", arrangement=view.arrangement,
    )  # fmt: skip
    return replace(scene, notes=tuple(notes(view, scene, sketch, results, left_out, cut)))


def _sketched(view: View, results: Sequence[Result], lang: str) -> Sketch:
    sketch = Sketch(lang)
    for draw, result in zip(view.draws, results, strict=True):
        for row in result.rows:
            for link in draw.links:
                sketch.add(link, row)
    return sketch


def _values(wanted: Mapping[str, Any], given: Mapping[str, str]) -> dict[str, Any]:
    """The parameters of a query: fixed ones, and those of the view that were given."""
    out: dict[str, Any] = {}
    for param, value in wanted.items():
        name = value[1:] if isinstance(value, str) and value.startswith("$") else None
        if name is None:
            out[param] = value
        elif name in given:
            out[param] = given[name]
    return out


def _middle(view: View, param: str, results: Sequence[Result]) -> list[str]:
    """The ids that a parameter of the view was found to mean, the one that was named first."""
    for draw, result in zip(view.draws, results, strict=True):
        for own, value in draw.given.items():
            if value == f"${param}":
                found = result.sent[own]
                return [str(key) for key in (found if isinstance(found, list) else [found])]
    raise ModelError(f"no query takes {param}", place=f"view {view.name}", remedy="mend the file in viz/views")


def _stand(store: Store, sketch: Sketch, ids: Sequence[str], typed: str) -> str:
    """Puts what was asked for into the sketch even where no row has it, and gives its name."""
    known = {province.id: province.name for province in provinces()}
    if not any(key in sketch.nodes for key in ids):
        told = run_query(store, "about", {"actor": ids[0], "most": 1}).rows
        name = str(told[0]["actor"]) if told else known.get(ids[0], typed)
        sketch.nodes[ids[0]] = SceneNode(ids[0], model().label_of(ids[0]), name)
    there = next(key for key in ids if key in sketch.nodes)
    return known.get(ids[0], sketch.nodes[there].name)


def kept(lines: list[Line], middle: Sequence[str], most: int) -> tuple[list[Line], int]:
    """The lines that fit into so many nodes, and how many do not: those of the middle first, then by articles.

    Rows come in an order of their own, which decides between equals.
    """
    if len({end for line in lines for end in (line.edge.source, line.edge.target)} | set(middle)) <= most:
        return lines, 0
    near = set(middle)

    def rank(line: Line) -> tuple[bool, int]:
        edge = line.edge
        return (edge.source not in near and edge.target not in near, -max(edge.support, edge.count))

    there, chosen = set(middle), set()
    for line in sorted(lines, key=rank):
        ends = {line.edge.source, line.edge.target}
        if len(there | ends) <= most:
            there |= ends
            chosen.add(line.edge.id)
    drawn = [line for line in lines if line.edge.id in chosen]
    return drawn, sum(line.edge.count for line in lines) - sum(line.edge.count for line in drawn)


def _proved(store: Store, sketch: Sketch, lines: Sequence[Line], as_of: str | None) -> tuple[list[SceneEdge], bool]:
    """The lines with their sentences and steps, and whether some sentences were left out."""
    proofs = proofs_of(store, (key for line in lines for key in line.proofs), as_of)
    proved = [with_proof(line, proofs) for line in lines]
    return [replace(edge, steps=sketch.steps(edge)) for edge, _ in proved], any(cut for _, cut in proved)


def _busiest(ids: Sequence[str], edges: Sequence[SceneEdge]) -> str:
    """Of the epochs of one name the one with most relations here, the first between equals."""
    known = {province.id: province.name for province in provinces()}
    named = [key for key in ids if known.get(key) == known.get(ids[0])]
    return max(named, key=lambda key: sum(key in (edge.source, edge.target) for edge in edges))


def _day(results: Sequence[Result]) -> str | None:
    return next((str(result.params["as_of"]) for result in results if result.params.get("as_of")), None)
