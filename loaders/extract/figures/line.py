"""A sentence with numbers in it, as the recogniser of figures sees it: each token with what it belongs to."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from graph.vietnamese_dates import find_dates
from loaders.extract.figures.numbers import Quantity, Rank, quantities, ranks
from loaders.extract.figures.phrases import (
    ADMINISTRATIVE,
    COUNTED,
    LINK,
    LINK_PHRASES,
    NOT_SIGN_HEADS,
    NOT_SIGNS,
    RATES,
    WEAK,
)
from loaders.extract.figures.soft import soft_commas
from loaders.extract.figures.times import spans
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Chunk
from loaders.extract.words.view import View
from loaders.resources.load import load_yaml

TIME, NUMBER, RANK = "Z", "#", "%"
PLACES = "LUBEIC"
_PER_PEOPLE = 1000
_LEVELS, _GRADES = 10, (["độ"], ["mức"])
_NO_QUANTITY = re.compile(r"0\d{2,}.*|\d\.\d")  # a telephone number, `đô thị 4.0`
_WORDS = load_yaml("measured.yaml")
_DAY_WORDS = frozenset(_WORDS["day_words"])
_SCORED = frozenset(_WORDS["scored"])
_DURATION: str = _WORDS["duration"][0]
_DIGIT, _YEAR = re.compile(r"\d"), re.compile(r"20\d\d")


@dataclass(frozen=True, slots=True)
class Time:
    """A time at tokens [start, end): ISO where it has a date, first and last day."""

    start: int
    end: int
    iso: str = ""
    first: dt.date | None = None
    last: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """A quantity at tokens [start, end)."""

    start: int
    end: int
    quantity: Quantity

    @property
    def unit(self) -> str:
        """`%`, `điểm`, VND ... or empty for a count."""
        return self.quantity.unit


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a ranking at tokens [start, end)."""

    start: int
    end: int
    rank: Rank


@dataclass(slots=True)
class Line:
    """Tokens of one sentence, counted from its first: words in lower case and a tag each.

    A tag is the letter of a chunk (things.py), `Z` in a time, `#` in a number, `%` in a rank, else empty. `soft` are
    commas inside one noun (`xã, phường`); `void` marks links, times, owners, documents and signs: no part of a measure
    at its end; `begun` is where its first figure stands, once that is known.
    """

    view: View
    frame: Frame
    first: int
    words: list[str]
    tags: list[str] = field(default_factory=list)
    chunks: dict[int, Chunk] = field(default_factory=dict)
    times: list[Time] = field(default_factory=list)
    numbers: list[Number] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    soft: frozenset[int] = frozenset()
    void: list[bool] = field(default_factory=list)
    begun: int = -1

    def text(self, start: int, end: int) -> str:
        """The text of tokens [start, end) as written."""
        return self.view.span_text(self.first + start, self.first + end) if start < end else ""

    def owner_at(self, i: int) -> Chunk | None:
        """The chunk that covers a token."""
        return self.chunks.get(i)


def _tokens(view: View, first: int, start: int, end: int) -> tuple[int, int]:
    return view.token_over(start) - first, view.token_over(end - 1) + 1 - first


def _mark(line: Line, start: int, end: int, tag: str) -> None:
    for i in range(max(0, start), min(end, len(line.tags))):
        line.tags[i] = tag


def _times(line: Line, low: str, start: int) -> None:
    """Dates and spans of time, longest first: `6 tháng đầu năm 2025` is one."""
    published = line.view.published
    found: list[tuple[int, int, Time]] = []
    for date in find_dates(low, 0, len(low), published):
        a, b = _tokens(line.view, line.first, start + date.start, start + date.end)
        if date.has_year or not _ratio(line, a, b):
            found.append((date.start, date.end, Time(a, b, date.date.iso, date.date.first_day, date.date.last_day)))
    waits = low.find(_DURATION)
    for span in spans(low, published):
        a, b = _tokens(line.view, line.first, start + span.start, start + span.end)
        told = low[span.start : span.end]
        if told.isdigit() and b < len(line.words) and (COUNTED.at(line.words, b) or WEAK.at(line.words, b)):
            continue
        if -1 < waits < span.start and told.endswith("giờ"):
            continue  # `thời gian chờ giảm từ 9 giờ xuống 3,5 giờ`
        found.append((span.start, span.end, Time(a, b, span.iso, span.first, span.last)))
    for _, _, time in sorted(found, key=lambda f: f[0] - f[1]):
        if not any(t in ("D", RANK, TIME, "G", "C") for t in line.tags[time.start : time.end]):
            line.times.append(time)
            _mark(line, time.start, time.end, TIME)


def _ratio(line: Line, a: int, b: int) -> bool:
    """`12/12 huyện`, `thôn có sóng 4G là 8/9`: no day of a month."""
    counted = b < len(line.words) and (COUNTED.at(line.words, b) or WEAK.at(line.words, b))
    counted = counted or (a > 0 and line.words[a - 1] in _SCORED)
    return a + 3 == b and bool(counted) and line.words[a - 1] not in _DAY_WORDS


