"""What holds for every file: size, docstrings, where it lies, and that nothing in it belongs to one machine."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[1]
PACKAGES = ("graph", "loaders", "queries", "viz", "app")
MOST_LINES, MOST_FUNCTION, MEDIAN = 300, 40, 100
# Folders of tests that mirror no package: they hold data, need a server or a browser, measure, or make texts.
OWN_FOLDERS = {"gold", "stores", "browser", "benchmark", "made"}
CODE = {".py", ".js", ".css", ".html", ".j2", ".java", ".cypher", ".sh"}
TEXT = CODE | {".yaml", ".yml", ".toml", ".md", ".lock", ".csv", ".xml", ".json", ".cfg", ".ini"}
# A file over the cap stands here with the reason why it is one.
LONG: dict[str, str] = {}
_HOMES = re.compile(r"(?<![\w.~$}])/(?:root|home|Users|work|farm|mnt)/\w")
_LEFT_OPEN = re.compile(r"\bTO[D]O\b|FIX[M]E|NotImplemented[E]rror|mark\.(?:skip|xfail)")


def files(kinds: set[str] = TEXT) -> list[Path]:
    """The files of the project, whether or not it came with its history."""
    tops = [ROOT / name for name in (*PACKAGES, "tests", "docs", ".ci")]
    found = [path for top in tops for path in top.rglob("*") if path.is_file()]
    found += [path for path in ROOT.iterdir() if path.is_file()]
    return sorted(p for p in found if "__pycache__" not in p.parts and (p.suffix in kinds or p.parent.name == ".ci"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def modules() -> tuple[tuple[str, str, ast.Module], ...]:
    """Every module with its text and its tree."""
    texts = {name(path): path.read_text("utf-8") for path in files({".py"}) if path.suffix == ".py"}
    return tuple((place, text, ast.parse(text)) for place, text in texts.items())


def functions() -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for place, _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield place, node


def lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def asserts(node: ast.AST) -> bool:
    """Whether a statement can fail a test: an assert, or a call that raises where it finds a fault."""
    if isinstance(node, ast.Assert):
        return True
    called = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
    return called in ("raises", "warns", "fail") or called.startswith(("assert_", "check_", "expect", "refuse_"))


def test_no_file_is_long() -> None:
    long = {name(path): lines(path) for path in files(CODE) if lines(path) > MOST_LINES}
    assert {place: count for place, count in long.items() if place not in LONG} == {}
    assert LONG.keys() <= long.keys(), "an exception that is not needed any more"


def test_no_function_is_long() -> None:
    sizes = {f"{place}:{node.lineno}": (node.end_lineno or 0) - node.lineno + 1 for place, node in functions()}
    assert {place: size for place, size in sizes.items() if size > MOST_FUNCTION} == {}


def test_files_are_short_as_a_rule() -> None:
    assert statistics.median(lines(path) for path in files({".py"})) <= MEDIAN


def test_every_module_says_what_it_is_for() -> None:
    said = {place: (ast.get_docstring(tree) or "").split("\n")[0] for place, _, tree in modules()}
    assert [place for place, first in said.items() if len(first.split()) < 3 or first[-1] not in ".:?"] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_package_says_what_lives_there_and_what_does_not(package: str) -> None:
    said = ast.get_docstring(ast.parse((ROOT / package / "__init__.py").read_text("utf-8"))) or ""
    assert len(said.split()) >= 30
    assert re.search(r"\b(Nothing here|No rule|No \w+ lives here)\b", said)


def test_every_test_can_fail() -> None:
    tests = [(p, node) for p, node in functions() if p.startswith("tests/") and node.name.startswith("test_")]
    assert [f"{p} {node.name}" for p, node in tests if not any(map(asserts, ast.walk(node)))] == []


def test_nothing_is_left_open() -> None:
    assert [place for place, text, _ in modules() if _LEFT_OPEN.search(text)] == []


def test_nothing_names_a_folder_of_one_machine() -> None:
    found = {name(p): hit[0] for p in files() if (hit := _HOMES.search(p.read_text("utf-8"))) is not None}
    assert found == {}


def test_locks_hold_no_address() -> None:
    locks = [*ROOT.rglob("*.lock"), *ROOT.rglob("*requirements*.txt"), *ROOT.rglob("package-lock.json")]
    ours = [path for path in locks if ".venv" not in path.parts]
    assert {name(path) for path in ours} == {"requirements.lock", "tests/requirements.lock"}
    assert [name(path) for path in ours if "://" in path.read_text("utf-8")] == []


def test_tests_mirror_the_packages() -> None:
    folders = {p.parent.relative_to(ROOT / "tests") for p in (ROOT / "tests").rglob("test_*.py")}
    strays = [f for f in folders if f.parts and f.parts[0] not in OWN_FOLDERS and not (ROOT / f).is_dir()]
    assert strays == []


def test_imports_go_one_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(cache_dir=None) == EXIT_STATUS_SUCCESS
