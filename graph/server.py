"""Opens a Neo4j server by its address and refuses what the product cannot work with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

import neo4j
from neo4j import Driver
from neo4j.exceptions import AuthError, ClientError, ConfigurationError

from graph.connection import Kind
from graph.driver_errors import FAILED, LOST, reason, translate
from graph.errors import AilamgiError, StoreError
from graph.messages import problem

LEAST_VERSION = (5, 26)
_SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")
_CONNECT_SECONDS = 10
_LEAST = ".".join(map(str, LEAST_VERSION))


def check_address(uri: str) -> None:
    """Refuse an address that the driver would not take, and one that would show a secret.

    Raises:
        StoreError: with the address as its place only where it holds no secret.
    """
    try:
        parts = urlsplit(uri)
        secret, host = "@" in parts.netloc, parts.hostname
        _ = parts.port
    except ValueError as error:
        raise problem(StoreError, "address_scheme", place=uri, why=error) from error
    if secret:
        raise problem(StoreError, "address_secret", place="--neo4j")
    if parts.scheme not in _SCHEMES or not host:
        raise problem(StoreError, "address_start", place=uri, schemes=", ".join(f"{s}://" for s in _SCHEMES))


def check_agent(agent: str, place: str) -> str:
    """The version out of `Neo4j/5.26.30`.

    Raises:
        StoreError: for another product or a version that is too old.
    """
    match = re.fullmatch(r"Neo4j/((\d+)\.(\d+)\S*)", agent)
    if match is None:
        raise problem(StoreError, "not_neo4j", place=place, agent=agent, least=_LEAST)
    if (int(match[2]), int(match[3])) < LEAST_VERSION:
        raise problem(StoreError, "too_old", place=place, version=match[1], least=_LEAST)
    return match[1]


class ServerConnection:
    """One driver to a Neo4j server; its own transactions and locks keep writers apart."""

    kind: Kind = "neo4j"
    server = "Neo4j"

    def __init__(self, uri: str, user: str | None, password: str | None, database: str | None) -> None:
        """Connect and look at what answers.

        Raises:
            StoreError: wrong address, password, version, or no such database.
        """
        check_address(uri)
        self.place = uri
        self.database = database
        auth = (user or "neo4j", password) if password is not None else None
        try:
            driver = neo4j.GraphDatabase.driver(
                uri,
                auth=auth,
                connection_timeout=_CONNECT_SECONDS,
                connection_acquisition_timeout=_CONNECT_SECONDS,
                notifications_min_severity="OFF",
            )
        except ConfigurationError as error:
            raise problem(StoreError, "address_scheme", place=uri, why=reason(error)) from error
        try:
            self.version = self._look(driver)
        except BaseException:
            driver.close()
            raise
        self.reader = self.writer = driver

    def _look(self, driver: Driver) -> str:
        try:
            version = check_agent(str(driver.get_server_info().agent), self.place)
            with driver.session(database=self.database, default_access_mode=neo4j.READ_ACCESS) as session:
                session.run("MATCH (n) RETURN 1 LIMIT 1").consume()
        except LOST as error:
            raise problem(StoreError, "unreachable", place=self.place) from error
        except ConfigurationError as error:  # Bolt of Neo4j below 5.7 cannot be asked to keep its notices
            raise problem(StoreError, "too_old", place=self.place, version="< 5.7", least=_LEAST) from error
        except AuthError as error:
            raise translate(error, place=self.place, database=self.database, writing=True) from error
        except ClientError as error:
            known = translate(error, place=self.place, database=self.database, writing=True)
            if self.database == "system" or "Database" in (error.code or ""):
                known = problem(StoreError, "no_database", place=self.place, database=self.database or "")
            raise known from error
        except FAILED as error:
            raise translate(error, place=self.place, database=self.database, writing=True) from error
        return version

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Nothing to hold: the server locks what a transaction touches, and conflicts are tried again."""
        yield

    def gone(self, error: Exception) -> bool:
        """Whether the driver says so."""
        return isinstance(error, LOST)

    def revive(self) -> None:
        """Nothing to do: the driver connects again by itself."""

    def stop_statement(self, port: int) -> None:
        """Nothing to do: the server keeps the time limit that each transaction carries."""

    def trouble(self) -> AilamgiError | None:
        """Nothing can be told about the server's machine."""
        return None

    def close(self) -> None:
        """Close the driver."""
        with suppress(*FAILED, OSError):
            self.writer.close()
