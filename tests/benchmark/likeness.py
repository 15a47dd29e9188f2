"""What likeness of names would join beside what our linking joins, over the pairs of tests/loaders/link/pairs.yaml.

    python -m tests.benchmark.likeness

Ours goes through loading and reading the graph; theirs is rapidfuzz's WRatio of the names as written, at 80 of 100.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from rapidfuzz.fuzz import WRatio

from graph.open import open_store
from loaders.load import Load
from tests.loaders.link.pairs import nodes_of, pairs, write_articles

LIKE = 80


def joined(kind: str, folder: Path, place: Path) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """By label: how many pairs there are, how many ours makes one thing, how many likeness would."""
    every, ours, theirs = Counter[str](), Counter[str](), Counter[str]()
    with open_store(folder=place) as store:
        Load(store, batch=100).run([folder])
        for number, pair in enumerate(pairs(kind)):
            first, second = nodes_of(store, folder, kind, number)
            every[pair.label] += 1
            ours[pair.label] += first is not None and first == second
            theirs[pair.label] += WRatio(*pair.written) >= LIKE
    return every, ours, theirs


def main() -> None:
    """Prints a table a kind of pairs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "articles"
        folder.mkdir()
        write_articles(folder)
        for kind, says in (("apart", "two things, made one"), ("same", "one thing, made one")):
            every, ours, theirs = joined(kind, folder, Path(name) / kind)
            print(f"{says:24}{'pairs':>8}{'ours':>8}{'WRatio':>8}")
            for label in every:
                print(f"{label:24}{every[label]:8}{ours[label]:8}{theirs[label]:8}")
            print(f"{'all':24}{every.total():8}{ours.total():8}{theirs.total():8}\n")


if __name__ == "__main__":
    main()
