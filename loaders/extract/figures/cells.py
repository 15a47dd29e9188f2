"""The cells of tables on a page: parted by bars, or one a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.words.view import View
from loaders.resources.load import load_yaml

_VALUE = re.compile(r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?|\d+\.\d+")
_CELL = re.compile(r"[\d.,]+(?:/\d+)?\s?%?")  # a number, a share, `8/34`
_NUMBERED = frozenset(load_yaml("figures.yaml")["tables"]["numbered"])  # heads of a column that numbers the lines
_ZONES = ("table", "heading", "dateline")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; `sentence` is the number of its first sentence."""

    sentence: int
    cells: list[str]


def numbers_lines(head: Row) -> bool:
    """Whether the first column of a table only numbers its lines, by its head: `TT`."""
    return head.cells[0].strip(" .").lower() in _NUMBERED


def is_value(cell: str) -> bool:
    """Whether a cell is a number, with or without a per cent sign."""
    return _VALUE.fullmatch(cell.rstrip(" %")) is not None


def _counts(cell: str) -> bool:
    return _CELL.fullmatch(cell) is not None


def tables_of(view: View) -> Iterator[list[Row]]:
    """All tables of a document with a head and at least two lines."""
    yield from _barred(view)
    yield from _stacked(view)


def _lines(view: View) -> list[tuple[int, str, str]]:
    """Each line with its first sentence's number, text and zone."""
    out: list[tuple[int, int, int, str]] = []
    for k, sentence in enumerate(view.sentences):
        if out and view.sentences[out[-1][0]].line == sentence.line:
            out[-1] = (out[-1][0], out[-1][1], sentence.end, out[-1][3])
        else:
            out.append((k, sentence.start, sentence.end, sentence.zone))
    return [(k, view.span_text(a, b), zone) for k, a, b, zone in out]


def _barred(view: View) -> Iterator[list[Row]]:
    """Lines with as many bars each, of which each but the head holds a number behind its label."""
    rows: list[Row] = []
    for k, text, _ in [*_lines(view), (-1, "", "")]:
        cells = [c.strip() for c in text.split("|")] if "|" in text else []
        if rows and len(cells) != len(rows[0].cells):
            at = 1 + numbers_lines(rows[0])
            if len(rows) > 2 and all(len(r.cells) > at and is_value(r.cells[at]) for r in rows[1:]):
                yield rows
            rows = []
        if len(cells) > 1:
            rows.append(Row(k, cells))


def _stacked(view: View) -> Iterator[list[Row]]:
    """One cell a line: labels with as many numbers below each, and as many cells above the first as a line has."""
    cells: list[tuple[int, str]] = []
    for k, text, zone in [*_lines(view), (-1, "", "")]:
        if zone in _ZONES:
            cells.append((k, text.strip()))
            continue
        if cells:
            yield from _rows(cells)
        cells = []


def _rows(cells: list[tuple[int, str]]) -> Iterator[list[Row]]:
    first = next((i for i, (_, c) in enumerate(cells) if _counts(c)), 0)
    width = next((i for i, (_, c) in enumerate(cells[first:], first) if not _counts(c)), len(cells)) - first + 1
    at = first - 1 - width
    if width < 3 or at < 0:
        return
    rows = [Row(cells[at][0], [c for _, c in cells[at : at + width]])]
    for i in range(first - 1, len(cells) - width + 1, width):
        row = [c for _, c in cells[i : i + width]]
        if _counts(row[0]) or not all(map(_counts, row[1:])):
            break
        rows.append(Row(cells[i][0], row))
    if len(rows) > 2:
        yield rows
