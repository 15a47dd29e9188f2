"""Answers about bodies that were merged say what became of them."""

from __future__ import annotations

import pytest

from graph.dates import PartialDate
from graph.store import Store
from loaders.extract.things import Body, Title
from loaders.link.keys import Keys
from loaders.write.writer import Writer
from queries.answers.answer import ask
from tests.factories import Draft, official

MINISTRY = Body("Bộ Thông tin và Truyền thông", "ministry", "ministry", "ministry")


@pytest.fixture
def minister(embedded_store: Store) -> Store:
    """A minister of a ministry that ended, told in an article before."""
    keys = Keys(None, "")
    post, body = keys.position(Title("Bộ trưởng", "head", "", MINISTRY)), keys.body(MINISTRY)
    assert post is not None
    writer = Writer(embedded_store, "v1")
    writer.prepare()
    said = Draft("a", "2025-01-10").says("HOLDS", official("Lê An", "Bộ Thông tin và Truyền thông"), post)
    writer.write([said.says("AT", post, body).facts()])
    return embedded_store


@pytest.mark.parametrize(
    ("day", "kind", "noted"), [(None, "answer", True), ("2025-02-28", "answer", False), ("2025-03-01", "partial", True)]
)
def test_ask_says_what_became_of_a_ministry(minister: Store, day: str | None, kind: str, noted: bool) -> None:
    answer = ask(minister, "Ai là Bộ trưởng Bộ TT&TT?", PartialDate.parse(day) if day else None)
    assert (answer.kind, "Lê An" in answer.text) == (kind, True)
    assert ("Bộ Khoa học và Công nghệ từ 01/03/2025" in answer.text) == noted
