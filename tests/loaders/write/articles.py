"""Articles for properties of loading: few people, firms and documents, so that they meet; and a store that has them."""

from __future__ import annotations

import os
from collections.abc import Sequence

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from graph.records import ArticleFacts
from graph.store import Store
from loaders.link.judgements import NO_JUDGEMENTS, Judgements
from loaders.write.writer import Writer
from tests.factories import (
    FIRST_COPY,
    LAST_COPY,
    MIDDLE_COPY,
    NO_SKETCH,
    Draft,
    body,
    committee,
    enterprise,
    official,
    policy,
    post,
)
from tests.stores.dump import dump
from tests.stores.fixtures import wipe

PARTS = ["Vĩnh Phúc/63|", "Hòa Bình/63|", "Phú Thọ/34|", "Phú Thọ/34|Sở Y tế", "Vĩnh Phúc/63|Sở Y tế", "Bộ Y tế"]
PARTY = body("Tỉnh ủy Phú Thọ")
POSTS = [post("Bí thư", PARTY), post("Phó Bí thư", PARTY, "deputy")]
BOARD = committee("Ban Chỉ đạo 57 tỉnh Phú Thọ")
FIRMS = [
    enterprise(name, "minh phát", form)
    for name, form in (("Minh Phát", ""), ("Công ty TNHH Minh Phát", "tnhh"), ("CTCP Minh Phát", "cp"))
]
PLANS = [policy("54/KH-UBND", year) for year in ("", "2025", "2026")]

names = st.sampled_from(["Lê An", "Lê Ân"])
parts = st.sampled_from(PARTS)
sketches = st.sampled_from([NO_SKETCH, FIRST_COPY, MIDDLE_COPY, LAST_COPY])
dates = st.sampled_from([None, "2025-03", "2025-04-18", "2026"])


@st.composite
def articles(draw: st.DrawFn) -> list[ArticleFacts]:
    """A few small articles about few people, so that they meet."""
    drafts = []
    for number in range(draw(st.integers(2, 4))):
        draft = Draft(f"a{number}", draw(dates), sketch=draw(sketches))
        name, home, other = draw(names), draw(parts), draw(parts)
        person = official(name, home)
        draft.says("HOLDS", person, draw(st.sampled_from(POSTS)), status=draw(st.sampled_from(["asserted", "former"])))
        if draw(st.booleans()) and home != other:
            draft.joins(person, official(name, other)).says("LEADS", official(name, other), BOARD, role="Trưởng ban")
        if draw(st.booleans()):
            draft.says("WORKS_WITH", PARTY, draw(st.sampled_from(FIRMS)))
        if draw(st.booleans()):
            draft.says("IMPLEMENTS", PARTY, draw(st.sampled_from(PLANS)))
        drafts.append(draft.facts())
    return drafts


def loaded(
    store: Store, facts: Sequence[ArticleFacts], *, together: bool = False, said: Judgements = NO_JUDGEMENTS
) -> list[str]:
    """What an emptied store holds after these articles, one by one or together."""
    wipe(store)
    writer = Writer(store, "v1", said)
    writer.prepare()
    if together:
        writer.write(facts)
        return dump(store)
    for item in facts:
        writer.write([item])
    return dump(store)


# Each example fills a store several times: few while one works, more where nobody waits.
_EXAMPLES = 25 if os.environ.get("CI") else 8
slow = settings(max_examples=_EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
