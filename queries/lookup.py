"""Names of actors become ids: the exact name first, then other spellings, then all words; never by likeness."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from graph.errors import AilamgiError, ModelError, NotFoundError, UsageError
from graph.model.model import model
from graph.search import has_marks, marked_form, search_form
from graph.store import Store
from graph.text import fold, name_key
from queries.messages import perhaps, piece, problem

_ID = re.compile(r"[a-z]{3}_[0-9a-f]{16}\Z")
_MOST_SHOWN = 10
_MOST_FOUND = 300
_COLUMNS = (
    "n.id AS id, n.name AS name, labels(n)[0] AS label, coalesce(n.aliases, []) AS aliases, "
    "n.search AS search, n.home AS home"
)
_PROVINCE = "OPTIONAL MATCH (n)-[:OF_PROVINCE]->(v:Province)"
# A post has the province of its body.
_PROVINCE_OF = {"Position": "OPTIONAL MATCH (n)-[:AT]->(b) OPTIONAL MATCH (b)-[:OF_PROVINCE]->(v:Province)"}
_ITS_PROVINCE = "min(v.name) AS province, min(v.valid_to) AS until"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A node that a name may mean. `province` is that of a body, committee, place or post; `until` its last day."""

    id: str
    name: str
    label: str
    spellings: tuple[str, ...]
    search: tuple[str, ...]
    home: str
    province: str
    until: str

    @property
    def shown(self) -> str:
        """For a user who is to choose: the name, what tells it from others, and the id."""
        node = model().nodes[self.label]
        about = [node.vi, self.home or self.province, f"trước {self.until}" if self.until else ""]
        return f"{self.name} ({', '.join(filter(None, about))}) = {self.id}"


def _match(label: str, condition: str) -> str:
    if label not in model().nodes:
        raise ModelError(
            f"no label {label!r} in the model", place="queries/lookup.py", remedy="use a label of nodes.yaml"
        )
    until = "n.valid_to" if label == "Province" else "null"
    return (
        f"MATCH (n:{label}) WHERE {condition} {_PROVINCE_OF.get(label, _PROVINCE)} "
        f"WITH n, {_ITS_PROVINCE} RETURN {_COLUMNS}, province, coalesce({until}, until) AS until"
    )


def _of_all(labels: Iterable[str], condition: str) -> str:
    return " UNION ALL ".join(_match(label, condition) for label in labels)


def by_id(label: str) -> str:
    """`$id`: the node of that id, as a candidate."""
    return _match(label, "n.id = $id")


def by_name(labels: Iterable[str]) -> str:
    """`$folded`: nodes of that name but for case and diacritics, by index."""
    return _of_all(labels, "n.name_folded = $folded")


def by_words(labels: Iterable[str]) -> str:
    """`$form`, `$words`: nodes with all of the words in a spelling, those with that very spelling first."""
    words = "all(word IN $words WHERE (' ' + said + ' ') CONTAINS (' ' + word + ' '))"
    inner = " UNION ALL ".join(
        f"MATCH (n:{label}) WHERE any(said IN n.search WHERE {words}) RETURN n" for label in labels
    )
    return (
        f"CALL () {{ {inner} }} WITH n ORDER BY $form IN n.search DESC, size(n.name), n.id LIMIT {_MOST_FOUND} "
        "OPTIONAL MATCH (n)-[:OF_PROVINCE]->(v:Province) "
        "OPTIONAL MATCH (n)-[:AT]->(b) OPTIONAL MATCH (b)-[:OF_PROVINCE]->(w:Province) "
        "WITH n, min(coalesce(v.name, w.name)) AS province, min(coalesce(v.valid_to, w.valid_to)) AS until "
        f"RETURN {_COLUMNS}, province, CASE WHEN n:Province THEN n.valid_to ELSE until END AS until"
    )


def _candidates(store: Store, cypher: str, params: dict[str, Any]) -> list[Candidate]:
    return [
        Candidate(
            row["id"],
            row["name"],
            row["label"],
            (row["name"], *row["aliases"]),
            tuple(row["search"] or ()),
            row["home"] or "",
            row["province"] or "",
            row["until"] or "",
        )
        for row in store.read(cypher, params).rows
    ]


