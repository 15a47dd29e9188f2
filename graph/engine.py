"""Starts and stops the ArcadeDB server that runs inside this process."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from graph.errors import StoreError
from graph.folder import Endpoint, StoreFolder
from graph.messages import problem

DATABASE = "graph"
WRITER, READER = "root", "reader"
LONGEST_STATEMENT = 300  # seconds; the store's own limit comes first, this one ends what a killed client left behind
_TRIES = 5
_ROUNDS = 1000  # of PBKDF2: the passwords are 256 random bits that live for one run, more rounds only slow the log-in
_ARGUMENTS = (
    f"-Darcadedb.command.timeout={LONGEST_STATEMENT * 1000}",
    "-Darcadedb.opencypher.loadCsv.allowFileUrls=false",
    "-Darcadedb.opencypher.loadCsv.allowRemoteUrls=false",
    "-Darcadedb.queryMaxConcurrent=16",
)
_RECORDS = ("createRecord", "readRecord", "updateRecord", "deleteRecord")
_SETTINGS = ("updateSecurity", "updateSchema", "updateDatabaseSettings")


def _group(access: tuple[str, ...], records: tuple[str, ...]) -> dict[str, Any]:
    return {"resultSetLimit": -1, "readTimeout": -1, "access": access, "types": {"*": {"access": records}}}


_GROUPS = {"admin": _group(_SETTINGS, _RECORDS), "reader": _group((), ("readRecord",)), "*": _group((), ())}


def _hashed(password: str) -> str:
    """As ArcadeDB stores it; the salt is hashed as its base64 text."""
    salt = base64.b64encode(secrets.token_bytes(32)).decode("ascii")
    key = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), _ROUNDS, 32)
    return f"PBKDF2WithHmacSHA256${_ROUNDS}${salt}${base64.b64encode(key).decode('ascii')}"


def _write_users(config: Path, endpoint: Endpoint) -> None:
    config.mkdir(mode=0o700, parents=True, exist_ok=True)
    users = (
        {"name": WRITER, "databases": {"*": ["admin"]}, "password": _hashed(endpoint.writer)},
        {"name": READER, "databases": {DATABASE: ["reader"]}, "password": _hashed(endpoint.reader)},
    )
    groups = {"version": 2, "databases": {"*": {"groups": _GROUPS}}}
    StoreFolder.write_secret(config / "server-users.jsonl", "\n".join(map(json.dumps, users)) + "\n")
    StoreFolder.write_secret(config / "server-groups.json", json.dumps(groups))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def _engine_settings(log: Path) -> Iterator[None]:
    """The engine reads these from the environment once, when the first store of a process starts it."""
    given = os.environ.get("ARCADEDB_NATIVE_ISOLATE_ARGS", "").split()
    heap = () if any(a.startswith(("-Xmx", "-XX:Max")) for a in given) else ("-Xmx1g",)
    ours = {
        "ARCADEDB_NATIVE_ISOLATE_ARGS": " ".join((*given, *heap, *_ARGUMENTS)),
        "ARCADEDB_LOG_DIR": os.environ.get("ARCADEDB_LOG_DIR", str(log)),
        "ARCADEDB_LOG_CONSOLE": "0",
    }
    before = {name: os.environ.get(name) for name in ours}
    os.environ.update(ours)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


class Engine:
    """A running server: Bolt on a random port of 127.0.0.1, one database, a user who may all and one who may read."""

    def __init__(self, folder: StoreFolder) -> None:
        """Start it.

        Raises:
            StoreError: where the wheel is missing, does not fit this machine, or the files are damaged.
        """
        place = str(folder.path)
        with _engine_settings(folder.path / "log"):
            try:
                import arcadedb
            except (ImportError, OSError) as error:
                raise problem(StoreError, "no_engine", place=place, why=error) from error
            self._server, self.endpoint = _start(arcadedb, folder)

    def stop(self) -> None:
        """Stop it and write everything to disk; statements that still run are dropped."""
        self._server.stop()


def _open(server: Any) -> None:
    server.start()
    try:
        server.create_database(DATABASE)
    except BaseException:
        server.stop()
        raise


def _start(arcadedb: Any, folder: StoreFolder) -> tuple[Any, Endpoint]:
    """Another program may take a port between our choosing it and the server's binding it: then once more."""
    place = str(folder.path)
    root = folder.path / "server"
    tries = 0
    while True:
        tries += 1
        endpoint = Endpoint(_free_port(), secrets.token_urlsafe(32), secrets.token_urlsafe(32))
        try:
            _write_users(root / "config", endpoint)
        except OSError as error:
            raise folder.refused(error) from error
        settings = {
            "host": "127.0.0.1", "http_port": 0, "bolt_host": "127.0.0.1", "bolt_port": endpoint.port,
            "bolt_maxMessageSize": 2**27, "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        }  # fmt: skip
        server = arcadedb.create_server(str(root), None, settings)
        try:
            _open(server)
        except OSError as error:  # the library does not fit this system, as on Alpine
            raise problem(StoreError, "no_engine", place=place, why=error) from error
        except arcadedb.ArcadeDBError as error:
            why = str(error)
            if "native library" in why.lower():
                raise problem(StoreError, "no_engine", place=place, why=why) from error
            if "Unable to listen" not in why or tries == _TRIES:
                raise folder.full() or problem(StoreError, "engine_failed", place=place, why=why) from error
        else:
            return server, endpoint
