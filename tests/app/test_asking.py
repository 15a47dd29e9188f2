"""`ask`: one answer in words or JSON, a line at a time, and what is no question."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.conftest import Said

Cli = Callable[..., Said]
ROOT = Path(__file__).parents[2]
CHAIR = "Ai là Trưởng Ban Chỉ đạo 57 tỉnh Phú Thọ?"


def test_ask_says_who_with_its_sentence_and_article(cli: Cli) -> None:
    said = cli("ask", CHAIR)
    assert (said.code, said.err) == (0, "")
    assert "là Đặng Hùng Vương (bài ngày 18/07/2025)." in said.out.splitlines()[0]
    assert "“Ngày 16/7/2025, Ban Thường vụ Tỉnh ủy Phú Thọ thành lập" in said.out
    assert "phu-tho-ban-moi.txt" in said.out


def test_ask_shows_the_steps_of_what_is_derived(cli: Cli) -> None:
    lines = cli("ask", "Ai là Trưởng Ban Chỉ đạo 57 tỉnh Hòa Bình?").out.splitlines()
    assert [line[:4] for line in lines[1:4]] == ["  1.", "  2.", "  3."]


def test_ask_as_json_is_one_line(cli: Cli) -> None:
    said = cli("ask", CHAIR, "--json")
    assert len(said.out.splitlines()) == 1
    assert json.loads(said.out)["kind"] == "answer"


@pytest.mark.parametrize(("as_of", "holder"), [("2025-04-01", "Đinh Thạch Khê"), ("01/06/2025", "Bùi Vân Sa")])
def test_ask_as_of_a_day(cli: Cli, as_of: str, holder: str) -> None:
    assert holder in cli("ask", "Ai là Bí thư Tỉnh ủy Hòa Bình?", "--as-of", as_of).out.splitlines()[0]


@pytest.mark.parametrize("argv", [("ask",), ("ask", " "), ("ask", CHAIR, "--as-of", "hôm qua")])
def test_ask_without_a_question_or_day_is_wrong_use(cli: Cli, argv: tuple[str, ...]) -> None:
    said = cli(*argv, "--json")
    assert (said.code, said.out) == (2, "")
    assert json.loads(said.err)["error"]["message"] != ""


def test_ask_gives_an_answer_for_each_line(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{CHAIR}\n\nxin chào\r\n{'x' * 2000}\n' OR 1=1 //\nWho is A?"))
    said = cli("ask", "-", "--json")
    kinds = [json.loads(line)["kind"] for line in said.out.splitlines()]
    assert (said.code, kinds) == (0, ["answer", "unknown", "unknown", "unknown", "unknown", "unknown"])


def test_ask_answers_a_line_before_the_next_one_comes(told_folder: Path) -> None:
    start = "from app.cli.main import main; main()"
    command = [sys.executable, "-c", start, "ask", "-", "--json", "--store", str(told_folder)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, encoding="utf-8", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as asked:
        answers = []
        for question in (CHAIR, "Ai là Bí thư Tỉnh ủy Cà Mau?"):
            print(question, file=asked.stdin, flush=True)
            answers.append(json.loads(asked.stdout.readline())["kind"] if asked.stdout is not None else "")
        asked.communicate()
    assert (answers, asked.returncode) == (["answer", "unknown"], 0)
