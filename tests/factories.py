"""Builders of articles and their facts for tests; they expect nothing."""

from __future__ import annotations

from graph.ids import node_id
from graph.records import Article, ArticleFacts, Claim, Node, Value
from graph.text import name_key
from loaders.link.facets import Facet
from loaders.link.origins import Sketch

NO_SKETCH = Sketch("", ())
# Three texts of which the second is a copy of either of the others, and these are none of each other.
FIRST_COPY, MIDDLE_COPY, LAST_COPY = (
    Sketch((bytes(zeros) + b"\x01" * (128 - zeros)).hex(), ("", "shared")) for zeros in (128, 70, 12)
)


def official(name: str, part: str = "An Giang/34|") -> Node:
    """A person with a home."""
    facet = Facet("Official", name_key(name), part)
    return Node("Official", facet.id, name, group=facet.group, part=part)


def body(name: str, **props: Value) -> Node:
    """A public body."""
    return Node("PublicBody", node_id("bod", (name,)), name, props={"kind": "party", **props})


def post(title: str, at: Node, rank: str = "head") -> Node:
    """A post in a body."""
    props: dict[str, Value] = {"title": title, "rank": rank, "single_seat": rank == "head"}
    return Node("Position", node_id("pos", (title, at.id)), f"{title} {at.name}", props=props)


def committee(name: str, topic: str = "nq57") -> Node:
    """A steering committee."""
    facet = Facet("SteeringCommittee", name_key(name), topic)
    props: dict[str, Value] = {"topic": topic, "kind": "committee"}
    return Node("SteeringCommittee", facet.id, name, props=props, group=facet.group, part=topic)


def policy(number: str, year: str = "", **props: Value) -> Node:
    """A numbered document."""
    facet = Facet("Policy", f"Kế hoạch|{number}|", year)
    told: dict[str, Value] = {"number": number, **props}
    return Node("Policy", facet.id, f"Kế hoạch {number}", props=told, group=facet.group, part=year)


def enterprise(name: str, group: str, form: str = "") -> Node:
    """An enterprise with its short name and legal form."""
    facet = Facet("Enterprise", group, form)
    return Node("Enterprise", facet.id, name, group=group, part=form)


class Draft:
    """An article being written: each statement becomes a sentence of its text and a claim with that sentence."""

    def __init__(
        self,
        name: str,
        published: str | None = "2025-08-01",
        path: str = "",
        meta: str = "",
        sketch: Sketch = NO_SKETCH,
    ) -> None:
        self.article = Article(
            hash=name, path=path or f"/articles/{name}.txt", meta=meta, published=published,
            signature=sketch.signature, bands=sketch.bands,
        )  # fmt: skip
        self._text = ""
        self._nodes: dict[str, Node] = {}
        self._claims: list[Claim] = []
        self._joins: list[tuple[str, str]] = []

    def names(self, *nodes: Node) -> Draft:
        """Nodes that the article mentions."""
        self._nodes.update({n.id: n for n in nodes})
        return self

    def says(self, kind: str, subject: Node, obj: Node, **told: str | float) -> Draft:
        """A statement."""
        self.names(subject, obj)
        quote = f"{subject.name} {kind} {obj.name}."
        fields: dict[str, str | float] = {"rule": "test.rule", "confidence": 0.9, **told}
        start = len(self._text)
        self._text += f"{quote} "
        claim = Claim(
            self.article.id, kind, subject.id, obj.id, quote, start, start + len(quote), **fields  # type: ignore[arg-type]
        )  # fmt: skip
        self._claims.append(claim)
        return self

    def joins(self, a: Node, b: Node) -> Draft:
        """Two homes that the article states of one person."""
        self.names(a, b)
        self._joins.append((min(a.id, b.id), max(a.id, b.id)))
        return self

    def facts(self) -> ArticleFacts:
        """The article as it goes to the writer."""
        mentions = dict.fromkeys(self._nodes, 1)
        nodes, claims = tuple(self._nodes.values()), tuple(self._claims)
        return ArticleFacts(self.article, nodes, (), claims, mentions, tuple(self._joins))
