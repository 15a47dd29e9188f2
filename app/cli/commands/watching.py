"""`conflicts`, `changes`, `coverage`: what disagrees, what is new, and what is not known."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from app.cli.commands.querying import AsOf, Bom, Form, Format, MaxRows, Sep, show_result
from app.cli.common import Common, show, show_json
from app.cli.texts import text
from graph.messages import spoken
from queries.feed import as_atom
from queries.run import MAX_ROWS, run_query
from queries.tables import CsvForm, Separator

Province = Annotated[str, typer.Option("--province", metavar="NAME", help=text("options", "province"))]


class FeedFormat(StrEnum):
    """Forms of rows, and a feed."""

    table = "table"
    json = "json"
    csv = "csv"
    md = "md"
    atom = "atom"


class Conflict(StrEnum):
    """Kinds of conflicts."""

    any = "any"
    overlap = "overlap"
    unclear = "unclear"


class What(StrEnum):
    """Kinds of changes."""

    any = "any"
    holder = "holder"
    head_replaced = "head_replaced"
    contradicted = "contradicted"
    left = "left"
    planned = "planned"
    document = "document"
    agreement = "agreement"
    committee = "committee"
    denied = "denied"


def conflicts(
    common: Common,
    province: Province = "",
    kind: Annotated[Conflict, typer.Option("--kind", help=text("options", "conflict_kind"))] = Conflict.any,
    as_of: AsOf = None,
    form: Form = Format.table,
    max_rows: MaxRows = MAX_ROWS,
    bom: Bom = False,
    sep: Sep = Separator.comma,
) -> None:
    """Two holders of one seat."""
    with common.open() as store:
        result = run_query(store, "conflicts", {"province": province, "kind": kind.value}, as_of, max_rows=max_rows)
    show_result(common, result, form, CsvForm(bom, sep))


def changes(
    common: Common,
    since: Annotated[str, typer.Option("--since", metavar="D", show_default=False, help=text("options", "since"))],
    what: Annotated[What, typer.Option("--what", help=text("options", "what"))] = What.any,
    as_of: AsOf = None,
    form: Annotated[FeedFormat, typer.Option("--format", help=text("options", "format"))] = FeedFormat.table,
    max_rows: MaxRows = MAX_ROWS,
    bom: Bom = False,
    sep: Sep = Separator.comma,
) -> None:
    """What articles say for the first time since a day."""
    with common.open() as store:
        result = run_query(store, "changes", {"since": since, "what": what.value}, as_of, max_rows=max_rows)
    if form is FeedFormat.atom and not common.json:
        show(as_atom(result, spoken()))
    else:
        plain = Format(form.value) if form is not FeedFormat.atom else Format.json
        show_result(common, result, plain, CsvForm(bom, sep))


def coverage(
    common: Common,
    province: Province = "",
    since: Annotated[str | None, typer.Option("--since", metavar="D", help=text("options", "since"))] = None,
    together: Annotated[bool, typer.Option("--together", help=text("options", "together"))] = False,
    as_of: AsOf = None,
    form: Form = Format.table,
    bom: Bom = False,
    sep: Sep = Separator.comma,
) -> None:
    """Articles per province and month, and what is not known of each province."""
    given = {"province": province, "since": since, "together": together}
    with common.open() as store:
        told = run_query(store, "coverage", given, as_of, max_rows=0)
        gaps = run_query(store, "province_gaps", {"province": province}, as_of, max_rows=0)
    if common.json or form is Format.json:
        show_json({"coverage": told.as_json(), "gaps": gaps.as_json()})
        return
    show_result(common, told, form, CsvForm(bom, sep))
    if form is not Format.csv:  # two tables are no CSV; `query province_gaps` gives the other one
        show("")
        show_result(common, gaps, form, CsvForm(bom, sep))
