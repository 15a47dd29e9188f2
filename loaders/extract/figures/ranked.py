"""Ranks: among whom, in which region, and of what where no index is named."""

from __future__ import annotations

import re

from loaders.extract.figures.line import NUMBER, RANK, TIME, Line, Place
from loaders.extract.figures.nouns import phrase
from loaders.extract.figures.phrases import phrases
from loaders.extract.things import Chunk
from loaders.resources.load import load_yaml

_REGIONS = tuple(load_yaml("figures.yaml")["regions"])
_ENDS, _CLAUSES = frozenset(";.:("), frozenset(";,:.(")
_NEAR, _FAR, _LEAST = 16, 14, 2
_MEASURED = load_yaml("measured.yaml")
_ONWARD = frozenset(_MEASURED["onward"])
_PARTS = phrases(_MEASURED["parts"])
_SEVERAL, _TOGETHER = frozenset(_MEASURED["several"]), frozenset(_MEASURED["together"])
_LISTING = frozenset([",", "và", ")"])
_BEFORE = {False: ("về",), True: ("về", ":", "hạng", "số")}
_COMMUNES = (["xã"], ["phường"], ["đặc"])
_REACH, _FEW = 9, 4
_QUOTES = re.compile('[“”"]')
_AND = re.compile(r" và |, ")


def abroad(line: Line, place: Place) -> bool:
    """Whether the ranked are countries (`nhóm 50 nước dẫn đầu`)."""
    return line.words[place.end : place.end + 1] == ["nước"] or line.words[place.end : place.end + 2] == ["quốc", "gia"]


def among_communes(line: Line, place: Place, name: str) -> bool:
    """Whether the ranked are communes (`thứ 5/135 xã, phường`, `DTI cấp xã`): no province is one of them."""
    return line.words[place.end : place.end + 1] in _COMMUNES or "cấp xã" in name


def region(line: Line, place: Place) -> str:
    """The region that a rank is in: the first behind it, before another rank or clause."""
    others = {other.start for other in line.places}
    end = min(place.end + _FAR, len(line.words))
    until = next(
        (i for i in range(place.end, end) if i in others or line.words[i] == ";" or _comma(line, i)),
        end,
    )
    text = " ".join(line.words[place.end : until])
    found = [(text.index(r), -len(r), r) for r in _REGIONS if r in text]
    return min(found)[2] if found else ""


def indices_behind(line: Line, place: Place, indices: list[tuple[int, int, str]]) -> list[str]:
    """Indices right behind a rank: `thứ 28 cả nước về PAR INDEX và thứ 7 về SIPAS`, `đứng đầu về A, B và C`."""
    found: list[str] = []
    behind = place.end
    for start, end, name in indices:
        if not behind <= start <= behind + (_NEAR if place.rank.worded else _REACH):
            continue
        between = line.words[behind:start]
        if found:
            if not set(between) <= _LISTING:
                break
        elif (between[-1:] or [""])[0] not in _BEFORE[place.rank.worded] or _parted(line, behind, start):
            continue
        found.append(name)
        behind = end
    return found


def who_behind(line: Line, place: Place) -> Chunk | None:
    """`Đứng đầu cả nước về PCI là Quảng Ninh`: who is first, told behind `là` where nobody stands before."""
    if not place.rank.worded or any(t and t in "LUBI" for t in line.tags[: place.start]):
        return None
    at = next((i for i in range(place.end, len(line.words) - 1) if line.words[i] == "là"), -1)
    return next((chunk for i in range(at, at + _FEW) if at >= 0 and (chunk := line.owner_at(i)) is not None), None)


def _parted(line: Line, start: int, end: int) -> bool:
    return any(line.tags[i] == RANK or line.words[i] in (";", ".", "(") for i in range(start, end))


def _comma(line: Line, i: int) -> bool:
    return line.words[i] == "," and i not in line.soft


def left_behind(line: Line, place: Place) -> bool:
    """`tăng từ hạng 51 lên hạng 31`: where one stood before; a rank with a time of its own stays."""
    if (
        "từ" not in line.words[max(0, place.start - 2) : place.start + 1]
        or TIME in line.tags[place.end : place.end + 4]
    ):
        return False
    later = next((p.start for p in line.places if place.end <= p.start <= place.end + _NEAR), -1)
    return not _ONWARD.isdisjoint(line.words[place.end : later + 1]) if later >= 0 else False


def ranked_by(line: Line, place: Place) -> str:
    """`đứng thứ 3/54 xã về mức độ hài lòng`, `Về X, tỉnh đứng thứ 2 cả nước`: what a rank is told of; or empty."""
    if place.rank.worded or (place.rank.out_of is None and not region(line, place)):
        return ""
    end = next(
        (i for i in range(place.end, len(line.words)) if line.words[i] in _ENDS or line.tags[i] in (NUMBER, RANK)),
        len(line.words),
    )
    at = next((i for i in range(place.end, min(end, place.end + _NEAR)) if line.words[i] == "về"), -1)
    if at < 0 and line.words[0] == "về":
        at, end = 0, next((i for i in range(1, place.start) if _comma(line, i)), 0)
    if at < 0 or not 1 < end - at - 1 <= _NEAR:
        return ""
    return phrase(line, at + 1, end)


def parts_of(line: Line, place: Place, begun: bool) -> list[str]:
    """`hai chỉ số A và B cùng xếp thứ 9`: parts of an index that a rank is told of; empty for none.

    Args:
        line: the sentence, which names no listed index in the clause of the rank.
        place: the rank.
        begun: whether the clause before told of such parts: this one names its own without a head.
    """
    clause = max((i + 1 for i in range(place.start) if line.words[i] in _CLAUSES and i not in line.soft), default=0)
    head = next((i for i in range(clause, place.start) if _PARTS.at(line.words, i) and not line.tags[i]), -1)
    end = place.start
    while end > clause and (line.void[end - 1] or line.words[end - 1] in _TOGETHER):
        end -= 1
    size = _PARTS.at(line.words, head) if head >= 0 else 0
    start = head if head >= 0 else clause if begun else end
    name = _QUOTES.sub("", phrase(line, start, end)).strip()
    if len(name.split()) < size + _LEAST or any(line.tags[i] in (NUMBER, "P", "T") for i in range(start, end)):
        return []
    if head > 0 and line.words[head - 1] in _SEVERAL:
        said = line.text(head, head + size).lower()
        return [f"{said} {part.strip()}" for part in _AND.split(name.split(" ", size)[-1]) if part.strip()]
    return [name]
