"""Measures that stand before their number as plain words: the whole clause, the label before a colon."""

from __future__ import annotations

from loaders.extract.figures.heads import counted_at
from loaders.extract.figures.line import NUMBER, RANK, TIME, Line, Number
from loaders.extract.figures.nouns import Left, phrase
from loaders.extract.figures.phrases import AMONG, HANDLED, MOVING, PLAN, REACHED, SAYING, SPEECH, TARGET, holds
from loaders.resources.load import load_yaml

_WORDS = load_yaml("measured.yaml")
_LONGEST, _LEAST = 12, 2
_WHERE = frozenset(["ở"])
_SIGNS = frozenset(';.:()"“”')
_JUDGED = frozenset(_WORDS["judged"])


def at_level(share: str, level: str) -> str:
    """A share of one level, told of another: `tỷ lệ hồ sơ cấp tỉnh` of communes."""
    words = share.split()
    words = words[:-2] if words[-2:-1] == ["cấp"] else words
    return " ".join((*words, "cấp", level))


def widened(line: Line, clause: int, head: int, end: int) -> int:
    """Where a measure begins whose counted noun is not its head (`chi trả an sinh xã hội qua tài khoản đạt 82%`)."""
    said = [k + SAYING.at(line.words, k) for k in range(head, end) if SAYING.at(line.words, k) and not line.tags[k]]
    if said:
        return said[-1]  # `báo cáo nêu tỷ lệ ...`
    i = head
    while i > clause and head - i < _LONGEST and line.tags[i - 1] in ("", TIME):
        if any(table.ends(line.words, i) for table in (SPEECH, SAYING, TARGET)):
            break
        i -= 1
    while i < head and (line.void[i] or line.words[i] in MOVING):
        i += 1
    return i


def among(line: Line, number: Number, left: Left) -> bool:
    """Whether a share is of what was just counted (`1.182 giảng viên, trong đó 62% có trình độ tiến sĩ`)."""
    return line.words[left.clause : number.start][:2] == AMONG and all(line.void[left.clause + 2 : number.start])


def of_ratio(line: Line, number: Number, left: Left) -> str:
    """`thôn có sóng 4G là 8/9`, `doanh nghiệp thành lập mới được 90/120 doanh nghiệp`; empty for none."""
    end = number.start
    while end > left.clause and line.void[end - 1]:
        end -= 1
    if number.quantity.of is None or end == number.start:
        return ""
    if (REACHED - _WHERE).isdisjoint(line.words[end : number.start]) and ":" not in line.words[end : number.start]:
        return ""
    start = widened(line, left.clause, end, end)
    return phrase(line, start, end) if end - start >= _LEAST else ""


def label_of(line: Line, number: Number) -> str:
    """`Sổ sức khỏe điện tử: 2.000.000 người`, `Dữ liệu hộ tịch: mới số hóa 63%`: what a colon opens; empty for none."""
    at = next((i for i in range(number.start - 1, 0, -1) if line.words[i] == ":"), -1)
    if at < _LEAST or number.start - at > _LONGEST:
        return ""
    start = max((i + 1 for i in range(at) if line.words[i] in _SIGNS), default=0)
    if any(t in (NUMBER, RANK, "P", "T") for t in line.tags[start:at]) or at - start > _LONGEST:
        return ""
    if any(holds(t, line, start, at) for t in (SPEECH, SAYING, TARGET)):
        return ""
    end = at
    while end > start and (line.void[end - 1] or line.words[end - 1] in _JUDGED):
        end -= 1
    name = phrase(line, widened(line, start, end, end), end)
    done = _done(line, at + 1, number.start)
    return "" if done is None or len(name.split()) < _LEAST else f"{name} {done}".strip()


def count_label(line: Line, number: Number, noun: str) -> str:
    """The label of a bare number, where that or the word behind the number is something counted; empty for none."""
    at = next((i for i in range(number.start - 1, 0, -1) if line.words[i] == ":"), -1)
    start = max((i + 1 for i in range(at) if line.words[i] in _SIGNS), default=0)
    start += line.words[start : start + 1] == ["số"] or line.words[start : start + 1] == ["-"]
    return label_of(line, number) if at > 0 and (noun or counted_at(line, start)) else ""


def _done(line: Line, start: int, end: int) -> str | None:
    """What stands between the colon and the number: what was done, or nothing; None where it is something else."""
    plain = [i for i in range(start, end) if not line.void[i] and line.words[i] not in MOVING]
    plain = [i for i in plain if not any(PLAN.at(line.words, k) + k > i for k in range(max(start, i - 2), i + 1))]
    if len(plain) > _LEAST or any(line.tags[i] for i in plain):
        return None
    if plain and not HANDLED.ends(line.words, plain[-1] + 1) and len(plain) < _LEAST:
        return None
    return " ".join(line.words[i] for i in plain)
