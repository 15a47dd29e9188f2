"""What people said of pairs: same or different; kept outside the graph, to be shared, undone and replayed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Verdict = Literal["same", "different"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """One person's word on two keys, with their groups, so that the nodes can be found again."""

    label: str
    a: str
    b: str
    verdict: Verdict
    a_group: str = ""
    b_group: str = ""
    why: str = ""


@dataclass(frozen=True)
class Judgements:
    """All judgements of a store; the last word on a pair counts."""

    items: tuple[Judgement, ...] = ()

    @cached_property
    def _last(self) -> dict[tuple[str, str], Judgement]:
        return {(min(j.a, j.b), max(j.a, j.b)): j for j in self.items}

    @cached_property
    def same(self) -> tuple[tuple[str, str], ...]:
        """Pairs of key ids that are one thing, sorted."""
        return tuple(sorted(pair for pair, j in self._last.items() if j.verdict == "same"))

    def apart(self, a: str, b: str) -> bool:
        """Whether two keys were judged different."""
        found = self._last.get((min(a, b), max(a, b)))
        return found is not None and found.verdict == "different"

    @cached_property
    def _groups(self) -> dict[tuple[str, str], set[str]]:
        out: dict[tuple[str, str], set[str]] = {}
        for j in self._last.values():
            if j.verdict == "same" and j.a_group != j.b_group:
                out.setdefault((j.label, j.a_group), set()).add(j.b_group)
                out.setdefault((j.label, j.b_group), set()).add(j.a_group)
        return out

    def groups_with(self, label: str, groups: set[str]) -> set[str]:
        """The groups with all that judgements tie to them."""
        found, todo = set(groups), list(groups)
        while todo:
            for other in self._groups.get((label, todo.pop()), ()):
                if other not in found:
                    found.add(other)
                    todo.append(other)
        return found

    @cached_property
    def _first(self) -> dict[str, str]:
        first: dict[str, str] = {}
        for a, b in self.same:
            ends = {first.get(a, a), first.get(b, b)}
            low = min(ends)
            for key in (a, b, *(k for k, v in first.items() if v in ends)):
                first[key] = low
        return first

    def stands_for(self, key: str) -> str:
        """For a label without groups: the key that stands for it and all judged the same."""
        return self._first.get(key, key)


NO_JUDGEMENTS = Judgements()
