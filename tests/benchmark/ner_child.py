"""Run by `ner.py` in the environment of underthesea: texts as JSON in, what it names as JSON out."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

_KINDS = {"PER": "persons", "ORG": "organisations"}


def named(tagged: list[tuple[str, str, str, str]]) -> dict[str, list[str]]:
    """Words tagged B-PER I-PER to whole names."""
    out: dict[str, list[str]] = {"persons": [], "organisations": [], "all": []}
    open_kind = ""
    for word, _, _, tag in tagged:
        begins, _, kind = tag.partition("-")
        for key in ("all", _KINDS.get(kind, "")) if kind else ():
            if key and begins == "I" and kind == open_kind:
                out[key][-1] += f" {word}"
            elif key:
                out[key].append(word)
        open_kind = kind
    return out


def main() -> None:
    """Reads, tags, writes."""
    ner: Any = __import__("underthesea").ner
    texts = json.load(sys.stdin)
    ner("Bà Trần Thị Bình ở Hà Nội.")
    begin = time.process_time()
    tagged = [[row for line in text.splitlines() if line.strip() for row in ner(line)] for text in texts]
    seconds = time.process_time() - begin
    json.dump({"named": [named(rows) for rows in tagged], "seconds": seconds}, sys.stdout)


if __name__ == "__main__":
    main()
