"""Each rule's removal is seen: its pinned fact is found with it, and by no other rule."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
import yaml

from tests.gold.pins import PINS, right_without
from tests.gold.runs import DEV, rule_ids, score

_PINS: Mapping[str, Mapping[str, str]] = yaml.safe_load(PINS.read_text("utf-8"))


def test_every_rule_has_its_fact() -> None:
    assert sorted(_PINS) == rule_ids()


@pytest.mark.parametrize("rule", sorted(_PINS))
def test_fact_of_a_rule_is_lost_without_it(rule: str) -> None:
    stem, text = _PINS[rule]["article"], _PINS[rule]["fact"]
    found = {fact.kind for fact in score(DEV).facts if (fact.article, fact.text, fact.verdict) == (stem, text, "right")}
    assert found, f"{rule}: not found in {stem}: {text}"
    assert not found & {kind for kind, said in right_without(rule, stem) if said == text}
