"""Raw text to clean text with a map from each clean offset back to the raw one."""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from graph.text import LOWER, place_tones
from loaders.read.wrapped import HELD, hold_items, join_capitals, join_captions, join_full_lines, join_names

# What changes the length: zero-width signs, line ends, HTML entities, runs of blanks ...
_LENGTH_CHANGING = re.compile(
    "[\u200b-\u200f\u2060\ufeff\u00ad]|\r\n?|&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});"
    "|[ \t\u00a0][ \t\u00a0\u200b-\u200f\u2060\ufeff\u00ad]+|(?<= )--(?= )"
)
# ... and letters with loose marks (NFD); looked for only where there is such a mark. Most texts have nothing of it but
# single blanks, and one pass for a few characters tells.
_RARE = re.compile("[\r&\t\u00a0\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]")
_LOOSE_MARK = re.compile("[\u0300-\u036f]")
_WITH_MARKS = re.compile(_LENGTH_CHANGING.pattern + "|[^\\W\\d_][\u0300-\u036f]+")
_SAME_LENGTH = (
    ("\u00a0", " "),
    ("\t", " "),
    ("\u2028", "\n"),
    ("\u2029", "\n"),
    ("\u0085", "\n"),
    ("ð", "đ"),
    ("Ð", "Đ"),
    ("—", "–"),
    ("―", "–"),
    ("‒", "–"),
    (" _ ", " – "),
    ("‑", "-"),
    ("«", "“"),
    ("»", "”"),
)
# A line that breaks off inside a sentence (PDF-like pages) goes on in the next one: before a small letter that opens no
# item (`b) Là`) and no address (`baoquangninh.vn`), between `ngày` and a day, between `số` and the number of a
# document; `... chuyển đổi số` may end a headline above a date. So does one that ends in `Phó`, `và`, `của`.
_SOFT_BREAK = re.compile(
    rf"\n(?:(?<=[^\W_]\n)(?=[{LOWER}])(?![a-zđ][.)] |[a-z0-9.-]{{3,40}}\.vn\b|date:? \d)|(?<=gày\n)(?=\d)"
    r"|(?<= Tổng\n)(?=(?:Giám đốc|Biên tập|Thư ký|Bí thư)\b)"
    r"|(?:(?<= và\n)|(?<= của\n)|(?<= cùng\n))(?=[A-ZĐ])"
    r"|(?<= số\n)(?=\d+(?:[-/][\w-]*[A-ZĐ]| của | ngày ))|(?<=[ –-][Pp]hó\n)(?=[A-ZĐ]))"
)


@dataclass(frozen=True, slots=True)
class CleanText:
    """Text in NFC with modern tone placement; `clean_starts` and `raw_starts` mark where offsets shift."""

    raw: str
    text: str
    clean_starts: tuple[int, ...]
    raw_starts: tuple[int, ...]

    def to_raw(self, offset: int) -> int:
        """The raw offset of a clean one."""
        i = bisect_right(self.clean_starts, offset) - 1
        return self.raw_starts[i] + offset - self.clean_starts[i]

    def from_raw(self, offset: int) -> int:
        """The clean offset of a raw one that was not taken out."""
        i = bisect_right(self.raw_starts, offset) - 1
        return self.clean_starts[i] + offset - self.raw_starts[i]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Raw offsets of a clean span that holds at least one character."""
        i = bisect_right(self.clean_starts, end) - 1
        if i > 0 and self.clean_starts[i] == end:
            return self.to_raw(start), self.raw_starts[i]
        last = self.to_raw(end - 1)
        return self.to_raw(start), last + 1


def _replacement(found: str) -> str:
    if found[0] in "\r":
        return "\n"
    if found == "--":
        return "–"
    if found[0] in " \t\u00a0":
        return " "
    if found[0] == "&":
        text = html.unescape(found)
        return text if len(text) == 1 and text.isprintable() else " " if text == "\u00a0" else found
    if len(found) > 1:
        return unicodedata.normalize("NFC", found)
    return ""


def clean(raw: str) -> CleanText:
    """Clean a raw text: NFC, one kind of blank and line end, modern tone placement, no zero-width signs.

    Every clean offset maps to the raw text, so that quotations are cut from the raw text itself.
    """
    clean_starts, raw_starts = [0], [0]
    text = raw
    if "  " in raw or " -- " in raw or _RARE.search(raw) is not None:
        changing = _WITH_MARKS if _LOOSE_MARK.search(raw) else _LENGTH_CHANGING
        parts: list[str] = []
        length = at = 0
        for match in changing.finditer(raw):
            new = _replacement(match.group())
            parts += (raw[at : match.start()], new)
            length += match.start() - at + len(new)
            at = match.end()
            if len(new) != len(match.group()):
                clean_starts.append(length)
                raw_starts.append(at)
        parts.append(raw[at:])
        text = "".join(parts)
    for old, new in _SAME_LENGTH:
        if old in text:
            text = text.replace(old, new)
    text = join_captions(join_capitals(place_tones(text)))
    if breaks := [match.start() for match in _SOFT_BREAK.finditer(text)]:
        text = _SOFT_BREAK.sub(" ", hold_items(join_full_lines(text, breaks))).replace(HELD, "\n")
    return CleanText(raw, join_names(text), tuple(clean_starts), tuple(raw_starts))
