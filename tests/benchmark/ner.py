"""Persons and organisations beside the named entities of underthesea 9.5, on the same annotated articles, in one run.

    python -m tests.benchmark.ner [FOLDER] [--environment DIR]

underthesea is installed into an environment of its own (DIR, or one for this run alone) and never into ours. It names
every person and place that a text mentions, we only those whom it gives a public post: so recall compares like with
like, and precision says how much of what each names is an actor of the graph. `inside` is the share of all wanted names
that lie within an entity of whatever label, for a tagger that takes an office for a place. Nothing asserts the figures.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from loaders.evaluate.names import alike, names, norm
from loaders.evaluate.run import Annotated, annotated_in
from loaders.evaluate.score import Tally
from loaders.extractor import extract_source
from loaders.read.files import source_of

_WANTED = "underthesea==9.5.*"
_CHILD = Path(__file__).with_name("ner_child.py")
_HELD = Path(__file__).parents[1] / "gold" / "held"
_OURS = {"Official": "persons", "PublicBody": "organisations", "Institution": "organisations"}
_OURS |= {"SteeringCommittee": "organisations", "Enterprise": "organisations"}
_GOLD = {"persons": ("persons",), "organisations": ("bodies", "committees", "enterprises")}

Named = Mapping[str, Sequence[str]]  # "persons", "organisations" and "all" of one text


def _python(folder: Path) -> Path:
    """The interpreter of an environment that has underthesea, made where there is none."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", _WANTED], check=True)
    return python


def _theirs(python: Path, texts: list[str]) -> tuple[list[Named], float]:
    done = subprocess.run([python, _CHILD], input=json.dumps(texts), capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    return answer["named"], answer["seconds"]


def _named(text: str) -> Named:
    facts = extract_source(source_of(text, "bai.txt"))
    out: dict[str, list[str]] = {"persons": [], "organisations": [], "all": []}
    for node in facts.nodes:
        out["all"].append(node.name)
        if node.label in _OURS:
            out[_OURS[node.label]].append(node.name)
    return out


def _ours(texts: list[str]) -> tuple[list[Named], float]:
    _named(texts[0])
    begin = time.process_time()
    return [_named(text) for text in texts], time.process_time() - begin


def _same_person(wanted: Any, name: str) -> bool:
    return norm(wanted) == norm(name)


def _tally(gold: Iterable[Mapping[str, Any]], named: Iterable[Named], kind: str) -> Tally:
    same: Callable[[Any, str], bool] = _same_person if kind == "persons" else lambda a, b: alike(a, b, 0.6)
    out = Tally()
    for wanted, found in zip(gold, named, strict=True):
        left = list(dict.fromkeys(found[kind]))
        for thing in (t for key in _GOLD[kind] for t in wanted.get(key) or ()):
            match = next((name for name in left if same(thing, name)), None)
            if match is not None:
                left.remove(match)
            optional = isinstance(thing, Mapping) and thing.get("optional")
            out.add(int(match is not None), int(match is None and not optional), 0)
        out.add(0, 0, len(left))
    return out


def _inside(gold: Iterable[Mapping[str, Any]], named: Iterable[Named]) -> float:
    """Share of the wanted names that are part of some entity."""
    told: list[bool] = []
    for wanted, found in zip(gold, named, strict=True):
        entities = [norm(name) for name in found["all"]]
        things = [thing for keys in _GOLD.values() for key in keys for thing in wanted.get(key) or ()]
        told += [any(name in entity for entity in entities for name in names(thing)) for thing in things]
    return sum(told) / len(told)


def _told(tool: str, named: list[Named], seconds: float, items: list[Annotated], characters: int) -> None:
    gold = [yaml.safe_load(item.gold.read_text("utf-8")) for item in items]
    for kind in _GOLD:
        tally = _tally(gold, named, kind)
        print(f"{tool:<14} {kind:<14} P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}")
    print(f"{tool:<14} {'inside':<14} {_inside(gold, named):.3f}")
    print(f"{tool:<14} {'speed':<14} {characters / seconds / 1000:,.0f} thousand characters a second of one processor")


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=_HELD)
    parser.add_argument("--environment", type=Path)
    said = parser.parse_args()
    items = annotated_in(said.folder)
    texts = [item.text.read_text("utf-8") for item in items]
    characters = sum(map(len, texts))
    print(f"{len(items)} annotated articles, {characters} characters")
    _told("ailamgi", *_ours(texts), items, characters)
    with tempfile.TemporaryDirectory() as folder:
        python = _python(said.environment or Path(folder))
        _told("underthesea", *_theirs(python, texts), items, characters)


if __name__ == "__main__":
    main()
