"""`view`: one view of the store as one self-contained HTML file."""

from __future__ import annotations

import re
import time
import webbrowser
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from app.cli.commands.querying import AsOf, Params
from app.cli.common import Common, parse_params, show, show_json
from app.cli.params import param_json, param_line
from app.cli.texts import text
from graph.messages import spoken
from graph.text import fold
from viz.build import scene_of
from viz.page import write
from viz.scene import Scene
from viz.view import View, views

_LONGEST = 80


def _view_json(view: View) -> dict[str, Any]:
    params = [param_json(view.param(name)) for name in view.params]
    lang = spoken()
    return {"name": view.name, "title": view.title.in_(lang), "says": view.says.in_(lang), "params": params}


def _list(common: Common) -> None:
    entries = [_view_json(view) for view in views().values()]
    if common.json:
        show_json(entries)
    else:
        show("\n".join("\n".join([f"{e['name']}: {e['says']}", *map(param_line, e["params"])]) for e in entries))


def file_name(name: str, given: Mapping[str, str], as_of: str | None) -> str:
    """`province-vinh-phuc.html`: the view with what it is of, in letters that every system takes."""
    parts = (name, *given.values(), as_of or "")
    return re.sub(r"[^a-z0-9]+", "-", fold(" ".join(parts))).strip("-")[:_LONGEST].rstrip("-") + ".html"


def _done(common: Common, scene: Scene, given: Mapping[str, str], path: Path, seconds: float) -> None:
    said = {"nodes": len(scene.nodes), "relations": len(scene.edges), "file": str(path)}
    if common.json:
        head = {"view": scene.name, "params": {**given, "as_of": scene.as_of}, "title": scene.title}
        show_json({**head, **said, "notes": list(scene.notes), "seconds": seconds})
        return
    for note in scene.notes[1:]:
        common.note(note)
    show(text("messages", "drawn", title=scene.title, **said))


def view(
    common: Common,
    name: Annotated[str | None, typer.Argument(metavar="NAME", show_default=False)] = None,
    params: Params = None,
    as_of: AsOf = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="FILE", help=text("options", "out_file"))] = None,
    opened: Annotated[bool, typer.Option("--open", help=text("options", "open"))] = False,
) -> None:
    """The views, or the page of one."""
    if name is None:
        _list(common)
        return
    begun = time.monotonic()
    given = parse_params(params)
    with common.open() as store:
        scene = scene_of(store, name, given, as_of, spoken())
    path = Path(file_name(name, given, as_of)) if out is None else out
    write(scene, path)
    _done(common, scene, given, path, round(time.monotonic() - begun, 3))
    if opened and not webbrowser.open(path.absolute().as_uri()):
        common.note(text("messages", "not_opened", file=path))
