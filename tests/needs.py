"""What some tests need beyond Python, and what happens to them where it is missing.

Tests that bear the marker of a need are left out with a line at the end of the run that says how to get it. Where the
environment has CI=true that is a failure instead: a run that looks green must have run them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

import pytest


class _Marked(Protocol):
    """A test that may bear markers."""

    def get_closest_marker(self, name: str) -> object | None: ...


_Item = TypeVar("_Item", bound=_Marked)


@dataclass(frozen=True, slots=True)
class Need:
    """A marker, and a function that says what is missing and how to get it; None where all is there."""

    marker: str
    missing: Callable[[], str | None]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many tests a missing need has left out, and why."""

    marker: str
    tests: int
    reason: str

    def __str__(self) -> str:
        return f"{self.tests or 'the'} tests marked {self.marker} did not run: {self.reason}"


def sort_out(items: Iterable[_Item], needs: Iterable[Need]) -> tuple[list[_Item], list[_Item], list[LeftOut]]:
    """The tests to run, those left out, and why; a need is looked at only where a test bears its marker."""
    kept, gone, reasons = list(items), list[_Item](), list[LeftOut]()
    for need in needs:
        marked = [item for item in kept if item.get_closest_marker(need.marker)]
        reason = need.missing() if marked else None
        if reason:
            kept = [item for item in kept if item not in marked]
            gone += marked
            reasons.append(LeftOut(need.marker, len(marked), reason))
    return kept, gone, reasons


def all_missing(needs: Iterable[Need]) -> list[LeftOut]:
    """What is missing on this machine, whichever tests need it; of how many is not known."""
    return [LeftOut(need.marker, 0, reason) for need in needs if (reason := need.missing())]


def refuse_in_ci(reasons: list[LeftOut], environ: Mapping[str, str] | None = None) -> None:
    """End the run where CI=true and something is missing.

    Raises:
        pytest.UsageError: with what is missing.
    """
    env = os.environ if environ is None else environ
    if reasons and env.get("CI", "").lower() == "true":
        raise pytest.UsageError("; ".join(map(str, reasons)))


def fetch(folder: Path, command: Callable[[Path], Sequence[str]]) -> subprocess.CompletedProcess[str]:
    """Runs a command that fills a folder of the cache, which is there whole or not at all; what it said is returned."""
    new = folder.with_name(f"{folder.name}.{os.getpid()}")
    new.mkdir(parents=True)
    done = subprocess.run(command(new), capture_output=True, text=True, check=False)
    if done.returncode == 0 and not folder.is_dir():  # another run may have been quicker
        new.rename(folder)
    shutil.rmtree(new, ignore_errors=True)
    return done


def cache_folder(name: str) -> Path:
    """A folder for downloads that outlives the run."""
    named = os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else os.environ.get("XDG_CACHE_HOME")
    base = Path(named) if named else Path.home() / ".cache"
    return base / "ailamgi" / name
