"""What goes from things that many articles tell of: right from the few that are read, and from all where few differ."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.records import ArticleFacts, Claim
from graph.store import Store
from loaders.write import merge, moving, sums
from loaders.write.writer import Writer
from tests.factories import FIRST_COPY, MIDDLE_COPY, NO_SKETCH, Draft, committee, official, policy, post
from tests.loaders.write.articles import PARTY, PLANS, dates, loaded, slow
from tests.stores.dump import dump

PERSON = official("Lê An", "Phú Thọ/34|")
SECRETARY = post("Bí thư", PARTY)
BOARD = committee("Ban Chỉ đạo 57 tỉnh Phú Thọ")
MOST = 2  # claims that a relationship names; it is large where it names so many


@st.composite
def crowds(draw: st.DrawFn) -> list[ArticleFacts]:
    """Articles that nearly all say the same of the same things."""
    drafts = []
    for number in range(draw(st.integers(5, 8))):
        sketch = draw(st.sampled_from([NO_SKETCH, NO_SKETCH, FIRST_COPY, MIDDLE_COPY]))
        draft = Draft(f"a{number}", draw(dates), sketch=sketch)
        rank = draw(st.sampled_from(["", "head"]))
        date = draw(st.sampled_from(["", "2025-04"]))
        draft.says("HOLDS", PERSON, SECRETARY, date=date, confidence=draw(st.sampled_from([0.9, 0.95])))
        draft.says("MEMBER_OF", PERSON, BOARD, role="Ủy viên", rank=rank)
        draft.says("IMPLEMENTS", PARTY, draw(st.sampled_from([*PLANS, policy("57-NQ/TW", "2024", title="Nghị quyết")])))
        drafts.append(draft.facts())
    return drafts


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Relationships are large from two claims on; whether the few sufficed, each time that it is asked."""
    answers: list[bool] = []

    def told(ask: Callable[..., bool]) -> Callable[..., bool]:
        def work(*given: object) -> bool:
            answers.append(ask(*given))
            return answers[-1]

        return work

    monkeypatch.setattr(merge, "MOST_CLAIMS", MOST)
    monkeypatch.setattr(sums, "MOST_CLAIMS", MOST)
    monkeypatch.setattr(sums, "covered_relation", told(merge.covered_relation))
    monkeypatch.setattr(moving, "covered_node", told(merge.covered_node))
    return answers


@slow
@given(facts=crowds(), data=st.data())
def test_retract_from_a_crowd_gives_the_graph_of_the_others(
    embedded_store: Store, asked: list[bool], facts: list[ArticleFacts], data: st.DataObject
) -> None:
    gone = data.draw(st.lists(st.sampled_from(facts), min_size=1, max_size=3, unique_by=lambda f: f.article.id))
    expected = loaded(embedded_store, [f for f in facts if f not in gone])
    loaded(embedded_store, facts, together=True)
    Writer(embedded_store, "v1").retract([f.article.id for f in gone])
    assert dump(embedded_store) == expected
    assert asked


def test_retract_of_one_of_many_reads_no_claims_of_the_others(
    store: Store, asked: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = [Draft(f"a{n}", "2025-04-18").says("HOLDS", PERSON, SECRETARY).facts() for n in range(6)]
    last = max(facts, key=lambda f: f.claims[0].id)  # not among the claims that the relationship names
    expected = loaded(store, [f for f in facts if f is not last])
    loaded(store, facts)
    monkeypatch.setattr(sums, "make_again", _none)
    Writer(store, "v1").retract([last.article.id])
    assert dump(store) == expected
    assert asked
    assert all(asked)


def _none(_tx: object, relations: set[object]) -> None:
    assert not relations


@pytest.mark.parametrize(
    ("gone", "few", "covered"),
    [
        (("2025-02-01", 0.9), [("2025-01-01", 0.9)], True),  # between the first and the last day
        (("2025-03-01", 0.9), [("2025-01-01", 0.9)], False),  # the last day, told by none of the few
        (("2025-03-01", 0.9), [("2025-01-01", 0.9), ("2025-03-01", 0.9)], True),
        (("2025-02-01", 0.95), [("2025-01-01", 0.9)], False),  # the surest
        (("2025-02-01", 0.9), [], False),
    ],
)
def test_covered_relation(gone: tuple[str, float], few: list[tuple[str, float]], covered: bool) -> None:
    def claim(number: int, told: tuple[str, float]) -> tuple[Claim, str]:
        draft = Draft(f"a{number}", told[0]).says("HOLDS", PERSON, SECRETARY, confidence=told[1])
        return draft.facts().claims[0], told[0]

    held = {"claims": ["clm_other"], "first_seen": "2025-01-01", "last_seen": "2025-03-01"}
    said = merge.covered_relation(held, [claim(0, gone)], [claim(n, told) for n, told in enumerate(few, 1)])
    assert said == covered
