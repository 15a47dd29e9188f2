"""What crosses the borders between packages: articles, nodes, claims and the facts of one article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.errors import ModelError
from graph.ids import digest, node_id
from graph.text import fold

Scalar = str | int | float | bool
Value = Scalar | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One source text as it is known to the graph.

    `hash` identifies the normalised text, `meta` what a sidecar says of it; `path` is where it was read from; dates are
    ISO and may be partial; `signature` and `bands` find its copies (graph/model: `origin`).
    """

    hash: str
    path: str
    meta: str = ""
    title: str = ""
    publisher: str = ""
    url: str = ""
    published: str | None = None
    language: str = "vi"
    author_known: bool = False
    signature: str = ""
    bands: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Id of its node."""
        return node_id("art", (self.hash,))


@dataclass(frozen=True, slots=True)
class Node:
    """One thing as one article tells of it: its label, the id of its structural key, and what is known of it.

    `group` and `part` stand where several keys may turn out to be one thing (graph/model: `group`); the key is then
    made of both.
    """

    label: str
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    props: Mapping[str, Value] = field(default_factory=dict)
    group: str = ""
    part: str = ""

    @property
    def name_folded(self) -> str:
        """Its name for search."""
        return fold(self.name)


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement in one sentence of one article. It cannot be built without its quotation.

    `subject` and `object` are ids of structural keys. Offsets count characters of the raw text; `quote` equals the raw
    text between them.
    """

    article: str
    type: str
    subject: str
    object: str
    quote: str
    start: int
    end: int
    rule: str
    confidence: float
    status: str = "asserted"
    role: str = ""
    rank: str = ""
    kind: str = ""
    date: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None

    def __post_init__(self) -> None:
        if not self.quote.strip() or self.end - self.start != len(self.quote) or self.start < 0:
            raise ModelError(
                f"a {self.type} claim without its sentence",
                place=f"{self.article} {self.start}:{self.end}",
                remedy="build claims from a sentence of the article",
            )

    @property
    def id(self) -> str:
        """Id of its node."""
        ends = (self.type, self.subject, self.object)
        return f"clm_{digest(self.article, *ends, str(self.start), str(self.end), self.role, self.status, self.kind)}"


@dataclass(frozen=True, slots=True)
class Edge:
    """A structural relationship that is part of a node's key or of reference data, not a sum of claims."""

    type: str
    subject: str
    object: str
    props: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """All that one article puts in the graph: the unit of loading, whole or not at all.

    `mentions` counts by node id how often each is named; `joins` are pairs of keys that the article states to be one
    person.
    """

    article: Article
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    claims: tuple[Claim, ...]
    mentions: Mapping[str, int]
    joins: tuple[tuple[str, str], ...] = ()
