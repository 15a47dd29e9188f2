"""`python3 -m tests ...` in a checkout is `pytest ...` in its own environment, which is made on first use."""

from __future__ import annotations

import sys

from app.environment import BASE, TESTS, enter

if __name__ == "__main__":
    sys.exit(enter([BASE, TESTS], "-m", "pytest", "-q", *sys.argv[1:]))
