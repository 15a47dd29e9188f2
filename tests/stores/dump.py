"""Everything that a store holds, in one order, for comparing two stores."""

from __future__ import annotations

import json
from typing import Any

from graph.model.model import model
from graph.store import Store


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def dump(store: Store) -> list[str]:
    """Each node with its label and properties, each relationship with its ends, type and properties; sorted lines."""
    lines: list[str] = []
    for label in model().nodes:
        rows = store.read(f"MATCH (n:{label}) RETURN properties(n) AS p").rows
        lines += [_line([label, row["p"]]) for row in rows]
    for kind in model().relations:
        rows = store.read(f"MATCH (a)-[r:{kind}]->(b) RETURN a.id AS a, b.id AS b, properties(r) AS p").rows
        lines += [_line([kind, row["a"], row["b"], row["p"]]) for row in rows]
    return sorted(lines)
