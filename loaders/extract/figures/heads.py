"""Where a measure begins: a head before its number (`tỷ lệ`, `số`, `kinh phí`), a noun that is counted behind it."""

from __future__ import annotations

from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.phrases import COUNTED, DURATION, HANDLED, MONEY, SHARE, WEAK, first_words

_HEAD_WORDS = first_words(SHARE, DURATION, MONEY, COUNTED, WEAK) | {"số", "tổng"}


def head_at(line: Line, i: int) -> str:
    """What kind of measure begins at a token: share, money, count (`số doanh nghiệp`) or counted; empty for none."""
    words = line.words
    if words[i] not in _HEAD_WORDS or line.tags[i]:
        return ""
    if SHARE.at(words, i):
        return "" if _grade(words, i) else "share"
    if DURATION.at(words, i):
        return "duration"
    if MONEY.at(words, i):
        return "money"
    if words[i] == "số" or words[i : i + 2] in (["tổng", "số"], ["số", "lượng"]):
        k = i + (1 if words[i] == "số" and words[i + 1 : i + 2] != ["lượng"] else 2)
        if k < len(words) and (COUNTED.at(words, k) or WEAK.at(words, k)):
            return "count"
    if not line.void[i] and (COUNTED.at(words, i) or WEAK.at(words, i) > 1):
        return "counted"
    return ""


def _grade(words: list[str], i: int) -> bool:
    """`tài khoản định danh mức độ 2`: whether `mức độ` at a token only names a grade."""
    return words[i : i + 2] == ["mức", "độ"] and i + 2 < len(words) and words[i + 2].isdigit()


def counted_at(line: Line, i: int) -> str:
    """`counted` or `weak` where a noun that is counted begins at a token."""
    if i >= len(line.words) or line.words[i] not in _HEAD_WORDS or line.tags[i]:
        return ""
    strong, weak = COUNTED.at(line.words, i), WEAK.at(line.words, i)
    return ("weak" if weak > strong else "counted") if strong or weak else ""


def group_end(line: Line, i: int) -> int:
    """End of a counted noun with the ones that a comma or `và` joins to it (`xã, phường và đặc khu`)."""
    end = i + max(COUNTED.at(line.words, i), WEAK.at(line.words, i)) if i < len(line.words) else i
    while end < len(line.words) and (end in line.soft or line.words[end] == "và"):
        size = max(COUNTED.at(line.words, end + 1), WEAK.at(line.words, end + 1)) if end + 1 < len(line.words) else 0
        if not size:
            return end
        end += 1 + size
    return end


def handled_before(line: Line, number: Number) -> int:
    """Where a verb begins whose object is the number (`duyệt 918`); -1 for none."""
    for i in range(max(0, number.start - 3), number.start):
        size = HANDLED.at(line.words, i)
        if size and all(line.void[i + size : number.start]):
            return i
    return -1
