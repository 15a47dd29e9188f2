"""What is told in passing: a few of nobody named, money of a work, who came to a meeting: figures of no place."""

from __future__ import annotations

from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.owners import Owner
from loaders.extract.figures.phrases import (
    ATTENDING,
    COUNTED,
    CRITERIA,
    OCCASIONS,
    PLANNED,
    SAYING,
    SET_AIMS,
    SIGNED,
    TELLING,
    WEAK,
    WORKS,
    holds,
)
from loaders.extract.figures.record import Measure
from loaders.extract.things import Programme, Unit
from loaders.resources.load import load_yaml

_FEW, _OPENING, _SLIGHT = 50, 6, 50
_NEAR, _SCANT = 3, frozenset(load_yaml("measured.yaml")["scant"])
_LISTING = frozenset(load_yaml("measured.yaml")["listing"])
_OF_WHOLE = frozenset(load_yaml("measured.yaml")["of_whole"])
_WEIGHING = frozenset(load_yaml("measured.yaml")["weighing"])
_STANDING = frozenset(load_yaml("measured.yaml")["standing"])


def in_passing(line: Line, number: Number, measure: Measure, owner: Owner) -> bool:
    """Whether a number is no figure of its owner, a place, but only told along with something else."""
    if not isinstance(owner.actor, Unit):
        return False
    if _of_criteria(line, number):
        return True
    if number.unit:
        return number.unit in ("VND", "USD") and _of_a_work(line, number, measure)
    return _passing(number, measure, owner) or _of_occasion(line, number, measure)


def _of_criteria(line: Line, number: Number) -> bool:
    """`đạt các tiêu chí như: cáp quang phủ từ 80% hộ`: what a rule asks for."""
    said = not CRITERIA.table.keys().isdisjoint(line.words[: number.start])
    for i in range(number.start if said else 0):
        size = CRITERIA.at(line.words, i) if not line.tags[i] else 0
        if size and not _LISTING.isdisjoint(line.words[i + size : min(i + size + _NEAR, number.start)]):
            return True
    return False


def slight(line: Line, number: Number, measure: Measure, owner: Owner) -> bool:
    """`gồm 9 chuyên gia`, `mở 15 lớp`: a few, of which the words tell neither delay nor what is left."""
    value = number.quantity.value
    most = _SLIGHT // 2 if isinstance(owner.actor, Programme) else _SLIGHT
    few = not (number.unit or measure.unit) and number.quantity.of is None and 0 < value <= most and value == int(value)
    if not few or not _SCANT.isdisjoint(line.words[max(0, number.start - _NEAR) : number.start]):
        return False
    rate = "/" in line.words[number.end : number.end + _NEAR]  # `11 người/10.000 dân`
    words = measure.name.lower().split()
    return not rate and not any(TELLING.at(words, i) for i in range(len(words)))


def only_whole(line: Line, number: Number, measure: Measure) -> bool:
    """`chi 1.450 tỷ đồng, bằng 1,1% doanh thu`: a share of which the name tells the whole alone."""
    words = measure.name.lower().split()
    if number.unit != "%" or line.words[number.end : number.end + len(words)] != words:
        return False
    before = [i for i in range(number.start) if line.words[i] not in _WEIGHING]
    return bool(before) and line.words[before[-1]] in _OF_WHOLE


def agreed(line: Line, measure: Measure) -> bool:
    """`ký thỏa thuận nhận 200 sinh viên thực tập mỗi năm`: what an agreement says of years to come."""
    return " mỗi" in measure.name and holds(SIGNED, line, 0, measure.behind)


def promised(line: Line) -> bool:
    """`hứa cử 300 sinh viên`, `ký hợp đồng lắp 60 điểm`: promised without a time, and no aim of a plan."""
    return not holds(SET_AIMS, line, 0, len(line.words))


def _of_a_work(line: Line, number: Number, measure: Measure) -> bool:
    """`Dự án cao tốc X có tổng mức đầu tư 40.000 tỷ đồng`: money of a work that is no initiative, and no place's."""
    planned = PLANNED.at(measure.name.lower().split(), 0) > 0
    begun = max((i + 1 for i in range(number.start) if line.words[i] in ";:."), default=0)
    end = min(begun + _OPENING, number.start) if planned else begun
    tagged = next((i for i in range(begun, end) if line.tags[i]), end)  # `64 dự án`, `Tỉnh có dự án`
    return holds(WORKS, line, begun, tagged)


def _of_occasion(line: Line, number: Number, measure: Measure) -> bool:
    """`Lớp tập huấn thu hút 180 học viên`: who came to a meeting or feast is counted of no place."""
    if not ATTENDING.at(measure.name.lower().split(), 0):
        return False
    begun = max((i + 1 for i in range(number.start) if line.words[i] in ";:."), default=0)
    behind = holds(OCCASIONS, line, number.end, _clause_end(line, measure.behind))
    said = holds(SAYING, line, begun, number.start)  # `Tại buổi họp, ông A cho biết 50.000 người ...`
    return behind or (not said and holds(OCCASIONS, line, begun, number.start))


def _clause_end(line: Line, at: int) -> int:
    """Some words behind a measure, up to a sign."""
    return next((i for i in range(at, min(at + 3, len(line.words))) if line.words[i] in ";:,."), at + 3)


def _passing(number: Number, measure: Measure, owner: Owner) -> bool:
    """A few of what is counted for many reasons, of nobody named, with no word of how they stand: told in passing."""
    words = measure.name.lower().split()
    few = number.quantity.value < _FEW and number.quantity.of is None and WEAK.at(words, 0) > COUNTED.at(words, 0)
    return few and not owner.named and _STANDING.isdisjoint(words)
