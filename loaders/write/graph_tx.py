"""One transaction as the writer uses it: nodes, relationships, claims and mentions by id, in few statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph import statements, upkeep
from graph.model.model import model
from graph.records import Claim
from graph.store import Tx
from loaders.write.merge import Mention, Source

Props = Mapping[str, Any]
_MOST_ROWS = 1000
_CLAIM = (
    "type", "quote", "start", "end", "rule", "confidence", "status", "role", "rank", "kind", "date", "valid_from",
    "valid_to",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relation:
    """A relationship by its id and ends."""

    id: str
    type: str
    subject: str
    object: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with the nodes that its keys stand for, and its relationship; `relation` is empty where none is made."""

    claim: Claim
    subject: str
    object: str
    relation: str


def claim_props(placed: Placed) -> dict[str, Any]:
    """Properties of a claim's node."""
    claim = placed.claim
    props = {key: getattr(claim, key) for key in _CLAIM}
    keys = {"subject_key": claim.subject, "object_key": claim.object, "relation": placed.relation, "name": claim.type}
    return {k: v for k, v in (props | keys).items() if v not in (None, "")}


def parse_claim(props: Props, article: str) -> Claim:
    """A claim from the properties of its node."""
    told = {key: props[key] for key in _CLAIM if key in props}
    return Claim(article=article, subject=props["subject_key"], object=props["object_key"], **told)


def label_of(node_id: str) -> str:
    """The label that the id of a node begins with."""
    return model().label_of(node_id)


def _told(rows: Iterable[Mapping[str, Any]]) -> dict[str, list[tuple[Claim, Source]]]:
    """Claims with their articles by the relationship that sums them."""
    out: dict[str, list[tuple[Claim, Source]]] = defaultdict(list)
    for row in rows:
        source = Source(row["article"], row["published"], row["origin"])
        out[row["relation"]].append((parse_claim(row["claim"]["properties"], row["article"]), source))
    return out


