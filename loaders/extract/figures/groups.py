"""Groups whose members are counted behind them, and the whole name of a noun that a sentence said before."""

from __future__ import annotations

from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.phrases import COUNTED, GROUPS
from loaders.resources.load import load_yaml

_TEAMS = tuple(load_yaml("measured.yaml")["teams"])
_NEAR = 12


def whole(line: Line, number: Number, said: str) -> str:
    """`1.086 tổ` where the sentence named `tổ công nghệ số cộng đồng`: the counted noun in full."""
    if " " in said or not said:
        return said
    for i in range(number.start - 1, -1, -1):
        size = COUNTED.at(line.words, i) if line.words[i] == said else 0
        if size > 1 and not line.tags[i]:
            return line.text(i, i + size).lower()
    text, end = line.view.text, line.view.starts[line.first]
    return next((full for full in _TEAMS if full.startswith(f"{said} ") and full in text[:end].lower()), said)


def group_before(line: Line, number: Number) -> str:
    """The groups that the clauses right before a number counted or named; empty for none."""
    for i in range(number.start - 1, max(-1, number.start - _NEAR), -1):
        if GROUPS.at(line.words, i):
            size = max(GROUPS.at(line.words, i), COUNTED.at(line.words, i))
            return whole(line, number, line.text(i, i + size).lower())
    return ""
