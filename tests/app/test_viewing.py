"""`view`: the list of views, one page in one file, and what is told where it cannot be."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.commands.viewing import file_name
from tests.app.conftest import Said
from viz.view import views

Cli = Callable[..., Said]


def test_view_without_a_name_lists_the_views_with_their_parameters(cli: Cli) -> None:
    said = cli("view")
    assert [line.split(":")[0] for line in said.out.splitlines() if not line.startswith(" ")] == list(views())
    assert "-p committee=...  ban chỉ đạo, tổ công tác hoặc tiểu ban (bắt buộc)" in said.out


def test_view_without_a_name_lists_the_views_as_json(cli: Cli) -> None:
    listed = json.loads(cli("view", "--json").out)
    assert [entry["name"] for entry in listed] == list(views())
    assert {"name", "title", "says", "params"} == set(listed[0])


def test_view_writes_one_file_where_it_is_told(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "trang có dấu.html"
    said = cli("view", "surroundings", "-p", "actor=bui van sa", "-o", str(path))
    text = path.read_text("utf-8")
    assert (said.code, [p.name for p in tmp_path.iterdir()]) == (0, [path.name])
    assert said.out.startswith("Quanh Bùi Vân Sa: ")
    assert said.out.endswith(f"Đã ghi {path}\n")
    assert "Bùi Vân Sa" in text
    assert "\r" not in text


def test_view_names_its_file_in_the_current_folder(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    said = json.loads(cli("view", "province", "-p", "province=Hòa Bình", "--as-of", "2025-06-30", "--json").out)
    name = "province-hoa-binh-2025-06-30.html"
    assert (said["file"], os.listdir()) == (name, [name])
    assert (said["view"], said["params"]) == ("province", {"province": "Hòa Bình", "as_of": "2025-06-30"})
    assert said["relations"] > 3


def test_view_speaks_english(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    said = cli("view", "overview", "-o", str(path), "--lang", "en")
    assert said.out.startswith("Overview: who does what")
    assert '<html lang="en">' in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("argv", "code", "told"),
    [
        (("provinc",), 2, "province"),
        (("province",), 2, "-p province=..."),
        (("province", "-p", "x=1"), 2, "province, lineage"),
        (("province", "-p", "province"), 2, "-p"),
        (("surroundings", "-p", "actor=Không Ai Cả"), 4, "search"),
        (("overview", "--as-of", "hôm qua"), 2, "2025-07-01"),
        (("overview", "-o", "khong-co/trang.html"), 1, "-o"),
    ],
)
def test_view_that_cannot_be_drawn_names_the_remedy(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, argv: tuple[str, ...], code: int, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    said = cli("view", *argv)
    assert (said.code, said.out, os.listdir()) == (code, "", [])
    assert told in said.err.partition("→")[2]


@pytest.mark.parametrize("works", [True, False])
def test_view_opens_the_page_and_says_where_it_cannot(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, works: bool
) -> None:
    opened: list[str] = []

    def browser(address: str) -> bool:
        opened.append(address)
        return works

    monkeypatch.setattr("webbrowser.open", browser)
    path = tmp_path / "trang.html"
    said = cli("view", "overview", "-o", str(path), "--open")
    assert (said.code, opened) == (0, [path.as_uri()])
    assert ("Không mở được trình duyệt" in said.err) is not works


@pytest.mark.parametrize(
    ("given", "day", "name"),
    [
        ({"province": "Vĩnh Phúc"}, None, "view-vinh-phuc.html"),
        ({"a": "Đắk Lắk", "b": "../x"}, "2025-07", "view-dak-lak-x-2025-07.html"),
        ({"actor": "x" * 300}, None, "view-" + "x" * 75 + ".html"),
    ],
)
def test_file_name_has_letters_that_every_system_takes(given: dict[str, str], day: str | None, name: str) -> None:
    assert file_name("view", given, day) == name
