"""Messages to users in both languages."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.errors import StoreError, UsageError
from graph.messages import LANGUAGES, problem, speak, texts


@pytest.fixture
def _vietnamese_again() -> Iterator[None]:
    yield
    speak("vi")


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize(("package", "key"), [(p, key) for p in ("graph", "loaders", "queries") for key in texts(p)])
def test_texts_say_the_same_in_both_languages(package: str, key: str) -> None:
    entry = texts(package)[key]
    assert set(entry) == set(LANGUAGES)
    assert all(part.strip() for said in entry.values() for part in (said["message"], said["remedy"]))
    assert _fields(entry["vi"]["message"]) == _fields(entry["en"]["message"])
    assert _fields(entry["vi"]["remedy"]) == _fields(entry["en"]["remedy"])


def _used(package: str) -> set[str]:
    """Words in the code of a package that could be keys of its messages."""
    code = "".join(path.read_text("utf-8") for path in Path(package).rglob("*.py"))
    return set(re.findall(r'"([a-z0-9_]+)"', code))


@pytest.mark.parametrize("package", ["graph", "loaders", "queries"])
def test_no_text_is_left_over(package: str) -> None:
    assert set(texts(package)) - _used(package) == set()


@pytest.mark.parametrize("package", ["graph", "loaders", "queries", "viz", "app"])
def test_every_problem_has_its_text(package: str) -> None:
    missing = set()
    for path in Path(package).rglob("*.py"):
        code = path.read_text("utf-8")
        home = re.search(r"from (\w+)\.messages import .*\bproblem\b", code)
        for said in re.finditer(r'\bproblem\(\s*\w+,\s*"(\w+)"(?:(?:[^()]|\([^()]*\))*?\bpackage="(\w+)")?', code):
            missing |= {said[1]} - set(texts(said[2] or (home[1] if home else "graph")))
    assert missing == set()


def test_problem_is_in_vietnamese_unless_told() -> None:
    error = problem(StoreError, "writer_busy", place="/x", holder="12")
    assert (error.message, error.place) == ("Tiến trình 12 đang ghi vào kho này.", "/x")
    assert error.remedy == "Đợi nó ghi xong rồi chạy lại."


@pytest.mark.usefixtures("_vietnamese_again")
def test_speak_changes_the_language_of_what_follows() -> None:
    speak("en")
    assert problem(StoreError, "writer_busy", holder="12").message == "Process 12 is writing to this store."


def test_speak_refuses_another_language() -> None:
    with pytest.raises(UsageError, match="fr"):
        speak("fr")


def test_problem_leaves_braces_in_values_alone() -> None:
    assert "{0} {why}" in problem(StoreError, "server_lost", why="{0} {why}").message
