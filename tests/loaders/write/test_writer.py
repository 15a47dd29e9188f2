"""The writer on both stores: whole articles, sums of claims, changes in place, and out again."""

from __future__ import annotations

from typing import Any

import pytest

from graph.records import ArticleFacts, Node
from graph.store import Store
from loaders.link.facets import Facet
from loaders.link.judgements import Judgement, Judgements
from loaders.write.writer import Writer
from tests.factories import Draft, body, committee, enterprise, official, policy, post
from tests.stores.dump import dump

PARTY = body("Tỉnh ủy An Giang")
SECRETARY = post("Bí thư", PARTY)
BOARD = committee("Ban Chỉ đạo 57 tỉnh An Giang")
HUNG = official("Nguyễn Văn Hùng")


@pytest.fixture
def writer(store: Store) -> Writer:
    made = Writer(store, "v1")
    made.prepare()
    return made


def holds(name: str, published: str | None, person: Node = HUNG, **told: str | float) -> ArticleFacts:
    return Draft(name, published).says("HOLDS", person, SECRETARY, **told).facts()


def relation(store: Store, kind: str) -> dict[str, Any]:
    rows = store.read(f"MATCH ()-[r:{kind}]->() RETURN properties(r) AS p").rows
    assert len(rows) == 1
    return dict(rows[0]["p"])


def people(store: Store) -> list[list[str]]:
    rows = store.read("MATCH (o:Official) RETURN o.keys AS keys ORDER BY keys[0]").rows
    return [row["keys"] for row in rows]


def test_write_puts_an_article_with_its_claim_and_mentions(store: Store, writer: Writer) -> None:
    facts = holds("a", "2025-04-18")
    done = writer.write([facts])
    claim = store.read(
        "MATCH (a:Article)<-[:FROM]-(c:Claim)-[:SUBJECT]->(o:Official) MATCH (c)-[:OBJECT]->(p:Position) "
        "RETURN a.id AS article, c.quote AS quote, o.name AS who, p.name AS post"
    ).rows
    mentions = store.read("MATCH (:Article)-[m:MENTIONS]->(n) RETURN n.id AS id, m.count AS n ORDER BY id").rows
    assert (done.new, done.replaced, done.claims) == ([facts.article.id], [], 1)
    quote = "Nguyễn Văn Hùng HOLDS Bí thư Tỉnh ủy An Giang."
    assert claim == ({"article": facts.article.id, "quote": quote, "who": HUNG.name, "post": SECRETARY.name},)
    assert mentions == tuple({"id": i, "n": 1} for i in sorted((HUNG.id, SECRETARY.id)))


def test_write_sums_what_several_articles_say(store: Store, writer: Writer) -> None:
    first, second, undated = holds("a", "2025-08-01"), holds("b", "2025-04-18", confidence=0.95), holds("c", None)
    writer.write([first, second])
    writer.write([undated])
    summed = relation(store, "HOLDS")
    claims = sorted(c.id for f in (first, second, undated) for c in f.claims)
    assert summed["claims"] == claims
    assert (summed["support"], summed["origins"]) == (3, 3)
    assert (summed["first_seen"], summed["last_seen"]) == ("2025-04-18", "2025-08-01")
    assert (summed["confidence"], summed["status"]) == (0.95, "asserted")


def test_write_keeps_statuses_apart(store: Store, writer: Writer) -> None:
    writer.write([holds("a", "2025-04-18"), holds("b", "2025-09-01", status="former")])
    rows = store.read("MATCH ()-[r:HOLDS]->() RETURN r.status AS status ORDER BY status").rows
    assert [row["status"] for row in rows] == ["asserted", "former"]


@pytest.mark.parametrize("told", [{"confidence": 0.3}, {"status": "negated"}])
def test_write_keeps_a_doubtful_or_negated_claim_without_a_relationship(
    store: Store, writer: Writer, told: dict[str, Any]
) -> None:
    writer.write([holds("a", "2025-04-18", **told)])
    assert store.read("MATCH ()-[r:HOLDS]->() RETURN r").rows == ()
    assert len(store.read("MATCH (c:Claim) RETURN c.id AS id").rows) == 1


