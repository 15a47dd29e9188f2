"""Figures of a document: each number with its measure, subject, period and kind; ranks join the value beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.vietnamese_dates import find_dates
from loaders.extract.context import Context
from loaders.extract.figures.measures import (
    comparator,
    indices,
    is_fact,
    is_figure,
    is_target,
    left_phrase,
    measure,
    tidy,
)
from loaders.extract.figures.numbers import Quantity, Rank, quantities, ranks
from loaders.extract.relations.frame import Frame
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Chunk, Committee, Enterprise, Institution, Programme, Unit
from loaders.extract.view import View
from loaders.resources.load import load_yaml

_DIGIT = re.compile(r"\d")
_REGIONS = tuple(load_yaml("figures.yaml")["regions"])
_HAS = re.compile(r"\b(?:có|ghi nhận|đạt|thu hút|phục vụ|tiếp nhận|cung cấp|với|đón|kết nối|vốn|nhận|tổng|mở)\b")
_THROUGH = re.compile(r"^[^,;.]{0,60}?(?:thông qua|qua|nhờ|trong|tại|trên)\s")
_MASKED = "DCGEIT"
_NATIONAL = frozenset(["VNeID", "OCOP", "Đề án 06"])
_KINDS = {
    "đề án": "scheme",
    "dự án": "project",
    "nền tảng": "platform",
    "ứng dụng": "application",
    "sàn": "marketplace",
    "mô hình": "model",
}
_KIND = re.compile(
    r"(?:riêng |theo )?(đề án|dự án|nền tảng|ứng dụng|sàn|mô hình)(?: này)? (?=có|đặt|đã|hiện|đạt"
    r"|thu hút|với|ghi nhận|mở|đòi)"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of a measure for one subject; `period` is ISO or empty, `kind` measured or target."""

    subject: Actor
    indicator: str
    sentence: int
    kind: str
    value: float | None = None
    unit: str = ""
    comparator: str = ""
    period: str = ""
    rank: int | None = None
    out_of: int | None = None
    within: str = ""
    out_of_value: float | None = None
    index: bool = False


@dataclass(slots=True)
class _Sentence:
    frame: Frame
    view: View
    context: Context
    start: int
    end: int
    text: str
    masked: list[tuple[int, int]]
    index: list[tuple[int, str]]


