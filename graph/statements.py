"""Cypher text derived from the model: constraints, indexes, merges and deletes; pure strings that both servers run.

Labels, types and property names come from the model alone, values only as parameters. Every write takes one list
parameter (`$rows` or `$ids`) and returns how many it found, as `n`: where `n` differs from the length of the list, an
end or a node was not there.
"""

from __future__ import annotations

from graph.errors import ModelError
from graph.model.model import NodeType, RelationType, model


def _wrong(what: str, remedy: str) -> ModelError:
    return ModelError(what, place="graph/statements.py", remedy=remedy)


def _node(label: str) -> NodeType:
    found = model().nodes.get(label)
    if found is None:
        raise _wrong(f"no label {label!r} in the model", "use a label of nodes.yaml")
    return found


def _relation(kind: str, source: str, target: str) -> RelationType:
    found = model().relations.get(kind)
    if found is None or source not in found.sources or target not in found.targets:
        raise _wrong(f"no ({source})-[{kind}]->({target}) in the model", "use a type and ends of relations.yaml")
    return found


def constraints() -> tuple[str, ...]:
    """One unique `id` for each label, in declared order."""
    return tuple(
        f"CREATE CONSTRAINT {n.label.lower()}_id IF NOT EXISTS FOR (n:{n.label}) REQUIRE n.id IS UNIQUE"
        for n in model().nodes.values()
    )


def indexes() -> tuple[str, ...]:
    """One range index for each property that the model says is looked up by."""
    return tuple(
        f"CREATE INDEX {n.label.lower()}_{name} IF NOT EXISTS FOR (n:{n.label}) ON (n.{name})"
        for n in model().nodes.values()
        for name in n.indexes
    )


def merge_nodes(label: str) -> str:
    """`$rows` of `{id, props}`: nodes found or made by id; `props` overwrite, a null takes a property away."""
    node = _node(label)
    return f"UNWIND $rows AS row MERGE (n:{node.label} {{id: row.id}}) SET n += row.props RETURN count(n) AS n"


def merge_claimed(kind: str, source: str, target: str) -> str:
    """`$rows` of `{id, subject, object, props}`: relationships that sum claims, one for each id between two nodes.

    Raises:
        ModelError: where the model has no such claimed relationship between these labels.
    """
    relation = _relation(kind, source, target)
    if not relation.claimed:
        raise _wrong(f"{kind} is no sum of claims", "use merge_structural")
    return (
        f"UNWIND $rows AS row MATCH (a:{source} {{id: row.subject}}) MATCH (b:{target} {{id: row.object}}) "
        f"MERGE (a)-[r:{relation.type} {{id: row.id}}]->(b) SET r += row.props RETURN count(r) AS n"
    )


def merge_structural(kind: str, source: str, target: str) -> str:
    """`$rows` of `{subject, object, props}`: at most one relationship of the type between two nodes.

    Raises:
        ModelError: where the model has no such structural relationship between these labels.
    """
    relation = _relation(kind, source, target)
    if relation.claimed:
        raise _wrong(f"{kind} is a sum of claims", "use merge_claimed")
    return (
        f"UNWIND $rows AS row MATCH (a:{source} {{id: row.subject}}) MATCH (b:{target} {{id: row.object}}) "
        f"MERGE (a)-[r:{relation.type}]->(b) SET r += row.props RETURN count(r) AS n"
    )


def delete_claimed(kind: str, source: str, target: str) -> str:
    """`$rows` of `{id, subject}`: relationships by their id, found from the node where they begin.

    From that node because ArcadeDB does not use an index on a relationship's property (80 ms against 0.8 ms each among
    30,000).
    """
    relation = _relation(kind, source, target)
    return (
        f"UNWIND $rows AS row MATCH (a:{source} {{id: row.subject}})-[r:{relation.type} {{id: row.id}}]->(:{target}) "
        "DELETE r RETURN count(*) AS n"
    )


def delete_structural(kind: str, source: str, target: str) -> str:
    """`$rows` of `{subject, object}`: the relationship of the type between two nodes."""
    relation = _relation(kind, source, target)
    return (
        f"UNWIND $rows AS row MATCH (:{source} {{id: row.subject}})-[r:{relation.type}]->(:{target} {{id: row.object}})"
        " DELETE r RETURN count(*) AS n"
    )


def delete_nodes(label: str) -> str:
    """`$ids`: nodes with all their relationships."""
    return f"UNWIND $ids AS id MATCH (n:{_node(label).label} {{id: id}}) DETACH DELETE n RETURN count(*) AS n"


def delete_alone(label: str) -> str:
    """`$ids`: those of the nodes that no relationship touches any more."""
    node = _node(label)
    return f"UNWIND $ids AS id MATCH (n:{node.label} {{id: id}}) WHERE NOT (n)--() DELETE n RETURN count(*) AS n"


def count_nodes(label: str) -> str:
    """How many nodes bear a label, as `n`."""
    return f"MATCH (n:{_node(label).label}) RETURN count(n) AS n"


def count_relations(kind: str) -> str:
    """How many relationships have a type, as `n`."""
    if kind not in model().relations:
        raise _wrong(f"no type {kind!r} in the model", "use a type of relations.yaml")
    return f"MATCH ()-[r:{kind}]->() RETURN count(r) AS n"


LAST_LOAD = "MATCH (a:Article) RETURN max(a.loaded) AS last"


def every_statement() -> tuple[str, ...]:
    """All that this file can say, for tests that run, parse or lint it."""
    shape = model()
    said = [*constraints(), *indexes(), LAST_LOAD]
    for label in shape.nodes:
        said += [merge_nodes(label), delete_nodes(label), delete_alone(label), count_nodes(label)]
    for relation in shape.relations.values():
        said.append(count_relations(relation.type))
        for source in relation.sources:
            for target in relation.targets:
                kind = relation.type
                if relation.claimed:
                    said += [merge_claimed(kind, source, target), delete_claimed(kind, source, target)]
                else:
                    said += [merge_structural(kind, source, target), delete_structural(kind, source, target)]
    return tuple(said)
