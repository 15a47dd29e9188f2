"""Rows of queries to nodes and relations by the columns that a view names: pure, in the order of the rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from graph.ids import relation_id
from graph.messages import texts
from graph.model.model import model
from graph.reference.provinces import provinces
from viz.scene import SceneEdge, SceneNode
from viz.view import KEY, OWN, Link

Row = Mapping[str, Any]
_EX_OFFICIO = "ex_officio"


@dataclass(frozen=True, slots=True)
class Line:
    """A relation without its sentences.

    Attributes:
        edge: the relation as far as the row tells it.
        proofs: the ids of the relationships whose claims are its sentences.
        told: whether the row itself says when and how often it was stated.
    """

    edge: SceneEdge
    proofs: tuple[str, ...]
    told: bool


@dataclass(slots=True)
class Sketch:
    """What the rows of a view's queries have given so far; each node and relation once, as first met."""

    lang: str
    nodes: dict[str, SceneNode] = field(default_factory=dict)
    lines: dict[str, Line] = field(default_factory=dict)
    overruled: set[str] = field(default_factory=set)
    closed: set[str] = field(default_factory=set)
    posts: dict[str, str] = field(default_factory=dict)

    def add(self, link: Link, row: Row) -> None:
        """Adds what a row says of one of its relations; an end that is not known is left out, and the relation too."""
        ends = [self._end(row, link.source, bool(link.count)), self._end(row, link.target, bool(link.count))]
        if ends[0] and ends[0] == ends[1] and not link.count:
            if not link.alone:
                return
            ends[1] = self._end(row, link.alone)
        if link.facing and not row[link.facing]:
            ends.reverse()
        source, target = ends
        if link.skip and row[link.skip]:
            self.overruled.add(f"{source} {target}")
        elif source and target:
            self._line(link, row, source, target)

    def _end(self, row: Row, column: str, opens: bool = False) -> str:
        """The id of the node that a column names, which is now there; empty where the row has none.

        In a view of sums each says how to see it on its own.
        """
        found = row[f"{column}_id"]
        if found is None:
            return ""
        key = str(found)
        if key not in self.nodes:
            self.nodes[key] = self._node(key, str(row[column]), opens)
        return key

    def _node(self, key: str, name: str, opens: bool) -> SceneNode:
        """A node; a label in place of an id stands for everything of its kind."""
        kind = model().nodes.get(key)
        if kind is not None:
            return SceneNode(key, key, kind.en if self.lang == "en" else kind.vi)
        note = texts("viz")["node_opens"][self.lang]["message"].format(id=key) if opens else ""
        return SceneNode(key, model().label_of(key), name, _aliases().get(key, ()), note)

    def _line(self, link: Link, row: Row, source: str, target: str) -> None:
        kind = link.type or str(row["type"])
        own = relation_id(kind, source, target) if link.id == KEY else row[link.id]
        if own is None:
            return
        told = link.id == OWN
        derived = told and bool(row.get("derived")) and row.get("via") is not None
        key = f"{own}+{row['via']}" if derived else str(own)
        if key in self.lines:
            return
        edge = SceneEdge(
            id=key, type=kind, source=source, target=target, count=row[link.count] if link.count else 1,
            derived=derived, rule=str(row.get("rule") or _EX_OFFICIO) if derived else "",
            **(_told(row) if told else _seen(row) if link.count else {}),
        )  # fmt: skip
        proofs = tuple(row[link.proof]) if link.proof else tuple(key.split("+"))
        self.lines[key] = Line(edge, proofs, told or bool(link.count))
        if told and row.get("closed_by"):
            self.closed.add(key)
        if kind == "HOLDS":
            self.posts[key] = self.nodes[target].name
        elif derived and row.get("post"):
            self.posts[str(row["via"])] = str(row["post"])

    def steps(self, edge: SceneEdge) -> tuple[str, ...]:
        """How a derived relation follows, in words; nothing where it is not derived or its post is not known."""
        post = self.posts.get(edge.id.partition("+")[2])
        if not edge.derived or post is None:
            return ()
        said = {key: texts("viz")[key][self.lang]["message"] for key in ("step_post", "step_holds", "step_ex_officio")}
        return (
            said["step_post"].format(post=post, role=edge.role, name=self.nodes[edge.target].name),
            said["step_holds"].format(person=self.nodes[edge.source].name, post=post),
            said["step_ex_officio"],
        )


@cache
def _aliases() -> Mapping[str, tuple[str, ...]]:
    """Other names of provinces, such as TPHCM, so that the page finds them."""
    return {province.id: province.aliases for province in provinces()}


def _seen(row: Row) -> dict[str, Any]:
    return {"first_seen": row["first_seen"], "last_seen": row["last_seen"]}


def _told(row: Row) -> dict[str, Any]:
    """What a row says of its own relation. The date of an event is a start, as for queries."""
    return {
        "role": row.get("role") or "",
        "status": row.get("status") or "asserted",
        "start": row.get("start") or row.get("date"),
        "end": row.get("end"),
        "first_seen": row.get("first_seen"),
        "last_seen": row.get("last_seen"),
        "support": row.get("support") or 0,
        "origins": row.get("origins") or 0,
    }
