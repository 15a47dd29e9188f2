"""Relationships as sums of claims: grown by one more article, or made again from the claims that are left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph.ids import relation_id
from graph.records import Claim
from loaders.link.confidence import SHOWN
from loaders.write.graph_tx import GraphTx, Placed, Relation
from loaders.write.merge import MOST_CLAIMS, Source, covered_relation, merged_relation
from loaders.write.stories import Stories, stated_by


def relation_of(claim: Claim, subject: str, obj: str) -> str:
    """Id of the relationship that sums a claim; empty for a claim that is kept and not shown as a fact."""
    if claim.confidence < SHOWN or claim.status == "negated":
        return ""
    return relation_id(claim.type, subject, obj, claim.role, claim.status)


def place(claim: Claim, subject: str, obj: str) -> Placed:
    """A claim between the nodes that its keys stand for."""
    return Placed(claim, subject, obj, relation_of(claim, subject, obj))


def _counted(told: Iterable[tuple[Claim, Source]]) -> dict[str, int]:
    sources = {source.article: source.origin or source.article for _, source in told}
    return {"support": len(sources), "origins": len(set(sources.values()))}


def make_again(tx: GraphTx, relations: Iterable[Relation]) -> None:
    """Each of the relationships from all its claims; one that has none left goes."""
    wanted = {r.id: r for r in relations}
    claims = tx.claims_of(wanted)
    tx.drop_relations(r for r in wanted.values() if r.id not in claims)
    held = tx.relations(r for r in wanted.values() if r.id in claims)
    new: dict[Relation, dict[str, Any]] = {}
    for key, told in claims.items():
        props = {**merged_relation(None, ((c, s.published) for c, s in told)), **_counted(told)}
        gone = {name: None for name in held.get(key, {}) if name not in props and name != "id"}
        new[wanted[key]] = {**props, **gone}
    tx.put_relations(new)


def shrink(tx: GraphTx, told: Mapping[Relation, Sequence[tuple[Claim, str | None]]], stories: Stories) -> None:
    """Relationships after articles went; of one with many claims few are read where they say all that went.

    Args:
        tx: the transaction, in which the articles are gone and their stories parted.
        told: the claims that went with them, with the dates of their articles.
        stories: the stories of the articles.
    """
    held = tx.relations(told)
    large = {r: held[r.id] for r in told if len(held.get(r.id, {}).get("claims", ())) >= MOST_CLAIMS}
    ends = {r.id: {props.get("first_seen"), props.get("last_seen")} for r, props in large.items()}
    few = tx.few_claims_of({r.id: {day for _, day in told[r] if day and day in ends[r.id]} for r in large})
    stated = _stated(tx, stories) if large else {}
    kept: dict[Relation, dict[str, Any]] = {}
    for relation, props in large.items():
        if covered_relation(props, told[relation], [(c, s.published) for c, s in few.get(relation.id, ())]):
            gone = {claim.article for claim, _ in told[relation]}
            change = stories.change(gone | stated.get(relation, set()))
            kept[relation] = {"support": props["support"] - len(gone), "origins": props["origins"] + change}
    make_again(tx, told.keys() - kept.keys())
    tx.put_relations(kept)
    recount(tx, stories, [r.id for r in told])


def recount(tx: GraphTx, stories: Stories, leave: Iterable[str] = ()) -> None:
    """The origins of relationships that articles state whose stories became one or fell apart.

    Args:
        tx: the transaction.
        stories: what became of them.
        leave: ids of relationships that are made anew anyway.
    """
    changes = {r: stories.change(a) for r, a in _stated(tx, stories).items() if r.id not in set(leave)}
    held = tx.relations(r for r, change in changes.items() if change)
    tx.put_relations({r: {"origins": held[r.id]["origins"] + changes[r]} for r in changes if r.id in held})


def _stated(tx: GraphTx, stories: Stories) -> Mapping[Relation, set[str]]:
    """Which held articles of stories that changed state each relationship; nothing is asked where none did."""
    return stated_by(tx, stories.held) if stories.held else {}


def grow(
    tx: GraphTx,
    placed: Sequence[Placed],
    published: Mapping[str, str | None],
    new_nodes: set[str],
    stories: Stories,
) -> None:
    """The relationships of new claims, whose articles are not in the sums yet; the others are not read.

    Args:
        tx: the transaction.
        placed: the claims.
        published: the date of each new article.
        new_nodes: nodes that no relationship can touch yet.
        stories: the stories of the new articles.
    """
    told: dict[Relation, list[Claim]] = defaultdict(list)
    for item in placed:
        if item.relation:
            told[Relation(item.relation, item.claim.type, item.subject, item.object)].append(item.claim)
    known = tx.relations(r for r in told if r.subject not in new_nodes and r.object not in new_nodes)
    stated = _stated(tx, stories)
    out: dict[Relation, dict[str, Any]] = {}
    for relation, claims in told.items():
        held = known.get(relation.id) or {}
        articles = {c.article for c in claims}
        props = merged_relation(held, ((c, published[c.article]) for c in claims))
        props["support"] = held.get("support", 0) + len(articles)
        props["origins"] = held.get("origins", 0) + stories.change(articles | stated.get(relation, set()))
        out[relation] = props
    tx.put_relations(out)
    recount(tx, stories, [r.id for r in told])
