"""Opens the embedded store: starts the server of a folder, or attaches to the process that already runs it."""

from __future__ import annotations

import atexit
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

import neo4j
from neo4j import Driver

from graph.connection import Kind
from graph.driver_errors import FAILED, LOST
from graph.engine import DATABASE, READER, WRITER, Engine
from graph.errors import AilamgiError, StoreError
from graph.folder import LEAST_TO_OPEN, Endpoint, StoreFolder
from graph.messages import problem

_ATTACH_SECONDS = 15.0  # a server starts in 0.2 s; one that recovers a large store may take longer
_WRITE_SECONDS = 60.0
_STOP_SECONDS = 10.0
_running: set[EmbeddedConnection] = set()


def _driver(port: int, user: str, password: str) -> Driver:
    driver = neo4j.GraphDatabase.driver(
        f"bolt://127.0.0.1:{port}",
        auth=(user, password),
        connection_timeout=3,
        connection_acquisition_timeout=5,
        notifications_min_severity="OFF",
    )
    try:
        driver.verify_connectivity()
    except BaseException:
        driver.close()
        raise
    return driver


def _end_cleanly(number: int, frame: FrameType | None) -> None:
    """SIGTERM: leave by way of `atexit`, which stops the servers; in a forked child, end at once."""
    if any(connection.pid == os.getpid() for connection in _running):
        raise SystemExit(128 + number)
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)


def _watch_for_the_end(connection: EmbeddedConnection) -> None:
    _running.add(connection)
    atexit.register(connection.close)
    main = threading.current_thread() is threading.main_thread()
    if main and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:  # another's handler is another's business
        signal.signal(signal.SIGTERM, _end_cleanly)


def _watch_no_more(connection: EmbeddedConnection) -> None:
    _running.discard(connection)
    atexit.unregister(connection.close)
    main = threading.current_thread() is threading.main_thread()
    if main and not _running and signal.getsignal(signal.SIGTERM) is _end_cleanly:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


class EmbeddedConnection:
    """Drivers to the server of a folder, which this process or another one runs."""

    kind: Kind = "embedded"
    server = "ArcadeDB"
    database: str | None = DATABASE

    def __init__(self, path: Path) -> None:
        """Start the server, or attach.

        Raises:
            StoreError: where the folder, the engine or the process that holds the folder does not let us.
        """
        self.pid = os.getpid()
        self._folder = StoreFolder(path)
        self.place = str(path)
        self._engine: Engine | None = None
        self._changing = threading.Lock()
        self._closed = False
        self._connect()
        self.version = _version(self.writer)
        _watch_for_the_end(self)

    def _connect(self) -> None:
        deadline = time.monotonic() + _ATTACH_SECONDS
        while True:
            try:
                holds = self._folder.owner.acquire()
            except OSError as error:
                raise self._folder.refused(error) from error
            if holds:
                self._start()
                return
            endpoint = self._folder.endpoint()
            if endpoint is not None:
                with suppress(*FAILED):
                    self._open_drivers(endpoint)
                    return
            if time.monotonic() > deadline:
                raise problem(StoreError, "folder_held", place=self.place, holder=self._folder.owner.holder())
            time.sleep(0.05)

    def _start(self) -> None:
        try:
            self._folder.withdraw()
            full = self._folder.full(LEAST_TO_OPEN)
            if full:
                raise full
            self._engine = Engine(self._folder)
            self._open_drivers(self._engine.endpoint)
            self._folder.publish(self._engine.endpoint)
        except BaseException as error:
            self._stop()
            if isinstance(error, FAILED):
                raise problem(StoreError, "engine_failed", place=self.place, why=error) from error
            if isinstance(error, OSError):
                raise self._folder.refused(error) from error
            raise

    def _open_drivers(self, endpoint: Endpoint) -> None:
        writer = _driver(endpoint.port, WRITER, endpoint.writer)
        try:
            self.reader = _driver(endpoint.port, READER, endpoint.reader)
        except BaseException:
            writer.close()
            raise
        self.writer = writer
        self._endpoint = endpoint

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold off writers in other processes, and refuse before the disk is full rather than after."""
        lock = self._folder.writer
        if not lock.acquire(_WRITE_SECONDS):
            raise problem(StoreError, "writer_busy", place=self.place, holder=lock.holder())
        try:
            full = self._folder.full()
            if full:
                raise full
            yield
        finally:
            lock.release()

    def gone(self, error: Exception) -> bool:
        """Whether the driver says so, or the process that ran the server has ended it: then any error may come."""
        return isinstance(error, LOST) or (self._engine is None and self._folder.endpoint() != self._endpoint)

    def revive(self) -> None:
        """Where the process that ran the server has ended: run it here, or attach to the one who was quicker."""
        with self._changing:
            if self._closed or self._engine is not None:
                return
            if self._folder.endpoint() == self._endpoint:
                with suppress(*FAILED):
                    self.reader.verify_connectivity()
                    return
            self._close_drivers()
            self._connect()

    def stop_statement(self, port: int) -> None:
        """ArcadeDB knows no time limit per statement but lists what runs and ends it on demand."""
        with suppress(*FAILED), self.reader.session(database=DATABASE) as session:
            running = session.run("SHOW TRANSACTIONS").data()
            mine = [r["transactionId"] for r in running if str(r["clientAddress"]).endswith(f":{port}")]
            if mine:
                session.run("TERMINATE TRANSACTIONS $mine", mine=mine).consume()

    def trouble(self) -> AilamgiError | None:
        """A full disk; ArcadeDB says no more than that the commit failed."""
        return self._folder.full()

    def close(self) -> None:
        """Let a writer finish, stop the server if it is ours, and free the folder."""
        if self.pid != os.getpid():
            return
        with self._changing:
            if self._closed:
                return
            self._closed = True
            _watch_no_more(self)
            waited = self._engine is not None and self._folder.writer.acquire(_STOP_SECONDS)
            try:
                self._close_drivers()
                self._stop()
            finally:
                if waited:
                    self._folder.writer.release()

    def _close_drivers(self) -> None:
        for driver in (self.reader, self.writer):
            with suppress(*FAILED, OSError):
                driver.close()

    def _stop(self) -> None:
        engine, self._engine = self._engine, None
        try:
            if engine is not None:
                self._folder.withdraw()
                engine.stop()
        finally:
            self._folder.owner.release()


def _version(driver: Driver) -> str:
    """`26.10.2` out of `Neo4j/5.26.0 compatible (ArcadeDB 26.10.2)`."""
    agent = str(driver.get_server_info().agent)
    return agent.partition("ArcadeDB ")[2].rstrip(")") or agent
