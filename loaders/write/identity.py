"""Which node each structural key stands for, given the namesakes that the store holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from graph import upkeep
from graph.model.model import model
from graph.records import Node
from loaders.link.clusters import clusters, home_shown
from loaders.link.facets import Facet
from loaders.link.judgements import Judgements, Pair
from loaders.write.graph_tx import GraphTx

GROUPED = frozenset(n.label for n in model().nodes.values() if "group" in {p.name for p in n.properties})
_AND = " || "


@dataclass(slots=True)
class Identity:
    """The outcome: `stands` maps key ids to node ids, `moved` those held keys whose node is another one now."""

    stands: dict[str, str] = field(default_factory=dict)
    facets: dict[str, list[Facet]] = field(default_factory=dict)
    joins: dict[str, set[str]] = field(default_factory=dict)
    moved: dict[str, tuple[str, str]] = field(default_factory=dict)

    def node_of(self, key: str) -> str:
        """The node that a key stands for."""
        return self.stands.get(key, key)

    def props_of(self, node_id: str) -> dict[str, Any]:
        """The properties of a node that say which keys it stands for."""
        facets = self.facets.get(node_id)
        if facets is None:
            return {"keys": [node_id]}
        props: dict[str, Any] = {"keys": [str(f) for f in facets], "group": facets[0].group}
        if facets[0].label == "Official":
            props["home"] = "; ".join(home_shown(f.part) for f in facets)
            props["joins"] = sorted(self.joins.get(node_id, ()))
        return props


def _pair(a: Facet, b: Facet) -> Pair:
    """Two keys in one order: where a person parts them, what joins them is kept with the first."""
    return min(a, b), max(a, b)


class Resolver:
    """Finds the nodes of keys. One instance a question."""

    def __init__(self, tx: GraphTx, judgements: Judgements) -> None:
        self._tx = tx
        self._judgements = judgements
        self._facets: set[Facet] = set()
        self._joins: set[Pair] = set()
        self._held: dict[Facet, str] = {}

    def of_articles(self, nodes: Iterable[Node], joins: Iterable[tuple[str, str]]) -> Identity:
        """The nodes of the keys of new articles, beside what the store holds; held keys may move."""
        by_id: dict[str, Facet] = {}
        for node in nodes:
            if node.label in GROUPED:
                by_id[node.id] = Facet.of(node)
        for label in sorted({f.label for f in by_id.values()}):
            self._hold(label, {f.group for f in by_id.values() if f.label == label})
        self._facets |= set(self._held) | set(by_id.values())
        self._joins |= {_pair(by_id[a], by_id[b]) for a, b in joins}
        return self._outcome()

    def of_groups(self, label: str, groups: set[str], only: Iterable[str] | None = None) -> Identity:
        """The nodes of the keys of some groups, from the mentions that are left; the other keys are gone.

        Args:
            label: the label of the groups.
            groups: which ones.
            only: the nodes that mentions went from; None for all of the groups.
        """
        self._hold(label, groups)
        again = set(self._held.values()) if only is None else set(only)
        mentions = [m for told in self._tx.mentions_of(again).values() for _, m in told]
        alive = {key for m in mentions for key in m.tellings}
        by_id = {f.id: f for f, node in self._held.items() if f.id in alive or node not in again}
        self._facets = set(by_id.values())
        kept = {pair for pair in self._joins if self._held[pair[0]] not in again}
        self._joins = kept | {_pair(by_id[a], by_id[b]) for m in mentions for a, b in m.joins}
        return self._outcome()

    def _hold(self, label: str, groups: set[str]) -> None:
        wanted = sorted(self._judgements.groups_with(label, groups))
        for row in self._tx.rows(upkeep.nodes_by_group(label), "groups", wanted):
            self._held.update({Facet.parse(label, text): row["id"] for text in row["keys"] or ()})
            for text in row["joins"] or ():
                a, _, b = text.partition(_AND)
                self._joins.add(_pair(Facet.parse(label, a), Facet.parse(label, b)))

    def _outcome(self) -> Identity:
        out = Identity()
        for facet, first in sorted(clusters(self._facets, self._joins, self._judgements).items()):
            out.stands[facet.id] = first.id
            out.facets.setdefault(first.id, []).append(facet)
            held = self._held.get(facet)
            if held is not None and held != first.id:
                out.moved[facet.id] = (held, first.id)
        for a, b in self._joins:
            out.joins.setdefault(out.stands[a.id], set()).add(_AND.join((str(a), str(b))))
        return out