def test_write_changes_nothing_where_the_article_is_there(store: Store, writer: Writer) -> None:
    facts = holds("a", "2025-04-18")
    writer.write([facts])
    before = dump(store)
    done = writer.write([facts])
    assert (done.new, done.replaced) == ([], [])
    assert dump(store) == before


def test_write_replaces_what_a_changed_file_said(store: Store, writer: Writer) -> None:
    old = Draft("old", path="/a.txt").says("HOLDS", HUNG, SECRETARY).says("LEADS", HUNG, BOARD, role="Trưởng ban")
    new = Draft("new", path="/a.txt").says("HOLDS", official("Nguyễn Văn Hưng"), SECRETARY).facts()
    writer.write([old.facts()])
    done = writer.write([new])
    names = store.read("MATCH (o:Official) RETURN o.name AS name").rows
    assert (done.new, done.replaced) == ([], [new.article.id])
    assert names == ({"name": "Nguyễn Văn Hưng"},)
    assert store.read("MATCH (c:SteeringCommittee) RETURN c").rows == ()


@pytest.mark.parametrize(("version", "meta"), [("v2", ""), ("v1", "sidecar changed")])
def test_write_reads_again_for_a_new_extractor_or_sidecar(
    store: Store, writer: Writer, version: str, meta: str
) -> None:
    writer.write([holds("a", "2025-04-18")])
    facts = Draft("a", "2025-05-01", meta=meta).says("HOLDS", HUNG, SECRETARY).facts()
    done = Writer(store, version).write([facts])
    assert done.replaced == [facts.article.id]
    assert relation(store, "HOLDS")["first_seen"] == "2025-05-01"


def test_write_holds_a_text_once_for_all_files_that_have_it(store: Store, writer: Writer) -> None:
    copies = [Draft("a", path=path).says("HOLDS", HUNG, SECRETARY).facts() for path in ("/b.txt", "/a.txt")]
    writer.write(copies[:1])
    writer.write(copies[1:])
    found = store.read("MATCH (a:Article) RETURN a.path AS path, a.paths AS paths, a.copies AS copies").rows
    assert found == ({"path": "/a.txt", "paths": ["/a.txt", "/b.txt"], "copies": True},)


@pytest.mark.parametrize("changed", ["/a.txt", "/b.txt"])
def test_write_keeps_a_text_while_one_file_has_it(store: Store, writer: Writer, changed: str) -> None:
    copies = [Draft("a", path=path).says("HOLDS", HUNG, SECRETARY).facts() for path in ("/a.txt", "/b.txt")]
    other = Draft("c", path=changed).says("LEADS", HUNG, BOARD, role="Trưởng ban").facts()
    writer.write(copies)
    writer.write([other])
    paths = store.read("MATCH (a:Article) RETURN a.paths AS paths, a.copies AS copies ORDER BY paths[0]").rows
    assert paths == ({"paths": ["/a.txt"], "copies": None}, {"paths": ["/b.txt"], "copies": None})
    assert relation(store, "HOLDS")["support"] == 1


def test_retract_leaves_what_others_say(store: Store, writer: Writer) -> None:
    first = Draft("a", "2025-04-18").says("HOLDS", HUNG, SECRETARY).says("LEADS", HUNG, BOARD, role="Trưởng ban")
    writer.write([first.facts(), holds("b", "2025-08-01")])
    writer.retract([first.article.id])
    summed = relation(store, "HOLDS")
    assert (summed["support"], summed["first_seen"]) == (1, "2025-08-01")
    assert store.read("MATCH (c:SteeringCommittee) RETURN c").rows == ()


def test_retract_of_all_leaves_the_reference_data(store: Store, writer: Writer) -> None:
    before = dump(store)
    writer.write([holds("a", "2025-04-18"), holds("b", None)])
    writer.retract([holds("a", None).article.id, holds("b", None).article.id])
    assert dump(store) == before


def test_retract_and_write_again_is_identity(store: Store, writer: Writer) -> None:
    names = policy("54/KH-UBND", year="2026", issued="2026-02-16", title="phát triển khoa học")
    story = [
        Draft("a", "2025-04-18").says("HOLDS", HUNG, SECRETARY).names(policy("54/KH-UBND")).facts(),
        Draft("b", "2026-03-01").says("IMPLEMENTS", PARTY, names).facts(),
    ]
    writer.write(story)
    before = dump(store)
    writer.retract([story[1].article.id])
    writer.write([story[1]])
    assert dump(store) == before


