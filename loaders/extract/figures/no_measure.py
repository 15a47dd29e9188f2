"""Numbers that measure nothing of anybody: votes, fees let off, bounds of some places, averages of the country."""

from __future__ import annotations

from loaders.extract.figures.heads import counted_at
from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.nouns import Left, Right
from loaders.extract.figures.phrases import ADMINISTRATIVE, AVERAGE, FEES, LET_OFF, NATIONAL, PLANNED, VOTES, holds
from loaders.resources.load import load_yaml

_WHICHEVER, _OFFICES, _BOUNDS = (frozenset(load_yaml("measured.yaml")[name]) for name in ("which", "offices", "bounds"))
_NEAR, _FAR, _GIVES = 4, 12, "góp"


def measures_nothing(line: Line, number: Number, left: Left, right: Right) -> bool:
    """Whether a share is one of votes or fees, or only bounds what some places or whoever it may be have."""
    if number.unit != "%":
        return False
    if VOTES.at(line.words, right.start) or any(VOTES.at(line.words, i) > 1 for i in range(left.clause, number.start)):
        return True
    if line.words[number.start - 1] == _GIVES and PLANNED.at(line.words, right.start):
        return True  # `Công ty X góp 60% kinh phí`
    if FEES.at(line.words, right.start) and holds(LET_OFF, line, number.start - _NEAR, number.start):
        return True
    return _of_whichever(line, left, number) or _of_some(line, number)


def _of_whichever(line: Line, left: Left, number: Number) -> bool:
    """`Nơi nào có trên 90% hộ tham gia thì được khen`: what somebody must have, whoever it is."""
    words = line.words
    return any(words[i] == "nào" and words[i - 1] in _WHICHEVER for i in range(max(1, left.start), number.start))


def _of_some(line: Line, number: Number) -> bool:
    """`11 xã có tỷ lệ số hóa dưới 40%`: a bound by which places or offices are counted."""
    if line.words[number.start - 1] not in _BOUNDS:
        return False
    for other in line.numbers:
        behind = line.words[other.end : other.end + 1]
        some = not other.unit and other.end < number.start <= other.end + _FAR and behind
        if some and (behind[0] in ADMINISTRATIVE or behind[0] in _OFFICES) and counted_at(line, other.end):
            return not any(line.words[i] in (",", ";", ":") for i in range(other.end, number.start))
    return False


def of_country(line: Line, number: Number, left: Left) -> bool:
    """`trung bình cả nước là 88,31 điểm`: an average that is no score of anybody named."""
    for i in range(left.start, number.start):
        if line.words[i] in AVERAGE.table and AVERAGE.at(line.words, i) and holds(NATIONAL, line, i, number.start):
            return True
    return False