class FigureReader:
    """Reads figures sentence by sentence; keeps the last index and measure, for what the next clause leaves unsaid."""

    def __init__(self, view: View, context: Context) -> None:
        self.view = view
        self.context = context
        self.lower = view.text.lower()
        self.last_index = ""
        self.last_line = -1
        self.programmes: list[Programme] = []

    def read(self, frame: Frame) -> Iterator[Figure]:
        """The figures of one sentence."""
        view, sentence = self.view, frame.sentence
        start, end = view.starts[sentence.start], view.ends[sentence.end - 1]
        if _DIGIT.search(view.text, start, end) is None:
            return
        masked = [(view.starts[c.start], view.ends[c.end - 1]) for c in frame.chunks if c.kind in _MASKED]
        masked += [(d.start, d.end) for d in find_dates(view.text, start, end, view.published)]
        found = indices(self.lower, start, end)
        self.last_line = sentence.line
        here = _Sentence(frame, view, self.context, start, end, self.lower, masked, found)
        yield from self._figures(here)
        self.programmes += [c.thing for c in frame.chunks if isinstance(c.thing, Programme)]
        if found:
            self.last_index = found[-1][1]

    def _figures(self, here: _Sentence) -> Iterator[Figure]:
        free = [r for r in ranks(here.text, here.start, here.end) if not _inside(r.start + 1, here.masked)]
        previous = ""
        taken: set[int] = set()
        spans = [(r.start, r.end) for r in free]
        for number in quantities(here.text, here.start, here.end):
            if _inside(number.start, here.masked) or _inside(number.start, spans):
                continue
            figure = self._value(here, number, previous)
            if figure is None:
                continue
            beside = next(
                (r for r in free if r.start not in taken and (_beside(here, number, r) or _ahead(here, r, number))),
                None,
            )
            if beside is not None and figure.index:
                taken.add(beside.start)
                figure = replace(figure, rank=beside.rank, out_of=beside.out_of)
            previous = figure.indicator if not figure.index else previous
            yield figure
        for rank in free:
            if rank.start not in taken:
                made = self._rank(here, rank)
                if made is not None:
                    yield made

    def _value(self, here: _Sentence, number: Quantity, previous: str) -> Figure | None:
        before, behind = here.text[here.start : number.start], here.text[number.end : here.end]
        scored = number.unit == "điểm" or (number.plain and 0 < number.value < 1 and number.value != int(number.value))
        if not scored and not is_figure(before, behind, number.unit, number.plain):
            return None
        index = (
            self._index(here, number.start)
            if scored or (number.unit == "%" and _near_index(here, number.start))
            else ""
        )
        name = index or measure(here.text, here.start, number.start, number.end, here.end, previous).name
        subject = self._subject(here, number.start, number.end)
        if subject is None or (len(name.split()) < (1 if index else 2) and not name):
            return None
        period, year = self._period(here, number.start)
        clause = left_phrase(here.text, here.start, number.start) + " " + re.split(r",| và ", behind[:40])[0]
        sign = comparator(before, behind)
        target = is_target(clause, before, year, self._published_year()) or (
            sign == ">=" and not is_fact(clause + before)
        )
        target = target or (
            number.unit == "VND" and isinstance(subject, Programme) and subject.kind in ("scheme", "project", "centre")
        )
        unit = number.unit
        ratio = number.of is not None and unit != "điểm"
        return Figure(
            subject, name, here.frame.number, "target" if target else "measured", number.value, unit,
            sign, period, out_of_value=number.of if ratio else None, index=bool(index),
        )  # fmt: skip

    def _rank(self, here: _Sentence, rank: Rank) -> Figure | None:
        index = self._index(here, rank.start)
        name = index or tidy(left_phrase(here.text, here.start, rank.start)) or tidy(here.text[here.start : rank.start])
        if rank.top and not index:
            name = f"thứ hạng {tidy(here.text[rank.end : here.end])}"
        subject = self._subject(here, rank.start, rank.end)
        if subject is None or not name or (not index and not rank.top and rank.out_of is None):
            return None
        period, year = self._period(here, rank.start)
        clause = here.text[max(here.start, rank.start - 60) : rank.start]
        target = is_target(clause, here.text[here.start : rank.start], year, self._published_year()) or rank.top
        within = next((r for r in _REGIONS if r in here.text[rank.end : rank.end + 60]), "")
        return Figure(
            subject, name, here.frame.number, "target" if target else "measured", None, "", "<=" if rank.top else "",
            period, rank.rank, rank.out_of, within, index=bool(index),
        )  # fmt: skip

    def _index(self, here: _Sentence, at: int) -> str:
        """The index that a score or rank is of: the last before it, else the first behind, else the last of all."""
        before = [name for offset, name in here.index if offset < at]
        behind = [name for offset, name in here.index if offset >= at]
        return before[-1] if before else behind[0] if behind else self.last_index

    def _published_year(self) -> int:
        return self.view.published.year if self.view.published else 0

    def _period(self, here: _Sentence, at: int) -> tuple[str, int]:
        """The date nearest before a number in its sentence, else the first behind it."""
        dates = list(find_dates(self.view.text, here.start, here.end, self.view.published))
        free = [
            d
            for d in dates
            if not _inside(
                d.start,
                [(self.view.starts[c.start], self.view.ends[c.end - 1]) for c in here.frame.chunks if c.kind == "D"],
            )
        ]
        before = [d for d in free if d.start < at]
        behind = [d for d in free if d.start >= at]
        chosen = before[-1] if before else behind[0] if behind else None
        return (chosen.date.iso, chosen.date.year) if chosen else ("", 0)

    def _subject(self, here: _Sentence, at: int, end: int) -> Actor | None:
        """Whose figure it is: the initiative or place named beside it, else what the article is about."""
        chunks = [(here.view.starts[c.start], c) for c in here.frame.chunks]
        clause_start = max([here.start, *(here.start + m.end() for m in re.finditer(r";", here.text[here.start : at]))])
        before = [c for offset, c in chunks if clause_start <= offset < at]
        earlier = [c for offset, c in chunks if offset < at]
        named = self._anaphor(here, clause_start, at)
        if named is not None:
            return named
        through = next(
            (c for offset, c in chunks if offset >= end and c.kind == "G" and _THROUGH.match(here.text[end:offset])),
            None,
        )
        if through is not None:
            return _actor(through)
        for chunk in reversed(before):
            if chunk.kind == "G" and chunk.thing.name in _NATIONAL:  # type: ignore[union-attr]
                continue
            if chunk.kind == "G" and _HAS.search(here.text[here.view.ends[chunk.end - 1] : at]):
                return _actor(chunk)
            if chunk.kind in "LU" and isinstance(chunk.thing, Unit):
                return self._place(chunk.thing)
            if chunk.kind == "B" and isinstance(chunk.thing, Body) and chunk.thing.kind in ("unit", "ministry", "mass"):
                return chunk.thing
        for chunk in reversed(earlier):
            if chunk.kind == "L" and isinstance(chunk.thing, Unit):
                return chunk.thing
        return self._default(here, at)

    def _anaphor(self, here: _Sentence, start: int, at: int) -> Programme | None:
        """`Đề án có tổng nguồn vốn ...`: the initiative of that kind named last."""
        match = _KIND.match(here.text, start) or _KIND.search(left_phrase(here.text, start, at))
        if match is None:
            return None
        kind = _KINDS[match.group(1)]
        return next((p for p in reversed(self.programmes) if p.kind == kind), None)

    def _place(self, unit: Unit) -> Actor | None:
        return unit if unit.name else None

    def _default(self, here: _Sentence, at: int) -> Actor | None:
        token = here.view.token_at(at)
        if self.context.ward:
            ward = next((u for _, u in self.context.units if u.level in ("phường", "xã", "đặc khu")), None)
            if ward is not None:
                return ward
        province = self.context.province_at(token, here.frame.sentence.line)
        if self.context.local and province:
            return self.context.province_unit(province)
        if self.context.ministry:
            return Body(f"Bộ {self.context.ministry}", "ministry", "ministry", "ministry")
        return self.context.last_mass(token)


