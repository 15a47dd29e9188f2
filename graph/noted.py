"""Tables that lie in a package, with notes on their source above the rows."""

from __future__ import annotations

import csv
from importlib.resources import files


def noted_rows(package: str, name: str) -> tuple[dict[str, str], ...]:
    """The rows of a CSV file of a package; lines that begin with # are its notes."""
    text = (files(package) / name).read_text("utf-8")
    return tuple(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))
