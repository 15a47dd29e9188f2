"""Articles into the store, each whole or not at all: in place of what they said before, and out again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph import upkeep
from graph.records import Article, ArticleFacts, Claim, Edge
from graph.reference.provinces import provinces
from graph.store import Store, Tx
from graph.text import fold
from loaders.link.judgements import NO_JUDGEMENTS, Judgements
from loaders.write.graph_tx import GraphTx, Relation, label_of, parse_claim
from loaders.write.identity import GROUPED, Identity, Resolver
from loaders.write.ledger import Ledger, path_props
from loaders.write.lineage import join_heirs
from loaders.write.merge import Mention, Telling, merged_node
from loaders.write.moving import changed, make_nodes_again, move
from loaders.write.reference import put_reference, reference_nodes
from loaders.write.seats import close_seats
from loaders.write.stories import join_stories, part_stories, sketch_props, stories_of
from loaders.write.sums import grow, place, shrink


@dataclass(slots=True)
class Written:
    """What one transaction did, by article id."""

    new: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    retracted: list[str] = field(default_factory=list)
    claims: int = 0


class Writer:
    """Writes to one store.

    Args:
        store: an open store.
        version: version of the extractor, kept with each article.
        judgements: what people said of pairs.
    """

    def __init__(self, store: Store, version: str, judgements: Judgements = NO_JUDGEMENTS) -> None:
        self._store = store
        self._version = version
        self._judgements = judgements

    def prepare(self) -> None:
        """Constraints, indexes and reference data; what is there stays."""
        self._store.prepare()
        self._store.transact(lambda tx: put_reference(GraphTx(tx)))

    def write(self, batch: Sequence[ArticleFacts]) -> Written:
        """Puts articles in, in one transaction; each takes the place of what its file or text said before."""
        return self._store.transact(lambda tx: self._write(tx, batch))

    def retract(self, article_ids: Sequence[str]) -> Written:
        """Takes articles away, with what they alone said."""

        def work(tx: Tx) -> Written:
            done, turn = Written(), _locked(tx)
            self._retract(turn, article_ids, done)
            close_seats(turn)
            return done

        return self._store.transact(work)

    def relink(self, groups: Mapping[str, set[str]]) -> None:
        """Which keys are one thing anew, for groups of keys by label: after people said something else of them."""

        def work(raw: Tx) -> None:
            tx = _locked(raw)
            for label, members in sorted(groups.items()):
                identity = Resolver(tx, self._judgements).of_groups(label, members)
                move(tx, identity)
                make_nodes_again(tx, identity.facets, identity)
            close_seats(tx)

        self._store.transact(work)

    def _write(self, raw: Tx, batch: Sequence[ArticleFacts]) -> Written:
        tx, done = _locked(raw), Written()
        ledger = Ledger.of([f.article for f in batch], raw.run)
        paths: dict[str, set[str]] = {}
        facts: dict[str, ArticleFacts] = {}
        gone: set[str] = set()
        for item in batch:
            article = item.article
            same, before = ledger.by_id.get(article.id), ledger.by_path.get(article.path)
            paths.setdefault(article.id, set(same.paths if same else ())).add(article.path)
            if before is not None and before.id != article.id:
                paths.setdefault(before.id, set(before.paths)).discard(article.path)
            if same is None or not same.current(article, self._version):
                facts[article.id] = item
            gone |= {e.id for e in (same, before) if e is not None and (e.id in facts or not paths[e.id])}
            if article.id in facts and article.id not in done.new:
                (done.replaced if same or (before and not paths[before.id]) else done.new).append(article.id)
        self._retract(tx, gone, done)
        self._put(tx, list(facts.values()))
        close_seats(tx)
        tx.put_nodes({i: path_props(p) for i, p in paths.items() if p})
        done.claims = sum(len(f.claims) for f in facts.values())
        return done

    def _retract(self, tx: GraphTx, article_ids: Iterable[str], done: Written) -> None:
        ids = sorted(article_ids)
        if not ids:
            return
        claims = tx.rows(upkeep.CLAIMS_OF_ARTICLES, "ids", ids)
        gone: dict[str, list[Mention]] = {}
        for row in tx.rows(upkeep.MENTIONS_OF_ARTICLES, "ids", ids):
            gone.setdefault(row["node"], []).append(Mention.parse(row["told"]))
        before = stories_of(tx, ids)
        tx.drop_nodes(row["id"] for row in claims)
        tx.drop_nodes(ids)
        told: dict[Relation, list[tuple[Claim, str | None]]] = {}
        for c in claims:
            if c["relation"]:
                relation = Relation(c["relation"], c["type"], c["subject"], c["object"])
                claim = parse_claim(c["claim"]["properties"], c["article"])
                told.setdefault(relation, []).append((claim, c["published"]))
        shrink(tx, told, part_stories(tx, before))
        self._again(tx, changed(tx, gone))
        done.retracted += ids

    def _again(self, tx: GraphTx, nodes: set[str]) -> None:
        """Nodes after articles went: their keys anew, then what is told of them."""
        held = tx.nodes(n for n in nodes if label_of(n) in GROUPED)
        for label in sorted({label_of(n) for n in held}):
            members = {n: props["group"] for n, props in held.items() if label_of(n) == label}
            identity = Resolver(tx, self._judgements).of_groups(label, set(members.values()), members)
            move(tx, identity)
            make_nodes_again(tx, members, identity)
        make_nodes_again(tx, [n for n in nodes if label_of(n) not in GROUPED], Identity())

    def _put(self, tx: GraphTx, batch: list[ArticleFacts]) -> None:
        nodes = [n for f in batch for n in f.nodes]
        identity = Resolver(tx, self._judgements).of_articles(nodes, [j for f in batch for j in f.joins])
        move(tx, identity)
        new = self._put_nodes(tx, batch, identity)
        join_heirs(tx, new)
        tx.put_nodes({f.article.id: self._article(f.article) for f in batch})
        stories = join_stories(tx, [f.article for f in batch])
        tx.link("MENTIONS", [m for f in batch for m in _mentions(f, identity)])
        edges = {(e.type, e.subject, e.object): e for f in batch for e in f.edges}
        for kind in sorted({e.type for e in edges.values()}):
            tx.link(kind, [_ends(e, identity) for e in edges.values() if e.type == kind])
        placed = [place(c, identity.node_of(c.subject), identity.node_of(c.object)) for f in batch for c in f.claims]
        tx.put_claims(placed)
        grow(tx, placed, {f.article.id: f.article.published for f in batch}, new, stories)

    def _put_nodes(self, tx: GraphTx, batch: list[ArticleFacts], identity: Identity) -> set[str]:
        """Nodes with what the batch adds to them; returns those that are new."""
        told: dict[str, list[Telling]] = {}
        for facts in batch:
            for node in facts.nodes:
                told.setdefault(identity.node_of(node.id), []).append(Telling.of(node, facts.mentions[node.id]))
        held = tx.nodes(told)
        told = {n: t for n, t in told.items() if n not in reference_nodes()}
        tx.put_nodes({n: {**merged_node(held.get(n, {}), t), **identity.props_of(n)} for n, t in told.items()})
        return set(told) - set(held)

    def _article(self, article: Article) -> dict[str, Any]:
        name = article.title or article.path
        told = {
            "name": name, "name_folded": fold(name), "hash": article.hash, "meta": article.meta,
            "title": article.title, "publisher": article.publisher, "url": article.url, "published": article.published,
            "language": article.language, "author_known": article.author_known, "origin": article.id,
            **sketch_props(article), "loaded": dt.datetime.now(dt.UTC).date().isoformat(), "model": self._version,
        }  # fmt: skip
        return {k: v for k, v in told.items() if v not in (None, "")}


def _locked(tx: Tx) -> GraphTx:
    """The transaction, once it is this writer's turn."""
    tx.run(upkeep.TAKE_TURNS, {"id": provinces()[0].id})
    return GraphTx(tx)


def _mentions(facts: ArticleFacts, identity: Identity) -> Iterable[tuple[str, str, dict[str, Any]]]:
    """The MENTIONS of an article: its tellings by the node that their keys stand for."""
    told: dict[str, dict[str, Telling]] = {}
    for node in facts.nodes:
        told.setdefault(identity.node_of(node.id), {})[node.id] = Telling.of(node, facts.mentions[node.id])
    for node_id, tellings in told.items():
        joins = tuple(sorted(j for j in facts.joins if j[0] in tellings or j[1] in tellings))
        yield facts.article.id, node_id, Mention(tellings, joins).props


def _ends(edge: Edge, identity: Identity) -> tuple[str, str, dict[str, Any]]:
    return identity.node_of(edge.subject), identity.node_of(edge.object), dict(edge.props)
