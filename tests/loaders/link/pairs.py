"""The pairs of pairs.yaml, loaded into one store as articles, and what the graph makes of each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from graph.search import search_form
from graph.store import Store
from queries.run import run_cypher

_DAY = "2025-09-15"
_STATEMENT = (
    "MATCH (a:Article)-[m:MENTIONS]->(n) WHERE $path IN a.paths AND $label IN labels(n) "
    "RETURN n.id AS id, n.name AS name, n.search AS search ORDER BY size(n.name), n.id"
)


def _words(written: str) -> str:
    """As it is searched; `số` before a number is no part of a document's name."""
    return re.sub(r"\bso (?=\d)", "", search_form(written))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles that each name a thing of a label, as written there."""

    label: str
    written: tuple[str, str]
    texts: tuple[str, str]
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """For the name of a test."""
        return f"{self.label}: {self.written[0]} | {self.written[1]}"

    @property
    def words(self) -> tuple[str, str]:
        """The words by which the node of each side is found."""
        found: Sequence[str] = self.more.get("find", self.written)
        return _words(found[0]), _words(found[1])


@cache
def pairs(kind: str) -> tuple[Pair, ...]:
    """The pairs that must stay `apart`, or are the `same`."""
    raw = yaml.safe_load(Path(__file__).with_name("pairs.yaml").read_text("utf-8"))
    made = []
    for label, a, one, b, other, *more in raw[kind]:
        made.append(Pair(label, (a, b), (one, other), more[0] if more else {}))
    return tuple(made)


def _path(folder: Path, kind: str, number: int, side: int) -> Path:
    return folder / f"{kind}-{number:02d}-{'ab'[side]}.txt"


def write_articles(folder: Path) -> None:
    """Each side of each pair as an article of its own, below a headline that names nobody."""
    for kind in ("apart", "same"):
        for number, pair in enumerate(pairs(kind)):
            days = pair.more.get("days", (_DAY, _DAY))
            for side, text in enumerate(pair.texts):
                day = "/".join(reversed(days[side].split("-")))
                body = f"Tin trong ngày về chuyển đổi số\n\n{day} - 08:00\n\n{text}\n\nCông việc còn tiếp tục."
                _path(folder, kind, number, side).write_text(body, "utf-8")


def _node(store: Store, path: Path, label: str, words: str) -> str | None:
    """The node of that label that an article names by these words: the one with the shortest name of those that fit."""
    rows = run_cypher(store, _STATEMENT, {"path": str(path), "label": label}).rows
    wanted = set(words.split())
    return next((row["id"] for row in rows if any(wanted <= set(said.split()) for said in row["search"])), None)


def nodes_of(store: Store, folder: Path, kind: str, number: int) -> tuple[str | None, str | None]:
    """The nodes of both sides of a pair; None where an article names no such thing."""
    pair = pairs(kind)[number]
    first, second = (_node(store, _path(folder, kind, number, side), pair.label, pair.words[side]) for side in (0, 1))
    return first, second
