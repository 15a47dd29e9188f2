"""The articles of the story that examples, answers and golden rows are told of, and how a store gets them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from graph.store import Store
from loaders.load import Load
from queries.run import run_query

FOLDER = Path(__file__).parent


def tell(store: Store) -> None:
    """The story into an empty store."""
    Load(store).run([FOLDER])


def holds(row: Mapping[str, Any], expected: Mapping[str, Any]) -> bool:
    """Whether a row has all that is expected of it."""
    return all(key in row and row[key] == value for key, value in expected.items())


def id_named(store: Store, label: str, name: str) -> str:
    """The id of the only node of a label and name, of the newest epoch where there are two."""
    rows = store.read(
        f"MATCH (n:{label}) WHERE n.name = $name RETURN n.id AS id ORDER BY coalesce(n.valid_to, '')", {"name": name}
    ).rows
    return str(rows[0]["id"])


def claim_about(store: Store, kind: str, name: str) -> str:
    """The id of the first claim of a type whose object bears a name."""
    cypher = "MATCH (c:Claim {type: $kind})-[:OBJECT]->(o) WHERE o.name = $name RETURN c.id AS id ORDER BY id"
    return str(store.read(cypher, {"kind": kind, "name": name}).rows[0]["id"])


def given(store: Store, params: Mapping[str, Any]) -> tuple[dict[str, Any], str | None]:
    """The parameters of an example and its day; a value that points into another query's rows is looked up there."""
    values = dict(params)
    day = values.pop("as_of", None)
    for name, value in values.items():
        if isinstance(value, Mapping):
            rows = run_query(store, value["query"], value["params"]).rows
            values[name] = next(row[value["column"]] for row in rows if holds(row, value["row"]))
    return values, day
