"""`review` on the command line: what waits, what a judgement does, what is kept in the file."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import run
from tests.app.conftest import Said

Cli = Callable[..., Said]


@pytest.fixture
def review(told_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """`review` on a store of its own with the story."""
    folder = tmp_path / "store"
    shutil.copytree(told_folder, folder)

    def ran(*argv: str) -> Said:
        code = run(["review", *argv, "--store", str(folder)])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return ran


def pairs(review: Cli) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(review("list", "--words", "nguyen thanh hai", "--json").out)
    return found


def test_list_shows_both_sides_with_posts_dates_and_sentences(review: Cli) -> None:
    said = review("--most", "1")
    assert said.code == 0
    assert "Sở Công Thương Hòa Bình (trước 01/07/2025) · 2025-05-20" in said.out
    assert "giữ chức Giám đốc Sở Công Thương Hòa Bình" in said.out
    assert "“Dự khai mạc có ông Hà Mai Châu, Chủ tịch UBND tỉnh Hòa Bình" in said.out
    assert "Còn 2 cặp nữa" in said.err


def test_judgements_shorten_the_list_and_undo_gives_it_back(review: Cli) -> None:
    first, second, third = pairs(review)
    assert review("same", first["a"]["id"], first["b"]["id"], "--why", "một người").code == 0
    assert len(pairs(review)) == 1
    assert review("undo").code == 0
    assert pairs(review) == [first, second, third]


def test_different_takes_a_pair_off_the_list_and_unsure_moves_it_to_the_end(review: Cli) -> None:
    first, second, third = pairs(review)
    review("unsure", first["a"]["id"], first["b"]["id"])
    review("different", second["a"]["id"], second["b"]["id"])
    assert [(pair["verdict"], pair["b"]["id"]) for pair in pairs(review)] == [
        ("unjudged", third["b"]["id"]),
        ("unsure", first["b"]["id"]),
    ]


def test_export_and_import_carry_judgements_over(review: Cli, tmp_path: Path) -> None:
    first = pairs(review)[0]
    review("different", first["a"]["id"], first["b"]["id"])
    review("export", str(tmp_path / "ours.jsonl"))
    review("undo", "1")
    assert json.loads(review("import", str(tmp_path / "ours.jsonl"), "--json").out) == {"new": 0}
    assert json.loads(review("log", "--json").out) == []
    assert json.loads(review("apply", "--json").out) == {"standing": 0}


@pytest.mark.parametrize("argv", [("same", "x"), ("export",), ("undo", "1", "2"), ("list", "x"), ("undo", "x")])
def test_wrong_use_is_told_with_what_to_write(review: Cli, argv: tuple[str, ...]) -> None:
    said = review(*argv)
    assert (said.code, said.out) == (2, "")
    assert "ailamgi review" in said.err


def test_name_that_fits_several_lists_their_ids(review: Cli) -> None:
    said = review("same", "Nguyễn Thanh Hải", "Bùi Vân Sa")
    assert said.code == 2
    assert said.err.count("off_") == 3
