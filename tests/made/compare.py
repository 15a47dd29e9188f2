"""What is read out of a made article beside what is true of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graph.records import ArticleFacts, Node
from loaders.extractor import extract_source
from loaders.gold import relations_said
from loaders.read.files import source_of
from tests.made.facts import Fact, Truth, committee_key, document_key, name_key, post_key
from tests.made.make import DAY, Made


@dataclass(frozen=True, slots=True)
class Differences:
    """Facts that are read and not true, and true ones that are not read."""

    wrong: tuple[Fact, ...]
    missed: tuple[Fact, ...]

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.wrong or self.missed)


def differences(article: Made) -> Differences:
    """Where the reading of an article differs from its truth."""
    source = source_of(article.text, "bai.txt", {"published": DAY})
    return compared(frozenset(_found(extract_source(source))), article.truth)


def compared(found: frozenset[Fact], truth: Truth) -> Differences:
    """Where found facts differ from the truth; facts of other types than it knows of are not looked at."""
    right = truth.open.union(*truth.stated)
    wrong = sorted((fact for fact in found - right if fact.type in truth.types), key=str)
    missed = [reading[0] for reading in truth.stated if found.isdisjoint(reading)]
    return Differences(tuple(wrong), tuple(missed))


def _found(facts: ArticleFacts) -> Iterator[Fact]:
    nodes = {node.id: node for node in facts.nodes}
    for item, claim in relations_said(facts):
        who, what = (_key(nodes[node], item) for node in (claim.subject, claim.object))
        yield Fact(claim.type, who, what, name_key(item.get("role")), claim.status)


def _key(node: Node, item: Mapping[str, Any]) -> str:
    match node.label:
        case "Position":
            post = item.get("position", item)
            return post_key(post["title"], post["body"])
        case "SteeringCommittee":
            return committee_key(node.name)
        case "Policy":
            return document_key(node.props.get("number") or node.name)
        case _:
            return name_key(node.name)
