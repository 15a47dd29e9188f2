"""Results as CSV for programs and spreadsheets, and as rows of words for people; pure text, no terminal."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from queries.catalogue import columns
from queries.run import Result
from queries.shape import Column
from queries.words import cell

BOM = "\ufeff"
# A cell that begins with one of these is a formula to a spreadsheet (OWASP, CSV Injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_MARKDOWN = str.maketrans({"|": "\\|", "\\": "\\\\", "<": "&lt;", ">": "&gt;", "`": "\\`", "*": "\\*", "_": "\\_"})


class Separator(StrEnum):
    """What parts the columns of CSV."""

    comma = ","
    semicolon = ";"
    tab = "tab"


@dataclass(frozen=True, slots=True)
class CsvForm:
    """How CSV is written: as programs take it (RFC 4180, 38.93), or as a spreadsheet of some country does."""

    bom: bool = False
    separator: Separator = Separator.comma


PLAIN = CsvForm()


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows of words, as a person reads them."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def one_line(text: str) -> str:
    """Without line breaks, codes that a terminal obeys, and marks that turn the direction of writing."""
    return _CONTROL.sub(" ", text).strip()


def _column(result: Result, name: str) -> Column | None:
    return columns().get(name) if result.query is not None else None


def table_of(result: Result, lang: str) -> Table:
    """What a person is shown: no ids, codes in words, dates and numbers of the language, no column without a value."""
    known = [(name, _column(result, name)) for name in result.columns]
    shown = [(n, c) for n, c in known if c is None or (c.shown and any(row.get(n) is not None for row in result.rows))]
    headings = tuple(n if c is None else c.heading.in_("en" if lang == "en" else "vi") for n, c in shown)
    rows = tuple(tuple(one_line(cell(row.get(n), lang, c)) for n, c in shown) for row in result.rows)
    return Table(headings, rows)


def _plain(value: Any) -> str | int | float:
    """A value for a program, made harmless for a spreadsheet: text that would be a formula gets an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        text = "; ".join(value)
    else:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def csv_lines(header: Sequence[str], rows: Iterable[Sequence[Any]], form: CsvForm = PLAIN) -> str:
    """CSV (RFC 4180): UTF-8 when it is written, values as in JSON; with a mark in front where Excel wants it.

    With semicolons decimals are `38,93`: an Excel that parts columns so (in Vietnamese, German ...) reads them so.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n", delimiter={"tab": "\t"}.get(form.separator, form.separator))
    writer.writerow([_plain(name) for name in header])
    for row in rows:
        cells = (_plain(value) for value in row)
        writer.writerow(
            str(cell).replace(".", ",") if isinstance(cell, float) and form.separator == ";" else cell for cell in cells
        )
    return (BOM if form.bom else "") + out.getvalue()


def as_csv(result: Result, form: CsvForm = PLAIN) -> str:
    """All columns and rows of a result as CSV."""
    return csv_lines(result.columns, ([row.get(name) for name in result.columns] for row in result.rows), form)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def as_markdown(table: Table) -> str:
    """A table in Markdown; what would be markup is escaped."""
    rows = [_line(text.translate(_MARKDOWN) for text in row) for row in (table.headings, *table.rows)]
    return "\n".join([rows[0], _line("---" for _ in table.headings), *rows[1:]])
