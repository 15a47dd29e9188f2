"""Starts other processes that use a store, and ends each of them by its own id."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).parents[2]


class Child:
    """A running child and what it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.process.pid

    def line(self) -> str:
        """The next line that it says; empty where it has ended."""
        return self.process.stdout.readline().strip() if self.process.stdout else ""

    def go_on(self) -> None:
        """End its input."""
        if self.process.stdin:
            self.process.stdin.close()

    def kill(self) -> None:
        """As `kill -9` does."""
        self.process.kill()
        self.process.wait(30)

    def wait(self) -> int:
        """Its exit code."""
        return self.process.wait(30)


@contextmanager
def child(what: str, folder: Path) -> Iterator[Child]:
    """A child that has opened the store of this folder; killed at the end of the block where it still runs."""
    command = [sys.executable, "-W", "error", "-m", "tests.stores.child", what, str(folder)]
    with subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        started = Child(process)
        try:
            if started.line() != "open":
                started.kill()
                raise RuntimeError(process.stderr.read() if process.stderr else "no word from the child")
            yield started
        finally:
            if process.poll() is None:
                started.kill()
