"""One statement that reads: in a transaction that is never committed, within a time limit and a number of rows."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import neo4j
from neo4j import Record, Transaction

from graph.connection import Connection
from graph.cypher_text import returned_columns
from graph.driver_errors import FAILED, UNSENDABLE, unsendable
from graph.errors import QueryTimeoutError, ReadOnlyError
from graph.messages import problem
from graph.values import plain

_GRACE = 1.0  # seconds for the server to end a statement after it was told to
_CLOSING = 2.0  # seconds that a store waits for its statements before it closes
_PULL = 1000


@dataclass(frozen=True, slots=True)
class Rows:
    """What a statement gave: its columns in order, rows of plain values, and whether there were more."""

    columns: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]
    truncated: bool = False


def plain_row(record: Record) -> dict[str, Any]:
    """A row as plain values by column."""
    return {key: plain(value) for key, value in dict(record).items()}


class Readings:
    """The threads of statements that read. A store waits for them before it closes the drivers that they use.

    Else one of them could open a connection that nobody closes: the thread of an answer that was cut off at its cap
    still tells the server to stop when the caller has the rows and closes the store.
    """

    def __init__(self) -> None:
        self._running: set[threading.Thread] = set()

    def start(self, work: Callable[[], None], name: str) -> None:
        """Run this in a thread."""

        def run() -> None:
            try:
                work()
            finally:
                self._running.discard(thread)

        thread = threading.Thread(target=run, name=name, daemon=True)
        self._running.add(thread)
        thread.start()

    def wait(self) -> None:
        """Until all have ended; a statement that cannot be stopped is left behind after a while."""
        deadline = time.monotonic() + _CLOSING
        for thread in tuple(self._running):
            thread.join(max(0.0, deadline - time.monotonic()))


class Reading:
    """Runs a statement in a thread of its own.

    In a thread, because neither server can end every statement (a comprehension within a comprehension runs on), and
    the caller must get its answer or its error in time all the same. The thread then ends with the statement.
    """

    def __init__(
        self,
        connection: Connection,
        readings: Readings,
        cypher: str,
        params: Mapping[str, Any],
        max_rows: int,
        seconds: float,
    ) -> None:
        self._connection = connection
        self._readings = readings
        self._cypher, self._params = cypher, dict(params)
        self._max_rows, self._seconds = max_rows, seconds
        self._done = threading.Event()
        self._lock = threading.Lock()
        self._port: int | None = None
        self._rows: Rows | None = None
        self._error: BaseException | None = None

    def result(self) -> Rows:
        """The rows.

        Raises:
            QueryTimeoutError: where it took longer than its limit.
            ReadOnlyError: where it changed something; the change is gone.
            UsageError: where a parameter cannot be sent.
            Neo4jError, DriverError: as the driver raised them.
        """
        self._readings.start(self._run, "ailamgi-read")
        try:
            in_time = self._done.wait(self._seconds)
        except BaseException:  # Ctrl-C: the statement shall not go on for nobody
            self._stop_soon()
            raise
        if not in_time:
            self._stop_soon()
            self._done.wait(_GRACE)
            raise problem(QueryTimeoutError, "timeout", seconds=f"{self._seconds:g}")
        if self._error is not None:
            raise self._error
        if self._rows is None:
            raise RuntimeError("a reading ended without rows and without an error")
        return self._rows

    def _run(self) -> None:
        try:
            self._read()
        except BaseException as error:  # handed to the caller, who waits in another thread
            if self._rows is None:
                self._error = error
        finally:
            self._done.set()

    def _read(self) -> None:
        pull = min(_PULL, self._max_rows + 1) if self._max_rows else _PULL
        session = self._connection.reader.session(
            database=self._connection.database, default_access_mode=neo4j.READ_ACCESS, fetch_size=pull
        )
        with session:
            # Not as a context manager: that would commit.
            transaction = session.begin_transaction(timeout=self._seconds)
            self._port = _local_port(transaction)
            try:
                self._rows = self._fetch(transaction)
            finally:
                with self._lock:
                    self._port = None
                with suppress(*FAILED):
                    transaction.rollback()

    def _fetch(self, transaction: Transaction) -> Rows:
        try:
            result = transaction.run(self._cypher, self._params)
        except UNSENDABLE as error:
            raise unsendable(error) from error
        # ArcadeDB names no columns where it has no rows.
        columns = tuple(result.keys()) or returned_columns(self._cypher)
        records = result.fetch(self._max_rows + 1) if self._max_rows else list(result)
        if self._max_rows and len(records) > self._max_rows:
            self._rows = Rows(columns, tuple(map(plain_row, records[: self._max_rows])), truncated=True)
            self._done.set()
            self._stop()  # ArcadeDB would compute all other rows before it let the transaction go
            return self._rows
        if result.consume().counters.contains_updates:
            raise problem(ReadOnlyError, "wrote")
        return Rows(columns, tuple(map(plain_row, records)))

    def _stop(self) -> None:
        with self._lock:  # so that the connection is still ours when the server is told to end what it runs
            if self._port is not None:
                self._connection.stop_statement(self._port)

    def _stop_soon(self) -> None:
        self._readings.start(self._stop, "ailamgi-stop")


def _local_port(transaction: Transaction) -> int | None:
    """By which a server tells this client from others; the driver has no public name for it."""
    connection = getattr(transaction, "_connection", None)
    port = getattr(connection, "local_port", None)
    return port if isinstance(port, int) else None
