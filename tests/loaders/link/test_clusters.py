"""Which keys are one thing: by what articles state, by lineage and form, by a person's word; by nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.link.clusters import clusters, home_shown
from loaders.link.facets import Facet
from loaders.link.judgements import Judgement, Judgements, Verdict

OLD, NEW = Facet("Official", "lê an", "Vĩnh Phúc/63|"), Facet("Official", "lê an", "Phú Thọ/34|")
SISTER, FAR = Facet("Official", "lê an", "Hòa Bình/63|"), Facet("Official", "lê an", "Cà Mau/34|")
MARK = Facet("Official", "lê ân", "Phú Thọ/34|")
PLAIN, LIMITED, SHARES = (Facet("Enterprise", "minh phát", form) for form in ("", "tnhh", "cp"))
facets = st.lists(st.sampled_from([OLD, NEW, SISTER, FAR, PLAIN, LIMITED, SHARES]), unique=True)


def said(a: Facet, b: Facet, verdict: Verdict) -> Judgement:
    return Judgement((a,), (b,), verdict)


def one(a: Facet, b: Facet, *others: Facet, joins: tuple[tuple[Facet, Facet], ...] = (), **judged: Judgements) -> bool:
    first = clusters([a, b, *others], joins, **judged)
    return first[a] == first[b]


def test_a_home_of_a_former_province_is_that_of_the_new_one() -> None:
    assert one(OLD, NEW)


def test_two_former_homes_that_became_one_are_told_apart() -> None:
    assert not one(OLD, NEW, SISTER)
    assert not one(OLD, SISTER, NEW)


@pytest.mark.parametrize("other", [FAR, MARK])
def test_one_name_elsewhere_or_with_another_mark_is_another_person(other: Facet) -> None:
    assert not one(NEW, other)


def test_a_firm_without_its_form_is_the_only_one_that_has_it() -> None:
    assert one(PLAIN, LIMITED)
    assert not one(PLAIN, LIMITED, SHARES)
    assert not one(LIMITED, SHARES)


def test_what_an_article_states_joins() -> None:
    assert one(NEW, FAR, joins=((NEW, FAR),))


def test_a_person_can_join_and_part() -> None:
    assert one(NEW, FAR, judgements=Judgements((said(NEW, FAR, "same"),)))
    assert not one(OLD, NEW, judgements=Judgements((said(OLD, NEW, "different"),)))
    assert not one(NEW, FAR, joins=((NEW, FAR),), judgements=Judgements((said(FAR, NEW, "different"),)))


def test_the_last_word_counts() -> None:
    assert not one(NEW, FAR, judgements=Judgements((said(NEW, FAR, "same"), said(NEW, FAR, "unjudged"))))


def test_what_is_judged_different_is_not_joined_by_way_of_a_third() -> None:
    judged = Judgements((said(OLD, FAR, "different"),))
    first = clusters([OLD, NEW, FAR], ((NEW, FAR),), judged)
    assert first[OLD] != first[FAR]


@given(facets, st.randoms())
def test_the_order_of_keys_does_not_count(known: list[Facet], chance: st.DataObject) -> None:
    shuffled = sorted(known, key=lambda _: chance.random())  # type: ignore[attr-defined]
    assert clusters(known, ()) == clusters(shuffled, ())


@given(facets)
def test_each_key_stands_in_one_cluster_under_its_least(known: list[Facet]) -> None:
    first = clusters(known, ())
    assert set(first) == set(known)
    assert all(first[low] == low and low <= facet for facet, low in first.items())


@pytest.mark.parametrize("facet", [OLD, FAR, LIMITED])
def test_a_key_is_read_as_it_is_written(facet: Facet) -> None:
    assert Facet.parse(facet.label, str(facet)) == facet


@pytest.mark.parametrize(
    ("part", "shown"),
    [
        ("An Giang/34|Sở Y tế", "Sở Y tế An Giang"),
        ("Vĩnh Phúc/63|", "tỉnh Vĩnh Phúc (trước 01/07/2025)"),
        ("Hà Nội/34|", "thành phố Hà Nội"),
        ("Bộ Y tế", "Bộ Y tế"),
    ],
)
def test_home_shown_in_words(part: str, shown: str) -> None:
    assert home_shown(part) == shown
