"""Properties of loading: the order of articles never counts, and taking one out leaves what the others say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graph.records import ArticleFacts
from graph.store import Store
from loaders.write.writer import Writer
from tests.loaders.write.articles import articles, loaded, slow
from tests.stores.dump import dump


@slow
@given(facts=articles(), data=st.data())
def test_write_gives_the_same_graph_in_any_order(
    embedded_store: Store, facts: list[ArticleFacts], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(facts))
    assert loaded(embedded_store, facts, together=True) == loaded(embedded_store, shuffled)


@slow
@given(facts=articles(), data=st.data())
def test_retract_gives_the_graph_of_the_others(
    embedded_store: Store, facts: list[ArticleFacts], data: st.DataObject
) -> None:
    gone = data.draw(st.sampled_from(facts))
    expected = loaded(embedded_store, [f for f in facts if f is not gone])
    loaded(embedded_store, facts)
    Writer(embedded_store, "v1").retract([gone.article.id])
    assert dump(embedded_store) == expected


@slow
@given(facts=articles(), data=st.data())
def test_load_retract_load_again_is_identity(
    embedded_store: Store, facts: list[ArticleFacts], data: st.DataObject
) -> None:
    before = loaded(embedded_store, facts, together=True)
    gone = data.draw(st.lists(st.sampled_from(facts), min_size=1, unique_by=lambda f: f.article.id))
    writer = Writer(embedded_store, "v1")
    writer.retract([f.article.id for f in gone])
    writer.write(gone)
    assert dump(embedded_store) == before
