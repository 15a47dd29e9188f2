"""The one door to a database: statements that read, transactions that are whole or not at all, and what is held."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar

from neo4j import Transaction
from neo4j.exceptions import DriverError, IncompleteCommit, Neo4jError

from graph.connection import Connection, Kind
from graph.cypher_text import refuse_all_but_reading
from graph.driver_errors import FAILED, UNSENDABLE, translate, unsendable
from graph.errors import AilamgiError, StoreError, UsageError
from graph.messages import problem
from graph.model.model import model
from graph.reading import Reading, Readings, Rows, plain_row
from graph.statements import LAST_LOAD, constraints, count_nodes, count_relations, indexes

READ_SECONDS = 30.0
_RETRY_SECONDS = 30.0
_TIMES_LOST = 3
_WAIT_FOR_WRITER = 60.0
_T = TypeVar("_T")

__all__ = ["READ_SECONDS", "Rows", "Store", "StoreInfo", "Tx"]


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """What is in use and what it holds: counts by label and by relationship type in the order of the model."""

    kind: Kind
    server: str
    version: str
    place: str
    database: str | None
    nodes: Mapping[str, int]
    relations: Mapping[str, int]
    last_load: str | None


class Tx:
    """One open transaction; it ends with the function that got it."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def run(self, cypher: str, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """All rows of a statement, as plain values.

        Raises:
            UsageError: where a parameter cannot be sent.
        """
        try:
            result = self._transaction.run(cypher, dict(params or {}))
        except UNSENDABLE as error:
            raise unsendable(error) from error
        return [plain_row(record) for record in result]


class Store:
    """A database, embedded or by address. Made by `graph.open.open_store`; a context manager that closes it.

    Threads may share it. One transaction writes at a time.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._readings = Readings()
        self._writing = threading.Lock()
        self._closed = False

    def read(
        self,
        cypher: str,
        params: Mapping[str, Any] | None = None,
        *,
        max_rows: int = 0,
        timeout: float | None = None,
    ) -> Rows:
        """Rows of a statement that only reads.

        Args:
            cypher: one statement.
            params: its `$parameters`.
            max_rows: at most so many rows, `truncated` tells whether there were more; 0 for all.
            timeout: seconds; READ_SECONDS where it is None.

        Raises:
            ReadOnlyError: where it does more than read.
            UsageError: where the statement or a parameter is wrong.
            QueryTimeoutError: where it takes too long.
            StoreError: where the server cannot be used.
        """
        seconds = READ_SECONDS if timeout is None else timeout
        if max_rows < 0 or seconds <= 0:
            raise problem(UsageError, "wrong_limit")
        refuse_all_but_reading(cypher)
        lost = 0
        while True:
            self._check_open()
            try:
                return Reading(self._connection, self._readings, cypher, params or {}, max_rows, seconds).result()
            except FAILED as error:
                lost += 1
                if lost == _TIMES_LOST or not self._connection.gone(error):
                    raise self._told(error, writing=False, seconds=seconds) from error
                self._connection.revive()

    def transact(self, work: Callable[[Tx], _T]) -> _T:
        """Run `work` in one transaction and return its result: all of it is written, or nothing.

        `work` runs again where the server asks for it or the connection is lost before the commit, so it must come to
        the same end when it runs twice (MERGE, never a bare CREATE). What it raises itself ends the transaction and is
        raised here.

        Raises:
            StoreError: where the server cannot be used, refuses the write, or another writer does not let go.
        """
        return self._write(lambda: self._attempt(work))

    def _write(self, attempt: Callable[[], _T]) -> _T:
        with self._one_writer():
            return self._attempts(attempt)

    def _attempts(self, attempt: Callable[[], _T]) -> _T:
        deadline = time.monotonic() + _RETRY_SECONDS
        pause, lost = 0.05, 0
        while True:
            try:
                return attempt()
            except IncompleteCommit as error:
                raise problem(StoreError, "outcome_unknown", place=self._connection.place) from error
            except FAILED as error:
                gone = self._connection.gone(error)
                lost += gone
                again = gone or error.is_retryable()
                if not again or lost == _TIMES_LOST or time.monotonic() > deadline:
                    raise self._told(error, writing=True) from error
                time.sleep(pause)
                pause = min(pause * 2, 2.0)
                if gone:
                    self._connection.revive()

    def _attempt(self, work: Callable[[Tx], _T]) -> _T:
        with self._connection.writer.session(database=self._connection.database) as session:
            transaction = session.begin_transaction()
            try:
                value = work(Tx(transaction))
                transaction.commit()
            except BaseException:
                with suppress(*FAILED):
                    transaction.close()
                raise
            return value

    def prepare(self) -> None:
        """Make the constraints and indexes of the model and wait until they serve; those that are there stay.

        Raises:
            StoreError: where the server does not allow it.
        """
        self._write(self._make_schema)

    def _make_schema(self) -> None:
        with self._connection.writer.session(database=self._connection.database) as session:
            for statement in (*constraints(), *indexes()):
                session.run(statement).consume()
            if self._connection.kind == "neo4j":  # ArcadeDB has no such procedure and builds them at once
                session.run("CALL db.awaitIndexes(300)").consume()

    def info(self) -> StoreInfo:
        """What is in use and what it holds."""
        there = self._connection
        shape = model()

        def count(statement: str) -> int:
            return int(self.read(statement).rows[0]["n"])

        last = self.read(LAST_LOAD).rows[0]["last"]
        return StoreInfo(
            kind=there.kind,
            server=there.server,
            version=there.version,
            place=there.place,
            database=there.database,
            nodes={label: count(count_nodes(label)) for label in shape.nodes},
            relations={kind: count(count_relations(kind)) for kind in shape.relations},
            last_load=None if last is None else str(last),
        )

    def close(self) -> None:
        """Close it once its statements have ended; a second call does nothing."""
        self._closed = True
        self._readings.wait()
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _one_writer(self) -> Iterator[None]:
        self._check_open()
        if not self._writing.acquire(timeout=_WAIT_FOR_WRITER):
            raise problem(StoreError, "writer_busy", place=self._connection.place, holder="?")
        try:
            with self._connection.writing():
                yield
        finally:
            self._writing.release()

    def _check_open(self) -> None:
        if self._closed:
            raise problem(StoreError, "closed", place=self._connection.place)

    def _told(self, error: Neo4jError | DriverError, *, writing: bool, seconds: float = 0) -> AilamgiError:
        there = self._connection
        known = translate(
            error,
            place=there.place,
            database=there.database,
            writing=writing,
            lesser_user=not writing and there.reader is not there.writer,
            seconds=seconds,
        )
        return (there.trouble() if writing and isinstance(known, StoreError) else None) or known