class GraphTx:
    """What the writer does in one transaction. Rows are grouped by label and sent in batches."""

    def __init__(self, tx: Tx) -> None:
        self._tx = tx
        self._posts: set[str] = set()
        self._places: set[Relation] = set()

    def rows(self, cypher: str, name: str, values: Sequence[Any]) -> list[dict[str, Any]]:
        """All rows of a statement with one list parameter; nothing is asked for an empty list."""
        out: list[dict[str, Any]] = []
        for at in range(0, len(values), _MOST_ROWS):
            out += self._tx.run(cypher, {name: list(values[at : at + _MOST_ROWS])})
        return out

    def _by_label(self, ids: Iterable[str]) -> dict[str, list[str]]:
        out: dict[str, list[str]] = defaultdict(list)
        for node_id in sorted(set(ids)):
            out[label_of(node_id)].append(node_id)
        return out

    def nodes(self, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Properties of those of the nodes that are there."""
        out: dict[str, dict[str, Any]] = {}
        for label, members in self._by_label(ids).items():
            for row in self.rows(upkeep.nodes_by_id(label), "ids", members):
                out[row["n"]["properties"]["id"]] = row["n"]["properties"]
        return out

    def put_nodes(self, nodes: Mapping[str, Props]) -> None:
        """Makes nodes, or sets properties of those that are there."""
        for label, members in self._by_label(nodes).items():
            rows = [{"id": i, "props": dict(nodes[i])} for i in members]
            self._expect(statements.merge_nodes(label), rows)

    def drop_nodes(self, ids: Iterable[str]) -> None:
        """Takes nodes away with all that hangs on them."""
        for label, members in self._by_label(ids).items():
            self.rows(statements.delete_nodes(label), "ids", members)

    def _expect(self, cypher: str, rows: list[dict[str, Any]]) -> None:
        """Runs a merge; every row must find its ends."""
        done = sum(row["n"] for row in self.rows(cypher, "rows", rows))
        if done != len(rows):
            raise RuntimeError(f"only {done} of {len(rows)} rows found their nodes: {cypher}")

    def link(self, kind: str, pairs: Iterable[tuple[str, str, Props]]) -> None:
        """Structural relationships between nodes that are there."""
        grouped: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
        for subject, obj, props in pairs:
            grouped[label_of(subject), label_of(obj)].append({"subject": subject, "object": obj, "props": dict(props)})
        for (source, target), rows in sorted(grouped.items()):
            self._expect(statements.merge_structural(kind, source, target), rows)

    def unlink(self, kind: str, pairs: Iterable[tuple[str, str]]) -> None:
        """Takes structural relationships away."""
        grouped: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
        for subject, obj in pairs:
            grouped[label_of(subject), label_of(obj)].append({"subject": subject, "object": obj})
        for (source, target), rows in sorted(grouped.items()):
            self.rows(statements.delete_structural(kind, source, target), "rows", rows)

    def relations(self, wanted: Iterable[Relation]) -> dict[str, dict[str, Any]]:
        """Properties of those of the relationships that are there, by id."""
        out: dict[str, dict[str, Any]] = {}
        for (kind, source, target), rows in self._by_ends(wanted).items():
            for row in self.rows(upkeep.relations_by_id(kind, source, target), "rows", rows):
                out[row["r"]["properties"]["id"]] = row["r"]["properties"]
        return out

    def put_relations(self, relations: Mapping[Relation, Props]) -> None:
        """Makes relationships that sum claims, or sets properties of those that are there."""
        self._touch(relations)
        by_id = {r.id: props for r, props in relations.items()}
        for (kind, source, target), rows in self._by_ends(relations).items():
            full = [{**row, "props": {k: v for k, v in by_id[row["id"]].items() if k != "id"}} for row in rows]
            self._expect(statements.merge_claimed(kind, source, target), full)

    def drop_relations(self, relations: Iterable[Relation]) -> None:
        """Takes relationships away."""
        relations = list(relations)
        self._touch(relations)
        for (kind, source, target), rows in self._by_ends(relations).items():
            self.rows(statements.delete_claimed(kind, source, target), "rows", rows)

    def _touch(self, relations: Iterable[Relation]) -> None:
        for r in relations:
            if r.type in ("HOLDS", "AT"):
                self._posts.add(r.object if r.type == "HOLDS" else r.subject)
            elif r.type in ("LEADS", "MEMBER_OF"):
                self._places.add(r)

    def touched_seats(self) -> list[dict[str, Any]]:
        """Who is in the posts and bodies in which somebody came, went or is told of anew.

        All holders of a post; of a body those who are touched, and its leaders where one is: a member ends no other's
        membership, and a committee of a province may have had hundreds.
        """
        rows = self.rows(upkeep.holders_of_posts(), "ids", sorted(self._posts))
        led = (r.object for r in self._places if r.type == "LEADS")
        for label, bodies in self._by_label(led).items():
            rows += self.rows(upkeep.leaders_of(label), "ids", bodies)
        for (_, holder, label), ends in self._by_ends(self._places).items():
            rows += self.rows(upkeep.places_of(holder, label), "rows", ends)
        return list({str(row["id"]): row for row in rows}.values())

    def _by_ends(self, relations: Iterable[Relation]) -> dict[tuple[str, str, str], list[dict[str, str]]]:
        out: dict[tuple[str, str, str], list[dict[str, str]]] = defaultdict(list)
        for r in sorted(set(relations), key=lambda r: (r.type, r.id)):
            row = {"id": r.id, "subject": r.subject, "object": r.object}
            out[r.type, label_of(r.subject), label_of(r.object)].append(row)
        return dict(sorted(out.items()))

    def put_claims(self, claims: Sequence[Placed]) -> None:
        """Nodes of claims with their ends and their article."""
        self.put_nodes({p.claim.id: claim_props(p) for p in claims})
        self.link("FROM", [(p.claim.id, p.claim.article, {}) for p in claims])
        self.link("SUBJECT", [(p.claim.id, p.subject, {}) for p in claims])
        self.link("OBJECT", [(p.claim.id, p.object, {}) for p in claims])

    def claims_of(self, relation_ids: Iterable[str]) -> dict[str, list[tuple[Claim, Source]]]:
        """The claims that each relationship sums, with what is known of their articles."""
        return _told(self.rows(upkeep.CLAIMS_OF_RELATIONS, "ids", sorted(set(relation_ids))))

    def few_claims_of(self, days: Mapping[str, set[str]]) -> dict[str, list[tuple[Claim, Source]]]:
        """A few of the claims of each relationship, and one of each of its days where there is one."""
        wanted = [{"id": relation, "day": day} for relation in sorted(days) for day in sorted(days[relation])]
        rows = self.rows(upkeep.FEW_CLAIMS_OF_RELATIONS, "ids", sorted(days))
        return _told([*rows, *self.rows(upkeep.CLAIMS_OF_DAYS, "rows", wanted)])

    def mentions_of(self, ids: Iterable[str], *, few: bool = False) -> dict[str, list[tuple[str, Mention]]]:
        """For each node the articles that mention it, or a few of them, with what they tell."""
        out: dict[str, list[tuple[str, Mention]]] = defaultdict(list)
        for label, members in self._by_label(ids).items():
            asked = upkeep.few_mentions_of(label) if few else upkeep.mentions_of(label)
            for row in self.rows(asked, "ids", members):
                out[row["node"]].append((row["article"], Mention.parse(row["told"])))
        return out
