"""A folder of annotated articles to a score; what a saved run had and this one has not."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from graph.errors import NotFoundError, UsageError
from graph.records import ArticleFacts
from loaders.evaluate.score import Score
from loaders.extractor import Refusal, extract_file
from loaders.messages import problem
from loaders.resources.load import parse_yaml

_TEXTS = (".txt", ".md")


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article and its annotation."""

    stem: str
    text: Path
    gold: Path


def annotated_in(folder: Path) -> list[Annotated]:
    """The articles of a folder: `NNN.txt` in its `articles/` with `NNN.yaml` in its `gold/`, or the latter alone.

    The two do not lie side by side: a text's sidecar of the same name would tell the reader what it should find.

    Raises:
        NotFoundError: where the folder holds none.
    """
    golds = folder / "gold" if (folder / "gold").is_dir() else folder
    texts = golds.parent / "articles"
    found = [
        Annotated(gold.stem, text, gold)
        for gold in sorted(golds.glob("*.yaml"))
        for text in (texts / f"{gold.stem}{suffix}" for suffix in _TEXTS)
        if text.exists()
    ]
    if found:
        return found
    raise problem(NotFoundError, "no_annotated", place=str(folder), folder=folder)


def gold_of(item: Annotated) -> Mapping[str, Any]:
    """The annotation of an article.

    Raises:
        UsageError: where it is no YAML mapping.
    """
    try:
        loaded = parse_yaml(item.gold.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise problem(UsageError, "bad_annotation", place=str(item.gold), why=error) from error
    if not isinstance(loaded, Mapping):
        raise problem(UsageError, "bad_annotation", place=str(item.gold), why=type(loaded).__name__)
    return loaded


def evaluate(
    folder: Path,
    tell: Callable[[int, int], None] = lambda done, total: None,
    extract: Callable[[Path], ArticleFacts | Refusal] = extract_file,
) -> Score:
    """Extracts every annotated article of a folder and compares.

    Args:
        folder: where they lie.
        tell: is told how many of how many are done.
        extract: reads an article.

    Raises:
        NotFoundError: where there are none.
        UsageError: where an annotation is no YAML mapping.
    """
    items, score = annotated_in(folder), Score()
    for number, item in enumerate(items, 1):
        gold, facts = gold_of(item), extract(item.text)
        if isinstance(facts, Refusal):
            raise problem(UsageError, "bad_article", place=facts.path, why=facts.reason)
        score.add(item.stem, gold, facts)
        tell(number, len(items))
    return score


@dataclass(frozen=True, slots=True)
class Change:
    """A fact whose verdict is not that of the saved run; `before` or `after` is empty where it was not found."""

    article: str
    kind: str
    text: str
    before: str
    after: str

    @property
    def better(self) -> bool:
        """Whether the change is a gain: a fact found that was missed, or an error gone."""
        return self.after == "right" or (self.before == "wrong" and self.after in ("", "allowed"))


def saved(score: Score) -> str:
    """A run as JSON, to be compared with later."""
    rows = sorted([f.article, f.kind, f.text, f.verdict] for f in score.facts if f.verdict != "missed")
    return json.dumps({"facts": rows}, ensure_ascii=False, indent=0) + "\n"


def changes(score: Score, run: Path) -> Iterator[Change]:
    """Facts gained and lost against a saved run.

    Raises:
        UsageError: where the file is no saved run.
    """
    try:
        rows = json.loads(run.read_text("utf-8"))["facts"]
        before = {(a, k, t): verdict for a, k, t, verdict in rows}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise problem(UsageError, "bad_run", place=str(run), why=error) from error
    after = {(f.article, f.kind, f.text): f.verdict for f in score.facts if f.verdict != "missed"}
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key, ""), after.get(key, "")
        if was != now:
            article, kind, text = key
            yield Change(article, kind, text, was, now)
