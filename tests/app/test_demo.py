"""The demo: what it prints, where its store and pages are, and what its sample articles may say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from app.cli.main import run
from app.demo.tour import home, next_steps
from graph.open import default_folder
from loaders.extractor import Refusal, extract_file
from tests.demo import ARTICLES

TEXTS = sorted(ARTICLES.glob("*.txt"))


def _sidecar(path: Path) -> dict[str, object]:
    loaded: dict[str, object] = yaml.safe_load(path.with_suffix(".yaml").read_text("utf-8"))
    return loaded


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bản thử")


@pytest.fixture(scope="module")
def told(place: Path) -> Iterator[list[str]]:
    """What the demo prints, part by part."""
    with pytest.MonkeyPatch.context() as patch:
        said: list[str] = []
        patch.setattr("app.cli.commands.demo.show", said.append)
        patch.setenv("AILAMGI_NEO4J_URI", "bolt://127.0.0.1:1")
        assert run(["demo", "--store", str(place), "--quiet"]) == 0
        yield said


def test_demo_answers_with_dates_and_sentences(told: list[str]) -> None:
    asked = [part.strip() for part in told if part.startswith("\n? ")]
    assert len(asked) == 6
    assert "Suy ra: " in asked[0]
    assert re.search(r"\n  3\. Quy tắc ex_officio", asked[0])
    assert "Trương Quốc Huy (bài ngày 30/09/2025)" in asked[1]
    assert "(tính tới 01/08/2025)\nBí thư Tỉnh ủy Phú Thọ là Đặng Xuân Phong" in asked[2]
    assert [part.count("“") > 0 for part in asked] == [True, True, True, True, True, False]
    assert "Hòa Bình sáp nhập vào Phú Thọ từ ngày 01/07/2025" in asked[4]
    assert asked[5].endswith("Không có trong dữ liệu.")


def test_demo_shows_a_table_and_what_to_try_next(told: list[str], place: Path) -> None:
    table, last = next(part for part in told if "post_holders" in part), told[-1]
    assert re.search(r"Trương Quốc Huy +đang +30/09/2025", table)
    assert f"--store '{place / 'store'}'" in last


def test_demo_writes_the_pages_that_it_names(told: list[str], place: Path) -> None:
    named = next(part for part in told if ".html" in part).strip().splitlines()[2:]
    assert sorted(named) == sorted(str(path) for path in (place / "pages").iterdir())
    assert len(named) == 3


def test_demo_twice_loads_nothing_anew(told: list[str], place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["demo", "--store", str(place), "--json", "--lang", "en"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["loaded"]["new"], said["loaded"]["unchanged"], said["loaded"]["refused"]) == (0, len(TEXTS), [])
    kinds = [answer["kind"] for answer in said["answers"]]
    assert kinds == ["derived", "answer", "answer", "answer", "partial", "unknown"]
    assert [answer["lang"] for answer in said["answers"]] == ["en"] * 6
    assert (len(said["table"]["rows"]), len(said["pages"])) == (3, 3)


def test_demo_has_a_folder_of_its_own() -> None:
    own, named = home(), home(Path("trial"))
    assert own.store not in (default_folder(), default_folder().parent)
    assert (named.store, named.pages) == (Path.cwd() / "trial" / "store", Path.cwd() / "trial" / "pages")


def test_demo_uses_no_server(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["demo", "--neo4j", "bolt://127.0.0.1:1"]) == 2
    assert "ailamgi load" in capsys.readouterr().err


@pytest.mark.parametrize(("there", "program"), [("/bin/ailamgi", "ailamgi ask"), (None, "python3 -m app ask")])
def test_next_steps_are_typed_as_they_work_here(
    monkeypatch: pytest.MonkeyPatch, there: str | None, program: str
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: there)
    assert next_steps(Path("x"), "vi")[0][1].startswith(program)


def test_there_are_six_to_ten_samples_of_both_epochs() -> None:
    days = [str(facts.article.published) for facts in map(extract_file, TEXTS) if not isinstance(facts, Refusal)]
    assert 6 <= len(TEXTS) == len(days) <= 10
    assert min(days) < "2025-07-01" < max(days)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_sample_says_of_people_only_what_has_a_source(path: Path) -> None:
    facts, sidecar = extract_file(path), _sidecar(path)
    assert not isinstance(facts, Refusal)
    sources = sidecar["sources"]
    assert isinstance(sources, list)
    assert (sources != []) == bool(facts.claims)
    assert [s for s in sources if not s["fact"] or not s["url"].startswith("http")] == []
    assert sidecar["invented"]


def test_advertisement_yields_nothing() -> None:
    facts = extract_file(next(path for path in TEXTS if "quang-cao" in path.name))
    assert not isinstance(facts, Refusal)
    assert [claim.quote for claim in facts.claims] == []


def test_one_sample_holds_script() -> None:
    holding = [path for path in TEXTS if "<script>alert(1)</script>" in path.read_text("utf-8")]
    assert [bool(_sidecar(path)["sources"]) for path in holding] == [True]


def test_people_without_a_public_role_are_not_read() -> None:
    facts = extract_file(next(path for path in TEXTS if "Hoàng Thị Vân Khánh" in path.read_text("utf-8")))
    assert not isinstance(facts, Refusal)
    people = {node.name for node in facts.nodes if node.label == "Official"}
    assert people == {"Đặng Xuân Phong", "Bùi Huy Vĩnh", "Trần Duy Đông"}
