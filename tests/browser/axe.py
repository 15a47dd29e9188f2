"""The script of axe-core, which npm gets once into the user's cache."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tests.needs import cache_folder, fetch

_VERSION = "4.14.1"
_GET = "install npm, or name axe.min.js in AILAMGI_TEST_AXE"
_SCRIPT = Path("node_modules", "axe-core", "axe.min.js")
_INSTALL = ("npm", "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1")


def _path() -> Path:
    named = os.environ.get("AILAMGI_TEST_AXE")
    return Path(named) if named else cache_folder("axe") / _VERSION / _SCRIPT


def missing() -> str | None:
    """What is missing and cannot be had, with how to get it; npm is asked where it is not in the cache."""
    if _path().is_file():
        return None
    if os.environ.get("AILAMGI_TEST_AXE") or shutil.which("npm") is None:
        return f"no axe-core; {_GET}"
    package = f"axe-core@{_VERSION}"
    done = fetch(cache_folder("axe") / _VERSION, lambda folder: [*_INSTALL, "--prefix", str(folder), package])
    return f"npm could not get {package} ({_why(done.stderr)}); {_GET}" if done.returncode else None


def _why(said: str) -> str:
    lines = [line.removeprefix("npm error").strip() for line in said.splitlines() if line.startswith("npm error")]
    return "; ".join(lines[:3])[:300]


def source() -> str:
    """The script; `missing` has seen to it that it is there."""
    return _path().read_text("utf-8")
