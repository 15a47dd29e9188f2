"""`query` and `cypher`: the list, forms of rows, caps, errors and exit codes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from queries.catalogue import catalogue
from tests.app.conftest import Said

Cli = Callable[..., Said]


def test_query_without_a_name_lists_the_catalogue_in_both_languages(cli: Cli) -> None:
    vi, en = cli("query"), cli("query", "--lang", "en")
    titles = [(f"{q.name}: {q.title.vi}", f"{q.name}: {q.title.en}") for q in catalogue().values()]
    assert [pair for pair in titles if pair[0] not in vi.out or pair[1] not in en.out] == []
    assert "-p person=...  một người (bắt buộc)" in vi.out
    assert "-p person=...  a person (required)" in en.out


def test_query_without_a_name_as_json_has_parameters_and_columns(cli: Cli) -> None:
    listed = {entry["name"]: entry for entry in json.loads(cli("query", "--json").out)}
    assert list(listed) == list(catalogue())
    assert listed["post_holders"]["params"][0]["name"] == "post"
    assert listed["post_holders"]["columns"][:2] == ["post_id", "post"]


def test_query_gives_the_envelope(cli: Cli) -> None:
    said = cli("query", "post_holders", "-p", "post=bi thu tinh uy hoa binh", "--as-of", "2025-04", "--format", "json")
    result = json.loads(said.out)
    assert (said.code, said.err) == (0, "")
    assert list(result) == ["query", "params", "columns", "rows", "truncated", "seconds"]
    assert result["params"] == {"post": "bi thu tinh uy hoa binh", "later": True, "as_of": "2025-04-30"}
    assert [row["leader"] for row in result["rows"]] == ["Đinh Thạch Khê"]


def test_query_as_table_speaks_words(cli: Cli) -> None:
    said = cli("query", "post_holders", "-p", "post=Bí thư Tỉnh ủy Hòa Bình")
    lines = said.out.splitlines()
    assert "Người, chức vụ lãnh đạo" in lines[0]
    assert re.split(r"\s{2,}", lines[2])[3:6] == ["Đinh Thạch Khê", "đang", "10/03/2025"]


def test_query_as_csv_with_the_mark_of_excel(cli: Cli) -> None:
    said = cli("query", "post_holders", "-p", "post=Bí thư Tỉnh ủy Hòa Bình", "--format", "csv", "--bom")
    assert said.out.startswith("\ufeffpost_id,post,")


def test_query_as_markdown(cli: Cli) -> None:
    said = cli("query", "province_lineage", "-p", "province=Hòa Bình", "--format", "md")
    assert said.out.splitlines()[2].startswith("| Hòa Bình (trước 01/07/2025) | tỉnh |")


def test_query_says_where_rows_were_cut_off(cli: Cli) -> None:
    said = cli("query", "coverage", "--max-rows", "2", "--format", "csv")
    assert len(said.out.splitlines()) == 3
    assert "2" in said.err
    assert "--max-rows 0" in said.err


@pytest.mark.parametrize("form", ["table", "md"])
def test_query_without_rows_says_so_beside_the_result(cli: Cli, form: str) -> None:
    said = cli("query", "conflicts", "-p", "province=Hà Nội", "--format", form)
    assert (said.code, said.out) == (0, "")
    assert "Không có hàng nào" in said.err


@pytest.mark.parametrize(
    ("argv", "code", "told"),
    [
        (("query", "post_holder"), 2, "post_holders"),
        (("query", "post_holders", "-p", "pots=x"), 2, "post"),
        (("query", "post_holders"), 2, "-p post=..."),
        (("query", "post_holders", "-p", "post"), 2, "-p"),
        (("query", "post_holders", "-p", "post=Bí thư Tỉnh ủy Cà Mau"), 4, ""),
        (("query", "namesakes", "-p", "words=x", "--as-of", "hôm qua"), 2, "2025-07-01"),
        (("query", "person_posts", "-p", "person=Nguyễn Thanh Hải"), 2, "Sở Công Thương"),
        (("query", "overview", "--format", "xml"), 2, ""),
        (("query", "overview", "--max-rows", "-1"), 2, ""),
        (("cypher", "MATCH (n) DETACH DELETE n"), 2, "DETACH"),
        (("cypher", "MATCH (n RETURN n"), 2, ""),
        (("cypher", "MATCH (n) WHERE n.id = $id RETURN n"), 2, ""),
        (("cypher",), 2, ""),
    ],
)
def test_errors_have_their_exit_code_and_say_what_to_do(cli: Cli, argv: tuple[str, ...], code: int, told: str) -> None:
    words, as_json = cli(*argv), cli(*argv, "--json")
    error = json.loads(as_json.err)["error"]
    assert (words.code, as_json.code, words.out, as_json.out) == (code, code, "", "")
    assert list(error) == ["type", "message", "place", "remedy"]
    assert told in error["message"] + error["place"] + error["remedy"]
    assert error["message"] in words.err


def test_cypher_gives_the_same_envelope_with_typed_parameters(cli: Cli) -> None:
    statement = "RETURN $n + 1 AS n, $who AS who, $list AS list"
    said = cli("cypher", statement, "-p", "n=5", "-p", "who=Hạc", "-p", "list=[1, 2]", "--format", "json")
    result = json.loads(said.out)
    assert (result["query"], result["params"]) == (None, {"n": 5, "who": "Hạc", "list": [1, 2]})
    assert result["rows"] == [{"n": 6, "who": "Hạc", "list": [1, 2]}]


def test_cypher_reads_and_nothing_else(cli: Cli) -> None:
    before = cli("cypher", "MATCH (n) RETURN count(n) AS n", "--json")
    cli("cypher", "CREATE (n:Official {id: 'x'})")
    cli("cypher", "MATCH (n) SET n.x = 1 RETURN n")
    after = cli("cypher", "MATCH (n) RETURN count(n) AS n", "--json")
    assert json.loads(before.out)["rows"] == json.loads(after.out)["rows"]
