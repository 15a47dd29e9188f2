"""A claim below the confidence at which claims are shown is kept and makes no relationship."""

from __future__ import annotations

import pytest

from graph.store import Store
from loaders.link.confidence import SHOWN
from loaders.write.writer import Writer
from tests.factories import Draft, body, official, post

SEAT = post("Bí thư", body("Tỉnh ủy An Giang"))


@pytest.mark.parametrize(("confidence", "relations"), [(SHOWN - 0.01, 0), (SHOWN, 1)])
def test_doubtful_claim_is_kept_and_not_shown(store: Store, confidence: float, relations: int) -> None:
    writer = Writer(store, "v1")
    writer.prepare()
    facts = Draft("a", "2025-04-18").says("HOLDS", official("Nguyễn Văn Hùng"), SEAT, confidence=confidence).facts()
    writer.write([facts])
    claims = store.read("MATCH (c:Claim {type: 'HOLDS'}) RETURN c.confidence AS sure").rows
    shown = store.read("MATCH (:Official)-[h:HOLDS]->(:Position) RETURN count(h) AS n").rows
    assert claims == ({"sure": confidence},)
    assert shown == ({"n": relations},)
