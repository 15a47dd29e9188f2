"""Relationships as sums of claims: grown by one more article, or made again from the claims that are left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from graph.ids import relation_id
from graph.records import Claim
from loaders.link.confidence import SHOWN
from loaders.write.graph_tx import GraphTx, Placed, Relation
from loaders.write.merge import Source, merged_relation


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


def grow(tx: GraphTx, placed: Sequence[Placed], sources: dict[str, Source], new_nodes: set[str]) -> None:
    """The relationships of new claims, whose articles are not in the sums yet.

    Only articles that are an origin of their own are counted here; a copy of a known story makes its sums again.
    """
    told: dict[Relation, list[Claim]] = defaultdict(list)
    for item in placed:
        if item.relation:
            told[Relation(item.relation, item.claim.type, item.subject, item.object)].append(item.claim)
    known = tx.relations(r for r in told if r.subject not in new_nodes and r.object not in new_nodes)
    out: dict[Relation, dict[str, Any]] = {}
    for relation, claims in told.items():
        held = known.get(relation.id)
        props = merged_relation(held, ((c, sources[c.article].published) for c in claims))
        articles = {c.article for c in claims}
        for count in ("support", "origins"):
            props[count] = (held or {}).get(count, 0) + len(articles)
        out[relation] = props
    tx.put_relations(out)
