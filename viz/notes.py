"""What a page says of itself: what it is, the day, what is not drawn, and which ends no article gives."""

from __future__ import annotations

from collections.abc import Sequence

from graph.dates import PartialDate
from graph.messages import texts
from queries.run import Result
from queries.words import date as shown_date
from viz.proofs import MOST_QUOTES
from viz.scene import Scene
from viz.sides import sides
from viz.sketch import Sketch
from viz.view import View

_PATH = "path"


def notes(view: View, scene: Scene, sketch: Sketch, results: Sequence[Result], left_out: int, cut: bool) -> list[str]:
    """What the reader must know of the page: the day, what is not drawn, and ends that no article gives."""
    day = shown_date(PartialDate.parse(scene.as_of).iso, scene.lang) if scene.as_of else ""
    here = {edge.id for edge in scene.edges}
    closed = len(sketch.closed & here)
    beyond = [row for result in results for row in result.rows if row.get("left_out")]
    first = max((int(row["left_out"]) for row in beyond if row["step"] == 1), default=0)
    said: list[tuple[str, dict[str, object]]] = []
    if not scene.edges:
        said.append(
            (("note_no_path" if view.name == _PATH else "note_nothing") + ("_at" if day else ""), {"date": day})
        )
    elif day:
        said.append(("note_as_of", {"date": day}))
    said += [(key, {"count": count}) for key, count in (
        ("note_left_out", left_out + first), ("note_closed", closed), ("note_overruled", len(sketch.overruled)),
        ("note_quotes", MOST_QUOTES if cut else 0),
    ) if count]  # fmt: skip
    more = any(result.truncated for result in results) or any(row["step"] > 1 for row in beyond)
    said += [("note_more", {})] if more else []
    notes = [texts("viz")[key][scene.lang]["message"].format(**fields) for key, fields in said]
    return [view.says.in_(scene.lang), *sides(scene), *notes]
