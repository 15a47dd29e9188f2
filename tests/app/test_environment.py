"""The environment of a checkout: what is installed, when, and what is said where it cannot be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app import environment
from app.environment import BASE, ROOT, TESTS, enter, python_of, ready, stamp_of


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with two locks."""
    for name in (BASE, TESTS, "pyproject.toml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    return tmp_path


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch, root: Path) -> list[list[str]]:
    """The commands that would have been run; `-m venv` makes its folder."""
    said: list[list[str]] = []

    def run(command: list[str], check: bool) -> None:
        assert check
        said.append(command)
        (root / ".venv").mkdir(exist_ok=True)

    monkeypatch.setattr(subprocess, "run", run)
    return said


def installed(ran: list[list[str]]) -> list[list[str]]:
    """What pip was told to install."""
    return [command[command.index("install") + 1 :] for command in ran if "pip" in command]


def test_ready_makes_the_environment_from_hashes_and_the_checkout_without_building_apart(
    root: Path, ran: list[list[str]]
) -> None:
    python = ready(root, [BASE])
    assert python == python_of(root / ".venv")
    assert ran[0][1:] == ["-m", "venv", str(root / ".venv")]
    assert installed(ran) == [
        ["--require-hashes", "-r", str(root / BASE)],
        ["--no-deps", "--no-build-isolation", "-e", str(root)],
    ]
    assert {command[0] for command in ran[1:]} == {str(python)}


def test_ready_does_nothing_twice(root: Path, ran: list[list[str]]) -> None:
    ready(root, [BASE])
    before = len(ran)
    ready(root, [BASE])
    assert len(ran) == before


def test_ready_for_tests_is_ready_for_the_product_too(root: Path, ran: list[list[str]]) -> None:
    ready(root, [BASE, TESTS])
    before = len(ran)
    ready(root, [BASE])
    assert [command[-1] for command in installed(ran)][:2] == [str(root / BASE), str(root / TESTS)]
    assert len(ran) == before


@pytest.mark.parametrize("changed", [BASE, "pyproject.toml"])
def test_ready_brings_the_environment_in_step(root: Path, ran: list[list[str]], changed: str) -> None:
    ready(root, [BASE])
    before = len(ran)
    (root / changed).write_text("new", "utf-8")
    ready(root, [BASE])
    assert len(ran) > before


def test_ready_begins_again_after_an_installation_that_broke_off(
    root: Path, ran: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise subprocess.CalledProcessError(1, "pip")

    with monkeypatch.context() as patch:
        patch.setattr(environment, "_install", broken)
        with pytest.raises(subprocess.CalledProcessError):
            ready(root, [BASE])
    ready(root, [BASE])
    assert len(installed(ran)) == 2


def test_stamp_names_what_it_is_of(root: Path) -> None:
    assert [line.split()[0] for line in stamp_of(root, [BASE, TESTS]).splitlines()] == [BASE, TESTS, "pyproject.toml"]


@pytest.mark.parametrize(
    ("error", "code"), [(subprocess.CalledProcessError(1, ["pip"]), 1), (KeyboardInterrupt(), 130)]
)
def test_enter_ends_with_a_code_where_it_cannot_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, code: int
) -> None:
    def broken(*_: object) -> Path:
        raise error

    monkeypatch.setattr(environment, "ready", broken)
    assert enter([BASE], "-c", "") == code
    assert ("pip" in capsys.readouterr().err) == (code == 1)


def test_enter_says_which_python_it_needs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(environment, "_LEAST", (99, 0))
    assert enter([BASE], "-c", "") == 2
    assert "Python 99.0+" in capsys.readouterr().err


def test_enter_hands_arguments_on_and_the_exit_code_back(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "ready", lambda *_: Path(sys.executable))
    said = tmp_path / "said"
    code = f"import sys; open({str(said)!r}, 'w', encoding='utf-8').write(sys.argv[1]); sys.exit(7)"
    assert enter([BASE], "-c", code, "đối số") == 7
    assert said.read_text("utf-8") == "đối số"


def test_enter_installs_nothing_where_there_is_no_checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    assert enter([BASE], "-c", "import sys; sys.exit(5)") == 5


@pytest.mark.parametrize("lock", [BASE, TESTS])
def test_every_pin_of_a_lock_has_its_hashes(lock: str) -> None:
    entries = (ROOT / lock).read_text("utf-8").replace("\\\n", " ").splitlines()
    assert [line for line in entries if "==" not in line or "--hash=sha256:" not in line] == []


def test_the_lock_of_the_tests_holds_the_pins_of_the_base() -> None:
    base, tests = (
        {line.split(" \\")[0] for line in (ROOT / lock).read_text("utf-8").splitlines()} for lock in (BASE, TESTS)
    )
    assert {line for line in base if "==" in line} - tests == set()
