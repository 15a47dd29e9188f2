"""Counts: `tiếp nhận 41.207 hồ sơ`, `59 thôn, bản chưa được phủ sóng`, `duyệt 918`, `41 đã xong`."""

from __future__ import annotations

from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.memory import Memory
from loaders.extract.figures.nouns import Left, Right, counted_at, group_end, handled_before, phrase
from loaders.extract.figures.phrases import (
    ACHIEVED,
    ADMINISTRATIVE,
    COUNTED,
    EVERY,
    LOCATIVE,
    NO_RESULT,
    OWNED,
    SAID_BEFORE,
    STATES,
    VAGUE,
    VIEWS,
    WEAK,
    WISH,
    holds,
)  # fmt: skip
from loaders.extract.figures.record import Measure

_MODIFIED = 2


def count_of(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """The measure of a bare number, or None where it counts nothing of the graph."""
    if _unwanted(line, number, left, right):
        return None
    if number.unit == "ha":
        return _area(line, left, right)
    noun, said = counted_at(line, right.start), phrase(line, right.start, right.end)
    made = _headed(line, number, left, right) if noun and left.kind == "count" and left.said else None
    if noun and made is None:
        made = _behind(line, number, left, right, memory)
    if noun:
        memory.noun = _noun(line, right)
    if made is None:
        made = _unsaid(line, number, left, right, memory) if not noun else _headed(line, number, left, right)
    if made is None and said:
        made = Measure(said, left.clause, right.end, right.owner, programme=True)
    elif made is not None:
        memory.count = made.name
    return made


def _behind(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """The counted noun stands behind the number; one that is counted for many reasons needs what is said of it."""
    said = phrase(line, right.start, right.end)
    strong = counted_at(line, right.start) == "counted"
    more = right.end - group_end(line, right.start)
    verb = _achieved(line, left.clause, number.start)
    done = line.text(verb, verb + ACHIEVED.at(line.words, verb)) if verb >= 0 else ""
    if not more and memory.count.startswith(f"{said} "):
        return Measure(memory.count, left.clause, right.end, right.owner)
    if line.words[number.start - 1 : number.start] == ["với"] and memory.count and not left.said:
        return Measure(f"{said} {memory.count}", left.clause, right.end, right.owner)
    if VAGUE.at(line.words, right.start) == right.end - right.start:
        if line.words[number.start - 1 : number.start] in (["của"], ["cho"], ["tại"]):
            return None
        if memory.noun and memory.noun != said:
            return Measure(f"{memory.count or memory.noun} {done}".strip(), left.clause, right.end, right.owner)
        return Measure(f"{said} {done}", left.clause, right.end, right.owner) if done else None
    near = verb >= 0 and all(line.void[verb + ACHIEVED.at(line.words, verb) : number.start])
    if strong or more >= _MODIFIED or near:
        owned = bool(OWNED.at(line.words, right.start))
        if near and not more:
            said = f"{said} {done}"
        return Measure(said, left.clause, right.end, right.owner, named=owned and more < _MODIFIED, owned=owned)
    return None


def _headed(line: Line, number: Number, left: Left, right: Right) -> Measure | None:
    """`số cơ quan hoàn thiện chính quyền điện tử là 12/14 cơ quan`: the head before the number says more."""
    if left.head < 0 or left.kind not in ("count", "share"):
        return None
    return Measure(phrase(line, left.head, left.end), left.head, right.end, right.owner)


def _unsaid(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """No noun behind the number: it stands before it, or was said by the number before."""
    said = phrase(line, right.start, right.end)
    if left.head >= 0 and left.kind in ("count", "counted") and not said and line.void[number.start - 1]:
        return Measure(phrase(line, left.head, left.end), left.head, right.end, right.owner)
    if memory.noun and said and STATES.at(line.words, right.start):
        return Measure(f"{memory.noun} {said}", left.clause, right.end, right.owner)
    verb = handled_before(line, number)
    if memory.noun and not said and verb >= 0:
        return Measure(
            f"{memory.count or memory.noun} {line.text(verb, number.start)}", left.clause, right.end, right.owner
        )
    if memory.count and not said and not left.said and left.start < number.start:
        return Measure(memory.count, left.clause, right.end, right.owner)
    return None


def _area(line: Line, left: Left, right: Right) -> Measure | None:
    said = phrase(line, right.start, right.end)
    if left.head >= 0 and left.kind in ("count", "counted"):
        return Measure(phrase(line, left.head, left.end), left.head, right.end, right.owner)
    return Measure(f"diện tích {said}".strip(), left.clause, right.end, right.owner, named=True)


def _achieved(line: Line, start: int, end: int) -> int:
    """Where the last verb of having done something begins in a clause; -1 without one."""
    found, i = -1, max(0, start)
    while i < end:
        size = ACHIEVED.at(line.words, i) if not line.tags[i] else 0
        found = i if size else found
        i += max(1, size)
    return found


def _unwanted(line: Line, number: Number, left: Left, right: Right) -> bool:
    """Ages, hours, numbers asked for, so many a piece: nothing that was reached or is aimed at."""
    if line.words[number.start - 1 : number.start] == ["("] and line.words[number.end : number.end + 1] == [")"]:
        return True  # `(1) hoàn thiện thể chế; (2) ...`
    around = (line.words[number.start - 1] if number.start else "", *line.words[number.end : number.end + 1])
    if around[0] in LOCATIVE and around[-1] in ADMINISTRATIVE:
        return True
    size = NO_RESULT.at(line.words, right.start) if right.start < len(line.words) else 0
    noun = max(COUNTED.at(line.words, right.start), WEAK.at(line.words, right.start)) if size else 0
    if size and size >= noun:
        return True
    if holds(WISH, line, left.clause, number.start):
        return True
    if holds(SAID_BEFORE, line, right.start, right.end) or holds(VIEWS, line, left.start, number.start):
        return True
    before = range(max(0, number.start - 4), number.start)
    return any(line.words[i] == "mỗi" and line.words[i + 1] not in EVERY for i in before)


def _noun(line: Line, right: Right) -> str:
    """The counted noun alone, with the one that a comma joins to it, for what the next number leaves unsaid."""
    return phrase(line, right.start, min(group_end(line, right.start), right.end))
