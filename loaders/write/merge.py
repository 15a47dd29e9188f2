"""How the tellings of many articles become one node and one relationship: pure, and the same in any order.

Each rule takes the best of what was told (fullest, earliest, latest, surest), so that what is already summed and one
more article give the same as all articles at once. Only counts need to know that an article counts once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.dates import PartialDate
from graph.records import Claim, Node
from graph.search import search_form
from graph.text import fold
from loaders.write.also_called import also_called

_MOST_NAMES = 21
MOST_CLAIMS = 100
_LATEST = frozenset(["reorganised"])  # told again and again; of all other dates the earliest is kept
_SAID = ("status", "role", "rank", "kind", "date")
# Properties that the merge makes itself; all others are told by articles.
MADE = frozenset(["id", "name", "name_folded", "aliases", "search", "keys", "joins", "group", "home"])


@dataclass(frozen=True, slots=True)
class Telling:
    """What one article tells of one structural key."""

    count: int
    names: tuple[str, ...]
    props: Mapping[str, Any]

    def as_json(self) -> dict[str, Any]:
        """For `told` of a MENTIONS relationship."""
        return {"count": self.count, "names": list(self.names), "props": dict(self.props)}

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> Telling:
        """From `told`."""
        return cls(raw["count"], tuple(raw["names"]), raw["props"])

    @classmethod
    def of(cls, node: Node, count: int) -> Telling:
        """From a node of an article."""
        return cls(count, (node.name, *node.aliases), node.props)


@dataclass(frozen=True, slots=True)
class Mention:
    """What one article tells of one node, by structural key, and the keys that it joins."""

    tellings: Mapping[str, Telling]
    joins: tuple[tuple[str, str], ...] = ()

    @property
    def props(self) -> dict[str, Any]:
        """Properties of the MENTIONS relationship."""
        keys = {k: t.as_json() for k, t in self.tellings.items()}
        text = json.dumps({"keys": keys, "joins": self.joins}, ensure_ascii=False, sort_keys=True)
        return {"count": sum(t.count for t in self.tellings.values()), "told": text}

    @classmethod
    def parse(cls, told: str) -> Mention:
        """From `told`."""
        raw = json.loads(told)
        joins = tuple((a, b) for a, b in raw["joins"])
        return cls({k: Telling.parse(t) for k, t in raw["keys"].items()}, joins)


def _name_rank(name: str) -> tuple[bool, int, str]:
    return name.isupper(), -len(name), name


def _better(old: Any, new: Any, key: str = "") -> Any:
    """The one that is kept of two values told of one property."""
    if old is None or old == new:
        return new
    if key in _LATEST:
        return max(old, new)
    if isinstance(old, str) and isinstance(new, str):
        return min(old, new, key=lambda v: (-len(v), v))
    return max(old, new)


def merged_node(held: Mapping[str, Any], tellings: Iterable[Telling]) -> dict[str, Any]:
    """Properties of a node from what is held (may be empty) and what articles tell."""
    names = {held["name"], *held.get("aliases", ())} if held.get("name") else set()
    props = {k: v for k, v in held.items() if k not in MADE}
    for telling in tellings:
        names.update(telling.names)
        for key, value in telling.props.items():
            props[key] = _better(props.get(key), value, key)
    ranked = sorted(names, key=_name_rank)[:_MOST_NAMES]
    made = {"name": ranked[0], "name_folded": fold(ranked[0]), "aliases": ranked[1:]}
    return {**props, **made, "search": sorted({search_form(name) for name in (*ranked, *also_called(ranked))})}


def covered_node(gone: Sequence[Mention], few: Sequence[Mention]) -> bool:
    """Whether a node surely stays as it is without some mentions, given a few of those that are left.

    What is merged only grows with each telling, so what adds nothing to a few adds nothing to all.
    """
    keys, joins = _keys(few)
    gone_keys, gone_joins = _keys(gone)
    if not few or not gone_keys <= keys or not gone_joins <= joins:
        return False
    left = [t for m in few for _, t in sorted(m.tellings.items())]
    return merged_node({}, left) == merged_node({}, [*left, *(t for m in gone for t in m.tellings.values())])


def _keys(mentions: Iterable[Mention]) -> tuple[set[str], set[tuple[str, str]]]:
    told = list(mentions)
    return {key for m in told for key in m.tellings}, {join for m in told for join in m.joins}


@dataclass(frozen=True, slots=True)
class Source:
    """The article behind a claim, as a sum needs it."""

    article: str
    published: str | None
    origin: str


def _earlier(old: str | None, new: str | None) -> str | None:
    return min(filter(None, (old, new)), default=None)


def _later(old: str | None, new: str | None) -> str | None:
    return max(filter(None, (old, new)), default=None)


def _precision(*dates: str | None) -> str | None:
    known = [PartialDate.parse(d).precision for d in dates if d]
    return min(known, key=("year", "month", "day").index, default=None)


def merged_relation(held: Mapping[str, Any] | None, told: Iterable[tuple[Claim, str | None]]) -> dict[str, Any]:
    """Properties of a relationship from what is held and more claims with their articles' dates; counts stay out.

    Args:
        held: its properties, None where it is new.
        told: claims that all say the same of the same two nodes, each with the date of its article.
    """
    out: dict[str, Any] = dict(held or {})
    claims = set(out.get("claims") or ())
    for claim, published in told:
        claims.add(claim.id)
        out["first_seen"] = _earlier(out.get("first_seen"), published)
        out["last_seen"] = _later(out.get("last_seen"), published)
        out["confidence"] = max(out.get("confidence") or 0.0, claim.confidence)
        out["start"] = _later(out.get("start"), claim.valid_from)
        out["end"] = _earlier(out.get("end"), claim.valid_to)
        for key in _SAID:
            value = getattr(claim, key)
            if value:
                out[key] = _better(out.get(key), value)
    out["precision"] = _precision(out.get("start"), out.get("end"))
    out["claims"] = sorted(claims)[:MOST_CLAIMS]
    return {k: v for k, v in out.items() if v is not None}


def covered_relation(
    held: Mapping[str, Any], gone: Sequence[tuple[Claim, str | None]], few: Sequence[tuple[Claim, str | None]]
) -> bool:
    """Whether a relationship surely says the same without some claims, given a few of those that are left.

    A day between the first and the last one seen moves neither, whoever else has it. Counts stay out.
    """
    if not few or not {claim.id for claim, _ in gone}.isdisjoint(held["claims"]):
        return False
    seen = (held.get("first_seen"), held.get("last_seen"))
    ends = [(claim, day if day in seen else None) for claim, day in gone]
    left, before = merged_relation(None, few), merged_relation(None, [*few, *ends])
    return {**left, "claims": ()} == {**before, "claims": ()}
