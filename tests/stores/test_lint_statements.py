"""No statement that asks holds what ArcadeDB answers wrongly, and each is let through as one that reads."""

from __future__ import annotations

import pytest

from graph.cypher_text import refuse_all_but_reading
from graph.errors import ReadOnlyError
from graph.model.model import model
from graph.upkeep import every_upkeep_statement
from queries.answers.asker import statements
from queries.catalogue import catalogue
from queries.lookup import by_id, by_name, by_words
from tests.stores.cypher_lint import projections_in_literals

ASKING = {
    **{f"catalogue {name}": query.cypher for name, query in catalogue().items()},
    **{f"answers {name}": cypher.replace("<label>", "Official") for name, cypher in statements().items()},
    "lookup by_name": by_name(model().actors),
    "lookup by_words": by_words(model().actors),
    **{f"lookup by_id {label}": by_id(label) for label in model().actors},
}


@pytest.mark.parametrize("name", ASKING)
def test_statement_has_no_projection_in_a_literal(name: str) -> None:
    assert projections_in_literals(ASKING[name]) == []


@pytest.mark.parametrize("statement", every_upkeep_statement())
def test_statement_of_upkeep_has_no_projection_in_a_literal(statement: str) -> None:
    assert projections_in_literals(statement) == []


@pytest.mark.parametrize("name", ASKING)
def test_statement_is_let_through_as_one_that_reads(name: str) -> None:
    assert _refused(ASKING[name]) == ""


def _refused(cypher: str) -> str:
    try:
        refuse_all_but_reading(cypher)
    except ReadOnlyError as error:
        return str(error)
    return ""
