"""Tables whose lines are measures: `Hồ sơ trực tuyến | 58,4% | 70%` below `Chỉ tiêu | Kết quả | Mục tiêu năm 2025`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.reference.provinces import at as province_at
from loaders.extract.article.context import Context
from loaders.extract.figures.cells import Row, is_value, numbers_lines
from loaders.extract.figures.numbers import number
from loaders.extract.figures.record import Figure
from loaders.extract.statements import Actor
from loaders.extract.things import Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("figures.yaml")["tables"]
_AIMED, _REACHED = tuple(_WORDS["aimed"]), tuple(_WORDS["reached"])
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_ASIDE = re.compile(r"\s*\([^)]*\)|\s*%")
_LEAST = 2


@dataclass(frozen=True, slots=True)
class _Column:
    owner: Actor
    kind: str
    period: str


def measures_of(rows: list[Row], context: Context, main: Actor | None) -> Iterator[Figure]:
    """The shares of a table, its head first, whose lines begin with what they measure; nothing for another table.

    Args:
        rows: its lines.
        context: the article's, for the provinces of a head.
        main: whose a value is where its column names nobody.
    """
    if numbers_lines(rows[0]):
        rows = [replace(row, cells=row.cells[1:]) for row in rows]
    head, body = rows[0], rows[1:]
    columns = [_column(cell, head.cells[0], context, main) for cell in head.cells[1:]]
    for row in body:
        name = _YEAR.sub("", _ASIDE.sub("", row.cells[0])).strip(" ,;:")
        year = _YEAR.search(row.cells[0])
        if len(name.split()) < _LEAST:
            continue
        for column, cell in zip(columns, row.cells[1:], strict=False):
            if column is None or not is_value(cell) or "%" not in row.cells[0] + cell:
                continue
            yield Figure(
                column.owner, name[:1].lower() + name[1:] if name[1:2].islower() else name, row.sentence, column.kind,
                number(cell.rstrip(" %")), "%", "", column.period or (year.group() if year else ""),
            )  # fmt: skip


def _column(cell: str, corner: str, context: Context, main: Actor | None) -> _Column | None:
    """Whose the values below a cell are, and whether they were reached or are aimed at; None where it does not say."""
    low, name = cell.lower().strip(), cell.strip()
    if province_at(name, context.reader.view.day):
        return _Column(context.province_unit(name), "measured", "")
    owner = main if isinstance(main, Unit) else context.province_unit(context.focus) if context.focus else None
    if owner is None:
        return None
    year, published = _YEAR.search(low), context.reader.view.published
    period = year.group() if year else ""
    if low.startswith(_AIMED):
        return _Column(owner, "target", period)
    if low.startswith(_REACHED):
        return _Column(owner, "measured", period)
    if year is None or published is None:
        return None
    aimed = int(period) > published.year or (int(period) == published.year and corner.lower().startswith(_AIMED))
    return _Column(owner, "target" if aimed else "measured", period)
