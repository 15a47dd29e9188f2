"""Origins in the graph: which articles are copies of one story after some came or went, and how counts change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from graph import upkeep
from graph.records import Article
from loaders.link.origins import Sketch, alike, origins, tied
from loaders.write.graph_tx import GraphTx, Relation


def sketch_props(article: Article) -> dict[str, str]:
    """Properties of an article's node by which its copies are found."""
    bands = {name: band for name, band in zip(upkeep.BANDS, article.bands, strict=False) if band}
    return {"signature": article.signature, **bands}


def _sketch(props: Mapping[str, Any]) -> Sketch:
    return Sketch(props.get("signature", ""), tuple(props.get(band, "") for band in upkeep.BANDS))


@dataclass(frozen=True, slots=True)
class Stories:
    """The articles whose story may have changed, with their origin before and after: none for what came or went."""

    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)

    def change(self, having: Iterable[str]) -> int:
        """How many origins more a relationship has that these articles state (others are not touched)."""
        stating = set(having)
        after = {origin for article, origin in self.after.items() if article in stating}
        before = {origin for article, origin in self.before.items() if article in stating}
        return len(after) - len(before)

    @property
    def held(self) -> list[str]:
        """Those of the articles that the store held before and still holds."""
        return sorted(self.before.keys() & self.after.keys())


def _members(tx: GraphTx, of: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Articles of some origins, by id."""
    rows = tx.rows(upkeep.ARTICLES_OF_ORIGINS, "ids", sorted(set(of)))
    return {row["a"]["properties"]["id"]: row["a"]["properties"] for row in rows}


def _ties(tx: GraphTx, new: Iterable[Article]) -> Iterable[tuple[str, str, str]]:
    """Pairs of a new article and one that is of its origin by itself, with the origin that the latter has now."""
    articles = {a.id: a for a in new}
    for number, band in enumerate(upkeep.BANDS):
        bands = ((a.id, a.bands[number]) for a in articles.values() if number < len(a.bands))
        rows = [{"id": article, "value": value} for article, value in bands if value]
        for row in tx.rows(upkeep.articles_by_band(band), "rows", rows):
            own, other = articles[row["article"]], row["other"]
            if other != own.id and (number == 0 or alike(own.signature, row["signature"])):
                yield own.id, other, row["origin"]


def join_stories(tx: GraphTx, new: Iterable[Article]) -> Stories:
    """Gives new articles, whose nodes are there, the origin of their story; stories that they tie become one."""
    articles = {a.id: a for a in new}
    ties = set(_ties(tx, articles.values()))
    held = _members(tx, (origin for _, other, origin in ties if other not in articles))
    before = {article: str(props["origin"]) for article, props in held.items()}
    pairs = {(own, other) for own, other, _ in ties} | set(before.items())
    after = origins({*articles, *held}, sorted(pairs))
    tx.put_nodes({a: {"origin": o} for a, o in after.items() if o != before.get(a, a)})
    return Stories(before, after)


def part_stories(tx: GraphTx, before: Mapping[str, str]) -> Stories:
    """What is left of some stories after articles went: tied anew, each by what its members are by themselves.

    Args:
        tx: the transaction, in which the articles are gone.
        before: the origin of each article that the stories had, those that went included.
    """
    held = _members(tx, before.values())
    sketches = {article: _sketch(props) for article, props in sorted(held.items())}
    pairs = [(a, b) for a, b in combinations(sketches, 2) if tied(sketches[a], sketches[b])]
    after = origins(sketches, pairs)
    tx.put_nodes({a: {"origin": o} for a, o in after.items() if o != before[a]})
    return Stories(before, after)


def stories_of(tx: GraphTx, article_ids: Iterable[str]) -> dict[str, str]:
    """All articles of the stories of some articles that the store holds, with their origin."""
    rows = tx.rows(upkeep.ORIGINS_OF_ARTICLES, "ids", sorted(set(article_ids)))
    return {article: props["origin"] for article, props in _members(tx, (row["origin"] for row in rows)).items()}


def stated_by(tx: GraphTx, article_ids: Iterable[str]) -> dict[Relation, set[str]]:
    """Which of some articles state each relationship."""
    out: dict[Relation, set[str]] = defaultdict(set)
    for row in tx.rows(upkeep.CLAIMS_OF_ARTICLES, "ids", sorted(set(article_ids))):
        if row["relation"]:
            out[Relation(row["relation"], row["type"], row["subject"], row["object"])].add(row["article"])
    return out
