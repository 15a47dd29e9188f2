"""The lock files from pyproject.toml: `python -m tests.locks` writes them, with `--check` it says if they are in step.

uv resolves for all platforms and Pythons at once; pins that still fit stay as they are. The lock of the tests takes the
pins of the base as given, so that one environment can hold both.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from app.environment import BASE, ROOT, TESTS

_OPTIONS = ("--universal", "--generate-hashes", "--python-version=3.11", "--no-annotate", "--no-header", "--quiet")
_GROUPS = {BASE: ("--group=build",), TESTS: ("--group=build", "--group=test", f"--constraint={BASE}")}


def compile_lock(lock: str, output: Path) -> None:
    """Writes a lock, keeping the pins that the output holds already.

    Raises:
        subprocess.CalledProcessError: where nothing fits.
    """
    uv = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml"]
    subprocess.run([*uv, *_GROUPS[lock], *_OPTIONS, f"--output-file={output}"], cwd=ROOT, check=True)


def out_of_step(lock: str) -> bool:
    """Whether compiling the lock anew, its pins as preferences, would change it."""
    with tempfile.TemporaryDirectory() as folder:
        again = Path(folder) / "again.lock"
        shutil.copy(ROOT / lock, again)
        compile_lock(lock, again)
        return again.read_text("utf-8") != (ROOT / lock).read_text("utf-8")


def main(arguments: list[str]) -> int:
    """Writes both locks, or checks them."""
    if arguments == ["--check"]:
        behind = [lock for lock in _GROUPS if out_of_step(lock)]
        for lock in behind:
            print(f"{lock} is not in step with pyproject.toml: run `python -m tests.locks`", file=sys.stderr)
        return int(bool(behind))
    for lock in _GROUPS:
        compile_lock(lock, ROOT / lock)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
