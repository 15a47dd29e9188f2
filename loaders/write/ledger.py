"""Which articles the store holds: by text, by file, and whether they were read as they would be read now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph import upkeep
from graph.records import Article
from graph.store import Store

Ask = Callable[[str, Mapping[str, Any]], Sequence[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class Entry:
    """An article that the store holds; `paths` are all files with its text."""

    id: str
    paths: tuple[str, ...]
    meta: str
    model: str

    def current(self, article: Article, version: str) -> bool:
        """Whether reading that article with that version of the extractor would change nothing."""
        return self.meta == article.meta and self.model == version


@dataclass(slots=True)
class Ledger:
    """The entries that some articles meet: by their text and by their file."""

    by_id: dict[str, Entry] = field(default_factory=dict)
    by_path: dict[str, Entry] = field(default_factory=dict)

    @classmethod
    def of(cls, articles: Iterable[Article], ask: Ask) -> Ledger:
        """Looks them up.

        Args:
            articles: what is to be loaded.
            ask: runs a statement that reads.
        """
        wanted = list(articles)
        ids, paths = [a.id for a in wanted], [a.path for a in wanted]
        rows = [*ask(upkeep.ARTICLES_BY_ID, {"ids": ids}), *ask(upkeep.ARTICLES_BY_PATH, {"paths": paths})]
        rows += ask(upkeep.ARTICLES_WITH_COPIES, {"paths": paths})
        out = cls()
        for row in rows:
            entry = Entry(row["id"], tuple(row["paths"] or ()), row["meta"] or "", row["model"] or "")
            out.by_id[entry.id] = entry
            out.by_path.update(dict.fromkeys(entry.paths, entry))
        return out

    @classmethod
    def in_store(cls, articles: Iterable[Article], store: Store) -> Ledger:
        """Looks them up outside a transaction, to leave out what need not be read."""
        return cls.of(articles, lambda cypher, params: store.read(cypher, params).rows)

    def unchanged(self, article: Article, version: str) -> bool:
        """Whether nothing of an article would change, its file included."""
        held = self.by_id.get(article.id)
        return held is not None and held.current(article, version) and article.path in held.paths


def path_props(paths: Iterable[str]) -> dict[str, Any]:
    """Properties of an article that say where its text lies: the first path stands for all."""
    known = sorted(set(paths))
    return {"path": known[0], "paths": known, "copies": True if len(known) > 1 else None}
