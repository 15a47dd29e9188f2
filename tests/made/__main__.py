"""Prints a table of made articles: `python -m tests.made --seed 7 --count 2000`; `--show FRAME` prints what differs.

Per frame: how many were made and read right, and how many facts were read wrongly or missed. `--count` is of all
frames together, at least one each; FRAME is a frame or a group (`held.does`, `held`).
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.made.compare import Differences, differences
from tests.made.frame import Frame, frames
from tests.made.make import Made, made


@dataclass(slots=True)
class Row:
    """Counts of a frame, or of all."""

    frame: str
    made: int = 0
    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, found: Differences) -> None:
        """One more article."""
        self.made += 1
        self.right += not found
        self.wrong += len(found.wrong)
        self.missed += len(found.missed)

    def __str__(self) -> str:
        """As a line of the table."""
        return f"{self.frame:<32}{self.made:>7}{self.right:>7}{self.wrong:>7}{self.missed:>7}"


def read(frame: Frame, seed: int, count: int) -> Iterator[tuple[Made, Differences]]:
    """Some articles of a frame, with what differs in each."""
    for number in range(count):
        article = made(frame, seed, number)
        yield article, differences(article)


def told(article: Made, found: Differences) -> str:
    """The sentences of an article that is read otherwise, and the facts in question."""
    lines = [f"[{article.frame}, {article.level}] {article.told}"]
    lines += [f"  wrong   {fact}" for fact in found.wrong] + [f"  missed  {fact}" for fact in found.missed]
    return "\n".join(lines)


def _shares(count: int) -> Mapping[str, int]:
    """How many articles of each frame make a number together, at least one each."""
    each, left = divmod(count, len(frames()))
    return {frame.id: max(1, each + (at < left)) for at, frame in enumerate(frames())}


def _table(chosen: Iterable[Frame], seed: int, shares: Mapping[str, int], show: bool) -> Iterator[str]:
    whole = Row("all")
    for frame in chosen:
        row = Row(frame.id)
        for article, found in read(frame, seed, shares[frame.id]):
            row.add(found)
            whole.add(found)
            if show and found:
                yield told(article, found)
        yield str(row)
    yield str(whole)


def main(arguments: Sequence[str] | None = None) -> None:
    """The table, one line a frame."""
    parser = argparse.ArgumentParser(prog="python -m tests.made")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--count", type=int, default=2000, help="articles of all frames together")
    parser.add_argument("--show", metavar="FRAME", default="", help="this frame or group alone, with what differs")
    given = parser.parse_args(arguments)
    chosen = [frame for frame in frames() if given.show in ("", frame.id, frame.group)]
    if not chosen:
        parser.error(f"no frame {given.show}; the groups are {', '.join(dict.fromkeys(f.group for f in frames()))}")
    print(f"{'frame':<32}{'made':>7}{'right':>7}{'wrong':>7}{'missed':>7}")
    for line in _table(chosen, given.seed, _shares(given.count), bool(given.show)):
        print(line)


if __name__ == "__main__":
    main()
