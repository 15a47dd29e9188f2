"""What a driver hands out as plain values that JSON can carry."""

from __future__ import annotations

import base64
import math
from typing import Any

import neo4j.graph
import neo4j.spatial
import neo4j.time


def plain_node(node: neo4j.graph.Node) -> dict[str, Any]:
    """`{"labels": [...], "properties": {...}}`; without the server's own number, which does not last."""
    return {"labels": sorted(node.labels), "properties": {key: plain(value) for key, value in node.items()}}


def plain_relationship(relationship: neo4j.graph.Relationship) -> dict[str, Any]:
    """`{"type": ..., "properties": {...}}`."""
    return {"type": relationship.type, "properties": {key: plain(value) for key, value in relationship.items()}}


def plain_path(path: neo4j.graph.Path) -> dict[str, Any]:
    """Nodes in order and the relationships between them, each with the `id` property of its two ends."""
    steps = []
    for step in path.relationships:
        start, end = step.start_node, step.end_node
        ends = {"start": start.get("id") if start else None, "end": end.get("id") if end else None}
        steps.append({**plain_relationship(step), **ends})
    return {"nodes": [plain_node(node) for node in path.nodes], "relationships": steps}


def _plain_float(value: float) -> float | str:
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def plain(value: Any) -> Any:
    """Any value of a row as text, number, bool, None, list or dict.

    Times become ISO 8601, points `{"srid", "x", "y", "z"}`, bytes base64, and numbers that JSON lacks their names.
    """
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return _plain_float(value)
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, neo4j.graph.Node):
        return plain_node(value)
    if isinstance(value, neo4j.graph.Relationship):
        return plain_relationship(value)
    if isinstance(value, neo4j.graph.Path):
        return plain_path(value)
    if isinstance(value, neo4j.spatial.Point):
        return {"srid": value.srid, **dict(zip("xyz", map(plain, value), strict=False))}
    if isinstance(value, (neo4j.time.Date, neo4j.time.Time, neo4j.time.DateTime, neo4j.time.Duration)):
        return value.iso_format()
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    return str(value)
