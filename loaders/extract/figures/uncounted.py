"""Numbers of what is counted that were neither reached nor aimed at: ages, wishes, ranges, so many a piece."""

from __future__ import annotations

from loaders.extract.figures.around import changed_by, is_least, undertaken
from loaders.extract.figures.groups import group_before
from loaders.extract.figures.line import NUMBER, Line, Number
from loaders.extract.figures.nouns import Left, Right
from loaders.extract.figures.phrases import (
    ADMINISTRATIVE,
    COUNTED,
    DEMAND,
    EVERY,
    LOCATIVE,
    MEETING,
    MEMBERS,
    NO_RESULT,
    SAID_BEFORE,
    VIEWS,
    WEAK,
    WISH,
    holds,
)

_NEARBY, _NEAR = 4, 12
_ALONG = ("với", "tới", "đến")
_DASHES = ("-", "–")


def uncounted(line: Line, number: Number, left: Left, right: Right) -> bool:
    """Ages, hours, numbers asked for, so many a piece: nothing that was reached or is aimed at."""
    if line.words[number.start - 1 : number.start] == ["("] and line.words[number.end : number.end + 1] == [")"]:
        return True  # `(1) hoàn thiện thể chế; (2) ...`
    around = (line.words[number.start - 1] if number.start else "", *line.words[number.end : number.end + 1])
    if around[0] in LOCATIVE and around[-1] in ADMINISTRATIVE:
        return True
    size = NO_RESULT.at(line.words, right.start) if right.start < len(line.words) else 0
    if size and MEMBERS.at(line.words, right.start) and group_before(line, number):
        return False  # `1.086 tổ với hơn 8.130 thành viên`
    noun = max(COUNTED.at(line.words, right.start), WEAK.at(line.words, right.start)) if size else 0
    if size and size >= noun and left.kind != "count":
        return True
    if (
        holds(WISH, line, left.clause, number.start)
        or undertaken(line, left.clause, number.start)
        or changed_by(line, number)
        or DEMAND.ends(line.words, number.start)
    ):
        return True
    if holds(SAID_BEFORE, line, right.start, right.end) or holds(VIEWS, line, left.start, number.start):
        return True
    if left.start and is_least(line.words, number.start):
        return True  # `85% doanh nghiệp có từ 25 lao động trở lên`
    if _came(line, number, right):
        return True
    return _of_range(line, number) or _of_each(line, number, left)


def _of_range(line: Line, number: Number) -> bool:
    """`mỗi ngày 350 - 400 hồ sơ`: between two numbers, and neither of them."""
    return line.words[number.start - 1] in _DASHES and line.tags[number.start - 2 : number.start - 1] == [NUMBER]


def _of_each(line: Line, number: Number, left: Left) -> bool:
    """`Mỗi sở, ngành phải có ít nhất 2 kỹ sư`: so many a place, and not in all; so many a year is a count."""
    before = range(left.clause, number.start)
    return any(line.words[i] == "mỗi" and not line.tags[i] and line.words[i + 1] not in EVERY for i in before)


def _came(line: Line, number: Number, right: Right) -> bool:
    """`họp trực tuyến với 10 huyện, thành phố`, `1.300 sản phẩm của 240 hợp tác xã`: whose or with whom it was."""
    i = number.start - 1
    if i > 0 and line.words[i] == "của":
        return NUMBER in line.tags[max(0, i - _NEAR) : i]
    place = right.start < len(line.words) and line.words[right.start] in ADMINISTRATIVE
    return place and i > 0 and line.words[i] in _ALONG and holds(MEETING, line, i - _NEARBY, i)
