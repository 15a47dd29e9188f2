"""The judgements of a store as a file: one JSON object a line, to be read, edited, merged, and replayed in order."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, get_args

from graph.errors import RefusedError
from graph.model.model import model
from loaders.link.facets import Facet
from loaders.link.judgements import Judgement, Judgements, Verdict
from loaders.messages import problem


def line_of(judgement: Judgement) -> str:
    """`{"verdict": "same", "label": "Official", "a": ["lê an § An Giang/34|"], "b": [...], "why": "", "at": ...}`."""
    told = {
        "verdict": judgement.verdict, "label": judgement.label, "a": [str(f) for f in judgement.a],
        "b": [str(f) for f in judgement.b], "why": judgement.why, "at": judgement.at,
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False)


def _facets(raw: Any, label: str) -> tuple[Facet, ...]:
    if not isinstance(raw, list) or not raw or not all(isinstance(text, str) for text in raw):
        raise ValueError("a, b")
    return tuple(Facet.parse(label, text) for text in raw)


def _parse(line: str) -> Judgement:
    raw = json.loads(line)
    if not isinstance(raw, dict) or raw.get("verdict") not in get_args(Verdict):
        raise ValueError("verdict")
    if raw.get("label") not in model().nodes:
        raise ValueError("label")
    said = (_facets(raw.get("a"), raw["label"]), _facets(raw.get("b"), raw["label"]))
    return Judgement(*said, raw["verdict"], str(raw.get("why", "")), str(raw.get("at", "")))


def read_judgements(path: Path) -> Judgements:
    """What a file says; nothing where there is none.

    Raises:
        RefusedError: where a line is no judgement, with its number.
    """
    try:
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
    except (OSError, UnicodeDecodeError) as error:
        raise problem(RefusedError, "bad_judgements", place=str(path), why=type(error).__name__) from error
    out = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            out.append(_parse(line))
        except ValueError as error:
            place = f"{path}:{number}"
            raise problem(RefusedError, "bad_judgements", place=place, why=str(error)) from error
    return Judgements(tuple(out))


def write_judgements(path: Path, judgements: Judgements) -> None:
    """The file anew, in one step."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    new.write_text("".join(f"{line_of(j)}\n" for j in judgements.items), "utf-8", newline="\n")
    new.replace(path)


def merged(ours: Judgements, theirs: Iterable[Judgement]) -> Judgements:
    """Both files as one, each line once, in the order in which things were said."""
    every = dict.fromkeys((*ours.items, *theirs))
    return Judgements(tuple(sorted(every, key=lambda j: j.at)))
