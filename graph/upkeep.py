"""Cypher text for keeping sums right: what a writer asks inside its transaction, and what it takes away again.

Like `statements.py`: labels and types from the model alone, values only as parameters, one list parameter each. A
statement begins with the node that is given by its id and follows relationships from there, in a MATCH of its own:
ArcadeDB takes the first node of a pattern, and went through all claims for `(c:Claim)-[:FROM]->(:Article {id: id})`
(44 ms in a store of 1,000 articles, 1.5 ms so).
"""

from __future__ import annotations

from graph.errors import ModelError
from graph.model.model import model

_LEDGER = "RETURN a.id AS id, a.meta AS meta, a.model AS model, a.paths AS paths"
ARTICLES_BY_ID = f"UNWIND $ids AS id MATCH (a:Article {{id: id}}) {_LEDGER}"
ARTICLES_BY_PATH = f"UNWIND $paths AS path MATCH (a:Article {{path: path}}) {_LEDGER}"
# The few texts that lie in several files are found by their first path above, by their other paths here.
ARTICLES_WITH_COPIES = f"MATCH (a:Article {{copies: true}}) WHERE any(path IN a.paths WHERE path IN $paths) {_LEDGER}"
ARTICLES_BY_URL = "UNWIND $urls AS url MATCH (a:Article {url: url}) RETURN a.id AS id"
CLAIMS_OF_ARTICLES = (
    "UNWIND $ids AS id MATCH (a:Article {id: id}) MATCH (a)<-[:FROM]-(c:Claim) "
    "MATCH (c)-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o) "
    "RETURN id AS article, c.id AS id, c.type AS type, c.relation AS relation, s.id AS subject, o.id AS object, "
    "c AS claim, a.published AS published"
)
_SOURCE = "c.relation AS relation, c AS claim, a.id AS article, a.published AS published, a.origin AS origin"
CLAIMS_OF_RELATIONS = f"UNWIND $ids AS id MATCH (c:Claim {{relation: id}})-[:FROM]->(a:Article) RETURN {_SOURCE}"
# A few are enough where all would say the same: of Nghị quyết 57 nearly every article of a store speaks.
_FEW = 20
FEW_CLAIMS_OF_RELATIONS = (
    f"UNWIND $ids AS id CALL (id) {{ MATCH (c:Claim {{relation: id}}) RETURN c LIMIT {_FEW} }} "
    f"MATCH (c)-[:FROM]->(a:Article) RETURN {_SOURCE}"
)
CLAIMS_OF_DAYS = (
    "UNWIND $rows AS row CALL (row) { MATCH (a:Article {published: row.day}) MATCH (a)<-[:FROM]-(c:Claim) "
    f"WHERE c.relation = row.id RETURN a, c LIMIT 1 }} RETURN {_SOURCE}"
)
MENTIONS_OF_ARTICLES = (
    "UNWIND $ids AS id MATCH (:Article {id: id})-[m:MENTIONS]->(n) RETURN n.id AS node, m.told AS told"
)
BODIES_BY_HEIR = (
    "UNWIND $ids AS id MATCH (b:PublicBody {heir: id}) RETURN b.id AS id, b.heir AS heir, b.heir_rule AS rule"
)
ORIGINS_OF_ARTICLES = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.origin AS origin"
ARTICLES_OF_ORIGINS = "UNWIND $ids AS id MATCH (a:Article {origin: id}) RETURN a"
# Serialises writers on a server that lets them run side by side: the first takes the lock, the others wait for it.
TAKE_TURNS = "MATCH (p:Province {id: $id}) SET p.code = p.code RETURN count(p) AS n"


# What persons and posts lead or are members of, beside the posts that persons hold.
_PLACES = sorted(
    {(a, b) for r in map(model().relations.get, ("LEADS", "MEMBER_OF")) if r for a in r.sources for b in r.targets}
)
# Not the whole relationship, whose claims are many and say nothing of ends.
_HELD = ", ".join(
    f"r.{name} AS {name}"
    for name in ("id", "rank", "status", "start", "date", "end", "first_seen", "last_seen", "until", "closed_by")
)
BANDS = tuple(p.name for p in model().nodes["Article"].properties if p.name.startswith("band_"))


def _wrong(what: str) -> ModelError:
    return ModelError(what, place="graph/upkeep.py", remedy="use what nodes.yaml and relations.yaml declare")


def _label(label: str) -> str:
    if label not in model().nodes:
        raise _wrong(f"no label {label!r} in the model")
    return label


def nodes_by_id(label: str) -> str:
    """`$ids`: nodes with their properties, as `n`."""
    return f"UNWIND $ids AS id MATCH (n:{_label(label)} {{id: id}}) RETURN n"


def nodes_by_group(label: str) -> str:
    """`$groups`: nodes of namesakes, with the keys that they stand for and what joins them."""
    return (
        f"UNWIND $groups AS group MATCH (n:{_label(label)} {{group: group}}) "
        "RETURN n.id AS id, n.keys AS keys, n.joins AS joins"
    )


def nodes_of_key(label: str) -> str:
    """`$key`: the node that stands for a structural key; looks through all of a label, so not for loading."""
    return f"MATCH (n:{_label(label)}) WHERE $key IN n.keys RETURN n.id AS id, n.keys AS keys"


