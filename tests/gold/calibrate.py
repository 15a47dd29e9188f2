"""How sure a claim of each rule is: `python -m tests.gold.calibrate` measures it into `confidence.yaml` of loaders.

A rule begins with its share of right claims on `dev`, where rules were written and it is too good, as if that were
PRIOR claims; what it did on the even articles of `held`, which no rule was written for, is counted on top. The odd ones
say whether the figure holds (`test_confidence.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import yaml

from loaders.evaluate.score import Fact
from tests.gold.runs import DEV, HELD, SOURCES, rule_ids, score

PRIOR = 8.0
EDGES = (0.0, 0.8, 0.9, 0.95, 1.01)
_FILE = SOURCES / "resources" / "confidence.yaml"


@dataclass(frozen=True, slots=True)
class Bin:
    """Claims whose stated confidence lies between two edges: how many, the mean stated, the share that was right."""

    low: float
    high: float
    claims: int
    stated: float
    right: float


def judged(even: bool) -> list[Fact]:
    """Relations and figures of half of the articles held back that the annotation calls right or wrong."""
    facts = (fact for fact in score(HELD).facts if fact.rule and fact.verdict in ("right", "wrong"))
    return [fact for fact in facts if (int(fact.article) % 2 == 0) is even]


def counts(facts: Iterable[Fact]) -> dict[str, Counter[str]]:
    """Right and wrong claims by rule."""
    out: dict[str, Counter[str]] = {}
    for fact in facts:
        out.setdefault(fact.rule, Counter())[fact.verdict] += 1
    return out


def share(of: Counter[str], prior: float, weight: float = PRIOR) -> float:
    """Share that is right, drawn towards `prior` as if that had been seen `weight` times."""
    return (of["right"] + weight * prior) / (of["right"] + of["wrong"] + weight)


def measured() -> dict[str, float]:
    """Confidence of each rule."""
    dev = score(DEV).rules()
    held = counts(judged(even=True))
    everywhere = share(sum(dev.values(), Counter()), 0.9)
    out = {}
    for rule in rule_ids():
        family = sum((c for r, c in dev.items() if r.partition(".")[0] == rule.partition(".")[0]), Counter[str]())
        begun = share(dev.get(rule, Counter()), share(family, everywhere))
        out[rule] = round(share(held.get(rule, Counter()), begun), 3)
    return out


def bins(facts: Iterable[Fact]) -> list[Bin]:
    """The reliability table."""
    told = [(fact.confidence, fact.verdict == "right") for fact in facts]
    out = []
    for low, high in pairwise(EDGES):
        inside = [(sure, right) for sure, right in told if low <= sure < high]
        if inside:
            number = len(inside)
            out.append(Bin(low, high, number, sum(s for s, _ in inside) / number, sum(r for _, r in inside) / number))
    return out


def main() -> None:
    """Writes the measured shares below the head of the file, and prints the table on the other half."""
    head = _FILE.read_text("utf-8").partition("rules:")[0]
    rules = yaml.safe_dump({"rules": measured()}, sort_keys=True)
    _FILE.write_text(head + rules, "utf-8")


def table() -> None:
    """Prints the reliability table of the odd articles, with the confidence that the file gives."""
    for row in bins(judged(even=False)):
        between = f"{row.low:.2f}-{min(row.high, 1):.2f}"
        print(f"{between}  {row.claims:5d} claims  stated {row.stated:.3f}  right {row.right:.3f}")


if __name__ == "__main__":
    main()
