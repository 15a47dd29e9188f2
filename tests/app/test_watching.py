"""`conflicts`, `changes` and `coverage` on the command line."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from xml.etree import ElementTree

import pytest

from tests.app.conftest import Said

Cli = Callable[..., Said]


def test_conflicts_show_both_sides_and_who_is_newer(cli: Cli) -> None:
    rows = json.loads(cli("conflicts", "--province", "Hòa Bình", "--json").out)["rows"]
    assert [(r["conflict"], r["a"], r["b"], r["newer"]) for r in rows] == [
        ("unclear", "Xa Thị Vân Hồ", "Hà Mai Châu", "Hà Mai Châu")
    ]
    sources = [(r["a_support"], r["a_origins"], r["a_article"], r["b_support"], r["b_article"]) for r in rows]
    earlier = "Bí thư Tỉnh ủy Hòa Bình thăm mô hình nông nghiệp số"
    later = "Hội chợ cam Cao Phong: người trồng livestream bán hàng"
    assert sources == [(1, 1, earlier, 1, later)]


@pytest.mark.parametrize(("kind", "count"), [("any", 1), ("unclear", 1), ("overlap", 0)])
def test_conflicts_of_a_kind(cli: Cli, kind: str, count: int) -> None:
    assert len(json.loads(cli("conflicts", "--kind", kind, "--format", "json").out)["rows"]) == count


def test_conflicts_as_of_a_day_on_which_there_was_none(cli: Cli) -> None:
    assert json.loads(cli("conflicts", "--as-of", "2025-04-01", "--json").out)["rows"] == []


def test_changes_as_table_csv_and_feed_say_the_same(cli: Cli) -> None:
    argv = ("changes", "--since", "2025-05-01", "--what", "head_replaced")
    rows = json.loads(cli(*argv, "--json").out)["rows"]
    table = list(csv.DictReader(io.StringIO(cli(*argv, "--format", "csv").out)))
    feed = ElementTree.fromstring(cli(*argv, "--format", "atom").out)
    assert [row["before"] for row in rows] == [row["before"] for row in table] == ["Đinh Thạch Khê"]
    assert len(feed.findall("{http://www.w3.org/2005/Atom}entry")) == 1
    assert "Bùi Vân Sa" in cli(*argv).out


def test_changes_tell_a_replaced_head_from_one_that_is_only_contradicted(cli: Cli) -> None:
    rows = json.loads(cli("changes", "--since", "2025-05-01", "--what", "contradicted", "--json").out)["rows"]
    assert [(row["subject"], row["before"]) for row in rows] == [("Hà Mai Châu", "Xa Thị Vân Hồ")]


def test_changes_need_a_day(cli: Cli) -> None:
    assert cli("changes").code == 2
    said = cli("changes", "--since", "hôm qua")
    assert (said.code, said.out) == (2, "")


def test_coverage_tells_of_silent_provinces_and_of_what_is_not_known(cli: Cli) -> None:
    said = json.loads(cli("coverage", "--json").out)
    silent = [row["province"] for row in said["coverage"]["rows"] if row["articles"] == 0]
    gaps = {row["province"]: row for row in said["gaps"]["rows"]}
    assert "Sơn La" in silent
    assert len(gaps) == 34
    assert (gaps["Sơn La"]["articles"], gaps["Sơn La"]["secretary"]) == (0, None)
    assert gaps["Cà Mau"]["chairman"] == "Danh Năm Căn"


def test_coverage_together_counts_an_article_once(cli: Cli) -> None:
    argv = ("coverage", "--province", "Phú Thọ", "--json")
    apart = json.loads(cli(*argv).out)["coverage"]["rows"]
    together = json.loads(cli(*argv, "--together").out)["coverage"]["rows"]
    month = [sum(row["articles"] for row in rows if row["month"] == "2025-07") for rows in (apart, together)]
    assert month == [2, 1]


def test_coverage_as_of_a_day_before_the_mergers_is_of_the_provinces_of_then(cli: Cli) -> None:
    gaps = json.loads(cli("coverage", "--as-of", "2025-06-30", "--json").out)["gaps"]["rows"]
    assert len(gaps) == 63
    known = {row["province"]: row["secretary"] for row in gaps if row["secretary"]}
    assert known == {"Hòa Bình": "Bùi Vân Sa"}