def test_write_names_a_node_by_its_fullest_spelling(store: Store, writer: Writer) -> None:
    short, full = enterprise("FPT", "fpt"), enterprise("Tập đoàn FPT", "fpt")
    writer.write(
        [Draft("a").says("WORKS_WITH", PARTY, short).facts(), Draft("b").says("WORKS_WITH", PARTY, full).facts()]
    )
    found = store.read("MATCH (e:Enterprise) RETURN e.name AS name, e.aliases AS aliases").rows
    assert found == ({"name": "Tập đoàn FPT", "aliases": ["FPT"]},)


def test_write_keeps_homes_apart_until_an_article_states_both(store: Store, writer: Writer) -> None:
    head, leader = official("Lê An", "An Giang/34|Sở Y tế"), official("Lê An", "An Giang/34|")
    writer.write([holds("a", "2025-08-01", head), holds("b", "2025-09-01", leader)])
    apart = people(store)
    writer.write([Draft("c", "2025-10-01").says("HOLDS", head, SECRETARY).joins(head, leader).facts()])
    together = people(store)
    assert [len(keys) for keys in apart] == [1, 1]
    assert [len(keys) for keys in together] == [2]
    assert relation(store, "HOLDS")["support"] == 3


def test_retract_parts_homes_that_only_that_article_joined(store: Store, writer: Writer) -> None:
    head, leader = official("Lê An", "An Giang/34|Sở Y tế"), official("Lê An", "An Giang/34|")
    writer.write([holds("a", "2025-08-01", head), holds("b", "2025-09-01", leader)])
    before = dump(store)
    joining = Draft("c", "2025-10-01").says("HOLDS", head, SECRETARY).joins(head, leader).facts()
    writer.write([joining])
    writer.retract([joining.article.id])
    assert dump(store) == before


def test_write_joins_a_home_in_a_former_province_with_its_heir(store: Store, writer: Writer) -> None:
    old, new = official("Lê An", "Vĩnh Phúc/63|"), official("Lê An", "Phú Thọ/34|")
    writer.write([holds("a", "2025-03-01", old)])
    writer.write([holds("b", "2025-08-01", new)])
    assert [len(keys) for keys in people(store)] == [2]


def test_write_parts_heirs_again_where_two_former_homes_claim_one(store: Store, writer: Writer) -> None:
    parts = ["Vĩnh Phúc/63|", "Phú Thọ/34|", "Hòa Bình/63|"]
    writer.write([holds("a", "2025-03-01", official("Lê An", parts[0])), holds("b", None, official("Lê An", parts[1]))])
    writer.write([holds("c", "2025-03-02", official("Lê An", parts[2]))])
    assert [len(keys) for keys in people(store)] == [1, 1, 1]


@pytest.mark.parametrize(("verdict", "expected"), [("same", [2]), ("different", [1, 1])])
def test_write_obeys_a_judgement(store: Store, writer: Writer, verdict: str, expected: list[int]) -> None:
    old, new = official("Lê An", "Vĩnh Phúc/63|"), official("Lê An", "Phú Thọ/34|")
    said = Judgements((Judgement((Facet.of(old),), (Facet.of(new),), verdict),))  # type: ignore[arg-type]
    judged = Writer(store, "v1", said)
    judged.write([holds("a", "2025-03-01", old), holds("b", "2025-08-01", new)])
    assert [len(keys) for keys in people(store)] == expected


def test_write_joins_across_names_only_where_a_person_says_so(store: Store, writer: Writer) -> None:
    right, misprint = official("Lê An"), official("Lê Án")
    said = Judgements((Judgement((Facet.of(right),), (Facet.of(misprint),), "same"),))
    Writer(store, "v1", said).write([holds("a", "2025-03-01", right), holds("b", "2025-08-01", misprint)])
    found = store.read("MATCH (o:Official) RETURN o.name AS name, o.aliases AS aliases").rows
    assert len(found) == 1
    assert {found[0]["name"], *found[0]["aliases"]} == {"Lê An", "Lê Án"}


def test_facet_reads_its_own_text() -> None:
    facet = Facet("Official", "lê an", "An Giang/34|Sở Y tế")
    assert Facet.parse("Official", str(facet)) == facet