def _marks_agree(text: str, spelling: str) -> bool:
    """Whether no word that was typed stands in the spelling with other marks; abbreviations stand in none."""
    own = set(marked_form(spelling).split())
    folded = {fold(word) for word in own}
    return all(word in own or fold(word) not in folded for word in marked_form(text).split())


def agrees(text: str, candidate: Candidate) -> bool:
    """A text typed with diacritics means what it says: `Hùng` is not Hưng. One typed without any may mean both."""
    return not has_marks(text) or any(_marks_agree(text, spelling) for spelling in candidate.spellings)


def _tiers(text: str) -> tuple[Callable[[Candidate], bool], ...]:
    key, form, folded = name_key(text), search_form(text), fold(text)
    return (
        lambda c: name_key(c.name) == key,
        lambda c: fold(c.name) == folded,
        lambda c: form in c.search,
        lambda c: True,
    )


def _best(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    for fits in _tiers(text):
        best = [c for c in found if fits(c)]
        if best:
            return best
    return []


def one_thing(candidates: Sequence[Candidate]) -> bool:
    """Whether they are one thing in two epochs of its province: the same name and kind, before and since the merger."""
    first = candidates[0]
    if any((c.label, name_key(c.name)) != (first.label, name_key(first.name)) for c in candidates):
        return False
    if first.label == "Province":
        return True
    places = {(c.province, c.until) for c in candidates}
    return bool(first.province) and len({p for p, _ in places}) == 1 and len(places) == len(candidates)


def _several(text: str, candidates: Sequence[Candidate], place: str) -> AilamgiError:
    listed = sorted(candidates, key=lambda c: (len(c.name), c.name, c.id))
    more = piece("more", count=str(len(listed) - _MOST_SHOWN)) if len(listed) > _MOST_SHOWN else ""
    shown = "; ".join(c.shown for c in listed[:_MOST_SHOWN])
    return problem(UsageError, "several", place=place, value=text, count=len(listed), candidates=shown, more=more)


def _labels_shown(labels: Sequence[str]) -> str:
    return ", ".join(model().nodes[label].vi for label in labels)


def _by_id(store: Store, node_id: str, labels: Sequence[str], place: str) -> list[str]:
    try:
        label = model().label_of(node_id)
    except ModelError:
        label = ""
    if label not in labels:
        raise problem(UsageError, "bad_id", place=place, value=node_id, labels=_labels_shown(labels))
    if not store.read(f"MATCH (n:{label} {{id: $id}}) RETURN n.id AS id", {"id": node_id}).rows:
        raise problem(NotFoundError, "not_found", place=place, value=node_id, labels=_labels_shown(labels), near="")
    return [node_id]


def find_nodes(store: Store, text: str, labels: Sequence[str], place: str) -> list[str]:
    """The ids that a name or an id means: one, or one for each epoch of its province.

    Args:
        store: where to look.
        text: what the user typed; not empty.
        labels: what it may be.
        place: the parameter, for errors.

    Raises:
        UsageError: where it fits several things; the remedy lists them with their ids.
        NotFoundError: where it fits none; names that differ by their marks alone are offered, never taken.
    """
    if _ID.match(text):
        return _by_id(store, text, labels, place)
    found = _candidates(store, by_name(labels), {"folded": fold(text)})
    best = _best(text, [c for c in found if agrees(text, c)])
    if not best:
        form = search_form(text)
        found += _candidates(store, by_words(labels), {"form": form, "words": form.split()}) if form else []
        best = _best(text, [c for c in found if agrees(text, c)])
    if not best:
        near = perhaps(sorted({c.name for c in found})[:_MOST_SHOWN])
        raise problem(NotFoundError, "not_found", place=place, value=text, labels=_labels_shown(labels), near=near)
    if len(best) > 1 and not one_thing(best):
        raise _several(text, best, place)
    return sorted(c.id for c in best)
