"""The refusal, by its text alone, of a statement that does more than read."""

from __future__ import annotations

import pytest

from graph.cypher_text import Token, refuse_all_but_reading, returned_columns, tokens
from graph.errors import ReadOnlyError

WRITES = (
    "CREATE (n)",
    "create(:A)",
    "match (n) set n.x = 1",
    "MATCH(n)SET n:Y",
    "MATCH (n) SET(n).x = 2",
    "MATCH (n) REMOVE n:X",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) WITH n MERGE (m:A {id: 1}) RETURN m",
    "MATCH (n) CALL (n) { SET n.x = 1 }",
    "UNWIND [1] AS x CREATE (:A)",
    "FOREACH (x IN [1] | CREATE (:Z))",
    "INSERT (:A)",
    "EXPLAIN MATCH (n) DELETE n",
    "PROFILE CREATE (n)",
    "CYPHER 5 CREATE (n)",
    "CYPHER runtime=slotted MATCH (n) SET n.a = 1",
    "/* MATCH */ CREATE (n)",
    "CREATE INDEX x FOR (n:A) ON (n.y)",
    "DROP CONSTRAINT x",
    "CREATE USER x SET PASSWORD 'y'",
    "ALTER USER x SET PASSWORD 'y'",
    "START DATABASE x",
    "REVOKE ROLE a FROM b",
    "TERMINATE TRANSACTIONS 'q1'",
    "SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message",
    "CALL { MATCH (n) RETURN n } IN TRANSACTIONS RETURN n",
    "CALL { MATCH (n) RETURN n } IN 3 CONCURRENT TRANSACTIONS RETURN n",
)
OUTWARDS = (
    "LOAD CSV FROM 'file:///x' AS row RETURN row",
    "load csv with headers from 'x' as row return row",
    "LOAD /* x */ CSV FROM 'x' AS row RETURN row",
    "LOAD // x\n CSV FROM 'x' AS row RETURN row",
    "LOAD CS\\u0056 FROM 'x' AS row RETURN row",
    "RETURN '\\u0027' AS x",
    "CALL apoc.load.json('x')",
    "CALL apoc . load . json('x')",
    "CALL `apoc`.`load`.`json`('x')",
    "RETURN apoc.cypher.runFirstColumnSingle('x', {})",
    "CALL dbms.killQuery('x')",
    "CALL db.createLabel('x')",
    "CALL merge.node(['A'], {id: 1})",
)
READS = (
    "MATCH (n) RETURN n.set, n.create",
    "MATCH (n:Set)-[:CREATE|SET*1..2]->(m:Merge&!Delete) RETURN n",
    "RETURN {set: 1, delete: 2} AS x",
    "RETURN $set, $merge",
    "MATCH (set) RETURN set",
    "MATCH (n) RETURN n AS delete",
    "MATCH (n) RETURN n.a AS set, 1 AS b",
    "RETURN 'CREATE (n)' AS t",
    'RETURN "it\'s SET n" AS t',
    "RETURN 'a\\' SET n' AS t",
    "// CREATE\nMATCH (n) RETURN n",
    "MATCH (`SET`) RETURN `SET`",
    "MATCH (start) WHERE start.stop < 3 RETURN start ORDER BY start.id",
    "CALL db.labels() YIELD label RETURN label",
    "CALL db.index.fulltext.queryNodes('x', 'y') YIELD node RETURN node",
    "CALL { MATCH (n) RETURN n } RETURN n",
    "MATCH (n) CALL (n) { RETURN 1 AS x } RETURN x",
    "SHOW INDEXES",
    "RETURN 'LOAD CSV' AS x",
    "EXPLAIN MATCH (n) RETURN n",
    "MATCH (n) WHERE n.name = 'Ủy ban nhân dân tỉnh Đắk Lắk' RETURN n",
)


@pytest.mark.parametrize("cypher", [*WRITES, *OUTWARDS])
def test_refuse_all_but_reading_refuses(cypher: str) -> None:
    with pytest.raises(ReadOnlyError) as caught:
        refuse_all_but_reading(cypher)
    assert caught.value.remedy


@pytest.mark.parametrize("cypher", READS)
def test_refuse_all_but_reading_lets_reading_pass(cypher: str) -> None:
    before = tokens(cypher)
    refuse_all_but_reading(cypher)
    assert tokens(cypher) == before


@pytest.mark.parametrize(
    ("cypher", "word"),
    [
        ("MATCH (n) SET n.x = 1", "SET"),
        ("LOAD CSV FROM 'x' AS r RETURN r", "LOAD CSV"),
        ("CALL apoc.load.json('x')", "apoc.load.json"),
    ],
)
def test_refuse_all_but_reading_names_what_it_does_not_take(cypher: str, word: str) -> None:
    with pytest.raises(ReadOnlyError, match=word):
        refuse_all_but_reading(cypher)


def test_tokens_leave_out_blanks_and_comments() -> None:
    found = tokens("MATCH /* a */ (`n x`) // b\nRETURN 'c'")
    assert found == (
        Token("word", "MATCH"), Token("sign", "("), Token("name", "n x"), Token("sign", ")"),
        Token("word", "RETURN"), Token("string", "'c'"),
    )  # fmt: skip


def test_tokens_take_what_never_ends() -> None:
    assert [t.kind for t in tokens("RETURN 'never")] == ["word", "string"]
    assert tokens("/* never") == ()


@pytest.mark.parametrize(
    ("cypher", "columns"),
    [
        ("MATCH (n) RETURN n", ("n",)),
        (
            "MATCH (n) RETURN n.id AS id, n.name, count(*) AS `số lượng` ORDER BY id LIMIT 3;",
            ("id", "n.name", "số lượng"),
        ),
        ("MATCH (n) RETURN DISTINCT labels(n)[0], {a: 1, b: [2, 3]} AS m", ("labels(n)[0]", "m")),
        ("CALL { MATCH (n) RETURN n AS inner } RETURN inner.x AS outer", ("outer",)),
        ("MATCH (n) RETURN COLLECT { MATCH (m) RETURN m } AS all", ("all",)),
        ("RETURN 1 AS x UNION RETURN 2 AS x", ("x",)),
        ("RETURN CASE WHEN true THEN 1 ELSE 2 END AS x // RETURN y", ("x",)),
        ("RETURN 'RETURN a, b' AS x", ("x",)),
        ("MATCH (n) RETURN n.return AS x, n.as", ("x", "n.as")),
        ("MATCH (n) WITH n.x AS y RETURN y", ("y",)),
        ("RETURN *", ()),
        ("SHOW INDEXES", ()),
        ("CALL db.labels()", ()),
        ("", ()),
    ],
)
def test_returned_columns_are_those_of_the_last_return(cypher: str, columns: tuple[str, ...]) -> None:
    assert returned_columns(cypher) == columns
