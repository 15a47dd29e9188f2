"""`load`, `retract`, `extract`, `explain`, `status` on a store of their own: results, notes and exit codes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from app.cli.main import run
from graph.messages import LANGUAGES, speak
from tests.app.conftest import Said
from tests.demo import ARTICLES

TITLE = "An Giang kiện toàn Ban Chỉ đạo chuyển đổi số"
LEAD = "Ngày 18/4/2025, ông Lê Văn Ân, Bí thư Tỉnh ủy An Giang, chủ trì hội nghị về chuyển đổi số."
MORE = "Hội nghị nghe báo cáo về việc thực hiện các nhiệm vụ được giao trong quý I."
Cli = Callable[..., Said]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles, of which one is broken."""
    articles = tmp_path / "bài báo"
    articles.mkdir()
    (articles / "an-giang.txt").write_text(f"{TITLE}\n{LEAD}\n{MORE}\n", "utf-8")
    (articles / "hỏng.txt").write_bytes(b"\xd0\xff\xfe")
    return articles


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Runs a command line on a store that starts empty."""

    def ran(*argv: str) -> Said:
        code = run([*argv, "--store", str(tmp_path / "kho")])
        speak(LANGUAGES[0])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return ran


def test_load_tells_what_became_of_each_file(cli: Cli, folder: Path) -> None:
    first, again = cli("load", str(folder), "--json"), cli("load", str(folder), "--json")
    done = json.loads(first.out)
    assert list(done) == ["new", "unchanged", "replaced", "refused", "claims", "seconds"]
    assert (first.code, done["new"], done["unchanged"], done["replaced"]) == (1, 1, 0, 0)
    assert [(Path(r["path"]).name, "UTF-8" in r["reason"]) for r in done["refused"]] == [("hỏng.txt", True)]
    assert "hỏng.txt" in first.err
    assert [json.loads(again.out)[key] for key in ("new", "unchanged", "claims")] == [0, 1, 0]


def test_load_replaces_an_article_that_has_changed(cli: Cli, folder: Path) -> None:
    path = folder / "an-giang.txt"
    cli("load", str(path))
    path.write_text(path.read_text("utf-8").replace("Lê Văn Ân", "Lê Văn An"), "utf-8")
    assert json.loads(cli("load", str(path), "--json").out)["replaced"] == 1
    found = json.loads(cli("cypher", "MATCH (o:Official) RETURN o.name AS name", "--json").out)
    assert found["rows"] == [{"name": "Lê Văn An"}]


def test_load_says_it_in_words_in_the_language_of_the_user(cli: Cli, folder: Path) -> None:
    vi, en = cli("load", str(folder)), cli("load", str(folder), "--lang", "en")
    assert vi.out.startswith("1 bài mới, 0 không đổi, 0 được thay, 1 bị từ chối; ")
    assert en.out.startswith("0 new, 1 unchanged, 0 replaced, 1 refused; ")
    assert "This is no UTF-8 text" in en.err


def test_load_with_workers_takes_all_and_speaks_the_same_language(cli: Cli, folder: Path) -> None:
    shutil.copytree(ARTICLES, folder / "mẫu")
    (folder / "rỗng.txt").write_text(" ", "utf-8")
    said = cli("load", str(folder), "--workers", "2", "--lang", "en", "--json")
    done = json.loads(said.out)
    assert (done["new"], len(done["refused"])) == (1 + len(list(ARTICLES.glob("*.txt"))), 2)
    assert "There is no article in it." in said.err


def test_quiet_leaves_the_result_alone(cli: Cli, folder: Path) -> None:
    said = cli("load", str(folder), "--quiet")
    assert (said.code, said.err) == (1, "")
    assert said.out


def test_explain_shows_each_claim_with_its_sentence_and_rule(cli: Cli, folder: Path) -> None:
    path = folder / "an-giang.txt"
    cli("load", str(path))
    said, rows = cli("explain", str(path)), json.loads(cli("explain", str(path), "--json").out)
    held = next(row for row in rows if row["type"] == "HOLDS")
    assert "HOLDS: Lê Văn Ân → Bí thư Tỉnh ủy An Giang\n" in said.out
    assert f"{held['start']}:{held['end']}  {held['rule']}" in said.out
    assert path.read_text("utf-8")[held["start"] : held["end"]] == held["quote"] == LEAD


def test_retract_takes_away_what_the_article_alone_said(cli: Cli, folder: Path) -> None:
    path = folder / "an-giang.txt"
    cli("load", str(path))
    said = cli("retract", str(path), "--json")
    status = json.loads(cli("status", "--json").out)
    assert (said.code, len(json.loads(said.out)["retracted"])) == (0, 1)
    assert [status["nodes"][label] for label in ("Official", "Article", "Claim")] == [0, 0, 0]


@pytest.mark.parametrize("command", ["retract", "explain"])
def test_an_article_that_is_not_there_has_its_own_exit_code(cli: Cli, command: str) -> None:
    said = cli(command, "không-có.txt", "--json")
    error = json.loads(said.err)["error"]
    assert (said.code, said.out) == (4, "")
    assert list(error) == ["type", "message", "place", "remedy"]
    assert (error["type"], error["place"]) == ("NotFoundError", "ARTICLE")
    assert "không-có.txt" in error["message"]


def test_load_of_a_path_that_is_not_there_loads_nothing(cli: Cli, folder: Path) -> None:
    said = cli("load", str(folder / "an-giang.txt"), str(folder / "không-có"))
    assert said.code == 4
    assert said.err.endswith("→ Kiểm tra lại đường dẫn.\n")
    assert json.loads(cli("status", "--json").out)["nodes"]["Article"] == 0


def test_extract_gives_the_annotated_form_a_document_an_article(cli: Cli, folder: Path) -> None:
    said = cli("extract", str(folder / "an-giang.txt"))
    facts = list(yaml.safe_load_all(said.out))
    assert said.code == 0
    assert [one["persons"] for one in facts] == [["Lê Văn Ân"]]


def test_extract_gives_a_claim_a_line(cli: Cli, folder: Path) -> None:
    rows = [json.loads(line) for line in cli("extract", str(folder), "--format", "jsonl").out.splitlines()]
    asked = {"article", "type", "subject", "object", "status", "valid_from", "valid_to", "rule", "confidence"}
    assert [asked | {"quote", "start", "end"} <= set(row) for row in rows] == [True] * len(rows)
    assert ("HOLDS", "Lê Văn Ân") in {(row["type"], row["subject"]) for row in rows}


def test_extract_writes_a_file_an_article(cli: Cli, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "ra" / "đây"
    said = cli("extract", str(folder), "--out", str(out), "--format", "gold")
    assert (said.code, said.out) == (1, "")
    assert [path.name for path in out.iterdir()] == ["an-giang.yaml"]
    assert not (tmp_path / "kho").exists()


def test_status_of_an_empty_store(cli: Cli) -> None:
    said, told = cli("status"), json.loads(cli("status", "--json").out)
    assert "chưa nạp bài nào" in said.out
    assert (told["kind"], told["server"], told["last_load"]) == ("embedded", "ArcadeDB", None)
    assert set(told["nodes"].values()) == {0}


def test_status_after_a_load(cli: Cli, folder: Path) -> None:
    cli("load", str(folder))
    told = json.loads(cli("status", "--json").out)
    assert (told["nodes"]["Article"], told["relations"]["HOLDS"]) == (1, 1)
    assert told["last_load"] is not None
    assert told["model"]
