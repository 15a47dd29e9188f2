"""The store as the answers see it: named statements, and rows as facts with their evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graph.model.model import model
from graph.search import search_form
from graph.store import Store
from queries.answers.records import Evidence, Fact, Found, Ref

_MOST_ROWS = 5000
_QUOTES = 3


@cache
def statements() -> Mapping[str, str]:
    """The statements by name, as in cypher.yaml."""
    loaded: dict[str, str] = yaml.safe_load((files("queries.answers") / "cypher.yaml").read_text("utf-8"))
    return loaded


class Asker:
    """Runs the statements of the answers on one store, for one question: what is asked again is not read again."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[tuple[str, str], Sequence[Mapping[str, Any]]] = {}

    def _read(self, statement: str, params: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
        asked = (statement, repr(params))
        if asked not in self._known:
            self._known[asked] = self._store.read(statement, params, max_rows=_MOST_ROWS).rows
        return self._known[asked]

    def rows(self, name: str, **params: Any) -> Sequence[Mapping[str, Any]]:
        """Rows of a named statement."""
        return self._read(statements()[name], params)

    def rows_at(self, name: str, ids: Iterable[str], **params: Any) -> list[Mapping[str, Any]]:
        """Rows of a statement about nodes of any label: one run a label."""
        by_label: dict[str, list[str]] = {}
        for node_id in dict.fromkeys(ids):
            by_label.setdefault(model().label_of(node_id), []).append(node_id)
        out: list[Mapping[str, Any]] = []
        for label, members in by_label.items():
            statement = statements()[name].replace("<label>", label)
            out += self._read(statement, {"ids": members, **params})
        return out

    def found(self, name: str, **params: Any) -> list[Found]:
        """Rows of a statement that finds nodes."""
        return [found_of(row) for row in self.rows(name, **params)]

    def facts(self, name: str, **params: Any) -> list[Fact]:
        """Rows of a statement that gives relationships."""
        return [fact_of(row) for row in self.rows(name, **params)]

    def facts_at(self, name: str, ids: Iterable[str], **params: Any) -> list[Fact]:
        """The same about nodes of any label."""
        return [fact_of(row) for row in self.rows_at(name, ids, **params)]

    def quotes(self, facts: Iterable[Fact]) -> Sequence[Mapping[str, Any]]:
        """All sentences behind facts, as rows."""
        return self._sentences(claims_of(facts))

    def quoted(self, facts: Iterable[Fact], most: int | None = None) -> list[tuple[Fact, list[Mapping[str, Any]]]]:
        """Facts, each with the sentences behind it as rows, in the order of its claims; only so many where told."""
        known = list(facts)
        rows = {row["claim"]: row for row in self._sentences([c for fact in known for c in fact.claims[:most]])}
        return [(fact, [rows[c] for c in fact.claims[:most] if c in rows]) for fact in known]

    def _sentences(self, claims: Iterable[str]) -> Sequence[Mapping[str, Any]]:
        wanted = list(dict.fromkeys(claims))
        return self.rows("quotes", claims=wanted) if wanted else []

    def beside(self, facts: Iterable[Fact], ids: Iterable[str]) -> set[str]:
        """Those claims behind facts that stand in an article on one of some nodes."""
        claims, nodes = claims_of(facts), list(ids)
        rows = self.rows("claims_beside", claims=claims, ids=nodes) if claims and nodes else ()
        return {row["claim"] for row in rows}

    def naming(self, node: str, forms: Iterable[str]) -> list[Mapping[str, Any]]:
        """A sentence that names a node, of those that state something else in articles that mention it."""
        known = [f" {form} " for form in forms]
        rows = self.rows_at("quotes_of_mentions", [node])
        fitting = [row for row in rows if any(form in f" {search_form(row['quote'])} " for form in known)]
        return sorted(fitting, key=lambda row: (len(row["quote"]), row["claim"]))[:1]

    def evidence(self, facts: Iterable[Fact]) -> list[Evidence]:
        """The sentences behind facts, a few each, in the order of the facts, each once."""
        out: dict[tuple[str, int, int], Evidence] = {}
        for _, rows in self.quoted(facts, _QUOTES):
            for row in rows:
                out.setdefault((row["article"], row["start"], row["end"]), evidence_of(row))
        return list(out.values())


def claims_of(facts: Iterable[Fact]) -> list[str]:
    """The claims behind facts."""
    return [claim for fact in facts for claim in fact.claims]


def found_of(row: Mapping[str, Any]) -> Found:
    """A row of a statement that finds nodes."""
    return Found(
        id=row["id"], name=row["name"], label=row["label"], search=tuple(row["search"] or ()),
        aliases=tuple(row["aliases"] or ()), valid_to=row["valid_to"], home=row["province"] or "",
    )  # fmt: skip


def fact_of(row: Mapping[str, Any]) -> Fact:
    """A row of a statement that gives a relationship `r` with its ends."""
    props = row["r"]["properties"]
    return Fact(
        type=row["type"],
        subject=Ref(row["subject_id"], row["subject_name"], row["subject_label"]),
        object=Ref(row["object_id"], row["object_name"], row["object_label"]),
        role=props.get("role", ""), rank=props.get("rank", ""), status=props.get("status", "asserted"),
        kind=props.get("kind", ""), date=props.get("date"), valid_from=props.get("start"),
        valid_to=props.get("until", props.get("end")), closed_by=props.get("closed_by", ""),
        first_seen=props.get("first_seen"), last_seen=props.get("last_seen"), support=props.get("support", 0),
        origins=props.get("origins", 0), claims=tuple(props.get("claims", ())),
    )  # fmt: skip


def evidence_of(row: Mapping[str, Any]) -> Evidence:
    """A row of `quotes`."""
    keys = ("quote", "start", "end", "article", "title", "publisher", "url", "path", "published")
    return Evidence(**{key: row[key] for key in keys})
