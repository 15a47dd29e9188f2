"""What is looked at without running the product: `python3 -m tests.checks`, the same before a commit and in CI."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.environment import BASE, ROOT, TESTS, enter

CHECKS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("pytest", "-q", "tests/test_house.py"),  # with the contracts of imports
    ("tests.locks", "--check"),
)


def failed() -> list[str]:
    """Runs all of them, whatever becomes of one, and says which failed."""
    done = ((check, subprocess.call([sys.executable, "-m", *check], cwd=ROOT)) for check in CHECKS)
    return [" ".join(check) for check, code in done if code]


def main() -> int:
    """1 where one failed, with a line on which."""
    wrong = failed()
    for check in wrong:
        print(f"failed: {check}", file=sys.stderr)
    return int(bool(wrong))


if __name__ == "__main__":
    inside = Path(sys.prefix).resolve() == (ROOT / ".venv").resolve()
    sys.exit(main() if inside else enter([BASE, TESTS], "-m", "tests.checks"))
