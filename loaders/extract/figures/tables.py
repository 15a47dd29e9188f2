"""Tables of a page: a head line, then a line an owner; cells parted by bars, or one cell a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.reference.provinces import at as province_at
from graph.vietnamese_dates import find_dates
from loaders.extract.article.context import Context
from loaders.extract.figures.beside import actor_of
from loaders.extract.figures.indices import index_in
from loaders.extract.figures.numbers import number
from loaders.extract.figures.record import Figure
from loaders.extract.skeletons.frame import Frame
from loaders.extract.statements import Actor
from loaders.extract.words.view import View
from loaders.resources.load import load_yaml

_WORDS = load_yaml("figures.yaml")["tables"]
_RANK, _SCORE = tuple(_WORDS["rank"]), tuple(_WORDS["score"])
_VALUE = re.compile(r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?|\d+\.\d+")
_OUT_OF = re.compile(r"tính (?:cho|trên) (\d{2}) tỉnh")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_NEAR = 900


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    index: bool
    unit: str
    rank: bool
    period: str


@dataclass(frozen=True, slots=True)
class _Row:
    sentence: int
    cells: list[str]


def table_figures(view: View, frames: list[Frame], context: Context) -> Iterator[Figure]:
    """The figures of all tables of a document."""
    if "|" not in view.text and not any(s.zone == "table" for s in view.sentences):
        return
    chunks = {f.number: f.chunks for f in frames}
    for rows in (*_barred(view), *_stacked(view)):
        head, body = rows[0], rows[1:]
        near = view.text[: view.starts[view.sentences[head.sentence].start]][-_NEAR:]
        behind = view.text[view.ends[view.sentences[body[-1].sentence].end - 1] :][:_NEAR]
        columns = [_column(cell, near.lower()) for cell in head.cells[1:]]
        out_of = _OUT_OF.search(behind[: _NEAR // 2]) or _OUT_OF.search(near[-_NEAR // 2 :])
        for row in body:
            first = next(iter(chunks.get(row.sentence, ())), None)
            owner = actor_of(first, context) if first is not None else _province(row.cells[0], context)
            if owner is not None:
                yield from _cells(row, columns, owner, int(out_of.group(1)) if out_of else None)


def _cells(row: _Row, columns: list[_Column | None], owner: Actor, out_of: int | None) -> Iterator[Figure]:
    """The cells of one line; a rank joins the value of its index beside it."""
    made: list[Figure] = []
    for column, cell in zip(columns, row.cells[1:], strict=False):
        if column is None or not _VALUE.fullmatch(cell.rstrip(" %")):
            continue
        value = number(cell.rstrip(" %"))
        if (
            column.rank
            and made
            and made[-1].index
            and made[-1].rank is None
            and column.name in ("", made[-1].indicator)
        ):
            last = made.pop()
            made.append(
                _figure(owner, row, column, last.indicator, last.value, last.unit, int(value), out_of, last.period)
            )
        elif column.rank and column.name:
            made.append(_figure(owner, row, column, column.name, None, "", int(value), out_of, column.period))
        elif not column.rank:
            made.append(_figure(owner, row, column, column.name, value, column.unit, None, None, column.period))
    yield from made


def _figure(
    owner: Actor, row: _Row, column: _Column, name: str, value: float | None, unit: str, rank: int | None,
    out_of: int | None, period: str,
) -> Figure:  # fmt: skip
    return Figure(
        owner, name, row.sentence, "measured", value, unit, "", period, rank, out_of, index=column.index or column.rank
    )


def _column(cell: str, near: str) -> _Column | None:
    """`PII 2025`, `Hạng DTI năm 2025`, `Thôn, bản có sóng 4G (%)`, `Điểm`; a bare word is of the index named before."""
    low = cell.lower().strip()
    year = _YEAR.search(low)
    index = index_in(low)
    rank = low.startswith(_RANK)
    if low.startswith(_SCORE) and not index:
        index = index_in(near)
    period = year.group() if year else _last_year(near) if index and low.startswith((*_RANK, *_SCORE)) else ""
    if rank:
        return _Column(index, True, "", True, period)
    if index:
        unit = "điểm" if low.startswith(_SCORE) or "pii" in low else "%" if "%" in low else ""
        return _Column(index, True, unit, False, period)
    if "%" in low:
        name = re.sub(r"\s*\(.*?\)|%", "", cell).strip(" ,")
        return _Column(name[:1].lower() + name[1:], False, "%", False, period) if len(name.split()) > 1 else None
    return None


def _last_year(text: str) -> str:
    found = [d.date.iso[:4] for d in find_dates(text, 0, len(text)) if d.has_year and not d.date.month]
    return found[-1] if found else ""


def _province(cell: str, context: Context) -> Actor | None:
    return context.province_unit(cell.strip()) if province_at(cell.strip(), context.reader.view.day) else None


def _lines(view: View) -> list[tuple[int, str, str]]:
    """Each line with its first sentence's number, text and zone."""
    out: list[tuple[int, int, int, str]] = []
    for k, sentence in enumerate(view.sentences):
        if out and view.sentences[out[-1][0]].line == sentence.line:
            out[-1] = (out[-1][0], out[-1][1], sentence.end, out[-1][3])
        else:
            out.append((k, sentence.start, sentence.end, sentence.zone))
    return [(k, view.span_text(a, b), zone) for k, a, b, zone in out]


def _barred(view: View) -> Iterator[list[_Row]]:
    """Lines with as many bars each, most cells behind the first being numbers."""
    rows: list[_Row] = []
    for k, text, _ in [*_lines(view), (-1, "", "")]:
        cells = [c.strip() for c in text.split("|")] if "|" in text else []
        if rows and len(cells) != len(rows[0].cells):
            if len(rows) > 2 and all(_VALUE.fullmatch(r.cells[1].rstrip(" %")) for r in rows[1:]):
                yield rows
            rows = []
        if len(cells) > 1:
            rows.append(_Row(k, cells))


def _stacked(view: View) -> Iterator[list[_Row]]:
    """One cell a line: the head ends before the first label that numbers follow."""
    cells: list[tuple[int, str]] = []
    for k, text, zone in [*_lines(view), (-1, "", "")]:
        if zone == "table":
            cells.append((k, text.strip()))
            continue
        if cells:
            yield from _rows(cells)
        cells = []


def _rows(cells: list[tuple[int, str]]) -> Iterator[list[_Row]]:
    first = next((i for i, (_, c) in enumerate(cells) if _VALUE.fullmatch(c)), 0)
    width = first - 1
    if width < 2:
        return
    rows = [_Row(cells[i][0], [c for _, c in cells[i : i + width]]) for i in range(0, len(cells) - width + 1, width)]
    if len(rows) > 1:
        yield rows


def in_table(view: View, frame: Frame) -> bool:
    """Whether a sentence is a line of a table, which is read as that alone."""
    return "|" in view.words[frame.sentence.start : frame.sentence.end]
