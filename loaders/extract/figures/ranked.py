"""Ranks: among whom, in which region, and of what where no index is named."""

from __future__ import annotations

from loaders.extract.figures.line import NUMBER, RANK, Line, Place
from loaders.extract.figures.nouns import phrase
from loaders.resources.load import load_yaml

_REGIONS = tuple(load_yaml("figures.yaml")["regions"])
_ENDS = frozenset(";.:(")
_NEAR = 16


def abroad(line: Line, place: Place) -> bool:
    """Whether the ranked are countries (`nhóm 50 nước dẫn đầu`)."""
    return line.words[place.end : place.end + 1] == ["nước"] or line.words[place.end : place.end + 2] == ["quốc", "gia"]


def region(line: Line, place: Place) -> str:
    """The region that a rank is in."""
    text = " ".join(line.words[place.end : place.end + 14])
    return next((r for r in _REGIONS if r in text), "")


def ranked_by(line: Line, place: Place) -> str:
    """`đứng thứ 3/54 xã về mức độ hài lòng`: what a rank among so many is told of; empty for none."""
    end = next(
        (i for i in range(place.end, len(line.words)) if line.words[i] in _ENDS or line.tags[i] in (NUMBER, RANK)),
        len(line.words),
    )
    at = next((i for i in range(place.end, min(end, place.end + _NEAR)) if line.words[i] == "về"), -1)
    if place.rank.out_of is None or at < 0 or not 1 < end - at - 1 <= _NEAR:
        return ""
    return phrase(line, at + 1, end)
