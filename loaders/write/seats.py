"""The ends of what persons hold, made anew for every seat that a transaction touched (rules: graph/tenure.py)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from graph.tenure import Holding, ends
from loaders.write.graph_tx import GraphTx, Relation, label_of

_BY_POST = "post"


def _holding(row: Mapping[str, Any]) -> Holding:
    return Holding(
        id=row["id"],
        holder=row["holder"],
        kind=row["type"] if label_of(row["holder"]) == "Official" else _BY_POST,
        rank=row["rank"] or "",
        status=row["status"],
        begin=row["start"] or row["date"],
        end=row["end"],
        first_seen=row["first_seen"],
        last_seen=row["last_seen"],
    )


def close_seats(tx: GraphTx) -> None:
    """Sets `until` and `closed_by` on the relationships of the seats that this transaction touched."""
    by_seat: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in tx.touched_seats():
        by_seat[row["seat"]].append(row)
    changed: dict[Relation, dict[str, Any]] = {}
    for seat, rows in sorted(by_seat.items()):
        found = ends(map(_holding, rows), single=bool(rows[0]["single"]), gone=rows[0]["gone"])
        for held in rows:
            end = found.get(held["id"])
            new = {"until": end.day if end else None, "closed_by": (end.rule or None) if end else None}
            if any(held[name] != value for name, value in new.items()):
                changed[Relation(held["id"], held["type"], held["holder"], seat)] = new
    tx.put_relations(changed)
