"""Tables that a page gives one cell a line: which lines make one row."""

from __future__ import annotations

from loaders.read.zones import Line
from loaders.resources.load import load_yaml

_HEADER = load_yaml("zones.yaml")["table_header"]
_NUMBER, _NAME = frozenset(_HEADER["number"]), frozenset(_HEADER["name"])
_MOST_COLUMNS = 6


def _columns(cells: list[str], at: int) -> int:
    """Number of columns of a table whose head begins at a line (`TT`, `Họ và tên`, ..., then `1`); 0 for none."""
    if cells[at].strip(" .").lower() not in _NUMBER or at + 2 >= len(cells):
        return 0
    if cells[at + 1].strip().lower() not in _NAME:
        return 0
    behind = cells[at : at + _MOST_COLUMNS + 1]
    return next((k for k, cell in enumerate(behind) if cell.strip(" .") in ("1", "01")), 0)


def table_rows(text: str, lines: list[Line]) -> dict[int, int]:
    """For the line of each row's first cell (behind its number) the line of its last one."""
    cells = [text[x.start : x.end] for x in lines]
    rows: dict[int, int] = {}
    for head in range(len(cells)):
        columns = _columns(cells, head)
        at, number = head + columns, 1
        while columns and at < len(cells) and cells[at].strip(" .").isdigit() and int(cells[at].strip(" .")) == number:
            last = min(at + columns - 1, len(cells) - 1)
            rows[at + 1] = last
            at, number = last + 1, number + 1
    return rows
