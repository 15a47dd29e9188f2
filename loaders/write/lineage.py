"""What bodies of provinces became, joined by `MERGED_INTO` as soon as both are told of; rules: graph/reference."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graph import upkeep
from graph.ids import relation_id
from graph.reference.bodies import merger
from loaders.write.graph_tx import GraphTx, Relation, label_of

_TYPE = "MERGED_INTO"


def join_heirs(tx: GraphTx, new: Iterable[str]) -> None:
    """Joins new bodies with what they became and with what became of them.

    The relationship is there whenever both nodes are, whatever came first; it goes with either of them.
    """
    bodies = [node for node in sorted(new) if label_of(node) == "PublicBody"]
    held = tx.nodes(bodies)
    heirs = {node: (str(props["heir"]), str(props["heir_rule"])) for node, props in held.items() if "heir" in props}
    there = tx.nodes(heir for heir, _ in heirs.values())
    pairs = {(node, heir, rule) for node, (heir, rule) in heirs.items() if heir in there}
    pairs |= {(row["id"], row["heir"], row["rule"]) for row in tx.rows(upkeep.BODIES_BY_HEIR, "ids", bodies)}
    tx.put_relations({_relation(old, heir): _props(rule) for old, heir, rule in sorted(pairs)})


def _relation(old: str, heir: str) -> Relation:
    return Relation(relation_id(_TYPE, old, heir), _TYPE, old, heir)


def _props(rule: str) -> dict[str, Any]:
    known = merger(rule)
    return {"date": known.date, "document": known.document, "status": "asserted", "rule": rule, "derived": True}
