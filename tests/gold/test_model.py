"""What is read out of every annotated article can be stored: the model has each relationship between those labels."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.model.model import model
from loaders.evaluate.run import annotated_in
from tests.gold.runs import DEV, HELD, read


@pytest.mark.parametrize("folder", [DEV, HELD], ids=["dev", "held"])
def test_ends_of_all_claims_are_in_the_model(folder: Path) -> None:
    wrong = set()
    for article in annotated_in(folder):
        facts = read(article)
        labels = {node.id: node.label for node in facts.nodes}
        for claim in facts.claims:
            source, target, relation = labels[claim.subject], labels[claim.object], model().relations[claim.type]
            if source not in relation.sources or target not in relation.targets:
                wrong.add((article.stem, source, claim.type, target))
    assert wrong == set()
