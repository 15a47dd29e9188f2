"""What goes wrong on the command line: words or JSON on standard error, a remedy, an exit code, never a traceback."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest

from app.cli import main
from app.cli.commands import COMMANDS
from app.cli.main import run
from app.cli.texts import text
from graph.messages import LANGUAGES, speak
from tests.app.conftest import Said

Cli = Callable[..., Said]


@pytest.fixture
def bare(capsys: pytest.CaptureFixture[str]) -> Cli:
    """Runs a command line as it is."""

    def ran(*argv: str) -> Said:
        code = run(argv)
        speak(LANGUAGES[0])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return ran


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("không-có-lệnh",), 2),
        (("load",), 2),
        (("status", "--không-có"), 2),
        (("extract", "x.txt", "--format", "xml"), 2),
        (("load", "x.txt", "--workers", "0"), 2),
        (("status", "--store", "a", "--neo4j", "bolt://127.0.0.1:1"), 2),
        (("status", "--neo4j", "http://127.0.0.1:7474"), 3),
        (("status", "--neo4j", "bolt://neo4j:secret@127.0.0.1:7687"), 3),
        (("extract", "không-có.txt"), 4),
    ],
)
def test_an_error_has_words_or_json_and_a_code(bare: Cli, argv: tuple[str, ...], code: int) -> None:
    words, told = bare(*argv), bare(*argv, "--json")
    error = json.loads(told.err)["error"]
    assert (words.code, told.code) == (code, code)
    assert (words.out, told.out) == ("", "")
    assert list(error) == ["type", "message", "place", "remedy"]
    assert all(error[key] for key in ("type", "message", "remedy"))
    assert error["message"] in words.err
    assert "Traceback" not in words.err + told.err
    assert "secret" not in words.err + told.err


def test_a_server_that_does_not_answer_is_named_with_what_to_check(bare: Cli) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        uri = f"bolt://127.0.0.1:{probe.getsockname()[1]}"
        said = bare("status", "--neo4j", uri)
    assert said.code == 3
    assert "Không kết nối được tới máy chủ Neo4j." in said.err
    assert "7687" in said.err


def test_a_store_that_is_no_folder_cannot_be_used(bare: Cli, tmp_path: Path) -> None:
    (tmp_path / "kho").write_text("a file", "utf-8")
    assert bare("status", "--store", str(tmp_path / "kho")).code == 3


def test_verbose_shows_where_an_error_comes_from(bare: Cli) -> None:
    said = bare("extract", "không-có.txt", "--verbose")
    assert (said.code, "Traceback" in said.err) == (4, True)


@pytest.mark.parametrize(("raised", "code"), [(KeyboardInterrupt(), 130), (RuntimeError("bất ngờ"), 1)])
def test_what_nobody_expects_ends_in_a_sentence(
    bare: Cli, monkeypatch: pytest.MonkeyPatch, raised: BaseException, code: int
) -> None:
    def broken(name: str) -> Callable[..., None]:
        raise raised

    monkeypatch.setattr(main, "load_command", broken)
    said = bare("status")
    assert said.code == code
    assert said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_help_in_both_languages(bare: Cli, command: str, lang: str) -> None:
    said = bare(command, "--help", "--lang", lang)
    speak(lang)
    first = text("commands", command).split("\n")[0].split(".")[0]
    speak(LANGUAGES[0])
    assert said.code == 0
    assert " ".join(first.split()[:5]) in " ".join(said.out.split())


def test_the_language_comes_from_the_environment_too(bare: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AILAMGI_LANG", "en")
    assert "There is no file or folder" in bare("extract", "không-có.txt").err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("nap",), "Không có lệnh «nap»."),
        (("load",), "Thiếu PATH...."),
        (("changes",), "Thiếu --since."),
        (("ask",), "Thiếu QUESTION | -."),
        (("status", "--xyz"), "Không có tùy chọn --xyz."),
        (("status", "--store"), "Sau --store phải có giá trị."),
        (("ask", "Ai", "là"), "Thừa: là. Viết chữ có dấu cách trong dấu nháy."),
        (("query", "x", "--max-rows", "y"), "Giá trị của --max-rows không dùng được: cần một số."),
        (("load", "x", "--workers", "0"), "Giá trị của --workers không dùng được: phải từ 1 trở lên."),
        (
            ("extract", "x", "--format", "xml"),
            "Giá trị của --format không dùng được: «xml» không phải là một trong 'gold', 'jsonl'.",
        ),
        (("status", "--lang", "fr"), "Không có tiếng «fr»."),
    ],
)
def test_a_wrong_command_line_is_told_in_vietnamese(bare: Cli, argv: tuple[str, ...], said: str) -> None:
    assert bare(*argv).err.splitlines()[0].partition(" [")[0] == said


def test_a_wrong_command_line_is_told_in_english_where_it_is_asked_for(bare: Cli) -> None:
    assert bare("status", "--xyz", "--lang", "en").err.startswith("No such option: --xyz")


@pytest.mark.parametrize("argv", [("--lang", "en", "--help"), ("--help", "--lang", "en")])
def test_the_help_of_all_comes_in_the_language_that_is_asked_for(bare: Cli, argv: tuple[str, ...]) -> None:
    said = bare(*argv)
    assert (said.code, said.err) == (0, "")
    assert "who does what" in said.out


def test_no_command_at_all_shows_the_help_as_a_result(bare: Cli) -> None:
    assert bare() == bare("--help")


def test_a_language_before_the_command_is_taken(bare: Cli, tmp_path: Path) -> None:
    said = bare("--lang", "en", "status", "--store", str(tmp_path))
    assert (said.code, said.out.splitlines()[0]) == (0, f"Store: {tmp_path}")


def test_the_version_is_that_of_the_package(bare: Cli) -> None:
    assert bare("--version").out == f"ailamgi {version('ailamgi')}\n"


def test_a_folder_that_cannot_be_written_is_named_with_what_to_do(bare: Cli, tmp_path: Path) -> None:
    article, out = tmp_path / "bài.txt", tmp_path / "là tệp"
    article.write_text("Tiêu đề\nMột câu của bài báo.\n", "utf-8")
    out.write_text("", "utf-8")
    said = bare("extract", str(article), "--out", str(out))
    assert said.code == 1
    assert str(out) in said.err
    assert "Kiểm tra đường dẫn và quyền" in said.err


def test_a_folder_without_articles_is_told(bare: Cli, tmp_path: Path) -> None:
    said = bare("extract", str(tmp_path))
    assert (said.code, said.err) == (0, "Ở đó không có tệp .txt hay .md nào.\n")
