"""Parameters in, rows out: canned queries and any statement that reads, with a row cap and a time limit."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, cast

from graph.messages import spoken
from graph.store import Rows, Store
from queries.binding import bind
from queries.catalogue import canned
from queries.shape import Lang
from queries.values import day

MAX_ROWS = 1000
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Result:
    """What a query gave.

    Attributes:
        query: its name in the catalogue; None for a statement of the user's own.
        params: the parameters as they were given, defaults and `as_of` included.
        columns: names in order; each row has them all.
        rows: plain values by column.
        truncated: whether there are more rows than were asked for.
        seconds: how long the store took.
        sent: what the statement got: ids for names.
    """

    query: str | None
    params: Mapping[str, Any]
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, Any], ...]
    truncated: bool
    seconds: float
    sent: Mapping[str, Any]

    def as_json(self) -> dict[str, Any]:
        """The envelope of the command line and of HTTP."""
        return {
            "query": self.query, "params": dict(self.params), "columns": list(self.columns),
            "rows": [dict(row) for row in self.rows], "truncated": self.truncated, "seconds": self.seconds,
        }  # fmt: skip


def _timed(read: Callable[[], Rows]) -> tuple[Rows, float]:
    begun = time.monotonic()
    rows = read()
    return rows, round(time.monotonic() - begun, _DIGITS)


def run_query(
    store: Store,
    name: str,
    given: Mapping[str, object] | None = None,
    as_of: str | None = None,
    *,
    max_rows: int = MAX_ROWS,
    timeout: float | None = None,
) -> Result:
    """Runs a canned query.

    Args:
        store: an open store.
        name: its name in the catalogue.
        given: parameters by name, as a user types them; names of actors or their ids.
        as_of: the day as ISO or Vietnamese; a month or year means its last day; None for all that is known.
        max_rows: at most so many rows; 0 for all.
        timeout: seconds; the store's own limit where it is None.

    Raises:
        UsageError: for a query, parameter or value that does not exist, or a name that fits several things.
        NotFoundError: for a name that fits nothing.
        QueryTimeoutError: where it takes too long.
        StoreError: where the store cannot be used.
    """
    query = canned(name)
    date = None if as_of is None else day(as_of, "as_of")
    bound = bind(store, query, given or {}, date, cast("Lang", spoken()))
    rows, seconds = _timed(lambda: store.read(query.cypher, bound.sent, max_rows=max_rows, timeout=timeout))
    columns = tuple(c.name for c in query.columns)
    return Result(query.name, bound.said, columns, rows.rows, rows.truncated, seconds, bound.sent)


def run_cypher(
    store: Store,
    statement: str,
    params: Mapping[str, Any] | None = None,
    *,
    max_rows: int = MAX_ROWS,
    timeout: float | None = None,
) -> Result:
    """Runs any statement that reads; the same envelope without a name.

    Raises:
        ReadOnlyError: where it does more than read.
        UsageError: where the statement or a parameter is wrong.
        QueryTimeoutError: where it takes too long.
        StoreError: where the store cannot be used.
    """
    given = MappingProxyType(dict(params or {}))
    rows, seconds = _timed(lambda: store.read(statement, given, max_rows=max_rows, timeout=timeout))
    return Result(None, given, rows.columns, rows.rows, rows.truncated, seconds, given)
