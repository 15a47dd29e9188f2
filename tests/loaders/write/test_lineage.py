"""Bodies and what they became, in the store: joined in any order, and their posts closed with them."""

from __future__ import annotations

from typing import Any

import pytest

from graph.records import ArticleFacts
from graph.store import Store
from loaders.extract.things import Body, Title, Unit
from loaders.link.keys import Keys
from loaders.write.writer import Writer
from tests.factories import Draft, official
from tests.stores.dump import dump

KEYS = Keys(None, "")
AN = official("Lê An")


def department(field: str, province: str) -> Body:
    return Body(f"Sở {field} {province}", "department", "department", "department", province)


def party(province: str) -> Body:
    unit = Unit("tỉnh", province, province)
    return Body(f"Tỉnh ủy {province}", "party", "party", "provincial_party", province, unit)


def article(name: str, body: Body, title: str = "Giám đốc") -> ArticleFacts:
    post, node = KEYS.position(Title(title, "head", "", body)), KEYS.body(body)
    assert post is not None
    return Draft(name, "2025-02-01").says("HOLDS", AN, post).says("AT", post, node).facts()


MINISTRY = Body("Bộ Thông tin và Truyền thông", "ministry", "ministry", "ministry")
STORY = [
    article("a", department("Giao thông vận tải", "Vĩnh Phúc")),
    article("b", department("Xây dựng", "Vĩnh Phúc")),
    article("c", department("Xây dựng", "Phú Thọ")),
    article("d", party("Vĩnh Phúc"), "Bí thư"),
    article("e", party("Phú Thọ"), "Bí thư"),
]


@pytest.fixture
def writer(store: Store) -> Writer:
    made = Writer(store, "v1")
    made.prepare()
    return made


def mergers(store: Store) -> list[tuple[Any, ...]]:
    rows = store.read(
        "MATCH (a:PublicBody)-[r:MERGED_INTO]->(b:PublicBody) WHERE r.derived = true "
        "RETURN a.name AS a, b.name AS b, r.date AS date, r.document AS document, r.rule AS rule ORDER BY a, b"
    ).rows
    return [tuple(row.values()) for row in rows]


def test_bodies_are_joined_with_their_heirs_by_named_rules(store: Store, writer: Writer) -> None:
    writer.write(STORY)
    assert mergers(store) == [
        ("Sở Giao thông vận tải Vĩnh Phúc", "Sở Xây dựng Vĩnh Phúc", "2025-03", "45/2025/NĐ-CP", "lineage.department"),
        ("Sở Xây dựng Vĩnh Phúc", "Sở Xây dựng Phú Thọ", "2025-07-01", "202/2025/QH15", "lineage.province"),
        ("Tỉnh ủy Vĩnh Phúc", "Tỉnh ủy Phú Thọ", "2025-07-01", "202/2025/QH15", "lineage.province"),
    ]


def test_heirs_are_joined_whatever_comes_first(store: Store, writer: Writer) -> None:
    writer.write(STORY)
    together = dump(store)
    writer.retract([f.article.id for f in STORY])
    for facts in reversed(STORY):
        writer.write([facts])
    assert dump(store) == together


def test_merger_goes_with_either_body(store: Store, writer: Writer) -> None:
    writer.write(STORY)
    writer.retract([STORY[1].article.id])
    assert [row[0] for row in mergers(store)] == ["Tỉnh ủy Vĩnh Phúc"]


@pytest.mark.parametrize(
    ("facts", "until"),
    [(STORY[0], "2025-03"), (STORY[3], "2025-07-01"), (article("m", MINISTRY, "Bộ trưởng"), "2025-03-01")],
)
def test_open_posts_are_closed_with_their_body(store: Store, writer: Writer, facts: ArticleFacts, until: str) -> None:
    writer.write([facts])
    rows = store.read("MATCH (:Official)-[r:HOLDS]->() RETURN r.end AS end, r.until AS until, r.closed_by AS rule").rows
    assert rows == ({"end": None, "until": until, "rule": "dissolved"},)


def test_ministries_are_there_before_any_article(store: Store, writer: Writer) -> None:
    rows = store.read(
        "MATCH (a:PublicBody {name: 'Bộ Lao động - Thương binh và Xã hội'})-[r:MERGED_INTO]->(b) "
        "RETURN b.name AS name, r.kind AS kind, r.document AS document ORDER BY kind, name"
    ).rows
    whole = [row for row in rows if row["kind"] is None]
    assert whole == [{"name": "Bộ Nội vụ", "kind": None, "document": "176/2025/QH15"}]
    assert {row["name"] for row in rows if row["kind"] == "part"} >= {"Bộ Y tế", "Bộ Giáo dục và Đào tạo"}
