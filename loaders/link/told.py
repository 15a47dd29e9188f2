"""The nodes of one article while it is gone through: every spelling, how often each is named, where first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.records import Node, Value

# Labels whose name is made from their key, not from the fullest spelling seen.
_NAMED_BY_KEY = frozenset(["Official", "Position", "Province", "Policy", "Indicator", "Figure"])


@dataclass(slots=True)
class _Entry:
    node: Node
    names: set[str] = field(default_factory=set)
    props: dict[str, Value] = field(default_factory=dict)
    count: int = 0


@dataclass(slots=True)
class Told:
    """What one article tells of each node."""

    entries: dict[str, _Entry] = field(default_factory=dict)

    def tell(self, node: Node, count: int = 1) -> Node:
        """Notes one telling of a node; what was told first stays."""
        entry = self.entries.get(node.id)
        if entry is None:
            entry = self.entries[node.id] = _Entry(node)
        elif entry.node is node:  # the same record says nothing new
            entry.count += count
            return node
        entry.names.update((node.name, *node.aliases))
        for key, value in node.props.items():
            if value != "" and entry.props.get(key) is None:
                entry.props[key] = value
        entry.count += count
        return node

    def __contains__(self, node_id: str) -> bool:
        return node_id in self.entries

    def nodes(self) -> Iterator[Node]:
        """The nodes by id, each under its fullest name with the others as aliases."""
        for _, entry in sorted(self.entries.items()):
            names = sorted(entry.names, key=lambda n: (-len(n), n)) if len(entry.names) > 1 else [*entry.names]
            name = entry.node.name if entry.node.label in _NAMED_BY_KEY else names[0]
            aliases = tuple([n for n in names if n != name])
            node, props = entry.node, dict(sorted(entry.props.items()))
            yield Node(node.label, node.id, name, aliases, props, node.group, node.part)

    def mentions(self) -> dict[str, int]:
        """How often each node is named, once at least."""
        return {node_id: max(1, entry.count) for node_id, entry in self.entries.items()}
