"""The stated confidence is the share that is right on articles that neither rules nor the table were made from."""

from __future__ import annotations

from functools import cache

import pytest

from loaders.link.confidence import SHOWN, confidence_of
from tests.gold.calibrate import EDGES, Bin, bins, judged
from tests.gold.runs import rule_ids

# How far the share of a bin may lie from the stated mean: three standard errors by chance, and what writers differ by.
_ERRORS, _OTHER_WRITERS = 3.0, 0.05


@cache
def _rows() -> list[Bin]:
    return bins(judged(even=False))


@pytest.mark.parametrize("low", EDGES[:-1])
def test_share_of_right_claims_is_the_stated_confidence(low: float) -> None:
    row = next(row for row in _rows() if row.low == low)
    error = (row.stated * (1 - row.stated) / row.claims) ** 0.5
    assert abs(row.right - row.stated) <= _ERRORS * error + _OTHER_WRITERS


def test_table_speaks_of_many_claims() -> None:
    assert sum(row.claims for row in _rows()) >= 500


def test_every_rule_has_a_measured_confidence() -> None:
    assert {rule for rule in rule_ids() if not 0 < confidence_of(rule) <= 1} == set()
    assert 0.5 <= SHOWN < 0.9
