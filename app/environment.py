"""The environment of a checkout: made on first use with the pinned packages, so that Python with venv is all one needs.

`python3 -m app` and `python3 -m tests` come here before anything of ours or of others is imported: this file knows the
standard library alone. Nothing is installed outside `.venv`, so a Python that its system manages is left as it is.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
BASE = "requirements.lock"
TESTS = "tests/requirements.lock"
_LEAST = (3, 11)
_INTERRUPTED = 130


def python_of(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp_of(root: Path, locks: Sequence[str]) -> str:
    """What the environment holds once it has these locks; changes with each of them and with the project file."""
    return "".join(
        f"{name} {hashlib.sha256((root / name).read_bytes()).hexdigest()}\n" for name in (*locks, "pyproject.toml")
    )


def _install(root: Path, python: Path, locks: Sequence[str]) -> None:
    pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    for lock in locks:
        subprocess.run([*pip, "--require-hashes", "-r", str(root / lock)], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", str(root)], check=True)


def ready(root: Path, locks: Sequence[str]) -> Path:
    """The interpreter of the checkout's environment, made or brought in step with the locks where it is not.

    Raises:
        subprocess.CalledProcessError: where pip could not install.
    """
    folder = root / ".venv"
    python, stamp, wanted = python_of(folder), folder / "ailamgi.stamp", stamp_of(root, locks)
    held = stamp.read_text("utf-8") if stamp.is_file() else ""
    if not set(wanted.splitlines()) <= set(held.splitlines()):
        print(
            f"ailamgi: installing the pinned packages of {', '.join(locks)} into {folder}", file=sys.stderr, flush=True
        )
        stamp.unlink(missing_ok=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        _install(root, python, locks)
        stamp.write_text(wanted, "utf-8")
    return python


def enter(locks: Sequence[str], *arguments: str) -> int:
    """Runs the environment's Python with these arguments and gives its exit code."""
    if sys.version_info < _LEAST:
        print(f"ailamgi: Python {'.'.join(map(str, _LEAST))}+ (this is {sys.version.split()[0]})", file=sys.stderr)
        return 2
    try:
        installed = not (ROOT / "pyproject.toml").is_file()  # as a package: its environment is this one
        return subprocess.call([sys.executable if installed else str(ready(ROOT, locks)), *arguments])
    except subprocess.CalledProcessError as error:
        print(f"ailamgi: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
