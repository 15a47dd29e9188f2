"""Copies of one wire story in the store: one origin however they come, and parted where what tied them goes."""

from __future__ import annotations

import pytest

from graph.records import ArticleFacts
from graph.store import Store
from loaders.link.origins import Sketch
from loaders.write.writer import Writer
from tests.factories import FIRST_COPY, LAST_COPY, MIDDLE_COPY, NO_SKETCH, Draft, body, official, post
from tests.stores.dump import dump

SECRETARY = post("Bí thư", body("Tỉnh ủy An Giang"))
HUNG, LAN = official("Nguyễn Văn Hùng"), official("Trần Thị Lan")


@pytest.fixture
def writer(store: Store) -> Writer:
    made = Writer(store, "v1")
    made.prepare()
    return made


def told_by(*sketches: Sketch) -> list[ArticleFacts]:
    """The same statement in an article for each sketch."""
    return [
        Draft(f"a{n}", f"2025-08-0{n}", sketch=sketch).says("HOLDS", HUNG, SECRETARY).facts()
        for n, sketch in enumerate(sketches, 1)
    ]


def silent() -> ArticleFacts:
    """A copy of the first and of the last that does not state what they do."""
    return Draft("b", "2025-08-09", sketch=MIDDLE_COPY).says("HOLDS", LAN, SECRETARY).facts()


def counts(store: Store) -> tuple[int, int]:
    rows = store.read(
        "MATCH (:Official {id: $id})-[r:HOLDS]->() RETURN r.support AS support, r.origins AS origins", {"id": HUNG.id}
    ).rows
    return rows[0]["support"], rows[0]["origins"]


def test_write_counts_copies_as_one_origin(store: Store, writer: Writer) -> None:
    writer.write(told_by(FIRST_COPY, NO_SKETCH, FIRST_COPY))
    assert counts(store) == (3, 2)


def test_write_counts_a_copy_that_comes_later_as_the_same_origin(store: Store, writer: Writer) -> None:
    for facts in told_by(FIRST_COPY, NO_SKETCH, FIRST_COPY):
        writer.write([facts])
    assert counts(store) == (3, 2)


def test_write_makes_one_story_of_two_that_a_third_ties(store: Store, writer: Writer) -> None:
    writer.write(told_by(FIRST_COPY, LAST_COPY))
    apart = counts(store)
    writer.write([silent()])
    assert (apart, counts(store)) == ((2, 2), (2, 1))
    origins = store.read("MATCH (a:Article) RETURN DISTINCT a.origin AS origin").rows
    firsts = store.read("MATCH (a:Article) RETURN min(a.id) AS origin").rows
    assert origins == firsts


def test_retract_parts_a_story_that_only_that_article_tied(store: Store, writer: Writer) -> None:
    writer.write(told_by(FIRST_COPY, LAST_COPY))
    before = dump(store)
    writer.write([silent()])
    writer.retract([silent().article.id])
    assert dump(store) == before


def test_retract_of_the_first_of_a_story_leaves_the_others_one(store: Store, writer: Writer) -> None:
    copies = told_by(FIRST_COPY, FIRST_COPY, FIRST_COPY)
    writer.write(copies)
    writer.retract([min(c.article.id for c in copies)])
    assert counts(store) == (2, 1)


def test_write_takes_the_word_of_sidecars_for_an_origin(store: Store, writer: Writer) -> None:
    declared = Sketch("", ("the same",))
    writer.write(told_by(declared, declared))
    assert counts(store) == (2, 1)


def test_write_does_not_tie_articles_that_share_a_band_and_little_else(store: Store, writer: Writer) -> None:
    writer.write(told_by(FIRST_COPY, LAST_COPY))
    assert counts(store) == (2, 2)
