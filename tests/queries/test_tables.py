"""Rows as CSV and Markdown: nothing runs in a spreadsheet, nothing is markup, ids are for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

import pytest

from queries.run import Result
from queries.tables import CsvForm, Separator, Table, as_csv, as_markdown, table_of


def _result(*rows: Mapping[str, object], query: str | None = None) -> Result:
    return Result(query, {}, tuple(rows[0]), rows, False, 0.1, {})


def _cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1",
        '=LINK("x";"y")',
        "=cmd|'/c calc'!A1",
    ],
)
def test_as_csv_gives_no_cell_that_a_spreadsheet_runs(text: str) -> None:
    assert _cells(as_csv(_result({"a": text})))[1] == [f"'{text}"]


def test_as_csv_guards_texts_in_lists_and_headings() -> None:
    assert _cells(as_csv(_result({"=a": ["=1", "b"]}))) == [["'=a"], ["'=1; b"]]


def test_as_csv_leaves_numbers_and_plain_texts() -> None:
    row = {"a": -5, "b": -1.5, "c": "57-NQ/TW", "d": None, "e": True, "f": 'Tổ "số"; x, y', "g": {"k": [1]}}
    assert _cells(as_csv(_result(row)))[1] == ["-5", "-1.5", "57-NQ/TW", "", "true", 'Tổ "số"; x, y', '{"k": [1]}']


@pytest.mark.parametrize(("bom", "first"), [(True, "\ufeffa\r\n"), (False, "a\r\n")])
def test_as_csv_has_the_mark_of_excel_where_wanted(bom: bool, first: str) -> None:
    assert as_csv(_result({"a": "Đặng"}), CsvForm(bom)) == f"{first}Đặng\r\n"


def test_csv_for_a_spreadsheet_that_parts_columns_by_semicolons_has_its_decimals() -> None:
    row = {"a": 38.93, "b": "x;y", "c": "1.200", "d": 5}
    assert as_csv(_result(row), CsvForm(separator=Separator.semicolon)).splitlines()[1] == '38,93;"x;y";1.200;5'
    assert as_csv(_result(row), CsvForm(separator=Separator.tab)).splitlines()[1] == "38.93\tx;y\t1.200\t5"


def test_table_of_leaves_out_ids_and_empty_columns_and_speaks_the_language() -> None:
    row = {"person_id": "off_1", "status": "acting", "first_seen": "2025-07-01", "end": None, "value": 38.93}
    result = _result(row, query="person_posts")
    assert table_of(result, "vi") == Table(
        ("Trạng thái", "Thấy lần đầu", "Giá trị"), (("tạm quyền", "01/07/2025", "38,93"),)
    )
    assert table_of(result, "en").rows == (("acting", "2025-07-01", "38.93"),)


def test_table_of_shows_a_statement_of_the_users_own_as_it_is() -> None:
    assert table_of(_result({"person_id": "x", "n": None}), "vi") == Table(("person_id", "n"), (("x", ""),))


def test_table_of_has_no_codes_that_a_terminal_obeys() -> None:
    assert table_of(_result({"a": "x\x1b[31m\u202ey\nz"}), "vi").rows == (("x [31m y z",),)


def test_as_markdown_escapes_markup() -> None:
    table = Table(("a",), (("x|<b>*_`\\",),))
    assert as_markdown(table) == "| a |\n| --- |\n| x\\|&lt;b&gt;\\*\\_\\`\\\\ |"
