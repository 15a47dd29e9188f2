"""What a layout needs to know of a scene: how many nodes, of which kind and size, and who is linked to whom."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Nodes are numbers from 0, those of a kind together; `radii` are in pixels, `links` keep their direction."""

    kinds: tuple[int, ...]
    radii: tuple[float, ...]
    links: tuple[tuple[int, int], ...]

    def __len__(self) -> int:
        return len(self.kinds)

    def neighbours(self) -> list[list[int]]:
        """Who is linked to whom, each pair once, in ascending order; loops left out."""
        near: list[set[int]] = [set() for _ in self.kinds]
        for a, b in self.links:
            if a != b:
                near[a].add(b)
                near[b].add(a)
        return [sorted(group) for group in near]

    def components(self) -> list[list[int]]:
        """Connected parts, the largest first, ties by their first node."""
        near = self.neighbours()
        seen = [False] * len(self)
        parts = []
        for first in range(len(self)):
            if not seen[first]:
                part = sorted(_reach(first, near, seen))
                parts.append(part)
        return sorted(parts, key=lambda part: (-len(part), part[0]))

    def part(self, members: list[int]) -> Skeleton:
        """The skeleton of some of the nodes, numbered anew in the order given."""
        new = {old: at for at, old in enumerate(members)}
        return Skeleton(
            kinds=tuple(self.kinds[old] for old in members),
            radii=tuple(self.radii[old] for old in members),
            links=tuple((new[a], new[b]) for a, b in self.links if a in new and b in new),
        )


def _reach(first: int, near: list[list[int]], seen: list[bool]) -> list[int]:
    seen[first] = True
    queue = deque([first])
    out = []
    while queue:
        here = queue.popleft()
        out.append(here)
        for there in near[here]:
            if not seen[there]:
                seen[there] = True
                queue.append(there)
    return out
