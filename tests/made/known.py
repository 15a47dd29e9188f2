"""What is known to be read wrongly: `python -m tests.made.known` writes the numbers of `known.yaml` anew.

Reasons stay where a frame has them. A frame that is new in the list has none, which a test refuses until somebody
writes why.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.made.compare import differences
from tests.made.frame import Frame, frames
from tests.made.make import made

SEED, EACH = 57, 12
KNOWN = Path(__file__).with_name("known.yaml")
_HEAD = (
    f"# Of {EACH} articles of a frame (seed {SEED}) how many are read right, where not all are, and why.\n"
    "# By `python -m tests.made.known`; `reasons` and `why` by hand.\n"
)


@dataclass(frozen=True, slots=True)
class Known:
    """How many articles of a frame are read right today, and the ids of the reasons why not all."""

    right: int
    why: tuple[str, ...]


def _data() -> Mapping[str, Any]:
    data: Mapping[str, Any] = yaml.safe_load(KNOWN.read_text("utf-8"))
    return data


@cache
def known() -> Mapping[str, Known]:
    """By frame; a frame that is not there is read right in all articles."""
    return {frame: Known(told["right"], tuple(told["why"])) for frame, told in _data()["frames"].items()}


@cache
def reasons() -> Mapping[str, str]:
    """What is read wrongly, a sentence each."""
    return dict(_data()["reasons"])


def right(frame: Frame) -> int:
    """How many articles of a frame are read right now."""
    return sum(not differences(made(frame, SEED, number)) for number in range(EACH))


def _rows(counts: Mapping[str, int], why: Mapping[str, Sequence[str]]) -> Mapping[str, Any]:
    return {frame: {"right": count, "why": list(why.get(frame, ()))} for frame, count in counts.items() if count < EACH}


def _dumped(flow: bool | None, **part: Mapping[str, Any]) -> str:
    return yaml.safe_dump(part, allow_unicode=True, sort_keys=False, default_flow_style=flow, width=10_000)


def main() -> None:
    """Writes the file anew and names the frames without a reason."""
    rows = _rows({frame.id: right(frame) for frame in frames()}, {frame: told.why for frame, told in known().items()})
    used = {reason for row in rows.values() for reason in row["why"]}
    left = {reason: sentence for reason, sentence in reasons().items() if reason in used}
    said = [_dumped(False, reasons=left), _dumped(None, frames=rows)]
    KNOWN.write_text(_HEAD + "".join(said), "utf-8")
    print("without a reason:", *(frame for frame, row in rows.items() if not row["why"]))


if __name__ == "__main__":
    main()
