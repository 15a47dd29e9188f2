"""A real Neo4j Community server for tests, from Maven artifacts or at an address that the environment names."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.needs import cache_folder, fetch

_HERE = Path(__file__).parent / "neo4j"
_OPENS = ("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent")
_JVMS = (Path("/usr/lib/jvm"), Path("/opt/java"))
# A server that lives for minutes does better without the costly compiler and with one collecting thread: half the work.
_SHORT_LIVED = ("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
_START_SECONDS = 120
_STOP_SECONDS = 30
_GET = "install a JDK {least} or newer and Maven, or set AILAMGI_TEST_NEO4J_URI, _USER, _PASSWORD to an empty database"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server is and how to get in."""

    uri: str
    user: str
    password: str = field(repr=False)
    database: str | None = None


def version() -> str:
    """The version that is started."""
    return os.environ.get("AILAMGI_TEST_NEO4J_VERSION", "5.26.30")


def given() -> Address | None:
    """The server that the environment names."""
    env = os.environ
    uri = env.get("AILAMGI_TEST_NEO4J_URI")
    if not uri:
        return None
    user, password = env.get("AILAMGI_TEST_NEO4J_USER", "neo4j"), env.get("AILAMGI_TEST_NEO4J_PASSWORD", "")
    return Address(uri, user, password, env.get("AILAMGI_TEST_NEO4J_DATABASE") or None)


def _java_version(java: str) -> int:
    said = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
    match = re.search(r'version "(\d+)', said)
    return int(match[1]) if match else 0


def _javas() -> Iterator[str]:
    """What JAVA_HOME names and nothing else; without it the one on the path, then those beside it in the system."""
    home = os.environ.get("JAVA_HOME")
    found = shutil.which("java", path=str(Path(home) / "bin") if home else None)
    if found:
        yield found
    if not home:
        yield from (str(java) for folder in _JVMS for java in sorted(folder.glob("*/bin/java")))


def _java(least: int) -> tuple[str, int]:
    """The first Java that is new enough, else the newest with its version; an empty path for none at all."""
    best = ("", 0)
    for java in _javas():
        found = _java_version(java)
        if found >= least:
            return java, found
        best = max(best, (java, found), key=lambda one: one[1])
    return best


def _least() -> int:
    return 17 if version().startswith("5.") else 21


def missing() -> str | None:
    """What a server needs and cannot be had, with how to get it; Maven is asked for jars that are not in the cache."""
    if given():
        return None
    get = _GET.format(least=_least())
    java, found = _java(_least())
    if not java:
        return f"no Java; {get}"
    if found < _least():
        return f"Java is {found}, Neo4j {version()} needs {_least()} (JAVA_HOME chooses it); {get}"
    if not _jars().is_dir() and shutil.which("mvn") is None:
        return f"no Maven; {get}"
    return None if _jars().is_dir() else _fetch_jars()


def _jars() -> Path:
    return cache_folder("neo4j") / version()


def _fetch_jars() -> str | None:
    """Gets the jars into the cache, or says why they cannot be had."""
    options = (f"-Dneo4j.version={version()}", "-DincludeScope=runtime", "dependency:copy-dependencies")
    command = ("mvn", "-q", "-B", "-f", str(_HERE / "pom.xml"), *options)
    done = fetch(_jars(), lambda folder: [*command, f"-DoutputDirectory={folder}"])
    if done.returncode == 0:
        return None
    why = next((line for line in done.stdout.splitlines() if line.startswith("[ERROR]")), done.stderr[-300:])
    return f"Maven could not get Neo4j {version()}: {why[:300]}"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_ready(process: subprocess.Popen[str], log: Path) -> None:
    """Read what it prints until `ready`; the rest is read away in a thread, so that it never blocks."""
    ready = threading.Event()

    def read() -> None:
        for line in process.stdout or ():
            if line.strip() == "ready":
                ready.set()

    threading.Thread(target=read, daemon=True).start()
    for _ in range(_START_SECONDS * 10):
        if ready.wait(0.1):
            return
        if process.poll() is not None:
            break
    process.kill()
    process.wait()
    raise RuntimeError(f"Neo4j {version()} did not start:\n{log.read_text('utf-8', 'replace')[-3000:]}")


@contextmanager
def running(folder: Path) -> Iterator[Address]:
    """A server with its data in this folder, on a free port, with a random password, until the block ends."""
    java, jars, port, password = _java(_least())[0], _jars(), _free_port(), secrets.token_urlsafe(24)
    command = [java, *_SHORT_LIVED, *(f"--add-opens={module}=ALL-UNNAMED" for module in _OPENS)]
    command += ["-Dio.netty.tryReflectionSetAccessible=true", "-cp", f"{jars}{os.sep}*", str(_HERE / "TestServer.java")]
    log = folder / "server.log"
    with (
        log.open("w", encoding="utf-8") as errors,
        subprocess.Popen(
            [*command, str(folder / "data"), str(port)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process,
    ):
        if process.stdin is None:
            raise RuntimeError("the server has no standard input")
        process.stdin.write(password + "\n")
        process.stdin.flush()
        _wait_until_ready(process, log)
        try:
            yield Address(f"bolt://127.0.0.1:{port}", "neo4j", password)
        finally:
            process.stdin.close()  # the sign to stop
            try:
                process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
