"""Claims as flat rows with names beside ids: for a line of JSON each, and for a reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.records import ArticleFacts


def claim_rows(facts: ArticleFacts) -> Iterator[dict[str, Any]]:
    """The claims of an article in reading order; dates are ISO or null, offsets count characters of the raw text."""
    nodes = {n.id: n for n in facts.nodes}
    for claim in facts.claims:
        subject, obj = nodes[claim.subject], nodes[claim.object]
        yield {
            "article": Path(facts.article.path).stem, "type": claim.type,
            "subject": subject.name, "object": obj.name, "role": claim.role or None, "status": claim.status,
            "date": claim.date, "valid_from": claim.valid_from, "valid_to": claim.valid_to, "rule": claim.rule,
            "confidence": claim.confidence, "quote": claim.quote, "start": claim.start, "end": claim.end,
            "subject_label": subject.label, "object_label": obj.label, "subject_id": subject.id, "object_id": obj.id,
            "path": facts.article.path, "published": facts.article.published,
        }  # fmt: skip
