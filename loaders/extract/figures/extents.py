"""Measures in a unit of time or extent: how long it takes, how much was made or sold."""

from __future__ import annotations

from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.nouns import Right, phrase
from loaders.extract.figures.phrases import DIFFERENCES, DURATION, PRODUCING, holds
from loaders.extract.figures.record import Measure

_BARE = 2


def duration_of(line: Line, number: Number, right: Right) -> Measure | None:
    """`thời gian chờ giảm từ 95 phút xuống 40 phút`: the head of its clause, whatever it was before."""
    begun = max((i for i in range(number.start) if line.words[i] in (";", ".", ":")), default=-1) + 1
    heads = [i for i in range(begun, number.start) if DURATION.at(line.words, i) and not line.tags[i]]
    if not heads:
        return _produced(line, number, right)
    end = next((n.start for n in line.numbers if n.start > heads[-1]), number.start)
    comma = next((i for i in range(heads[-1], end) if line.words[i] == "," and i not in line.soft), end)
    while comma > heads[-1] + 1 and line.void[comma - 1]:
        comma -= 1
    name = phrase(line, heads[-1], comma)
    if len(name.split()) <= _BARE or holds(DIFFERENCES, line, number.start - 1, number.start):
        return None
    return Measure(name, heads[-1], right.start + 1, right.owner, unit=line.words[right.start])


def _produced(line: Line, number: Number, right: Right) -> Measure | None:
    """`sản xuất 1,37 triệu tấn than`: an amount of what a verb of making or selling tells."""
    i = number.start
    while i > 0 and line.void[i - 1] and not line.tags[i - 1]:
        i -= 1
    start = next(
        (k for k in range(max(0, i - 3), i) if PRODUCING.at(line.words, k) and k + PRODUCING.at(line.words, k) == i), -1
    )
    if start < 0:
        return None
    what = phrase(line, right.start + 1, right.end) if right.end > right.start + 1 else ""
    name = f"sản lượng {line.text(start, i).lower()} {what}".strip()
    return Measure(name, start, max(right.end, right.start + 1), right.owner, unit=line.words[right.start], named=True)
