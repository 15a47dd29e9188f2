"""The time of a number: behind it in its clause, else the last one before it; a time to come is of what is aimed at."""

from __future__ import annotations

from loaders.extract.figures.line import NUMBER, RANK, Line, Time
from loaders.resources.load import load_yaml

_FAR, _DAYS_LEFT = 7, 7
_CLOSED = frozenset(';:.()“”"|')
_UP_TO = frozenset(["đến", "tới"])
_UNTIL = frozenset(load_yaml("figures.yaml")["until"])


def time_sign(line: Line, time: Time) -> str:
    """A time behind the day of publication is aimed at, one before it is past; a year that runs says nothing."""
    published = line.view.published
    if published is None or time.last is None:
        return "target" if published is None and time.iso and line.words[time.start - 1 : time.start] == ["đến"] else ""
    if line.words[time.end - 1] == "qua":
        return "measured"  # `8 tháng qua`
    if (time.first or time.last) > published.last_day:
        return "target"
    runs = time.first is not None and time.first <= published.last_day < time.last
    if runs and (time.last - published.last_day).days <= _DAYS_LEFT:
        return "" if _deadline(line, time) else "measured"  # `quý I, GRDP tăng 7%`, written on 27 March
    if runs and _deadline(line, time):
        return "target"
    return "measured" if time.last <= published.last_day else ""


def _deadline(line: Line, time: Time) -> bool:
    """`đến hết năm 2025`, `hết năm học 2025 - 2026`, written in 2025: a day still to come."""
    before = time.start - 1 - 2 * (line.words[max(0, time.start - 2) : time.start] == ["năm", "học"])
    return line.words[max(0, before)] in ("hết", "cuối") or line.words[time.start] in ("hết", "cuối")


def period_of(line: Line, start: int, end: int, kind: str) -> str:
    """The time of a number: behind it in its clause, else the last one before it, else the first of the sentence."""
    times = sorted(line.times, key=lambda t: t.start)  # they were found longest first
    own = [t for t in times if t.iso and not _compared(line, t) and not _begins(line, t)]
    if (bracketed := next((t for t in own if _in_own_bracket(line, end, t)), None)) is not None:
        return bracketed.iso
    own = [t for t in own if kind == "target" or time_sign(line, t) != "target"]
    fits = [t for t in own if _fits(line, t, kind)] or own
    behind = [t for t in fits if end <= t.start <= end + 12 and not _parted(line, end, t.start)]
    behind = [t for t in behind if not _of_next(line, end, t)]
    if behind and line.words[behind[0].start - 1] in _UNTIL:
        return behind[0].iso
    before = [t for t in fits if t.start < start]
    if behind and not any(_same_clause(line, t, start) for t in before):
        return behind[0].iso
    return before[-1].iso if before else fits[0].iso if fits else ""


def _same_clause(line: Line, time: Time, start: int) -> bool:
    """`Năm 2024, DTI đứng thứ 4; kinh tế số ước chiếm 17% năm nay`: whether no semicolon parts a time from a number."""
    return ";" not in line.words[time.end : start]


def _in_own_bracket(line: Line, end: int, time: Time) -> bool:
    """`44,95% số hồ sơ (năm 2023)`: a time alone in the bracket right behind a number."""
    opened = time.start - 1 - (line.words[time.start - 1 : time.start] == ["năm"])
    if not end <= opened <= end + _FAR or line.words[opened] != "(" or line.words[time.end : time.end + 1] != [")"]:
        return False
    return not any(line.tags[i] in (NUMBER, RANK) or line.words[i] in _CLOSED for i in range(end, opened))


def _begins(line: Line, time: Time) -> bool:
    """`từ ngày 1/7 đến 10/10`, `kể từ ngày 1/7`: since when something was counted."""
    before = time.start - 1 - (line.words[time.start - 1 : time.start] == ["ngày"])
    if line.words[max(0, before - 1) : before + 1] == ["kể", "từ"]:
        return True
    return line.words[before : before + 1] == ["từ"] and not _UP_TO.isdisjoint(line.words[time.end : time.end + 2])


def _compared(line: Line, time: Time) -> bool:
    """`tăng 12% so với cùng kỳ năm 2023`: the time of what a figure is compared with."""
    for i in range(time.start - 1, max(-1, time.start - _FAR), -1):
        if line.tags[i] in (NUMBER, RANK) or line.words[i] in _CLOSED:
            return False
        if line.words[i] == "so":
            return True
    return False


def _parted(line: Line, start: int, end: int) -> bool:
    return any(
        line.words[i] in (*_CLOSED, ",") or line.tags[i] == NUMBER for i in range(start, end) if i not in line.soft
    )


def _of_next(line: Line, end: int, time: Time) -> bool:
    """`đến năm 2030 đạt 40% và đến năm 2065 đạt 70%`: the second time is that of the second number."""
    following = range(time.end, min(time.end + 6, len(line.words)))
    closed = next((i for i in following if line.words[i] in _CLOSED), len(line.words))
    return "và" in line.words[end : time.start] and any(line.tags[i] == NUMBER for i in following if i < closed)


def _fits(line: Line, time: Time, kind: str) -> bool:
    sign = time_sign(line, time)
    return not sign or sign == kind
