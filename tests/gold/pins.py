"""One fact for each rule that only this rule finds: `python -m tests.gold.pins` chooses them anew into `pins.yaml`.

A rule taken out of the sources loses its fact, and `test_rules.py` says so; a rule put in has to have one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import yaml

from loaders.evaluate.run import gold_of
from loaders.evaluate.score import Fact, Score
from tests.gold.runs import DEV, HERE, article, read, rule_ids, score

PINS = HERE / "pins.yaml"
_HEAD = "# For each rule an article of dev/ and a fact of it that no other finds; by `python -m tests.gold.pins`.\n"


def right_without(rule: str, stem: str) -> set[tuple[str, str]]:
    """Kind and text of the facts that are right in an article when nothing of a rule counts."""
    item = article(stem)
    facts = read(item)
    left = replace(facts, claims=tuple(claim for claim in facts.claims if claim.rule != rule))
    alone = Score()
    alone.add(stem, gold_of(item), left)
    return {(fact.kind, fact.text) for fact in alone.facts if fact.verdict == "right"}


def pinnable(rule: str) -> Iterator[Fact]:
    """Right facts of `dev` that a rule alone finds, short ones first."""
    right = [fact for fact in score(DEV).facts if fact.verdict == "right" and fact.rule == rule]
    for fact in sorted(right, key=lambda f: (len(f.text), f.article, f.text)):
        if (fact.kind, fact.text) not in right_without(rule, fact.article):
            yield fact


def main() -> None:
    """Writes the file anew and names the rules that have no such fact."""
    pins = {rule: next(pinnable(rule), None) for rule in rule_ids()}
    rows = {rule: {"article": fact.article, "fact": fact.text} for rule, fact in pins.items() if fact is not None}
    PINS.write_text(_HEAD + yaml.safe_dump(rows, allow_unicode=True, sort_keys=True, width=10_000), "utf-8")
    print("without a fact:", *(rule for rule, fact in pins.items() if fact is None))


if __name__ == "__main__":
    main()
