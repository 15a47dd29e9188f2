"""Files and folders into the store: what is new or changed is read, in batches that are whole or not at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from graph.errors import RefusedError
from graph.records import Article, ArticleFacts
from graph.store import Store
from loaders.extractor import Extractor, Refusal, extractor
from loaders.link.facts import article_of
from loaders.link.judgement_file import read_judgements
from loaders.link.judgements import NO_JUDGEMENTS, Judgements
from loaders.read.files import find_files, read_file
from loaders.version import extractor_version
from loaders.write.ledger import Ledger
from loaders.write.lookup import find_articles
from loaders.write.writer import Writer

BATCH = 40


@dataclass(slots=True)
class Summary:
    """What a load did, in articles and claims."""

    new: int = 0
    unchanged: int = 0
    replaced: int = 0
    refused: list[Refusal] = field(default_factory=list)
    claims: int = 0
    seconds: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """The shape that `load --json` prints."""
        refused = [{"path": r.path, "reason": r.reason} for r in self.refused]
        return {
            "new": self.new, "unchanged": self.unchanged, "replaced": self.replaced, "refused": refused,
            "claims": self.claims, "seconds": round(self.seconds, 3),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load is: files done of all."""

    done: int
    total: int


def _batches(paths: Sequence[Path], size: int) -> Iterator[list[Path]]:
    it = iter(paths)
    while batch := list(islice(it, size)):
        yield batch


class Load:
    """One run over some files. A run that is broken off can be run again: what is in the store is left alone.

    Args:
        store: an open store.
        judgements: the file of what people said of pairs; it is read anew before each batch.
        batch: articles a transaction.
    """

    def __init__(self, store: Store, judgements: Path | None = None, batch: int = BATCH) -> None:
        self._size = batch
        self._store = store
        self._version = extractor_version()
        self._judgements = judgements
        self.summary = Summary()

    def run(self, paths: Iterable[Path], workers: int = 1, tell: Callable[[Progress], None] | None = None) -> Summary:
        """Loads files and folders.

        Args:
            paths: files and folders.
            workers: processes that extract.
            tell: is told how far it is, after each batch.

        Raises:
            NotFoundError: where a path does not exist; nothing is loaded then.
            StoreError: where the store cannot be used; batches before are kept.
        """
        begin = time.perf_counter()
        found = list(dict.fromkeys(path.absolute() for path in find_files(paths)))
        self._writer().prepare()
        with extractor(workers) as extract:
            for number, batch in enumerate(_batches(found, self._size)):
                self._batch(batch, extract)
                if tell is not None:
                    tell(Progress(number * self._size + len(batch), len(found)))
        self.summary.seconds = time.perf_counter() - begin
        return self.summary

    def _writer(self) -> Writer:
        return Writer(self._store, self._version, _judgements(self._judgements))

    def _batch(self, paths: list[Path], extract: Extractor) -> None:
        articles = dict(self._readable(paths))
        ledger = Ledger.in_store(articles.values(), self._store)
        wanted = [p for p, a in articles.items() if not ledger.unchanged(a, self._version)]
        self.summary.unchanged += len(articles) - len(wanted)
        facts: list[ArticleFacts] = []
        for result in extract.run(wanted):
            if isinstance(result, Refusal):
                self.summary.refused.append(result)
            else:
                facts.append(result)
        if facts:
            done = self._writer().write(facts)
            self.summary.new += len(done.new)
            self.summary.replaced += len(done.replaced)
            self.summary.unchanged += len(facts) - len(done.new) - len(done.replaced)
            self.summary.claims += done.claims

    def _readable(self, paths: list[Path]) -> Iterator[tuple[Path, Article]]:
        for path in paths:
            try:
                yield path, article_of(read_file(path))
            except RefusedError as error:
                self.summary.refused.append(Refusal.of(path, error))


def _judgements(path: Path | None) -> Judgements:
    return read_judgements(path) if path is not None else NO_JUDGEMENTS


def retract(store: Store, names: Iterable[str], judgements: Path | None = None) -> list[str]:
    """Takes articles away by id, file or URL, with what they alone said.

    Returns:
        Their ids.

    Raises:
        NotFoundError: where the store holds none of a name; nothing is taken away then.
    """
    ids = [article_id for name in names for article_id in find_articles(store, name)]
    Writer(store, extractor_version(), _judgements(judgements)).retract(ids)
    return ids
