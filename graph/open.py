"""Opens a store by folder or address, and reads from the environment which one is meant."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from graph.embedded import EmbeddedConnection
from graph.errors import StoreError, UsageError
from graph.messages import problem
from graph.server import ServerConnection
from graph.store import Store

_NAME = "ailamgi"


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """Which store is meant: a folder, or an address with its user, password and database."""

    folder: Path | None = None
    uri: str | None = None
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    database: str | None = None


def default_folder(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """The folder for data of programs that this user's platform names.

    Raises:
        StoreError: where the user has no home folder.
    """
    env = os.environ if environ is None else environ
    named = env.get("LOCALAPPDATA") if platform == "win32" else env.get("XDG_DATA_HOME")
    if named and platform != "darwin" and Path(named).is_absolute():
        return Path(named) / _NAME / "store"
    try:
        home = Path.home()
    except RuntimeError as error:
        raise problem(StoreError, "no_home") from error
    base = {"win32": home / "AppData" / "Local", "darwin": home / "Library" / "Application Support"}
    return base.get(platform, home / ".local" / "share") / _NAME / "store"


def store_settings(
    folder: Path | None = None, uri: str | None = None, environ: Mapping[str, str] | None = None
) -> StoreSettings:
    """Options first, then AILAMGI_STORE or AILAMGI_NEO4J_URI with _USER, _PASSWORD, _DATABASE, then the default folder.

    Raises:
        UsageError: where both a folder and an address are given, by options or by the environment.
    """
    env = os.environ if environ is None else environ
    if folder is None and uri is None:
        stored = env.get("AILAMGI_STORE")
        folder, uri = Path(stored) if stored else None, env.get("AILAMGI_NEO4J_URI") or None
    if folder is not None and uri is not None:
        raise problem(UsageError, "two_places", place="--store, --neo4j")
    if uri is None:
        return StoreSettings(folder=folder or default_folder(env))
    return StoreSettings(
        uri=uri,
        user=env.get("AILAMGI_NEO4J_USER") or None,
        password=env.get("AILAMGI_NEO4J_PASSWORD") or None,
        database=env.get("AILAMGI_NEO4J_DATABASE") or None,
    )


def judgements_path(settings: StoreSettings, environ: Mapping[str, str] | None = None) -> Path:
    """The file of what people said of pairs in a store: AILAMGI_JUDGEMENTS, else one beside the store's own data.

    It lies outside the database, so that it outlives it and can be shared: in the folder of an embedded store, in the
    user's data folder under the address of a server. Those who load into one server should share one file.
    """
    env = os.environ if environ is None else environ
    named = env.get("AILAMGI_JUDGEMENTS")
    if named:
        return Path(named).expanduser().absolute()
    if settings.uri is None:
        return (settings.folder or default_folder(env)).expanduser().absolute() / "judgements.jsonl"
    place = re.sub(r"[^\w.-]+", "-", f"{settings.uri}-{settings.database or 'neo4j'}")
    return default_folder(env).parent / "judgements" / f"{place}.jsonl"


def open_store(
    folder: Path | None = None,
    uri: str | None = None,
    user: str | None = None,
    password: str | None = None,
    database: str | None = None,
) -> Store:
    """The store at an address, or else in a folder; the default folder where neither is given.

    Raises:
        StoreError: where it cannot be used, with what to do.
        UsageError: where both are given.
    """
    if uri is not None:
        if folder is not None:
            raise problem(UsageError, "two_places", place=f"{folder}, {uri}")
        return Store(ServerConnection(uri, user, password, database))
    return Store(EmbeddedConnection((folder or default_folder()).expanduser().absolute()))
