"""`python3 -m app ...` in a checkout is `ailamgi ...` in its own environment, which is made on first use."""

from __future__ import annotations

import sys

from app.environment import BASE, enter

if __name__ == "__main__":
    sys.exit(enter([BASE], "-c", "from app.cli.main import main; main()", *sys.argv[1:]))
