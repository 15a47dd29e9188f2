"""Writes `floors.yaml`: what is measured now, rounded down to the hundredth: `python -m tests.gold.floors`."""

from __future__ import annotations

import math

import yaml

from tests.gold.runs import DEV, HELD, HERE, score

_HEAD = "# Precision and recall per class below which no change may fall; by `python -m tests.gold.floors`.\n"
# Classes with fewer items say nothing by a hundredth.
_LEAST = 20


def _down(share: float) -> float:
    return math.floor(share * 100) / 100


def main() -> None:
    """Both parts."""
    out = {}
    for folder in (DEV, HELD):
        classes = {k: t for k, t in sorted(score(folder).classes.items()) if t.hit + t.miss >= _LEAST}
        out[folder.name] = {k: {"P": _down(t.precision), "R": _down(t.recall)} for k, t in classes.items()}
    (HERE / "floors.yaml").write_text(_HEAD + yaml.safe_dump(out), "utf-8")


if __name__ == "__main__":
    main()
