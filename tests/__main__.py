"""`python3 -m tests ...` in a checkout is `pytest ...` in its own environment, which is made on first use.

Without arguments it runs all tests, in as many processes as there are processors.
"""

from __future__ import annotations

import sys

from app.environment import BASE, TESTS, enter

_ALL = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadgroup")

if __name__ == "__main__":
    sys.exit(enter([BASE, TESTS], "-m", "pytest", "-q", *(sys.argv[1:] or _ALL)))
