"""Text that a page breaks at a fixed width: which of its lines go on in the next one that begins with a capital."""

from __future__ import annotations

import re

from graph.text import UPPER

# Lines without a blank one between them.
_BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)+")
_GOES_ON, _WORD = re.compile(r"[^\W\d_]|[,–-]"), re.compile(rf"[{UPPER}]\S*")
_NARROWEST, _WIDEST, _LEAST = 50, 110, 2


def join_full_lines(text: str, breaks: list[int]) -> str:
    """The text with a blank for each line end inside a sentence that stands before a capital.

    `Giám đốc Sở Công Thương Phạm Văn` / `Hóa làm Phó Trưởng ban`: the line is full, so that the first word of the next
    one had no room in it, and other lines around it break off before a small letter.

    Args:
        text: with its line ends.
        breaks: offsets of the line ends before a small letter.
    """
    out = list(text)
    for block in _BLOCK.finditer(text) if len(breaks) >= _LEAST else ():
        soft = {at for at in breaks if block.start() < at < block.end()}
        for at in _full_ends(text, block.start(), block.end(), soft):
            out[at] = " "
    return "".join(out)


def _full_ends(text: str, start: int, end: int, soft: set[int]) -> list[int]:
    """The ends of full lines of a block in which no sentence ends."""
    lines: list[tuple[int, int]] = []
    for line in text[start:end].split("\n"):
        lines.append((start, start + len(line)))
        start += len(line) + 1
    broken = [stop - begin for begin, stop in lines if stop in soft and stop - begin <= _WIDEST]
    width = max(broken, default=0)
    if len(broken) < _LEAST or width < _NARROWEST:
        return []
    full: list[int] = []
    for begin, stop in lines[:-1]:
        word = _WORD.match(text, stop + 1)
        goes_on = word is not None and _GOES_ON.match(text, stop - 1) is not None
        if goes_on and word is not None and _NARROWEST <= stop - begin <= width < stop - begin + 1 + len(word.group()):
            full.append(stop)
    return full
