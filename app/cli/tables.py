"""A table on a terminal: wrapped to its width there, one line a row elsewhere."""

from __future__ import annotations

import io
import sys

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from queries.tables import Table

_NO_TERMINAL = 100_000


def drawn(table: Table, width: int | None = None) -> str:
    """The table as text.

    Args:
        table: headings and rows; empty ones give an empty table with its headings.
        width: characters a line; that of the terminal where it is None.
    """
    out = io.StringIO()
    terminal = Console(file=sys.stdout)
    wide = width or (terminal.width if terminal.is_terminal else _NO_TERMINAL)
    grid = RichTable(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for heading in table.headings:
        grid.add_column(Text(heading), overflow="fold")
    for row in table.rows:
        grid.add_row(*map(Text, row))
    Console(file=out, width=wide, force_terminal=False, legacy_windows=False).print(grid)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())
