"""Properties of linking: nothing is one without a verdict, and a judgement taken back leaves no trace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.records import ArticleFacts
from graph.reference.provinces import provinces, successor
from graph.store import Store
from loaders.link.facets import Facet
from loaders.link.judgements import Judgement, Judgements, Verdict
from loaders.review import Review
from loaders.write.identity import GROUPED
from tests.loaders.write.articles import articles, loaded, slow
from tests.stores.dump import dump

HEIRS: Mapping[str, str] = {
    f"{p.name}/63|": f"{new.name}/34|" for p in provinces() if (new := successor(p)) is not None
}
VERDICTS: tuple[Verdict, ...] = ("same", "different")
verdicts = st.sampled_from(VERDICTS)


def facets_of(facts: Iterable[ArticleFacts], label: str) -> list[Facet]:
    return sorted({Facet.of(n) for f in facts for n in f.nodes if n.label == label})


@st.composite
def judged(draw: st.DrawFn) -> tuple[list[ArticleFacts], Judgements]:
    """Articles, and what somebody said of a few pairs of their people and firms."""
    facts = draw(articles())
    pairs = [p for label in ("Official", "Enterprise") for p in combinations(facets_of(facts, label), 2)]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=2, unique=True)) if pairs else []
    return facts, Judgements(tuple(Judgement((a,), (b,), draw(verdicts)) for a, b in chosen))


def heirs(a: Facet, b: Facet) -> bool:
    """Whether one home is in a former province and the other is the same home in the present one."""
    province, _, rest = a.part.partition("|")
    return HEIRS.get(f"{province}|", "?") + rest == b.part


def ruled(a: Facet, b: Facet, group: list[Facet]) -> bool:
    """What the rules say, as naively as can be."""
    if (a.label, a.group) != (b.label, b.group):
        return False
    if a.label == "Official":
        return any(heirs(x, y) and sum(heirs(z, y) for z in group) == 1 for x, y in ((a, b), (b, a)))
    return a.label in ("Enterprise", "Policy") and len(group) == 2 and "" in (a.part, b.part)


def connected(keys: list[Facet], allowed: set[frozenset[Facet]]) -> bool:
    found, todo = {keys[0]}, [keys[0]]
    while todo:
        here = todo.pop()
        new = [k for k in keys if k not in found and frozenset((here, k)) in allowed]
        found.update(new)
        todo += new
    return found == set(keys)


@slow
@given(given_=judged())
def test_nothing_is_one_without_a_verdict(embedded_store: Store, given_: tuple[list[ArticleFacts], Judgements]) -> None:
    facts, said = given_
    loaded(embedded_store, facts, together=True, said=said)
    by_id = {n.id: Facet.of(n) for f in facts for n in f.nodes if n.label in GROUPED}
    allowed = {frozenset((by_id[a], by_id[b])) for f in facts for a, b in f.joins} | set(map(frozenset, said.same))
    every = sorted(by_id.values())
    for a, b in combinations(every, 2):
        if ruled(a, b, [f for f in set(every) if (f.label, f.group) == (a.label, a.group)]):
            allowed.add(frozenset((a, b)))
    for label in sorted(GROUPED):
        for row in embedded_store.read(f"MATCH (n:{label}) RETURN n.keys AS keys").rows:
            keys = [Facet.parse(label, text) for text in row["keys"]]
            assert connected(keys, allowed), keys
            assert all(said.of(a, b) != "different" for a, b in combinations(keys, 2))


@slow
@given(given_=judged(), data=st.data())
def test_order_of_loading_does_not_count_under_judgements(
    embedded_store: Store, given_: tuple[list[ArticleFacts], Judgements], data: st.DataObject
) -> None:
    facts, said = given_
    shuffled = data.draw(st.permutations(facts))
    assert loaded(embedded_store, facts, together=True, said=said) == loaded(embedded_store, shuffled, said=said)


@slow
@given(facts=articles(), verdict=verdicts, data=st.data())
def test_judgement_undone_restores_the_dump(
    embedded_store: Store, tmp_path_factory: pytest.TempPathFactory, facts: list[ArticleFacts], verdict: Verdict,
    data: st.DataObject,
) -> None:  # fmt: skip
    before = loaded(embedded_store, facts, together=True)
    nodes = [row["id"] for row in embedded_store.read("MATCH (o:Official) RETURN o.id AS id ORDER BY id").rows]
    if len(nodes) < 2:
        return
    a, b = data.draw(st.permutations(nodes))[:2]
    review = Review(embedded_store, Path(tmp_path_factory.mktemp("said")) / "judgements.jsonl")
    review.judge(a, b, verdict)
    judged_dump = dump(embedded_store)
    assert judged_dump == loaded(embedded_store, facts, said=review.said)
    review.undo()
    assert dump(embedded_store) == before
