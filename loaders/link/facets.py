"""The structural key of a thing that may turn out to be known under several keys."""

from __future__ import annotations

from dataclasses import dataclass

from graph.ids import node_id
from graph.model.model import model
from graph.records import Node

BETWEEN = " § "


@dataclass(frozen=True, slots=True, order=True)
class Facet:
    """A structural key. `group` is what namesakes share, `part` what may tell them apart."""

    label: str
    group: str
    part: str

    @classmethod
    def of(cls, node: Node) -> Facet:
        """The key of a node of a grouped label."""
        return cls(node.label, node.group, node.part)

    @classmethod
    def parse(cls, label: str, text: str) -> Facet:
        """From the form that is stored in `keys` and in judgements: `lê an § An Giang/34|Sở Y tế`."""
        group, _, part = text.partition(BETWEEN)
        return cls(label, group, part)

    def __str__(self) -> str:
        return f"{self.group}{BETWEEN}{self.part}"

    @property
    def id(self) -> str:
        """Id of the node that stands for this key alone."""
        return node_id(model().nodes[self.label].prefix, (self.group, self.part))