def _near_index(here: _Sentence, at: int) -> bool:
    return any(at - 60 < offset < at for offset, _ in here.index)


def _beside(here: _Sentence, number: Quantity, rank: Rank) -> bool:
    """Whether a rank follows a value with nothing but a comma and a verb between, or stands in a bracket behind it."""
    if rank.start < number.end:
        return False
    between = here.text[number.end : rank.start]
    return len(between) < 45 and not re.search(r"\d|;", between)


def _ahead(here: _Sentence, rank: Rank, number: Quantity) -> bool:
    """`xếp hạng 7/34 tỉnh, thành phố, đạt 94,54 điểm`: the rank stands first."""
    between = here.text[rank.end : number.start]
    return rank.end < number.start and len(between) < 45 and not re.search(r"\d|;", between) and number.unit == "điểm"


def _inside(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


def _actor(chunk: Chunk) -> Actor | None:
    thing = chunk.thing
    return thing if isinstance(thing, Programme | Unit | Body | Committee | Enterprise | Institution) else None


def figures_of(view: View, frames: list[Frame], context: Context) -> list[Figure]:
    """All figures of a document, each once."""
    reader = FigureReader(view, context)
    out: dict[tuple[object, ...], Figure] = {}
    for frame in frames:
        for figure in reader.read(frame):
            key = (
                figure.subject,
                figure.kind,
                figure.value,
                figure.rank,
                figure.out_of,
                figure.indicator if figure.value is None else "",
            )
            out.setdefault(key, figure)
    return list(out.values())
