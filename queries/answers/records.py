"""What an answer is made of: nodes that were found, facts, sentences, and the answer itself as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

Kind = Literal["answer", "derived", "partial", "ask_back", "unknown"]


@dataclass(frozen=True, slots=True)
class Ref:
    """A node as an answer names it."""

    id: str
    name: str
    label: str

    def as_json(self) -> dict[str, str]:
        """Its three fields."""
        return {"id": self.id, "name": self.name, "label": self.label}


@dataclass(frozen=True, slots=True)
class Found:
    """A node that a question names; `home` is its province, or the home of an official."""

    id: str
    name: str
    label: str
    search: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    valid_to: str | None = None
    home: str = ""

    @property
    def ref(self) -> Ref:
        """As an answer names it."""
        return Ref(self.id, self.name, self.label)


@dataclass(frozen=True, slots=True)
class Fact:
    """A relationship, or what follows from some by a rule. Dates are ISO, None is not known.

    `closed_by` is the rule that gave `valid_to` where no text tells it (graph/tenure.py).
    """

    type: str
    subject: Ref
    object: Ref
    role: str = ""
    rank: str = ""
    status: str = "asserted"
    kind: str = ""
    derived: bool = False
    rule: str = ""
    date: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    closed_by: str = ""
    first_seen: str | None = None
    last_seen: str | None = None
    support: int = 0
    origins: int = 0
    claims: tuple[str, ...] = ()
    told: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def as_json(self) -> dict[str, Any]:
        """In the shape of the interface."""
        return {
            "type": self.type, "subject": self.subject.as_json(), "object": self.object.as_json(), "role": self.role,
            "status": self.status, "derived": self.derived, "rule": self.rule, "valid_from": self.valid_from,
            "valid_to": self.valid_to, "first_seen": self.first_seen, "last_seen": self.last_seen,
            **({"closed_by": self.closed_by} if self.closed_by else {}),
            "support": self.support, "origins": self.origins, **({"date": self.date} if self.date else {}),
            **dict(self.told),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence of an article; offsets count characters of the raw text."""

    quote: str
    start: int
    end: int
    article: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    path: str | None = None
    published: str | None = None

    def as_json(self) -> dict[str, Any]:
        """In the shape of the interface."""
        article = {
            "id": self.article, "title": self.title or "", "publisher": self.publisher or "", "url": self.url or "",
            "path": self.path or "", "published": self.published,
        }  # fmt: skip
        return {"article": article, "quote": self.quote, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of one of five kinds (INTERFACE: answer, derived, partial, ask_back, unknown)."""

    question: str
    lang: str
    kind: Kind
    text: str
    facts: tuple[Fact, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    steps: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    query: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)

    def saying(self, text: str) -> Answer:
        """The same answer in other words."""
        return replace(self, text=text)

    def being(self, kind: Kind) -> Answer:
        """The same answer as one of another kind."""
        return replace(self, kind=kind)

    def with_evidence(self, evidence: Iterable[Evidence]) -> Answer:
        """The same answer with these sentences."""
        return replace(self, evidence=tuple(evidence))

    def as_json(self) -> dict[str, Any]:
        """In the shape of the interface."""
        return {
            "question": self.question, "lang": self.lang, "kind": self.kind, "text": self.text,
            "facts": [f.as_json() for f in self.facts], "evidence": [e.as_json() for e in self.evidence],
            "steps": list(self.steps), "choices": list(self.choices),
            "query": {"name": self.query, "params": dict(self.params)} if self.query else None,
        }  # fmt: skip