def _void(line: Line) -> list[bool]:
    out = [
        word in LINK or tag in _NO_WORDS or not word[0].isalnum()
        for word, tag in zip(line.words, line.tags, strict=True)
    ]
    kept = 0
    for i, word in enumerate(line.words):
        if word in LINK_PHRASES.table and i >= kept:
            size = LINK_PHRASES.at(line.words, i)
            out[i : i + size] = [True] * size
        for size in (2, 3) if word in NOT_SIGN_HEADS else ():
            if tuple(line.words[i : i + size]) in NOT_SIGNS:
                out[i : i + size], kept = [False] * size, i + size  # `thực hiện`, `đổi mới`, `nông thôn mới`
    return out


_NO_WORDS = frozenset([TIME, "D", *PLACES])


def _has_number(view: View, frame: Frame, start: int, end: int) -> bool:
    """Whether a digit stands outside the chunks of a sentence."""
    for chunk in frame.chunks:
        if _DIGIT.search(view.text, start, view.starts[chunk.start]) is not None:
            return True
        start = max(start, view.ends[chunk.end - 1])
    return _DIGIT.search(view.text, start, end) is not None


def line_of(view: View, frame: Frame) -> Line | None:
    """The sentence of a frame, or None where it holds no number outside names and dates."""
    sentence = frame.sentence
    start, end = view.starts[sentence.start], view.ends[sentence.end - 1]
    if not _has_number(view, frame, start, end):
        return None
    words = view.lower[sentence.start : sentence.end]
    line = Line(view, frame, sentence.start, words, [""] * len(words), soft=soft_commas(words))
    for chunk in frame.chunks:
        if _generic(line, chunk):
            continue
        for i in range(chunk.start - line.first, min(chunk.end - line.first, len(words))):
            line.chunks[i] = chunk
            line.tags[i] = chunk.kind
    low = view.text[start:end].lower()
    spans = [(*_tokens(view, line.first, start + q.start, start + q.end), q) for q in quantities(low, 0, len(low))]
    if not any(not any(line.tags[a:b]) for a, b, _ in spans):
        return None
    for rank in ranks(low, 0, len(low)):
        a, b = _tokens(view, line.first, start + rank.start, start + rank.end)
        if not any(t in ("D", "C", "G") for t in line.tags[a:b]):
            line.places.append(Place(a, b, rank))
            if not rank.worded:
                _mark(line, a, b, RANK)
    _times(line, low, start)
    for a, b, quantity in spans:
        if not any(line.tags[a:b]) and not _in_name(line, a, b, quantity):
            line.numbers.append(Number(a, b, quantity))
            _mark(line, a, b, NUMBER)
    if not line.numbers and not line.places:
        return None
    line.void = _void(line)
    return line


def _in_name(line: Line, a: int, b: int, quantity: Quantity) -> bool:
    """`tốc độ trên 1 Gb/s`, `doanh nghiệp trên 1.000 dân`: a number that belongs to the name of a measure."""
    if not quantity.unit and _NO_QUANTITY.fullmatch(line.text(a, b)):
        return True
    if not quantity.unit and quantity.value < _LEVELS and _graded(line, a):
        return True
    if quantity.unit or b >= len(line.words) or line.words[b] not in RATES:
        return False
    people = line.words[b] == "dân"
    return not people or (quantity.value >= _PER_PEOPLE and a > 0 and line.words[a - 1] in ("trên", "/"))


def _graded(line: Line, a: int) -> bool:
    """`hồ sơ trực tuyến mức độ 4`, `mức độ 3, 4`: whether a number at a token only names a grade."""
    while a > 1 and line.words[a - 1] in (",", "và") and len(line.words[a - 2]) == 1 and line.words[a - 2].isdigit():
        a -= 2
    return line.words[a - 1 : a] in _GRADES


def _generic(line: Line, chunk: Chunk) -> bool:
    """`100% xã có mạng 5G`, `cấp tỉnh`, `trạm y tế xã`: a bare level that counts or classifies places is no place."""
    at = chunk.start - line.first
    if chunk.rule != "place.context" or chunk.kind not in "LU" or not at:
        return False
    before = line.words[at - 1]
    if at - 1 in line.soft or chunk.end - line.first in line.soft:
        return True  # `7/34 tỉnh, thành phố`
    if chunk.kind == "U":
        if before == "," and at > 1 and line.words[at - 2] in ADMINISTRATIVE:
            return True  # `168 phường, xã, đặc khu`
        return before.isalnum() and before not in _WHOLE
    if _YEAR.fullmatch(before):
        return False  # `trong năm 2025 tỉnh hoàn thành 61 nhiệm vụ`
    return before in ("%", "cấp", "các", "mỗi", "những", "nhiều", "từng", "khối") or before[-1:].isdigit()


_WHOLE = frozenset(_WORDS["whole"])
