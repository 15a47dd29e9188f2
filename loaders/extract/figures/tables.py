"""Tables of a page: a head line, then a line an owner; cells parted by bars, or one cell a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.reference.provinces import at as province_at
from graph.vietnamese_dates import find_dates
from loaders.extract.article.context import Context
from loaders.extract.figures.beside import actor_of
from loaders.extract.figures.cells import Row, is_value, tables_of
from loaders.extract.figures.grids import measures_of
from loaders.extract.figures.indices import index_in
from loaders.extract.figures.numbers import number
from loaders.extract.figures.record import Figure
from loaders.extract.skeletons.frame import Frame
from loaders.extract.statements import Actor
from loaders.extract.words.view import View
from loaders.resources.load import load_yaml

_WORDS = load_yaml("figures.yaml")["tables"]
_RANK, _SCORE = tuple(_WORDS["rank"]), tuple(_WORDS["score"])
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


def table_figures(view: View, frames: list[Frame], context: Context, main: Actor | None) -> Iterator[Figure]:
    """The figures of all tables of a document; `main` is whom it is about."""
    if "|" not in view.text and not any(s.zone == "table" for s in view.sentences):
        return
    chunks = {f.number: f.chunks for f in frames}
    for rows in tables_of(view):
        head, body = rows[0], rows[1:]
        near = view.text[: view.starts[view.sentences[head.sentence].start]][-_NEAR:]
        behind = view.text[view.ends[view.sentences[body[-1].sentence].end - 1] :][:_NEAR]
        columns = [
            _column(cell, near.lower(), [row.cells[k] for row in body if k < len(row.cells)])
            for k, cell in enumerate(head.cells[1:], 1)
        ]
        out_of = _OUT_OF.search(behind[: _NEAR // 2]) or _OUT_OF.search(near[-_NEAR // 2 :])
        firsts = [next(iter(chunks.get(row.sentence, ())), None) for row in body]
        owners = [
            actor_of(first, context) if first is not None else _province(row.cells[0], context)
            for first, row in zip(firsts, body, strict=True)
        ]
        if 2 * sum(owner is not None for owner in owners) <= len(body):
            yield from measures_of(rows, context, main)
            continue
        for row, owner in zip(body, owners, strict=True):
            if owner is not None:
                yield from _cells(row, columns, owner, int(out_of.group(1)) if out_of else None)


def _cells(row: Row, columns: list[_Column | None], owner: Actor, out_of: int | None) -> Iterator[Figure]:
    """The cells of one line; a rank joins the value of its index beside it."""
    made: list[Figure] = []
    for column, cell in zip(columns, row.cells[1:], strict=False):
        if column is None or not is_value(cell):
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
    owner: Actor, row: Row, column: _Column, name: str, value: float | None, unit: str, rank: int | None,
    out_of: int | None, period: str,
) -> Figure:  # fmt: skip
    return Figure(
        owner, name, row.sentence, "measured", value, unit, "", period, rank, out_of, index=column.index or column.rank
    )


def _column(cell: str, near: str, below: list[str]) -> _Column | None:
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
    if "%" in low or all(value.endswith("%") for value in below):
        name = re.sub(r"\s*\(.*?\)|%", "", cell).strip(" ,")
        return _Column(name[:1].lower() + name[1:], False, "%", False, period) if len(name.split()) > 1 else None
    return None


def _last_year(text: str) -> str:
    found = [d.date.iso[:4] for d in find_dates(text, 0, len(text)) if d.has_year and not d.date.month]
    return found[-1] if found else ""


def _province(cell: str, context: Context) -> Actor | None:
    return context.province_unit(cell.strip()) if province_at(cell.strip(), context.reader.view.day) else None


def in_table(view: View, frame: Frame) -> bool:
    """Whether a sentence is a line of a table, which is read as that alone."""
    return "|" in view.words[frame.sentence.start : frame.sentence.end]
