"""Found against annotated, one article at a time: pairs, counts per class and per rule, and broken traps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph.records import ArticleFacts
from loaders.evaluate.names import Item, names, norm
from loaders.evaluate.same import CLASSES, UNSCORED, Same, same_relation
from loaders.gold import figures_said, gold_form, relations_said

_SWAPPED = ("body", "position", "committee", "programme", "subject", "object", "place")
_WITH_ALIASES = ("bodies", "committees", "enterprises", "programmes")


@dataclass(slots=True)
class Tally:
    """Counts of a class: `hit` found and annotated, `miss` annotated alone, `extra` found alone."""

    hit: int = 0
    miss: int = 0
    extra: int = 0

    def add(self, hit: int, miss: int, extra: int) -> None:
        """Counts of one more article."""
        self.hit, self.miss, self.extra = self.hit + hit, self.miss + miss, self.extra + extra

    @property
    def precision(self) -> float:
        """Share of what was found that is annotated; 1 for nothing found."""
        return self.hit / (self.hit + self.extra) if self.hit + self.extra else 1.0

    @property
    def recall(self) -> float:
        """Share of what is annotated that was found; 1 for nothing annotated."""
        return self.hit / (self.hit + self.miss) if self.hit + self.miss else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Fact:
    """One found or missed item: its article, class and text, and the rule and confidence that gave it."""

    article: str
    kind: str
    text: str
    verdict: str
    rule: str = ""
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Paired:
    """Items of one class: `hits` pair annotated with found; `allowed` are found items that annotation leaves open."""

    hits: list[tuple[Item, Item]]
    missed: list[Item]
    extra: list[Item]
    allowed: list[Item]


def pair(gold: Sequence[Item], found: Sequence[Item], same: Same) -> Paired:
    """Greedy one-to-one pairs; optional annotated items count neither way."""
    out = Paired([], [], list(found), [])
    for wanted in sorted(gold, key=_is_optional):
        match = next((item for item in out.extra if same(wanted, item)), None)
        if match is not None:
            out.extra.remove(match)
            if _is_optional(wanted):
                out.allowed.append(match)
            else:
                out.hits.append((wanted, match))
        elif not _is_optional(wanted):
            out.missed.append(wanted)
    return out


def _is_optional(item: Item) -> bool:
    return isinstance(item, Mapping) and bool(item.get("optional"))


def _aliases(gold: Mapping[str, Any]) -> dict[str, str]:
    """Normalised alias -> the name that the annotation gives."""
    entities = [e for kind in _WITH_ALIASES for e in gold.get(kind) or () if isinstance(e, Mapping) and e.get("name")]
    known = {norm(alias): str(e["name"]) for e in entities for alias in e.get("aliases") or ()}
    return {alias: name for alias, name in known.items() if alias and alias != norm(name)}


def _spelled(item: Any, known: Mapping[str, str]) -> Any:
    if isinstance(item, Mapping):
        return {k: _spelled(v, known) if k in _SWAPPED else v for k, v in item.items()}
    return known.get(norm(item), item) if isinstance(item, str) else item


def shown(item: Item) -> str:
    """An item as one line of text, the same for the same item."""
    if not isinstance(item, Mapping):
        return str(item)
    told = {k: shown(v) for k, v in item.items() if k not in ("why", "note", "optional", "aliases")}
    return " · ".join(f"{k}={told[k]}" for k in sorted(told) if told[k])


@dataclass(slots=True)
class Score:
    """Counts over articles."""

    classes: dict[str, Tally] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    traps: list[str] = field(default_factory=list)
    articles: int = 0

    def add(self, stem: str, gold: Mapping[str, Any], facts: ArticleFacts) -> None:
        """One more article."""
        self.articles += 1
        found = gold_form(facts, stem)
        rules = [(*said, "relations") for said in relations_said(facts)]
        rules += [(*said, "figures") for said in figures_said(facts)]
        for kind, same in CLASSES.items():
            sides = [[x for x in side.get(kind) or () if not _unscored(kind, x)] for side in (gold, found)]
            known = _aliases(gold) if kind in ("relations", "figures") else {}
            spelled = [[_spelled(x, known) if known else x for x in side] for side in sides]
            paired = pair(spelled[0], spelled[1], same)
            self._count(kind, paired)
            said = {shown(_spelled(item, known)): claim for item, claim, of in rules if of == kind}
            for verdict, items in (
                ("right", [f for _, f in paired.hits]), ("missed", paired.missed), ("wrong", paired.extra),
                ("allowed", paired.allowed),
            ):  # fmt: skip
                for item in items:
                    claim = said.get(shown(item)) if verdict != "missed" else None
                    name = str(item["type"]) if kind == "relations" else kind
                    rule, sure = (claim.rule, claim.confidence) if claim is not None else ("", 0.0)
                    self.facts.append(Fact(stem, name, shown(item), verdict, rule, sure))
        self.traps += _broken(stem, gold, found)

    def _count(self, kind: str, paired: Paired) -> None:
        parts = ([g for g, _ in paired.hits], paired.missed, paired.extra)
        self.classes.setdefault(kind, Tally()).add(*map(len, parts))
        if kind == "relations":
            for name in sorted({r["type"] for part in parts for r in part}):
                of_type = [sum(r["type"] == name for r in part) for part in parts]
                self.classes.setdefault(f"relations.{name}", Tally()).add(*of_type)

    def rules(self) -> dict[str, Counter[str]]:
        """For each rule how many of its facts were right, wrong and left open (allowed)."""
        out: dict[str, Counter[str]] = {}
        for fact in self.facts:
            if fact.rule:
                out.setdefault(fact.rule, Counter())[fact.verdict] += 1
        return out


def _unscored(kind: str, item: Item) -> bool:
    return kind == "relations" and item["type"] in UNSCORED


def _broken(stem: str, gold: Mapping[str, Any], found: Mapping[str, Any]) -> Iterable[str]:
    """Traps of the annotation that the found items fell into."""
    for name in gold.get("not_in_graph") or ():
        if any(norm(name) in names(person) for person in found["persons"]):
            yield f"{stem}: {name}"
    for trap in gold.get("must_not") or ():
        if any(same_relation(trap, relation) for relation in found["relations"]):
            yield f"{stem}: {shown(trap)}"
