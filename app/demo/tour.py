"""The demo as steps: what to load, ask, table and draw, from tour.yaml, each step giving its result."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import yaml

from graph.dates import PartialDate
from graph.open import default_folder
from graph.store import Store
from loaders.load import Load, Progress, Summary
from queries.answers.answer import ask
from queries.answers.records import Answer
from queries.run import Result, run_query
from viz.build import scene_of
from viz.page import write

_PROGRAM, _IN_CHECKOUT = "ailamgi", "python3 -m app"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the demo, and the day that it is asked as of; empty for none."""

    text: str
    as_of: str


@dataclass(frozen=True, slots=True)
class Home:
    """Where the demo lives: a folder of its own with its store and its pages, apart from what the user loads."""

    store: Path
    pages: Path


@cache
def _tour() -> Mapping[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((files("app.demo") / "tour.yaml").read_text("utf-8"))
    return loaded


def home(folder: Path | None = None) -> Home:
    """The folders of the demo: within the one that is named, else beside the user's own store."""
    top = (default_folder().parent / "demo") if folder is None else folder.expanduser().absolute()
    return Home(top / "store", top / "pages")


def load_samples(store: Store, told: Callable[[Progress], None]) -> Summary:
    """The sample articles into the demo's store; what is there already stays as it is."""
    with as_file(files("app.demo") / "articles") as folder:
        return Load(store).run([folder], 1, told)


def answers(store: Store, lang: str) -> Iterator[tuple[Question, Answer]]:
    """Each question with its answer."""
    for entry in _tour()["questions"]:
        question = Question(entry[lang], entry.get("as_of", ""))
        yield question, ask(store, question.text, PartialDate.parse(question.as_of) if question.as_of else None)


def table(store: Store) -> Result:
    """The rows of the demo's query."""
    return run_query(store, _tour()["table"]["query"], _tour()["table"]["params"])


def pages(store: Store, folder: Path, lang: str) -> list[Path]:
    """Draws the pages of the demo into a folder and gives their files."""
    folder.mkdir(parents=True, exist_ok=True)
    out = []
    for entry in _tour()["pages"]:
        path = folder / entry["file"]
        write(scene_of(store, entry["view"], entry["params"], None, lang), path)
        out.append(path)
    return out


def next_steps(store: Path, lang: str) -> list[tuple[str, str]]:
    """What to try next: words and a command, in the form in which it works on this machine."""
    program = _PROGRAM if shutil.which(_PROGRAM) else _IN_CHECKOUT
    return [(entry[lang], entry["command"].format(store=store, program=program)) for entry in _tour()["next"]]
