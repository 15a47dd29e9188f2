"""What the store asks of a server, wherever it runs; `server.py` and `embedded.py` fulfil it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Literal, Protocol

from neo4j import Driver

from graph.errors import AilamgiError

Kind = Literal["embedded", "neo4j"]


class Connection(Protocol):
    """Open drivers to one server and what only that server can do.

    Attributes:
        kind: `embedded` or `neo4j`.
        place: the folder or the address, without secrets.
        server: the product that answers.
        version: its version.
        database: name of the database; None is the server's default.
        reader: driver for statements that read.
        writer: driver for all else; the same one where a server knows no lesser user.
    """

    kind: Kind
    place: str
    server: str
    version: str
    database: str | None
    reader: Driver
    writer: Driver

    def writing(self) -> AbstractContextManager[None]:
        """Hold off writers in other processes; StoreError where one of them does not let go."""

    def gone(self, error: Exception) -> bool:
        """Whether the error means that the server is no longer there, so that it helps to revive and try again."""

    def revive(self) -> None:
        """Connect again after a loss, if that needs anything; StoreError where it cannot be done."""

    def stop_statement(self, port: int) -> None:
        """End the statement that runs for the client at this local port, if the server can. Never raises."""

    def trouble(self) -> AilamgiError | None:
        """What is wrong outside the server (a full disk), where a write failed for a reason that it cannot tell."""

    def close(self) -> None:
        """Close the drivers and stop what was started for them. A second call does nothing."""
