"""Facts of an article in the form of the annotated articles: names instead of ids, less than the graph holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from graph.records import ArticleFacts, Claim, Node
from graph.reference.provinces import new_cities
from loaders.link.confidence import SHOWN
from loaders.resources.load import load_yaml

_ENTITIES = {
    "Official": "persons", "Province": "provinces", "PublicBody": "bodies", "Institution": "bodies",
    "SteeringCommittee": "committees", "Enterprise": "enterprises", "Policy": "policies", "Programme": "programmes",
}  # fmt: skip
_KEYS = {
    "ESTABLISHED": ("body", "committee"), "STANDING_BODY_OF": ("body", "committee"),
    "OF_PROVINCE": ("subject", "province"), "ISSUED": ("body", "policy"), "IMPLEMENTS": ("subject", "policy"),
    "RUNS": ("subject", "programme"), "TAKES_PART_IN": ("subject", "programme"), "LOCATED_IN": ("subject", "place"),
}  # fmt: skip
_STRUCTURE = ("AT", "HAS_FIGURE", "EX_OFFICIO")
# Seats that the annotated form leaves to the reader's choice: an ordinary seat in a local party committee.
_LEFT_OUT = frozenset(t["title"] for t in load_yaml("titles.yaml")["titles"] if t.get("optional"))
_LEVELS = (" tỉnh", " thành phố")
_FIGURE = ("value", "unit", "comparator", "period", "rank", "out_of", "within", "kind")


def _short(committee: Node) -> str:
    """The name of a committee, that of a province without it."""
    if committee.props.get("level") == "province" and committee.aliases:
        return committee.aliases[-1]
    return committee.name


def _renamed_since(published: str | None) -> dict[str, str]:
    """The provinces that a text of a day knew by another name: `Thừa Thiên Huế` for Huế before 2025."""
    cities = new_cities() if published else {}
    return {name: city.before for name, city in cities.items() if str(published) < city.since.isoformat()}


class _Writer:
    def __init__(self, facts: ArticleFacts) -> None:
        self.facts = facts
        old = _renamed_since(facts.article.published)
        named = (replace(n, name=old.get(n.name, n.name)) if n.label == "Province" else n for n in facts.nodes)
        self.nodes = {n.id: n for n in named}
        self.body_of = {c.subject: self.nodes[c.object] for c in facts.claims if c.type == "AT"}
        self.province_of = {
            c.subject: self.nodes[c.object].name
            for c in facts.claims
            if c.type == "OF_PROVINCE" and self.nodes[c.object].label == "Province"
        }
        committees = [n for n in facts.nodes if n.label == "SteeringCommittee"]
        provinces = {(_short(n), self.province_of.get(n.id)) for n in committees}
        self.called_so = Counter(name for name, province in provinces if province)

    def name(self, node: Node) -> str:
        """A policy by its number, a committee of a province without the province, the others by their name.

        Where those of two provinces are `Ban Chỉ đạo 57 tỉnh`, each keeps the province.
        """
        if node.label == "Policy":
            return str(node.props.get("number") or node.name)
        if node.label != "SteeringCommittee":
            return node.name
        short = _short(node)
        return node.name if self.called_so[short] > 1 and short.endswith(_LEVELS) else short

    def entity(self, node: Node) -> Any:
        if node.label in ("Official", "Province"):
            return node.name
        if node.label == "Policy":
            props = {k: node.props[k] for k in ("number", "type", "title", "issued") if k in node.props}
            return props if "number" in props else {"name": node.name, **props}
        out: dict[str, Any] = {"name": self.name(node)}
        if node.id in self.province_of:
            out["province"] = self.province_of[node.id]
        if node.label in ("Enterprise", "Programme") and node.aliases:
            out["aliases"] = list(node.aliases)
        if node.label == "Programme":
            out["kind"] = node.props["kind"]
        return out

    def relation(self, claim: Claim) -> dict[str, Any] | None:
        subject, obj = self.nodes[claim.subject], self.nodes[claim.object]
        if claim.type in _STRUCTURE or claim.status == "negated" or claim.confidence < SHOWN:
            return None
        if claim.type == "ISSUED" and subject.label == "Official":
            return None  # who signs for the body that issues: left to the reader's choice too
        committee = "SteeringCommittee" in (subject.label, obj.label)
        if claim.type in ("OF_PROVINCE", "LEADS") and not committee and obj.label != "Programme":
            return None
        out: dict[str, Any] = {"type": claim.type}
        if claim.type == "HOLDS":
            if obj.props["title"] in _LEFT_OUT or obj.id not in self.body_of:
                return None
            out |= {"person": subject.name, "title": obj.props["title"], "body": self.name(self.body_of[obj.id])}
        elif claim.type in ("LEADS", "MEMBER_OF"):
            out |= self._holder(subject)
            out["programme" if obj.label == "Programme" else "committee"] = self.name(obj)
            if claim.type == "LEADS":
                out["role"] = claim.role
        else:
            first, second = _KEYS.get(claim.type, ("subject", "object"))
            if claim.type == "ISSUED" and obj.label == "Programme":
                second = "programme"
            out |= {first: self.name(subject), second: self.name(obj)}
        if claim.date and claim.type == "ISSUED":
            out["date"] = claim.date
        return out | ({"status": claim.status} if claim.status != "asserted" else {})

    def _holder(self, subject: Node) -> dict[str, Any]:
        if subject.label == "Official":
            return {"person": subject.name}
        if subject.label == "Position":
            body = self.body_of.get(subject.id)
            return {"position": {"title": subject.props["title"], "body": self.name(body) if body else ""}}
        return {"body": self.name(subject)}

    def figure(self, claim: Claim) -> dict[str, Any]:
        node = self.nodes[claim.object]
        indicator = next(e.object for e in self.facts.edges if e.subject == node.id)
        told = {k: node.props[k] for k in _FIGURE if k in node.props}
        return {"subject": self.name(self.nodes[claim.subject]), "indicator": self.nodes[indicator].name, **told}


Said = tuple[dict[str, Any], Claim]


def _once(said: Iterable[Said]) -> list[Said]:
    """Each item once, with the claim that said it first."""
    out: list[Said] = []
    for item, claim in said:
        if all(item != known for known, _ in out):
            out.append((item, claim))
    return out


def relations_said(facts: ArticleFacts) -> list[Said]:
    """The relations of the annotated form, each with the claim that it stands on."""
    writer = _Writer(facts)
    return _once((item, c) for c in facts.claims if (item := writer.relation(c)) is not None)


def figures_said(facts: ArticleFacts) -> list[Said]:
    """The figures of the annotated form, each with the claim that it stands on."""
    writer = _Writer(facts)
    shown = (c for c in facts.claims if c.type == "HAS_FIGURE" and c.confidence >= SHOWN)
    return _once((writer.figure(c), c) for c in shown)


def gold_form(facts: ArticleFacts, stem: str) -> dict[str, Any]:
    """One article as a mapping of the annotated form.

    Args:
        facts: what was read out of it.
        stem: its name without suffix, for `article`.
    """
    writer = _Writer(facts)
    out: dict[str, Any] = {"article": stem, "published": facts.article.published}
    out |= {key: [] for key in dict.fromkeys(_ENTITIES.values())}
    for node in writer.nodes.values():
        if node.label in _ENTITIES:
            entity = writer.entity(node)
            if entity not in out[_ENTITIES[node.label]]:
                out[_ENTITIES[node.label]].append(entity)
    out["relations"] = [item for item, _ in relations_said(facts)]
    out["figures"] = [item for item, _ in figures_said(facts)]
    return out