def nodes_joined(label: str) -> str:
    """The nodes that stand for several keys; looks through all of a label, so not for loading."""
    return f"MATCH (n:{_label(label)}) WHERE size(n.keys) > 1 RETURN n.id AS id, n.keys AS keys"


def holders_of_posts() -> str:
    """`$ids`: who holds these posts, with the end of the body that each is `AT`."""
    return (
        "UNWIND $ids AS id MATCH (s:Position {id: id}) OPTIONAL MATCH (s)-[:AT]->(b) WITH s, min(b.valid_to) AS gone "
        "MATCH (s)<-[r:HOLDS]-(o) "
        f"RETURN s.id AS seat, s.single_seat AS single, gone, o.id AS holder, type(r) AS type, {_HELD}"
    )


def leaders_of(label: str) -> str:
    """`$ids`: the persons who lead these bodies, with the end of each body."""
    return (
        f"UNWIND $ids AS id MATCH (s:{_label(label)} {{id: id}}) MATCH (s)<-[r:LEADS]-(o:Official) "
        f"RETURN s.id AS seat, false AS single, s.valid_to AS gone, o.id AS holder, type(r) AS type, {_HELD}"
    )


def places_of(holder: str, label: str) -> str:
    """`$rows` of `{subject, object}`: what these persons, posts or bodies are in these bodies, with its end."""
    return (
        f"UNWIND $rows AS row MATCH (o:{_label(holder)} {{id: row.subject}}) "
        f"MATCH (s:{_label(label)} {{id: row.object}}) MATCH (o)-[r:LEADS|MEMBER_OF]->(s) "
        f"RETURN s.id AS seat, false AS single, s.valid_to AS gone, o.id AS holder, type(r) AS type, {_HELD}"
    )


def articles_by_band(band: str) -> str:
    """`$rows` of `{id, value}`: the articles with that value in a band of their sketch, by its index."""
    if band not in BANDS:
        raise _wrong(f"no property {band!r} of an article in the model")
    return (
        f"UNWIND $rows AS row MATCH (a:Article {{{band}: row.value}}) "
        "RETURN row.id AS article, a.id AS other, a.origin AS origin, a.signature AS signature"
    )


def relations_by_id(kind: str, source: str, target: str) -> str:
    """`$rows` of `{id, subject, object}`: relationships between two nodes that are known, as `r`."""
    if kind not in model().relations:
        raise _wrong(f"no type {kind!r} in the model")
    return (
        f"UNWIND $rows AS row MATCH (a:{_label(source)} {{id: row.subject}}) "
        f"MATCH (b:{_label(target)} {{id: row.object}}) MATCH (a)-[r:{kind} {{id: row.id}}]->(b) RETURN r"
    )


def mentions_of(label: str) -> str:
    """`$ids`: who mentions these nodes and what each tells."""
    return (
        f"UNWIND $ids AS id MATCH (n:{_label(label)} {{id: id}}) MATCH (n)<-[m:MENTIONS]-(a:Article) "
        "RETURN a.id AS article, n.id AS node, m.told AS told"
    )


def few_mentions_of(label: str) -> str:
    """`$ids`: what a few of those who mention these nodes tell."""
    return (
        f"UNWIND $ids AS id CALL (id) {{ MATCH (n:{_label(label)} {{id: id}}) MATCH (n)<-[m:MENTIONS]-(a:Article) "
        f"RETURN a.id AS article, m.told AS told LIMIT {_FEW} }} RETURN article, id AS node, told"
    )


def claims_at(label: str) -> str:
    """`$ids`: the claims of which these nodes are an end, with both ends."""
    return (
        f"UNWIND $ids AS id MATCH (:{_label(label)} {{id: id}})<-[:SUBJECT|OBJECT]-(c:Claim) WITH DISTINCT c "
        "MATCH (c)-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o) RETURN c AS claim, s.id AS subject, o.id AS object"
    )


def every_upkeep_statement() -> tuple[str, ...]:
    """All that this file can say, for tests that lint it."""
    shape = model()
    said = [
        ARTICLES_BY_ID, ARTICLES_BY_PATH, ARTICLES_WITH_COPIES, ARTICLES_BY_URL, CLAIMS_OF_ARTICLES,
        CLAIMS_OF_RELATIONS, FEW_CLAIMS_OF_RELATIONS, CLAIMS_OF_DAYS, MENTIONS_OF_ARTICLES,
        ORIGINS_OF_ARTICLES, ARTICLES_OF_ORIGINS, BODIES_BY_HEIR,
        TAKE_TURNS,
        *(articles_by_band(band) for band in BANDS),
    ]  # fmt: skip
    said += [holders_of_posts(), *(leaders_of(label) for label in shape.relations["LEADS"].targets)]
    said += [places_of(holder, label) for holder, label in _PLACES]
    for node in shape.nodes.values():
        said += [nodes_by_id(node.label), mentions_of(node.label), few_mentions_of(node.label)]
        said.append(claims_at(node.label))
        if "group" in {p.name for p in node.properties}:
            said += [nodes_by_group(node.label), nodes_of_key(node.label), nodes_joined(node.label)]
    for relation in shape.relations.values():
        if relation.claimed:
            said += [relations_by_id(relation.type, a, b) for a in relation.sources for b in relation.targets]
    return tuple(said)
