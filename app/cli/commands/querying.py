"""`query` and `cypher`: canned queries and any statement that reads, as a table, JSON, CSV or Markdown."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated, Any

import typer

from app.cli.common import Common, parse_params, show, show_json
from app.cli.params import param_json, param_line
from app.cli.tables import drawn
from app.cli.texts import text
from graph.messages import spoken
from queries.catalogue import catalogue
from queries.run import MAX_ROWS, Result, run_cypher, run_query
from queries.shape import Query
from queries.tables import CsvForm, Separator, Table, as_csv, as_markdown, csv_lines, table_of


class Format(StrEnum):
    """Forms of rows."""

    table = "table"
    json = "json"
    csv = "csv"
    md = "md"


Params = Annotated[list[str] | None, typer.Option("-p", "--param", metavar="K=V", help=text("options", "param"))]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="D", help=text("options", "as_of"))]
Form = Annotated[Format, typer.Option("--format", help=text("options", "format"))]
MaxRows = Annotated[int, typer.Option("--max-rows", min=0, metavar="N", help=text("options", "max_rows"))]
Seconds = Annotated[
    float | None, typer.Option("--timeout", min=0.1, metavar="SECONDS", help=text("options", "timeout"))
]
Bom = Annotated[bool, typer.Option("--bom", help=text("options", "bom"))]


Sep = Annotated[Separator, typer.Option("--sep", help=text("options", "sep"))]


def show_result(common: Common, result: Result, form: Format, csv: CsvForm) -> None:
    """A result in the form that was asked for."""
    if common.json or form is Format.json:
        show_json(result.as_json())
    elif form is Format.csv:
        show(as_csv(result, csv))
    elif not result.rows:
        common.note(text("messages", "no_rows"))
    else:
        told = table_of(result, spoken())
        show(as_markdown(told) if form is Format.md else drawn(told))
    if result.truncated:
        common.note(text("messages", "truncated", count=len(result.rows)))


def _query_json(query: Query) -> dict[str, Any]:
    lang = "en" if spoken() == "en" else "vi"
    return {
        "name": query.name, "title": query.title.in_(lang), "says": query.says.in_(lang),
        "params": [param_json(p) for p in query.params], "columns": [c.name for c in query.columns],
        "example": dict(query.example.params),
    }  # fmt: skip


def _list(common: Common, form: Format, csv: CsvForm) -> None:
    entries = [_query_json(query) for query in catalogue().values()]
    header = ("name", "title", "params", "says")
    rows = [(e["name"], e["title"], ", ".join(p["name"] for p in e["params"]), e["says"]) for e in entries]
    if common.json or form is Format.json:
        show_json(entries)
    elif form is Format.csv:
        show(csv_lines(header, rows, csv))
    elif form is Format.md:
        show(as_markdown(Table(header, tuple(rows))))
    else:
        blocks = ["\n".join([f"{e['name']}: {e['title']}", *map(param_line, e["params"])]) for e in entries]
        show("\n".join(blocks))


def query(
    common: Common,
    name: Annotated[str | None, typer.Argument(metavar="NAME", show_default=False)] = None,
    params: Params = None,
    as_of: AsOf = None,
    form: Form = Format.table,
    max_rows: MaxRows = MAX_ROWS,
    timeout: Seconds = None,
    bom: Bom = False,
    sep: Sep = Separator.comma,
) -> None:
    """The catalogue, or the rows of one of its queries."""
    if name is None:
        _list(common, form, CsvForm(bom, sep))
        return
    given = parse_params(params)
    with common.open() as store:
        result = run_query(store, name, given, as_of, max_rows=max_rows, timeout=timeout)
    show_result(common, result, form, CsvForm(bom, sep))


def _value(said: str) -> Any:
    """A parameter of a statement: a JSON value where it is one, else the text itself."""
    try:
        return json.loads(said)
    except ValueError:
        return said


def cypher(
    common: Common,
    statement: Annotated[str, typer.Argument(metavar="STATEMENT", show_default=False)],
    params: Params = None,
    form: Form = Format.table,
    max_rows: MaxRows = MAX_ROWS,
    timeout: Seconds = None,
    bom: Bom = False,
    sep: Sep = Separator.comma,
) -> None:
    """The rows of any statement that reads."""
    given = {name: _value(said) for name, said in parse_params(params).items()}
    with common.open() as store:
        result = run_cypher(store, statement, given, max_rows=max_rows, timeout=timeout)
    show_result(common, result, form, CsvForm(bom, sep))
