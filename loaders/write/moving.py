"""What hangs on keys that now stand for another node goes there: mentions, claims, and the sums on both sides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph import upkeep
from graph.ids import relation_id
from loaders.write.graph_tx import GraphTx, Relation, label_of
from loaders.write.identity import Identity
from loaders.write.merge import Mention, covered_node, merged_node
from loaders.write.reference import reference_nodes
from loaders.write.sums import make_again


def changed(tx: GraphTx, gone: Mapping[str, Sequence[Mention]]) -> set[str]:
    """Those of some nodes that may differ without some mentions; a few of the others tell, not all of a hub's."""
    wanted = gone.keys() - reference_nodes().keys()
    few = tx.mentions_of(wanted, few=True)
    return {node for node in wanted if not covered_node(gone[node], [m for _, m in few.get(node, ())])}


def make_nodes_again(tx: GraphTx, ids: Iterable[str], identity: Identity) -> None:
    """Nodes from what articles tell of them; one that nobody mentions goes, reference data stay.

    Args:
        tx: the transaction.
        ids: nodes to make again.
        identity: the keys that they stand for.
    """
    wanted = sorted(set(ids) - reference_nodes().keys())
    mentions = tx.mentions_of(wanted)
    tx.drop_nodes(i for i in wanted if i not in mentions)
    held = tx.nodes(wanted)
    new: dict[str, dict[str, Any]] = {}
    for node_id, props_held in held.items():
        tellings = [t for _, m in mentions[node_id] for _, t in sorted(m.tellings.items())]
        props = {**merged_node({}, tellings), **identity.props_of(node_id)}
        gone = {name: None for name in props_held if name not in props and name != "id"}
        new[node_id] = {**props, **gone}
    tx.put_nodes(new)


def move(tx: GraphTx, identity: Identity) -> None:
    """Carries out the moves of an identity; nodes that nothing stands for any more go."""
    if not identity.moved:
        return
    ends = sorted({node for pair in identity.moved.values() for node in pair})
    there = tx.nodes(ends)
    tx.put_nodes({node: {"name": ""} for node in ends if node not in there})
    _move_mentions(tx, ends, identity)
    _move_claims(tx, identity)
    make_nodes_again(tx, ends, identity)


def _move_mentions(tx: GraphTx, ends: list[str], identity: Identity) -> None:
    held = tx.mentions_of(ends)
    told: dict[tuple[str, str], Mention] = {}
    for node, mentions in held.items():
        for article, mention in mentions:
            for key, telling in mention.tellings.items():
                place = (article, identity.moved.get(key, (node, node))[1])
                known = told.get(place, Mention({}))
                joins = tuple(sorted({*known.joins, *(j for j in mention.joins if key in j)}))
                told[place] = Mention({**known.tellings, key: telling}, joins)
    tx.unlink("MENTIONS", [(article, node) for node, mentions in held.items() for article, _ in mentions])
    tx.link("MENTIONS", [(article, node, mention.props) for (article, node), mention in told.items()])


@dataclass(frozen=True, slots=True)
class _Held:
    """A claim with the nodes at its ends before and after the move."""

    props: Mapping[str, Any]
    before: tuple[str, str]
    after: tuple[str, str]

    def relation(self, ends: tuple[str, str]) -> Relation:
        made = relation_id(self.props["type"], *ends, self.props.get("role", ""), self.props["status"])
        return Relation(made, self.props["type"], *ends)


def _held_claims(tx: GraphTx, identity: Identity) -> list[_Held]:
    out: dict[str, _Held] = {}
    by_label: dict[str, list[str]] = defaultdict(list)
    for node in sorted({before for before, _ in identity.moved.values()}):
        by_label[label_of(node)].append(node)
    for label, nodes in by_label.items():
        for row in tx.rows(upkeep.claims_at(label), "ids", nodes):
            props, before = row["claim"]["properties"], (row["subject"], row["object"])
            keys = (props["subject_key"], props["object_key"])
            after = tuple(identity.moved.get(k, (n, n))[1] for k, n in zip(keys, before, strict=True))
            out[props["id"]] = _Held(props, before, (after[0], after[1]))
    return [held for held in out.values() if held.before != held.after]


def _move_claims(tx: GraphTx, identity: Identity) -> None:
    claims = _held_claims(tx, identity)
    for i, side in enumerate(("SUBJECT", "OBJECT")):
        changed = [h for h in claims if h.before[i] != h.after[i]]
        tx.unlink(side, [(h.props["id"], h.before[i]) for h in changed])
        tx.link(side, [(h.props["id"], h.after[i], {}) for h in changed])
    shown = [h for h in claims if h.props.get("relation")]
    tx.put_nodes({h.props["id"]: {"relation": h.relation(h.after).id} for h in shown})
    make_again(tx, [r for h in shown for r in (h.relation(h.before), h.relation(h.after))])
