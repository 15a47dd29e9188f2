"""Articles of a store by whatever a user calls them, and what they say as it was stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from graph.errors import NotFoundError
from graph.store import Store
from loaders.messages import problem

_FIND = (
    "MATCH (a:Article {id: $name}) RETURN a.id AS id",
    "MATCH (a:Article {path: $path}) RETURN a.id AS id",
    "MATCH (a:Article {url: $name}) RETURN a.id AS id",
    "MATCH (a:Article {copies: true}) WHERE $path IN a.paths RETURN a.id AS id",
)
_CLAIMS = (
    "MATCH (a:Article {id: $id})<-[:FROM]-(c:Claim) MATCH (c)-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o) "
    "RETURN a.path AS path, a.published AS published, c.type AS type, s.name AS subject, o.name AS object, "
    "c.role AS role, c.status AS status, c.date AS date, c.valid_from AS valid_from, c.valid_to AS valid_to, "
    "c.rule AS rule, c.confidence AS confidence, c.quote AS quote, c.start AS start, c.end AS end, "
    "s.id AS subject_id, o.id AS object_id, labels(s)[0] AS subject_label, labels(o)[0] AS object_label "
    "ORDER BY start, end, type, subject, object"
)


def find_articles(store: Store, name: str) -> list[str]:
    """Ids of the articles that an id, a file or a URL names.

    Raises:
        NotFoundError: where there is none.
    """
    path = str(Path(name).absolute())
    for statement in _FIND:
        rows = store.read(statement, {"name": name, "path": path}).rows
        if rows:
            return sorted({str(row["id"]) for row in rows})
    raise problem(NotFoundError, "no_article", place="ARTICLE", name=name)


def claims_of(store: Store, name: str) -> list[dict[str, Any]]:
    """The claims of an article as they are stored, in reading order, in the shape of `loaders.claims`."""
    out: list[dict[str, Any]] = []
    for article in find_articles(store, name):
        rows = store.read(_CLAIMS, {"id": article}).rows
        out += [{"article": Path(row["path"]).stem, **row} for row in rows]
    return out
