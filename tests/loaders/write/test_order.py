"""Properties of loading: the order of articles never counts, and taking one out leaves what the others say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graph.records import ArticleFacts
from graph.store import Store
from loaders.write.writer import Writer
from tests.factories import Draft, official
from tests.loaders.write.articles import BOARD, POSTS, articles, loaded, slow
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


@st.composite
def boards(draw: st.DrawFn) -> list[ArticleFacts]:
    """Articles on who leads a committee and who sits in it, some of whom left and some of whom took over."""
    drafts = []
    for number in range(draw(st.integers(3, 6))):
        day = draw(st.sampled_from(["2025-01-10", "2025-04-18", "2025-09-02"]))
        who = draw(st.sampled_from([official("Lê An"), official("Trần Bình"), POSTS[0]]))
        kind = draw(st.sampled_from(["LEADS", "MEMBER_OF"]))
        told = {
            "rank": draw(st.sampled_from(["head", "deputy", ""])),
            "role": draw(st.sampled_from(["", "Trưởng ban"])),
        }
        told |= {"valid_from": draw(st.sampled_from(["", "2025-06-01"]))}
        status = draw(st.sampled_from(["asserted", "asserted", "former"]))
        told = {name: value for name, value in told.items() if value}
        drafts.append(Draft(f"b{number}", day).says(kind, who, BOARD, status=status, **told).facts())
    return drafts


@slow
@given(facts=boards(), data=st.data())
def test_ends_in_a_committee_are_those_of_all_its_articles_at_once(
    embedded_store: Store, facts: list[ArticleFacts], data: st.DataObject
) -> None:
    """One article touches a few of a committee; all together touch everybody in it."""
    gone = data.draw(st.sampled_from(facts))
    expected = loaded(embedded_store, [f for f in facts if f is not gone], together=True)
    loaded(embedded_store, data.draw(st.permutations(facts)))
    Writer(embedded_store, "v1").retract([gone.article.id])
    assert dump(embedded_store) == expected


def test_a_member_who_left_and_a_leader_who_was_replaced_are_closed_by_one_article_each(store: Store) -> None:
    an, binh = official("Lê An"), official("Trần Bình")
    facts = [
        Draft("c1", "2025-01-10").says("MEMBER_OF", an, BOARD).says("LEADS", binh, BOARD, rank="head").facts(),
        Draft("c2", "2025-04-18").says("MEMBER_OF", an, BOARD, status="former").facts(),
        Draft("c3", "2025-09-02").says("LEADS", an, BOARD, rank="head", valid_from="2025-06-01").facts(),
    ]
    loaded(store, facts)
    rows = store.read(
        "MATCH (o:Official)-[r:LEADS|MEMBER_OF]->(:SteeringCommittee) "
        "WHERE r.until IS NOT NULL AND r.status = 'asserted' "
        "RETURN o.name AS who, r.until AS until, r.closed_by AS rule ORDER BY who"
    ).rows
    assert [tuple(row.values()) for row in rows] == [
        ("Lê An", "2025-04-18", "left"), ("Trần Bình", "2025-06-01", "replaced"),
    ]  # fmt: skip
