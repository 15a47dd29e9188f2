"""Tests whose needs are not met: left out aloud, or a failure under CI."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser import axe
from tests.needs import LeftOut, Need, all_missing, cache_folder, fetch, refuse_in_ci, sort_out
from tests.stores import neo4j_server


class _Item:
    def __init__(self, *markers: str) -> None:
        self.markers = markers

    def get_closest_marker(self, name: str) -> object | None:
        return name if name in self.markers else None


_PLAIN, _MARKED, _OTHER = _Item(), _Item("neo4j"), _Item("browser", "neo4j")
_ALL = [_PLAIN, _MARKED, _OTHER]


def test_sort_out_keeps_all_where_nothing_is_missing() -> None:
    assert sort_out(_ALL, [Need("neo4j", lambda: None)]) == (_ALL, [], [])


def test_sort_out_leaves_out_what_bears_the_marker_and_says_why() -> None:
    kept, gone, reasons = sort_out(_ALL, [Need("neo4j", lambda: "no Java"), Need("browser", lambda: "no Chromium")])
    assert (kept, gone) == ([_PLAIN], [_MARKED, _OTHER])
    assert reasons == [LeftOut("neo4j", 2, "no Java")]
    assert str(reasons[0]) == "2 tests marked neo4j did not run: no Java"


def test_sort_out_does_not_look_at_a_need_that_no_test_has() -> None:
    def look() -> str:
        raise RuntimeError("looked")

    assert sort_out([_PLAIN], [Need("neo4j", look)]) == ([_PLAIN], [], [])


def test_all_missing_says_what_is_missing_whatever_runs() -> None:
    needs = [Need("neo4j", lambda: "no Java"), Need("browser", lambda: None)]
    assert [str(one) for one in all_missing(needs)] == ["the tests marked neo4j did not run: no Java"]


@pytest.mark.parametrize("said", ["true", "True"])
def test_refuse_in_ci_ends_the_run(said: str) -> None:
    with pytest.raises(pytest.UsageError, match="no Java"):
        refuse_in_ci([LeftOut("neo4j", 2, "no Java")], {"CI": said})


@pytest.mark.parametrize(("reasons", "env"), [([], {"CI": "true"}), ([LeftOut("neo4j", 2, "no Java")], {})])
def test_refuse_in_ci_lets_go_on_where_it_may(reasons: list[LeftOut], env: dict[str, str]) -> None:
    before = list(reasons)
    refuse_in_ci(reasons, env)
    assert reasons == before


def test_cache_folder_is_where_the_user_keeps_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert cache_folder("neo4j") == tmp_path / "ailamgi" / "neo4j"


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No server is named, no Java and no Maven are found, nothing is in the cache."""
    monkeypatch.delenv("AILAMGI_TEST_NEO4J_URI", raising=False)
    monkeypatch.delenv("AILAMGI_TEST_NEO4J_VERSION", raising=False)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


def _java(folder: Path, version: str) -> None:
    _program(folder / "bin", "java", f"echo 'openjdk version \"{version}\"' >&2")


def _program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    (folder / name).chmod(0o755)


def test_missing_says_how_to_get_java(bare: Path) -> None:
    assert "no Java; install a JDK 17 or newer and Maven" in str(neo4j_server.missing())


def test_missing_says_how_to_get_maven(bare: Path) -> None:
    _java(bare, "17.0.1")
    assert str(neo4j_server.missing()).startswith("no Maven; ")


def test_missing_needs_no_maven_where_the_jars_are_there(bare: Path) -> None:
    _java(bare, "17.0.1")
    (bare / "cache" / "ailamgi" / "neo4j" / neo4j_server.version()).mkdir(parents=True)
    assert neo4j_server.missing() is None


def test_missing_says_that_java_is_too_old(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _java(bare, "17.0.1")
    monkeypatch.setenv("AILAMGI_TEST_NEO4J_VERSION", "2026.08.1")
    assert str(neo4j_server.missing()).startswith("Java is 17, Neo4j 2026.08.1 needs 21")


def test_missing_needs_nothing_where_a_server_is_named(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AILAMGI_TEST_NEO4J_URI", "bolt://127.0.0.1:7687")
    assert neo4j_server.missing() is None


def test_missing_takes_a_newer_java_beside_the_one_on_the_path(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _java(bare, "17.0.1")
    _java(bare / "jvm" / "jdk-25", "25.0.1")
    monkeypatch.delenv("JAVA_HOME")
    monkeypatch.setenv("PATH", str(bare / "bin"))
    monkeypatch.setattr(neo4j_server, "_JVMS", (bare / "jvm",))
    monkeypatch.setenv("AILAMGI_TEST_NEO4J_VERSION", "2026.08.1")
    assert str(neo4j_server.missing()).startswith("no Maven; ")


def test_fetch_puts_a_folder_into_its_place_whole_or_not_at_all(tmp_path: Path) -> None:
    def filled(code: int) -> Callable[[Path], list[str]]:
        script = f"import pathlib, sys; pathlib.Path(sys.argv[1], 'a').write_text('x'); sys.exit({code})"
        return lambda folder: [sys.executable, "-c", script, str(folder)]

    assert fetch(tmp_path / "cache" / "1", filled(3)).returncode == 3
    assert list((tmp_path / "cache").iterdir()) == []
    assert fetch(tmp_path / "cache" / "1", filled(0)).returncode == 0
    assert [path.name for path in (tmp_path / "cache").rglob("*")] == ["1", "a"]


def test_missing_says_that_maven_could_not_get_the_jars(bare: Path) -> None:
    _java(bare, "17.0.1")
    _program(bare, "mvn", "echo '[ERROR] no network'; exit 1")
    assert neo4j_server.missing() == f"Maven could not get Neo4j {neo4j_server.version()}: [ERROR] no network"
    assert list((bare / "cache" / "ailamgi" / "neo4j").iterdir()) == []


def test_missing_says_that_npm_could_not_get_axe(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AILAMGI_TEST_AXE", raising=False)
    assert str(axe.missing()).startswith("no axe-core; install npm")
    _program(bare, "npm", "echo 'npm error code ENOTFOUND' >&2; exit 1")
    assert "npm could not get axe-core@" in str(axe.missing())
    assert "(code ENOTFOUND); install npm" in str(axe.missing())


def test_what_has_something_in_common_runs_in_one_process(request: pytest.FixtureRequest) -> None:
    alone = not hasattr(request.config, "workerinput")
    assert alone or request.node.nodeid.endswith("@tests/test_needs.py"), "pytest-xdist does not see the groups"
