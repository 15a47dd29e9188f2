"""Numbers that name the word before them and count nothing: `quốc lộ 20, 27 và 55`, `tổ dân phố 7`, `lớp 11`."""

from __future__ import annotations

from loaders.extract.figures.heads import counted_at
from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.nouns import Right
from loaders.extract.figures.phrases import EVERY_OF, NO_NUMBER_OF, NUMBERED

_LARGEST_NAME, _SMALL = 1000, 100
_NAMED_BY_NUMBER = ("lớp", "khóa", "tuổi")
_JOINING = (",", "và")


def named_too(line: Line, number: Number, end: int) -> bool:
    """`quốc lộ 20, 27 và 55`: whether a number names what the one that ended at a token, a name, names."""
    joined = end >= 0 and end == number.start - 1 and line.words[end] in _JOINING
    return joined and not number.unit and number.quantity.value < _LARGEST_NAME


def is_name(line: Line, number: Number, right: Right) -> bool:
    """`cấp 7`, `tổ 9`, `lớp 11`: a small number that names the word before it and counts nothing."""
    before = line.words[number.start - 1] if number.start else ""
    small = number.quantity.value < _SMALL and not number.unit
    if small and NUMBERED.ends(line.words, number.start) and not EVERY_OF.ends(line.words, number.start - 2):
        return True  # `bà con tổ dân phố 7 phản ánh`
    if before in _NAMED_BY_NUMBER and number.quantity.value < _LARGEST_NAME and number.unit != "%":
        return True  # `lớp 12 Trường THPT ...`
    if (
        number.unit in ("%", "VND", "USD")
        or not NO_NUMBER_OF.ends(line.words, number.start)
        or counted_at(line, right.start)
    ):
        return False
    return before == "số" or number.quantity.value < _LARGEST_NAME
