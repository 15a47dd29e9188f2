"""What people said of pairs: same, different or unsure; kept outside the graph, to be shared, undone and replayed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Literal

from loaders.link.facets import Facet

# `unsure`: somebody looked and could not tell; `unjudged`: nobody has, or what was said is taken back.
Verdict = Literal["same", "different", "unsure", "unjudged"]
Pair = tuple[Facet, Facet]


@dataclass(frozen=True, slots=True)
class Judgement:
    """One person's word on two things, each with all the keys that it stood for when it was judged.

    `at` is the moment, ISO, so that files of several people can be merged in the order in which things were said.
    """

    a: tuple[Facet, ...]
    b: tuple[Facet, ...]
    verdict: Verdict
    why: str = ""
    at: str = ""

    @property
    def label(self) -> str:
        """What is judged; both sides bear the same label."""
        return self.a[0].label

    def pairs(self) -> Iterable[Pair]:
        """Each key of one side with each of the other, the lesser first."""
        for one, other in product(self.a, self.b):
            if one != other:
                yield min(one, other), max(one, other)


@dataclass(frozen=True)
class Judgements:
    """All judgements of a store, in the order in which they were said; the last word on a pair counts."""

    items: tuple[Judgement, ...] = ()

    @cached_property
    def verdicts(self) -> Mapping[Pair, Verdict]:
        """The last word on each pair of keys."""
        return {pair: j.verdict for j in self.items for pair in j.pairs()}

    @cached_property
    def same(self) -> tuple[Pair, ...]:
        """Pairs of keys that are one thing, sorted."""
        return tuple(sorted(pair for pair, verdict in self.verdicts.items() if verdict == "same"))

    def of(self, a: Facet, b: Facet) -> Verdict:
        """What was last said of two keys."""
        return self.verdicts.get((min(a, b), max(a, b)), "unjudged")

    def between(self, some: Iterable[Facet], others: Iterable[Facet]) -> Verdict:
        """What was said of two things by their keys: one key judged different parts them."""
        said = {self.of(a, b) for a, b in product(tuple(some), tuple(others))}
        order: tuple[Verdict, ...] = ("different", "same", "unsure")
        return next((verdict for verdict in order if verdict in said), "unjudged")

    @cached_property
    def _tied(self) -> Mapping[tuple[str, str], frozenset[str]]:
        out: dict[tuple[str, str], set[str]] = {}
        for a, b in self.same:
            if a.group != b.group:
                out.setdefault((a.label, a.group), set()).add(b.group)
                out.setdefault((b.label, b.group), set()).add(a.group)
        return {key: frozenset(groups) for key, groups in out.items()}

    def groups_with(self, label: str, groups: Iterable[str]) -> set[str]:
        """The groups with all that judgements tie to them."""
        found = set(groups)
        todo = list(found)
        while todo:
            for other in self._tied.get((label, todo.pop()), ()):
                if other not in found:
                    found.add(other)
                    todo.append(other)
        return found

    def groups(self) -> dict[str, set[str]]:
        """All groups that are spoken of, by label."""
        out: dict[str, set[str]] = {}
        for j in self.items:
            out.setdefault(j.label, set()).update(f.group for f in (*j.a, *j.b))
        return out


NO_JUDGEMENTS = Judgements()
