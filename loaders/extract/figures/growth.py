"""Shares that tell a change: how much of a plan was reached, by how much an amount or a share has grown."""

from __future__ import annotations

from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.memory import Memory
from loaders.extract.figures.nouns import Left, Right, phrase
from loaders.extract.figures.phrases import DURATION, EARNED, MACRO, PLAN
from loaders.extract.figures.record import Measure
from loaders.resources.load import load_yaml

_CHANGES = frozenset(load_yaml("measured.yaml")["changes"])
_GROWTH = tuple(f"mức {word} " for word in load_yaml("measured.yaml")["changes"])


def progress(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """`..., hoàn thành 86% chỉ tiêu`: how much of what its clause or the one before names was reached."""
    own = left.head >= left.clause and left.kind in ("share", "money", "count")
    at = right.start + sum(w in ("so", "với") for w in line.words[right.start : right.start + 2])
    if at >= len(line.words) or not PLAN.at(line.words, at) or not (own or memory.latest) or _beside(line, number, at):
        return None
    what = phrase(line, left.head, left.end) if own else memory.latest
    what = memory.money or what if what.startswith(_GROWTH) else what
    plan = line.text(at, at + PLAN.at(line.words, at))
    name = f"{what if what.startswith('tỷ lệ') else f'tỷ lệ {what}'} so với {plan}"
    if line.words[number.start - 1 : number.start] == ["vượt"]:
        name = f"mức vượt {plan} {what}"  # `vượt 25% chỉ tiêu`: no share of it
    return Measure(name, number.start, max(right.end, at + 2), right.owner, progress=True)


def _beside(line: Line, number: Number, at: int) -> bool:
    """`mới đạt 37% so với mục tiêu 60%`: whether the plan named at a token is the next share, and no whole."""
    behind = at + PLAN.at(line.words, at)
    following = next((n for n in line.numbers if n.start >= behind), None)
    between = range(behind, following.start) if following is not None else ()
    near = all(line.void[i] and line.words[i].isalnum() for i in between)
    return following is not None and following.unit == "%" and near


def growth(line: Line, number: Number, right: Right, memory: Memory) -> Measure | None:
    """`doanh thu 3.482 tỷ đồng, tăng 9,4%`: how much the amount right before has grown."""
    i = number.start - 1
    while i > 0 and line.void[i] and line.words[i] not in _CHANGES and not line.tags[i]:
        i -= 1
    if (
        not memory.money
        or line.words[i] not in _CHANGES
        or line.words[i - 1] not in (",", "(")
        or right.end > right.start
    ):
        return None
    words = memory.money.lower().split()
    macro = MACRO.at(words, 0) > 0
    if not (macro or EARNED.at(words, 0) or DURATION.at(words, 0)):
        return None
    low = max((k for k in range(i) if line.words[k] == ";"), default=0)
    return Measure(f"mức {line.words[i]} {memory.money}", low, number.end, right.owner, named=not macro)


def is_difference(line: Line, number: Number) -> bool:
    """`đạt 25%, tăng 5%`: by how much a share has changed is no share."""
    i = number.start - 1
    while i > 0 and line.void[i] and line.words[i] not in _CHANGES and not line.tags[i]:
        i -= 1
    return line.words[i] in _CHANGES and line.words[i - 1] in (",", "(", "và")
